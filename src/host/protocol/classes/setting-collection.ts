import { settingsOfAddIn } from "../../model/add-in-settings";
import { Refusal } from "../../model/refusal";
import type { Workbook } from "../../model/workbook";
import { exposeCollection } from "../collection";
import { type ExposedClass, does, exposeClass, gives } from "../exposed-class";

interface Setting {
  readonly workbook: Workbook;
  readonly key: string;
}

/** https://learn.microsoft.com/javascript/api/excel/excel.setting */
export const settingClass: ExposedClass<Setting> = exposeClass<Setting>("Setting", {
  identity: ({ key }) => ({ _Id: key }),
  properties: {
    key: { get: ({ key }) => key },
    value: {
      get: ({ workbook, key }) => settingsOfAddIn(workbook).get(key),
      set: ({ workbook, key }, value) => {
        settingsOfAddIn(workbook).set(key, value);
      },
    },
  },
  methods: {
    delete: does(({ workbook, key }) => {
      settingsOfAddIn(workbook).delete(key);
    }),
  },
});

/** https://learn.microsoft.com/javascript/api/excel/excel.settingcollection */
export const settingCollectionClass: ExposedClass<Workbook> = exposeCollection<Workbook, Setting>("SettingCollection", {
  item: () => settingClass,
  list: (workbook) => settingsOfAddIn(workbook).keys.map((key) => ({ workbook, key })),
  // Keys differ by case.
  isKey: (setting, key) => setting.key === key,
  methods: {
    // "Sets or adds the specified setting to the workbook."
    add: gives(
      () => settingClass,
      (workbook, args) => {
        const key = args.text(0);
        if (key === "") throw new Refusal("InvalidArgument");
        settingsOfAddIn(workbook).set(key, args.raw(1) ?? null);
        return { workbook, key };
      },
    ),
  },
});
