import { Refusal } from "../../model/refusal";
import type { Sheet } from "../../model/sheet";
import { checkUnprotected } from "../../model/protect-sheet";
import { textOf } from "../call-arguments";
import { exposeCollection, sameName } from "../collection";
import { type ExposedClass, does, exposeClass, gives } from "../exposed-class";
import type { HostSession } from "../host-session";

interface PropertyOf {
  readonly sheet: Sheet;
  readonly key: string;
}

/** Keys are the same whatever their case; up to 255 characters, not empty: https://learn.microsoft.com/javascript/api/excel/excel.worksheetcustompropertycollection */
const MAX_KEY = 255;

/** https://learn.microsoft.com/javascript/api/excel/excel.worksheetcustomproperty */
const worksheetCustomPropertyClass: ExposedClass<PropertyOf> = exposeClass<PropertyOf>("WorksheetCustomProperty", {
  identity: ({ key }) => ({ _Id: key }),
  properties: {
    key: { get: ({ key }) => key },
    value: {
      get: ({ sheet, key }) => sheet.properties.get(key) ?? "",
      set: ({ sheet, key }, value, host) => {
        change(sheet, host, (properties) => void properties.set(key, textOf(value)));
      },
    },
  },
  methods: {
    delete: does(({ sheet, key }, _args, host) => {
      change(sheet, host, (properties) => void properties.delete(key));
    }),
  },
});

/** https://learn.microsoft.com/javascript/api/excel/excel.worksheetcustompropertycollection */
export const worksheetCustomPropertyCollectionClass: ExposedClass<Sheet> = exposeCollection<Sheet, PropertyOf>(
  "WorksheetCustomPropertyCollection",
  {
    item: () => worksheetCustomPropertyClass,
    list: (sheet) => [...sheet.properties.keys()].map((key) => ({ sheet, key })),
    isKey: ({ key }, wanted) => sameName(key, wanted),
    methods: {
      // "Adds a new custom property that maps to the provided key. This overwrites existing custom properties with that key."
      add: gives(
        () => worksheetCustomPropertyClass,
        (sheet, args, host) => {
          const key = args.text(0);
          if (key === "" || key.length > MAX_KEY) throw new Refusal("InvalidArgument");
          const known = [...sheet.properties.keys()].find((other) => sameName(other, key)) ?? key;
          change(sheet, host, (properties) => void properties.set(known, args.text(1)));
          return { sheet, key: known };
        },
      ),
    },
  },
);

function change(sheet: Sheet, host: HostSession, act: (properties: Map<string, string>) => void): void {
  checkUnprotected(host.workbook, sheet);
  act(sheet.properties);
  sheet.changed.add("properties");
  host.workbook.emit({ kind: "view", sheet, by: "add-in" });
}
