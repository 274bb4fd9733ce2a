import { Refusal } from "../../model/refusal";
import type { Sheet } from "../../model/sheet";
import { addSheet } from "../../model/sheet-list";
import type { Workbook } from "../../model/workbook";
import { exposeCollection, sameName } from "../collection";
import { EventType, type ExposedEvent, WORKBOOK_TARGET, eventMethods } from "../event-desk";
import { type ExposedClass, does, gives } from "../exposed-class";
import { worksheetClass } from "./worksheet";

/** The events a sheet and the sheets together have, by the names Office.js registers them. */
export const SHEET_EVENTS: readonly ExposedEvent[] = [
  ["onActivated", "ActivatedEvent", EventType.activated],
  ["onCalculated", "CalculatedEvent", EventType.calculated],
  ["onChanged", "DataChangedEvent", EventType.changed],
  ["onColumnSorted", "ColumnSortedEvent", EventType.columnSorted],
  ["onDeactivated", "DeactivatedEvent", EventType.deactivated],
  ["onFormatChanged", "FormatChangedEvent", EventType.formatChanged],
  ["onFormulaChanged", "FormulaChangedEvent", EventType.formulaChanged],
  ["onNameChanged", "EventNameChanged", EventType.renamed],
  ["onProtectionChanged", "ProtectionChangedEvent", EventType.protection],
  ["onRowHiddenChanged", "RowHiddenChangedEvent", EventType.rowHidden],
  ["onRowSorted", "RowSortedEvent", EventType.rowSorted],
  ["onSelectionChanged", "SelectionChangedEvent", EventType.selectionChanged],
  ["onSingleClicked", "SingleClickedEvent", EventType.singleClicked],
  ["onVisibilityChanged", "EventVisibilityChanged", EventType.shown],
];

/** https://learn.microsoft.com/javascript/api/excel/excel.worksheetcollection */
export const worksheetCollectionClass: ExposedClass<Workbook> = exposeCollection<Workbook, Sheet>("WorksheetCollection", {
  item: () => worksheetClass,
  list: (workbook) => workbook.sheets,
  isKey: (sheet, key) => sheet.id === key || sameName(sheet.name, key),
  methods: {
    add: gives(
      () => worksheetClass,
      (workbook, args) => addSheet(workbook, args.optionalText(0), "add-in"),
    ),
    getActiveWorksheet: gives(() => worksheetClass, activeSheet),
    getFirst: gives(
      () => worksheetClass,
      (workbook, args) => found(seen(workbook, args.optionalFlag(0)).at(0)),
    ),
    getLast: gives(
      () => worksheetClass,
      (workbook, args) => found(seen(workbook, args.optionalFlag(0)).at(-1)),
    ),
    getCount: does((workbook, args) => seen(workbook, args.optionalFlag(0)).length),
    ...eventMethods<Workbook>(
      () => WORKBOOK_TARGET,
      [
        ...SHEET_EVENTS,
        ["onAdded", "AddedEvent", EventType.added],
        ["onDeleted", "DeletedEvent", EventType.deleted],
        ["onMoved", "EventMoved", EventType.moved],
      ],
    ),
  },
});

/** The sheet that is seen. */
export function activeSheet(workbook: Workbook): Sheet {
  return found(workbook.active ?? workbook.sheets[0]);
}

function seen(workbook: Workbook, visibleOnly: boolean): readonly Sheet[] {
  return visibleOnly ? workbook.sheets.filter((sheet) => sheet.visibility === "Visible") : workbook.sheets;
}

function found(sheet: Sheet | undefined): Sheet {
  if (!sheet) throw new Refusal("ItemNotFound");
  return sheet;
}
