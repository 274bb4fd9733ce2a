/** What kind of file could not be opened. */
export type UnreadableKind = "not a workbook" | "needs a password" | "old format" | "other format" | "damaged" | "too large";

/** Why a file cannot be opened, in a sentence for the user: what it is, and what to do. */
export class UnreadableFile extends Error {
  override readonly name = "UnreadableFile";
  constructor(
    readonly kind: UnreadableKind,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** What the file layer met inside a file, in technical words; openXlsx makes the user's sentence of it. */
export class FileTrouble extends Error {
  override readonly name = "FileTrouble";
  constructor(
    readonly kind: UnreadableKind,
    /** For "other format": what the file is ("a PDF"), else what is wrong with it. */
    readonly reason: string,
    options?: ErrorOptions,
  ) {
    super(reason, options);
  }
}

export const damaged = (reason: string, cause?: unknown): FileTrouble =>
  new FileTrouble("damaged", reason, cause === undefined ? undefined : { cause });

export const tooLarge = (reason: string): FileTrouble => new FileTrouble("too large", reason);

const SAVE_AS = "open it in Excel, choose File > Save As > Excel Workbook (.xlsx), then try again";

/** The user's sentence for a trouble met in a file. */
export function unreadableFile(fileName: string, trouble: FileTrouble): UnreadableFile {
  const file = `“${fileName}”`;
  const sentence = (): string => {
    switch (trouble.kind) {
      case "needs a password":
        return `${file} needs a password to open, so nothing in it can be read: open it in Excel with the password, choose File > Info > Protect Workbook > Encrypt with Password, clear the password, save it, then try again.`;
      case "old format":
        return `${file} is in the old Excel 97–2003 format (.xls), which cannot be read: ${SAVE_AS}.`;
      case "other format":
        return `${file} is ${trouble.reason}, not an Excel workbook (.xlsx): ${SAVE_AS}.`;
      case "not a workbook":
        return `${file} is ${trouble.reason}, not an Excel workbook: choose the .xlsx file that Excel saved.`;
      case "damaged":
        return `${file} is damaged, so it cannot be read safely: open it in Excel, let Excel repair it, save it as an Excel Workbook (.xlsx), or ask its sender for a fresh copy, then try again.`;
      case "too large":
        return `${file} is too large to be read safely: delete what the plan does not need (empty formatted rows, unused sheets), save it in Excel, then try again.`;
    }
  };
  return new UnreadableFile(trouble.kind, sentence(), { cause: trouble });
}
