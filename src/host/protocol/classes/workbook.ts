import type { Workbook } from "../../model/workbook";
import { CellAreas, CellRange } from "../cell-range";
import { EventType, WORKBOOK_TARGET, eventMethods } from "../event-desk";
import { type ExposedClass, HostObject, does, exposeClass, gives, object } from "../exposed-class";
import { applicationClass } from "./application";
import { bindingCollectionClass } from "./binding-collection";
import { commentCollectionClass } from "./comment-collection";
import { documentPropertiesClass } from "./document-properties";
import { namedItemCollectionClass } from "./named-item-collection";
import { rangeClass } from "./range";
import { rangeAreasClass } from "./range-areas";
import { runtimeClass } from "./runtime";
import { settingCollectionClass } from "./setting-collection";
import { tableCollectionClass } from "./table-collection";
import { workbookProtectionClass } from "./workbook-protection";
import { activeSheet, worksheetCollectionClass } from "./worksheet-collection";

/** https://learn.microsoft.com/javascript/api/excel/excel.workbook */
export const workbookClass: ExposedClass<Workbook> = exposeClass<Workbook>("Workbook", {
  properties: {
    name: { get: (workbook) => workbook.fileName },
    readOnly: { get: (workbook) => workbook.readOnly },
    isDirty: { get: isDirty, set: () => undefined },
    autoSave: { get: () => false },
    previouslySaved: { get: (workbook) => workbook.source !== null },
  },
  objects: {
    application: object(
      () => applicationClass,
      (workbook) => workbook,
    ),
    _Runtime: object(
      () => runtimeClass,
      (workbook) => workbook,
    ),
    worksheets: object(
      () => worksheetCollectionClass,
      (workbook) => workbook,
    ),
    names: object(
      () => namedItemCollectionClass,
      (workbook) => ({ workbook, sheet: null }),
    ),
    tables: object(
      () => tableCollectionClass,
      (workbook) => ({ workbook, sheet: null }),
    ),
    comments: object(
      () => commentCollectionClass,
      (workbook) => ({ workbook, sheet: null }),
    ),
    bindings: object(
      () => bindingCollectionClass,
      (workbook) => workbook,
    ),
    settings: object(
      () => settingCollectionClass,
      (workbook) => workbook,
    ),
    properties: object(
      () => documentPropertiesClass,
      (workbook) => workbook,
    ),
    protection: object(
      () => workbookProtectionClass,
      (workbook) => workbook,
    ),
  },
  methods: {
    getSelectedRange: gives(
      () => rangeClass,
      (workbook) => new CellRange(activeSheet(workbook), workbook.selection),
    ),
    getSelectedRanges: gives(
      () => rangeAreasClass,
      (workbook) => new CellAreas(activeSheet(workbook), [workbook.selection]),
    ),
    getActiveCell: gives(
      () => rangeClass,
      (workbook) => new CellRange(activeSheet(workbook), { ...workbook.selection, rowCount: 1, columnCount: 1 }),
    ),
    ...eventMethods(() => WORKBOOK_TARGET, [["onActivated", "ActivatedEvent", EventType.workbookActivated]]),
    // What Office.js calls of its own accord, to let go of ranges and to find the cells of an event.
    _RemoveReference: does((_workbook, args, host) => {
      host.release(args.text(0));
    }),
    _RemoveAllReferences: does((_workbook, _args, host) => {
      host.releaseAll();
    }),
    _GetReferenceCount: does((_workbook, _args, host) => host.keptCount),
    _GetObjectByReferenceId: { call: (_workbook, args, host) => host.kept(args.text(0)) },
    _GetRangeForEventByReferenceId: { call: (_workbook, args, host) => eventRange(host.events.rangeOf(args.text(0))) },
    _GetRangeOrNullObjectForEventByReferenceId: { call: (_workbook, args, host) => eventRange(host.events.rangeOf(args.text(0))) },
  },
});

function eventRange(range: CellRange | null): HostObject | null {
  return range && HostObject.of(rangeClass, range);
}

/** True when there is something to save. */
function isDirty(workbook: Workbook): boolean {
  return (
    workbook.settingsChanged ||
    workbook.namesChanged ||
    workbook.sheetListChanged ||
    workbook.propertiesChanged ||
    workbook.sheets.some((sheet) => sheet.changed.size > 0)
  );
}
