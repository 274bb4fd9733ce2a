import type { Workbook } from "../model/workbook";

/** Why a file cannot be opened, in a sentence for the user: what it is, and what to do. */
export class UnreadableFile extends Error {
  override readonly name = "UnreadableFile";
  constructor(
    readonly kind: "not a workbook" | "needs a password" | "old format" | "other format" | "damaged" | "too large",
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** Opens the bytes of an .xlsx or .xlsm file. Throws UnreadableFile. */
export function openXlsx(bytes: Uint8Array, fileName: string): Workbook {
  void bytes;
  throw new UnreadableFile("damaged", `${fileName} cannot be opened yet.`);
}
