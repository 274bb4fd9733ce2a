import type { CellArea } from "../grid/cell-ref";
import { cellKey } from "../grid/grid";
import type { RagKey } from "./plan";
import { colourWords, makeKey, makeStatus } from "./rag-key";
import type { SheetCell, SheetLine, SheetLines } from "./sheet-lines";
import { countWords, fold } from "./words";

/** A key table and the lines it takes up. */
export interface FoundKey {
  readonly key: RagKey;
  readonly lines: ReadonlySet<number>;
}

const STATUS_HEADING =
  /^(rag |brag |action |progress |overall )?(status|rating|grade|rag|brag|colou?r|category|code|key|level|score)( (colou?r|key|code|rating|status))?$/;
const DEFINITION_HEADING =
  /^((status|rag) )?(definitions?|meanings?|descriptions?|explanations?|criteria|what (it|this) means|means|guidance|descriptor)$/;
const TITLE = /\b(key|definitions?|legend)\b/;

/** Every key table of a sheet: a status and its definition side by side, several in a column, with or without a heading. */
export function findKeys(sheet: SheetLines): FoundKey[] {
  const found: FoundKey[] = [];
  const { lines } = sheet;
  for (let index = 0; index < lines.length; index++) {
    const heading = keyHeading(lines[index]);
    const start = heading ? index + 1 : index;
    const pair = heading ?? bareKey(lines, index);
    if (!pair) continue;
    const rows: { status: SheetCell; definition: SheetCell }[] = [];
    let next = start;
    while (next < lines.length) {
      const row = keyRow(lines[next], pair, heading === null, rows);
      if (!row) break;
      rows.push(row);
      next++;
    }
    if (rows.length < 2) continue;
    const titled = lines[index - 1];
    const hasTitle =
      titled?.cells.length === 1 && TITLE.test(fold(titled.cells[0]?.text ?? "")) && countWords(titled.cells[0]?.text ?? "") <= 10;
    found.push(keyOf(sheet, rows, lines.slice(hasTitle ? index - 1 : index, next)));
    index = next - 1;
  }
  return found;
}

interface Pair {
  readonly status: number;
  readonly definition: number;
}

function keyHeading(line: SheetLine | undefined): Pair | null {
  if (!line || line.cells.length < 2 || line.cells.length > 4) return null;
  const status = line.cells.findIndex(({ text }) => STATUS_HEADING.test(fold(text)));
  const definition = line.cells.findIndex(({ text }) => DEFINITION_HEADING.test(fold(text)));
  const [a, b] = [line.cells[status], line.cells[definition]];
  return a && b && definition === status + 1 ? { status: a.slot, definition: b.slot } : null;
}

/** A key without a heading begins where three rows running each hold a different colour and a text beside it, and nothing else. */
function bareKey(lines: readonly SheetLine[], index: number): Pair | null {
  const first = lines[index]?.cells ?? [];
  const [status, definition] = first;
  if (first.length !== 2 || !status || !definition) return null;
  const pair = { status: status.slot, definition: definition.slot };
  const rows: { status: SheetCell; definition: SheetCell }[] = [];
  for (const line of lines.slice(index, index + 3)) {
    const row = keyRow(line, pair, true, rows);
    if (!row) return null;
    rows.push(row);
  }
  return rows.length === 3 ? pair : null;
}

function keyRow(
  line: SheetLine | undefined,
  pair: Pair,
  mustBeColour: boolean,
  before: readonly { readonly status: SheetCell }[],
): { status: SheetCell; definition: SheetCell } | null {
  const status = line?.cells.find(({ slot }) => slot === pair.status);
  const definition = line?.cells.find(({ slot }) => slot === pair.definition);
  if (!line || !status || !definition || line.cells.length > 4) return null;
  if (status.text.length > 40 || countWords(status.text) > 5) return null;
  if (before.some((row) => fold(row.status.text) === fold(status.text))) return null;
  return mustBeColour && colourWords(status.text).length === 0 ? null : { status, definition };
}

function keyOf(sheet: SheetLines, rows: readonly { status: SheetCell; definition: SheetCell }[], lines: readonly SheetLine[]): FoundKey {
  const cells = lines.flatMap((line) => line.cells);
  const top = Math.min(...cells.map(({ at }) => at.row));
  const left = Math.min(...cells.map(({ at }) => at.column));
  const area: CellArea = {
    sheet: sheet.grid.sheet,
    row: top,
    column: left,
    rowCount: Math.max(...cells.map(({ at }) => at.row)) - top + 1,
    columnCount: Math.max(...cells.map(({ at }) => at.column)) - left + 1,
  };
  const fillOf = ({ at }: SheetCell): string | null => sheet.grid.fills?.get(cellKey(at.row, at.column)) ?? null;
  const statuses = rows.map(({ status, definition }) => makeStatus(status.text, definition.text, status.at, fillOf(status)));
  return { key: makeKey(statuses, { from: "workbook", area }), lines: new Set(lines.map(({ index }) => index)) };
}
