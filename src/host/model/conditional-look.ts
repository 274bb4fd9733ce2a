import type { Cell } from "./cell-store";
import type { ConditionalFormat, Sheet } from "./sheet";
import { displayedText } from "./displayed-text";
import type { Workbook } from "./workbook";

/** What conditional formats change of a cell's look. */
export interface ConditionalLook {
  readonly fill: string | null;
  readonly fontColour: string | null;
  readonly bold: boolean | null;
}

/**
 * Works out the conditional formats of a sheet as it stands: gives a function from a cell to what they change of its look, null for nothing.
 * The first format that states a fill (a colour, bold) wins, and one that stops hides those after it:
 * https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-conditional-formatting#multiple-formats-and-priority
 * Formats whose condition cannot be worked out here (formulas beyond a comparison with written values, colour scales, bars, icons) show nothing.
 */
export function conditionalLooks(workbook: Workbook, sheet: Sheet): (row: number, column: number) => ConditionalLook | null {
  const formats = [...sheet.conditionalFormats]
    .filter((format) => format.fill !== null || format.fontColour !== null || format.bold !== null || format.stopIfTrue)
    .sort((a, b) => a.priority - b.priority)
    .flatMap((format) => {
      const holds = condition(workbook, sheet, format);
      return holds ? [{ format, holds }] : [];
    });
  if (formats.length === 0) return () => null;
  return (row, column) => {
    let fill: string | null = null;
    let fontColour: string | null = null;
    let bold: boolean | null = null;
    for (const { format, holds } of formats) {
      if (!format.areas.some((area) => isInside(area, row, column)) || !holds(row, column)) continue;
      fill ??= format.fill;
      fontColour ??= format.fontColour;
      bold ??= format.bold;
      if (format.stopIfTrue) break;
    }
    return fill === null && fontColour === null && bold === null ? null : { fill, fontColour, bold };
  };
}

type Condition = (row: number, column: number) => boolean;

function condition(workbook: Workbook, sheet: Sheet, format: ConditionalFormat): Condition | null {
  const { rule } = format;
  const cellAt = (row: number, column: number): Cell | undefined => sheet.cells.get(row, column);
  if (format.kind === "CellValue") return cellValueCondition(cellAt, rule);
  if (format.kind === "ContainsText") {
    const text = (row: number, column: number): string => {
      const cell = cellAt(row, column);
      return cell
        ? displayedText(cell, workbook.styles.get(cell.style).numberFormat, workbook.date1904, workbook.locale).toLowerCase()
        : "";
    };
    const wanted = String(rule.text ?? "").toLowerCase();
    const operators: ReadonlyMap<unknown, (shown: string) => boolean> = new Map([
      ["Contains", (shown: string) => shown.includes(wanted)],
      ["NotContains", (shown: string) => !shown.includes(wanted)],
      ["BeginsWith", (shown: string) => shown.startsWith(wanted)],
      ["EndsWith", (shown: string) => shown.endsWith(wanted)],
    ]);
    const holds = operators.get(rule.operator);
    return holds && wanted !== "" ? (row, column) => holds(text(row, column)) : null;
  }
  if (format.kind === "PresetCriteria") {
    const isBlank = (row: number, column: number): boolean => String(cellAt(row, column)?.value ?? "").trim() === "";
    const isError = (row: number, column: number): boolean => cellAt(row, column)?.isError ?? false;
    const criteria: ReadonlyMap<unknown, Condition> = new Map<unknown, Condition>([
      ["Blanks", isBlank],
      ["NonBlanks", (row, column) => !isBlank(row, column)],
      ["Errors", isError],
      ["NonErrors", (row, column) => !isError(row, column)],
    ]);
    return criteria.get(rule.criterion) ?? null;
  }
  if (format.kind === "Custom") return formulaCondition(cellAt, format);
  return null;
}

type Value = string | number | boolean | null;

/** Excel compares text without regard to case, and orders numbers before text before logical values. */
function compare(a: Value, b: Value): number {
  const rank = (value: Value): number => (typeof value === "number" ? 0 : typeof value === "string" ? 1 : 2);
  if (a === null) return b === null ? 0 : compare(typeof b === "string" ? "" : typeof b === "boolean" ? false : 0, b);
  if (b === null) return -compare(b, a);
  if (typeof a === "string" && typeof b === "string") {
    const [x, y] = [a.toLowerCase(), b.toLowerCase()];
    return x < y ? -1 : x > y ? 1 : 0;
  }
  if (rank(a) !== rank(b)) return rank(a) - rank(b);
  return Number(a) - Number(b);
}

