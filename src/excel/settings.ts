import type { ExcelRunner } from "./run-excel";

// Kept as JSON text: Excel gives back objects in other shapes (a text "Date(1)" becomes a date), a text as it was.
// https://learn.microsoft.com/javascript/api/excel/excel.settingcollection

/** What the add-in keeps in this workbook under a name; null when nothing is, or nothing that we wrote. */
export function loadSetting(excel: ExcelRunner, name: string): Promise<unknown> {
  return excel.run(async (context) => {
    const setting = context.workbook.settings.getItemOrNullObject(name);
    setting.load("value");
    await context.sync();
    return settingValue(setting);
  });
}

/** Keeps a value in the workbook, or forgets the name when the value is null. It is saved when the workbook is. */
export function saveSetting(excel: ExcelRunner, name: string, value: unknown): Promise<void> {
  return excel.run(async (context) => {
    const { settings } = context.workbook;
    if (value === null || value === undefined) {
      // Deleting a setting that is not there would throw: it is written first.
      settings.add(name, "null").delete();
    } else settings.add(name, JSON.stringify(value));
    await context.sync();
  });
}

/** The value of a setting whose "value" was loaded; null when there is none, or none that we wrote. */
export const settingValue = (setting: Excel.Setting): unknown => (setting.isNullObject ? null : readJson(setting.value));

function readJson(text: unknown): unknown {
  if (typeof text !== "string") return null;
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
