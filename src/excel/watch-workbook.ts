import type { Workbook } from "../app/ports";
import type { ExcelRunner } from "./run-excel";

type Changed = Parameters<Workbook["watch"]>[0];

/**
 * Calls back for every change of a cell, rows that a person sorts among them where Excel tells of that (ExcelApi 1.10), whoever made it, save those this add-in makes itself (muted while it writes, see
 * apply-edits.ts, and marked by Excel from ExcelApi 1.14). Events name sheets by id; a name is asked for only when the id is new.
 */
export async function watchWorkbook(excel: ExcelRunner, hasSet: (set: string) => boolean, changed: Changed): Promise<() => Promise<void>> {
  const names = new Map<string, string>();
  const listNames = (): Promise<void> =>
    excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load("items/id,items/name");
      await context.sync();
      for (const { id, name } of worksheets.items) names.set(id, name);
    });

  const tell = async (worksheetId: string, address: string, source: string, moved: boolean): Promise<void> => {
    if (!names.has(worksheetId)) await listNames();
    const sheet = names.get(worksheetId);
    if (sheet !== undefined) changed({ sheet, address, remote: source === "Remote", moved });
  };

  const handlers = await excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/id,items/name");
    const registered: Handler[] = [
      worksheets.onChanged.add(async ({ worksheetId, address, source, changeType, triggerSource }) => {
        // Anything but an edit in place: https://learn.microsoft.com/javascript/api/excel/excel.datachangetype
        const moved = changeType !== "RangeEdited" && changeType !== "Unknown";
        if (triggerSource !== "ThisLocalAddin") await tell(worksheetId, address, source, moved);
      }),
    ];
    if (hasSet("1.10"))
      registered.push(worksheets.onRowSorted.add(({ worksheetId, address, source }) => tell(worksheetId, address, source, true)));
    await context.sync();
    for (const { id, name } of worksheets.items) names.set(id, name);
    return registered;
  });
  return () => stop(excel, handlers);
}

type Handler =
  | OfficeExtension.EventHandlerResult<Excel.WorksheetChangedEventArgs>
  | OfficeExtension.EventHandlerResult<Excel.WorksheetRowSortedEventArgs>;

// A handler is taken off in the context it was added in: https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-events
const stop = (excel: ExcelRunner, [first, ...others]: readonly Handler[]): Promise<void> =>
  excel.run(async () => {
    if (!first) return;
    await Excel.run(first.context, async (context) => {
      for (const handler of [first, ...others]) handler.remove();
      await context.sync();
    });
  });
