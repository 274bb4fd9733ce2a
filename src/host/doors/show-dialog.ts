/** A dialog that the add-in asks for: https://learn.microsoft.com/javascript/api/office/office.ui#office-office-ui-displaydialogasync-member(1) */
export interface DialogRequest {
  readonly address: string;
  /** Percent of the window. */
  readonly width: number;
  readonly height: number;
}

/** Shows a dialog of the add-in over the workbook. The person closing it calls `closed`; what is returned closes it for the add-in. */
export type ShowDialog = (request: DialogRequest, closed: () => void) => () => void;

/** Office.js's number for the event through which it opens a dialog and hears of it. */
export const DIALOG_EVENT = 10;
/** Of that event: the person closed the dialog. https://learn.microsoft.com/office/dev/add-ins/develop/dialog-handle-errors-events */
export const DIALOG_CLOSED = 12006;
/** A page opens one dialog at a time. */
export const DIALOG_ALREADY_OPEN = 12007;

/** Reads what Office.js sends when a dialog is to be shown; null when it names no page. */
export function readDialogRequest(target: string): DialogRequest | null {
  let given: unknown;
  try {
    given = JSON.parse(target);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
  if (typeof given !== "object" || given === null) return null;
  const { url, width, height } = given as Record<string, unknown>;
  if (typeof url !== "string") return null;
  // 80 and 80 where the add-in states none: https://learn.microsoft.com/javascript/api/office/office.dialogoptions
  const percent = (value: unknown): number => (typeof value === "number" && value > 0 && value <= 99 ? value : 80);
  return { address: url, width: percent(width), height: percent(height) };
}

/** The one dialog a page may have open. */
export class DialogDesk {
  readonly #show: ShowDialog | undefined;
  #close: (() => void) | null = null;

  constructor(show: ShowDialog | undefined) {
    this.#show = show;
  }

  /** Opens it and gives Office.js's number for how that went; 0 is well. Without anything to show it with, nothing is shown. */
  open(target: string, closed: () => void): number {
    const request = readDialogRequest(target);
    if (!this.#show || !request) return 0;
    if (this.#close) return DIALOG_ALREADY_OPEN;
    this.#close = this.#show(request, () => {
      this.#close = null;
      closed();
    });
    return 0;
  }

  close(): void {
    const close = this.#close;
    this.#close = null;
    close?.();
  }
}
