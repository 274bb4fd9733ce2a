import { WorkbookTrouble } from "../app/ports";
import { readKeptText } from "../app/reading/kept-text";
import { nothingDone } from "./excel-error";
import { changesUnknown, type ExcelRunner } from "./run-excel";

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
    const forget = value === null || value === undefined;
    if (forget) {
      // Deleting a setting that is not there would throw: it is written first.
      settings.add(name, "null").delete();
    } else settings.add(name, JSON.stringify(value));
    try {
      await context.syncChanges();
    } catch (error) {
      if (error instanceof WorkbookTrouble) throw error;
      // Excel may have failed behind it: what it holds now decides.
      const setting = context.workbook.settings.getItemOrNullObject(name);
      setting.load("value");
      try {
        await context.sync();
      } catch (second) {
        throw nothingDone(error, second) ? error : changesUnknown(second);
      }
      const now = settingValue(setting);
      const isKept = forget ? now === null : JSON.stringify(now) === JSON.stringify(value);
      if (!isKept) throw error;
    }
  });
}

/** The value of a setting whose "value" was loaded; null when there is none, or none that we wrote. */
export const settingValue = (setting: Excel.Setting): unknown => (setting.isNullObject ? null : readKeptText(setting.value));
