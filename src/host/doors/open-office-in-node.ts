import type { Workbook } from "../model/workbook";

export interface SimulatedExcel {
  /** The web door speaks Excel on the web's protocol, the desktop door that of Excel for Windows. */
  readonly door: "web" | "desktop";
  /** The highest ExcelApi set reported: "1.9" … "1.15". */
  readonly excelApi: string;
  /** Excel says a cell is being edited. */
  readonly cellBeingEdited?: boolean;
}

export interface OpenOffice {
  /** Resolves when the add-in's last clean-up batches have been answered; takes Office, Excel … off the global object. */
  close(): Promise<void>;
}

/** Boots the genuine Office.js of the installed package on this process's global object, answered by the workbook. */
export function openOfficeInNode(workbook: Workbook, excel: SimulatedExcel): Promise<OpenOffice> {
  void workbook;
  return Promise.reject(new Error(`The ${excel.door} door cannot be opened yet.`));
}
