import { Refusal } from "../../model/refusal";
import type { Workbook } from "../../model/workbook";
import { type ExposedClass, does, exposeClass } from "../exposed-class";

/** The key under which the workbook's password is kept beside those of the sheets. */
const WORKBOOK_PASSWORD = "workbook";

/** https://learn.microsoft.com/javascript/api/excel/excel.workbookprotection */
export const workbookProtectionClass: ExposedClass<Workbook> = exposeClass<Workbook>("WorkbookProtection", {
  properties: {
    protected: { get: (workbook) => workbook.structureProtected },
  },
  methods: {
    // "Protects the workbook. Fails if the workbook has been protected."
    protect: does((workbook, args, host) => {
      if (workbook.structureProtected) throw new Refusal("AccessDenied");
      host.passwords.set(WORKBOOK_PASSWORD, args.optionalText(0) ?? "");
      workbook.structureProtected = true;
      workbook.sheetListChanged = true;
    }),
    unprotect: does((workbook, args, host) => {
      if (!workbook.structureProtected) return;
      const password = host.passwords.get(WORKBOOK_PASSWORD);
      if (password !== undefined && password !== (args.optionalText(0) ?? "")) throw new Refusal("AccessDenied");
      workbook.structureProtected = false;
      workbook.sheetListChanged = true;
    }),
  },
});
