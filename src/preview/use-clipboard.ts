import { useState, type ClipboardEvent } from "react";
import { fromHtml, fromPlainText, shownText, toHtml, toPlainText } from "./clipboard";
import type { Area, Book, CopiedCells, Outcome, SheetView } from "./ports";

export interface Clipboard {
  /** What was copied or cut here and can still be pasted as cells; outlined in the grid. */
  readonly copied: CopiedCells | null;
  forget(): void;
  /** Copying, cutting or pasting by the keys: the browser hands over the clipboard. */
  onEvent(event: ClipboardEvent): void;
  /** By a button: the browser is asked for the clipboard, and may refuse. */
  copy(cut: boolean): void;
  paste(what: "all" | "values"): void;
}

export interface ClipboardOptions {
  readonly book: Book;
  readonly sheet: SheetView;
  readonly selection: Area;
  readonly tell: (outcome: Outcome) => void;
  /** Something to be said in passing. */
  readonly say: (text: string) => void;
}

/** Text as the system's clipboard gives it back: line ends are its own. */
const sameText = (a: string, b: string): boolean => a.replaceAll("\r\n", "\n") === b.replaceAll("\r\n", "\n");

/**
 * Copy, cut and paste. The clipboard gets the cells as text and as a table for other programs. When what it holds is still what was copied here,
 * the cells themselves are pasted, with formats and validation, as within Excel; anything else is pasted as text.
 */
export function useClipboard({ book, sheet, selection, tell, say }: ClipboardOptions): Clipboard {
  const [kept, setKept] = useState<{ readonly cells: CopiedCells; readonly text: string; readonly book: Book } | null>(null);
  const own = kept?.book === book ? kept : null;

  const take = (cut: boolean): { readonly text: string; readonly html: string } => {
    const text = toPlainText(shownText(sheet, selection));
    setKept({ cells: book.copy(selection, cut), text, book });
    return { text, html: toHtml(sheet, selection) };
  };
  const pasteCells = (what: "all" | "values"): void => {
    if (!own) return;
    const outcome = book.paste(own.cells, selection, what);
    // Cut cells are pasted once.
    if (own.cells.cut && outcome.kind === "done") setKept(null);
    tell(outcome);
  };
  const put = (text: string, html: string, what: "all" | "values"): void => {
    if (own && sameText(own.text, text)) pasteCells(what);
    else if (text !== "" || html !== "") tell(book.pasteText(selection, (html === "" ? null : fromHtml(html)) ?? fromPlainText(text)));
  };

  return {
    copied: own?.cells ?? null,
    forget: () => setKept(null),
    onEvent: (event) => {
      event.preventDefault();
      const { clipboardData } = event;
      if (event.type === "paste") return put(clipboardData.getData("text/plain"), clipboardData.getData("text/html"), "all");
      const { text, html } = take(event.type === "cut");
      clipboardData.setData("text/plain", text);
      clipboardData.setData("text/html", html);
    },
    copy: (cut) => {
      const { text, html } = take(cut);
      const write = async (): Promise<void> => {
        const kinds = { "text/plain": new Blob([text], { type: "text/plain" }), "text/html": new Blob([html], { type: "text/html" }) };
        await navigator.clipboard.write([new ClipboardItem(kinds)]);
      };
      write().catch(() => say("Copied for this workbook. The browser did not let it be copied for other programs."));
    },
    paste: (what) => {
      const read = async (): Promise<string> => navigator.clipboard.readText();
      read().then(
        (text) => put(text, "", what),
        () => {
          if (own) pasteCells(what);
          else say("The browser does not let this page read the clipboard. Press Ctrl+V in the sheet instead.");
        },
      );
    },
  };
}
