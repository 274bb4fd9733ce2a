import { protectSheet, unprotectSheet } from "../../model/protect-sheet";
import type { Sheet } from "../../model/sheet";
import { type ExposedClass, does, exposeClass } from "../exposed-class";

/** https://learn.microsoft.com/javascript/api/excel/excel.worksheetprotection */
export const worksheetProtectionClass: ExposedClass<Sheet> = exposeClass<Sheet>("WorksheetProtection", {
  properties: {
    protected: { get: (sheet) => sheet.protection !== null },
    options: { get: (sheet) => sheet.protection?.options ?? null },
  },
  methods: {
    protect: does((sheet, args, host) => {
      const password = args.optionalText(1) ?? "";
      protectSheet(host.workbook, sheet, args.record(0), password !== "", "add-in");
      host.passwords.set(sheet.id, password);
    }),
    // Lifting a protection that isn't there is no error in the builds this library belongs to: https://github.com/OfficeDev/office-js/issues/6784
    unprotect: does((sheet, args, host) => {
      unprotectSheet(host.workbook, sheet, host.passwords.get(sheet.id) === (args.optionalText(0) ?? ""), "add-in");
    }),
  },
});
