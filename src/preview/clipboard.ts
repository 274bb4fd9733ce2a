import type { Area, SheetView } from "./ports";

/** The cells of an area as displayed, row by row; hidden rows and columns too, as Excel copies them. */
export function shownText(sheet: SheetView, area: Area): string[][] {
  const rowCount = Math.min(area.rowCount, Math.max(sheet.usedRows - area.row, 1));
  const columnCount = Math.min(area.columnCount, Math.max(sheet.usedColumns - area.column, 1));
  return Array.from({ length: rowCount }, (_, row) =>
    Array.from({ length: columnCount }, (_, column) => sheet.cell(area.row + row, area.column + column).text),
  );
}

/** Rows and columns as the plain text that spreadsheets exchange: tabs between cells, a cell with a line break or tab in quotes. */
export const toPlainText = (rows: readonly (readonly string[])[]): string =>
  rows.map((cells) => cells.map((text) => (/[\t\n\r"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)).join("\t")).join("\r\n");

/** Reads that plain text back; text without tabs or line breaks is one cell. */
export function fromPlainText(text: string): string[][] {
  const rows: string[][] = [[]];
  let cell = "";
  let at = 0;
  const endCell = (): void => {
    rows.at(-1)?.push(cell);
    cell = "";
  };
  while (at < text.length) {
    const letter = text.charAt(at);
    if (letter === '"' && cell === "") {
      const quoted = readQuoted(text, at + 1);
      if (quoted) {
        cell = quoted.text;
        at = quoted.end;
        continue;
      }
    }
    if (letter === "\t") endCell();
    else if (letter === "\n" || letter === "\r") {
      if (letter === "\r" && text.charAt(at + 1) === "\n") at++;
      endCell();
      rows.push([]);
    } else cell += letter;
    at++;
  }
  if (cell !== "" || (rows.at(-1)?.length ?? 0) > 0) endCell();
  if (rows.length > 1 && rows.at(-1)?.length === 0) rows.pop();
  return rows;
}

/** A quoted cell from after its opening quote: null when the quote is not one that ends a cell, so that it is text like any other. */
function readQuoted(text: string, from: number): { text: string; end: number } | null {
  let cell = "";
  for (let at = from; at < text.length; at++) {
    const letter = text.charAt(at);
    if (letter !== '"') cell += letter;
    else if (text.charAt(at + 1) === '"') {
      cell += '"';
      at++;
    } else return /^[\t\r\n]?$/.test(text.charAt(at + 1)) ? { text: cell, end: at + 1 } : null;
  }
  return null;
}

/** The cells as an HTML table for Word and Outlook, fills and bold kept. */
export function toHtml(sheet: SheetView, area: Area): string {
  const page = document.implementation.createHTMLDocument();
  const table = page.createElement("table");
  shownText(sheet, area).forEach((cells, row) => {
    const line = table.appendChild(page.createElement("tr"));
    cells.forEach((text, column) => {
      const { look } = sheet.cell(area.row + row, area.column + column);
      const cell = line.appendChild(page.createElement("td"));
      cell.style.border = "1px solid #bfbfbf";
      if (look.fill !== null) cell.style.backgroundColor = look.fill;
      if (look.fontColour !== null) cell.style.color = look.fontColour;
      if (look.bold) cell.style.fontWeight = "bold";
      text.split("\n").forEach((part, index) => {
        if (index > 0) cell.append(page.createElement("br"));
        cell.append(part);
      });
    });
  });
  page.body.append(table);
  return new XMLSerializer().serializeToString(table);
}

/** The cells of the first table of an HTML page from the clipboard; null when it holds none. Nothing in the page runs or is loaded. */
export function fromHtml(html: string): string[][] | null {
  const table = new DOMParser().parseFromString(html, "text/html").querySelector("table");
  if (!table) return null;
  const rows = [...table.querySelectorAll("tr")].map((row) => [...row.querySelectorAll("td, th")].map(cellText));
  return rows.length > 0 ? rows : null;
}

/** A cell's text as a browser would show it: white space folded, <br> and paragraphs as line breaks. */
function cellText(cell: Element): string {
  const parts: string[] = [];
  const walk = (node: Node): void => {
    for (const child of node.childNodes) {
      if (child.nodeType === 3) parts.push((child.textContent ?? "").replaceAll(/[\t\n\r ]+/g, " "));
      else if (child.nodeName === "BR") parts.push("\n");
      else {
        if (child.nodeName === "P" || child.nodeName === "DIV" || child.nodeName === "LI") if (parts.length > 0) parts.push("\n");
        walk(child);
      }
    }
  };
  walk(cell);
  return parts
    .join("")
    .split("\n")
    .map((line) => line.trim())
    .join("\n")
    .trim();
}
