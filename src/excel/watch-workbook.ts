import type { Workbook } from "../app/ports";
import type { ExcelRunner } from "./run-excel";

type Changed = Parameters<Workbook["watch"]>[0];

/**
 * Calls back for every change of a cell, whoever made it, save those this add-in makes itself (muted while it writes, see
 * apply-edits.ts, and marked by Excel from ExcelApi 1.14). Events name sheets by id; a name is asked for only when the id is new.
 */
export async function watchWorkbook(excel: ExcelRunner, changed: Changed): Promise<() => Promise<void>> {
  const names = new Map<string, string>();
  const listNames = (): Promise<void> =>
    excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load("items/id,items/name");
      await context.sync();
      for (const { id, name } of worksheets.items) names.set(id, name);
    });

  const handler = await excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/id,items/name");
    const registered = worksheets.onChanged.add(async ({ worksheetId, address, source, triggerSource }) => {
      if (triggerSource === "ThisLocalAddin") return;
      if (!names.has(worksheetId)) await listNames();
      const sheet = names.get(worksheetId);
      if (sheet !== undefined) changed({ sheet, address, remote: source === "Remote" });
    });
    await context.sync();
    for (const { id, name } of worksheets.items) names.set(id, name);
    return registered;
  });
  return () => stop(excel, handler);
}

// A handler is taken off in the context it was added in: https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-events
const stop = (excel: ExcelRunner, handler: OfficeExtension.EventHandlerResult<Excel.WorksheetChangedEventArgs>): Promise<void> =>
  excel.run(async () => {
    await Excel.run(handler.context, async (context) => {
      handler.remove();
      await context.sync();
    });
  });