const OPERATORS: ReadonlyMap<unknown, (order: number) => boolean> = new Map([
  ["EqualTo", (order: number) => order === 0],
  ["NotEqualTo", (order: number) => order !== 0],
  ["NotEqual", (order: number) => order !== 0],
  ["GreaterThan", (order: number) => order > 0],
  ["LessThan", (order: number) => order < 0],
  ["GreaterThanOrEqual", (order: number) => order >= 0],
  ["GreaterThanOrEqualTo", (order: number) => order >= 0],
  ["LessThanOrEqual", (order: number) => order <= 0],
  ["LessThanOrEqualTo", (order: number) => order <= 0],
  ["=", (order: number) => order === 0],
  ["<>", (order: number) => order !== 0],
  [">", (order: number) => order > 0],
  ["<", (order: number) => order < 0],
  [">=", (order: number) => order >= 0],
  ["<=", (order: number) => order <= 0],
]);

/** A written value, as a number, "text" in quotes, TRUE or FALSE, with or without "=" before it; undefined when it is anything else. */
function written(formula: unknown): Value | undefined {
  if (typeof formula === "number" || typeof formula === "boolean") return formula;
  if (typeof formula !== "string") return undefined;
  const text = formula.trim().replace(/^=/, "").trim();
  if (/^"(?:[^"]|"")*"$/.test(text)) return text.slice(1, -1).replaceAll('""', '"');
  if (/^true$/i.test(text)) return true;
  if (/^false$/i.test(text)) return false;
  if (text !== "" && Number.isFinite(Number(text))) return Number(text);
  return formula.startsWith("=") ? undefined : text;
}

function cellValueCondition(cellAt: (row: number, column: number) => Cell | undefined, rule: Record<string, unknown>): Condition | null {
  const first = written(rule.formula1);
  if (first === undefined) return null;
  const valueAt = (row: number, column: number): Value => cellAt(row, column)?.value ?? null;
  if (rule.operator === "Between" || rule.operator === "NotBetween") {
    const second = written(rule.formula2);
    if (second === undefined) return null;
    const isBetween = (row: number, column: number): boolean => {
      const value = valueAt(row, column);
      return compare(value, first) >= 0 && compare(value, second) <= 0;
    };
    return rule.operator === "Between" ? isBetween : (row, column) => !isBetween(row, column);
  }
  const holds = OPERATORS.get(rule.operator);
  return holds ? (row, column) => holds(compare(valueAt(row, column), first)) : null;
}

const SIDE = String.raw`(?:(upper|lower|trim)\()?(\$?)([a-z]{1,3})(\$?)([0-9]{1,7})(\))?`;
const COMPARISON = new RegExp(String.raw`^=\s*${SIDE}\s*(=|<>|>=|<=|>|<)\s*("(?:[^"]|"")*"|-?[0-9.]+|true|false)\s*$`, "i");

/** A formula that compares one cell with a written value, `=$F5="Red"`: relative to the first cell of the format's areas, as Excel reads it. */
function formulaCondition(cellAt: (row: number, column: number) => Cell | undefined, format: ConditionalFormat): Condition | null {
  const formula = typeof format.rule.formula === "string" ? format.rule.formula : "";
  // Longer ones cannot be such a comparison with a word of a list.
  const parts = formula.length <= 600 ? COMPARISON.exec(formula) : null;
  if (!parts) return null;
  const [, change, fixedColumn, letters = "", fixedRow, number = "", closing, operator = "", operand] = parts;
  if ((change === undefined) !== (closing === undefined)) return null;
  const holds = OPERATORS.get(operator);
  const value = written(operand);
  if (!holds || value === undefined) return null;
  const top = Math.min(...format.areas.map((area) => area.row));
  const left = Math.min(...format.areas.map((area) => area.column));
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  const at = { row: Number(number) - 1, column: column - 1 };
  return (row, c) => {
    const found = cellAt(fixedRow ? at.row : at.row + row - top, fixedColumn ? at.column : at.column + c - left)?.value ?? null;
    const subject = change?.toLowerCase() === "trim" && typeof found === "string" ? found.trim() : found;
    return holds(compare(subject, value));
  };
}

const isInside = (area: { row: number; column: number; rowCount: number; columnCount: number }, row: number, column: number): boolean =>
  row >= area.row && row < area.row + area.rowCount && column >= area.column && column < area.column + area.columnCount;
