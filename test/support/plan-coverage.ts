import { toA1 } from "../../src/domain/grid/a1";
import { contains } from "../../src/domain/grid/cell-ref";
import { textAt, type ReadWorkbook } from "../../src/domain/grid/grid";
import type { Plan } from "../../src/domain/plan/plan";

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
const place = (at: { readonly sheet: string; readonly row: number; readonly column: number }): string => `${at.sheet}!${toA1(at)}`;

/** Every text of the plan by each cell it came from. */
function textsByCell(plan: Plan): Map<string, string[]> {
  const texts = new Map<string, string[]>();
  const add = (at: Parameters<typeof place>[0], text: string): void => void texts.set(place(at), [...(texts.get(place(at)) ?? []), text]);
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) return value.forEach(walk);
    if (value === null || typeof value !== "object") return;
    const { at, also, text, label } = value as { at?: never; also?: never[]; text?: unknown; label?: unknown };
    if (at && typeof text === "string") for (const each of [at, ...(also ?? [])]) add(each, text);
    const { stated } = value as { stated?: { at: never; also: never[] } };
    if (typeof label === "string" && stated) for (const each of [stated.at, ...stated.also]) add(each, label);
    Object.values(value).forEach(walk);
  };
  walk(plan);
  return texts;
}

/**
 * The words on the plan's sheets that no field, detail, extra or "unplaced" took, as "Plan!B7: word …". Layout is left out: headers,
 * the key's table, the numbers of headings, labels such as "Grade:", page numbers.
 */
export function lostWords(plan: Plan, { grids }: ReadWorkbook): string[] {
  const texts = textsByCell(plan);
  const headers = new Set(plan.tables.flatMap(({ explained }) => explained.map(({ header }) => header)));
  const keys = [plan.key, ...plan.otherKeys].flatMap(({ area }) => area ?? []);
  const headings = plan.tables.map((table) => ({ ...table, words: new Set(table.explained.flatMap(({ header }) => wordsOf(header))) }));
  const isHeading = ({ sheet, row }: { readonly sheet: string; readonly row: number }, text: string): boolean =>
    headings.some((table) => table.sheet === sheet && row - table.headerRow <= 1 && wordsOf(text).every((word) => table.words.has(word)));
  const lost: string[] = [];
  for (const grid of grids.filter(({ sheet }) => plan.tables.some((table) => table.sheet === sheet))) {
    grid.rows.forEach((row, rowOffset) => {
      row.forEach((_, columnOffset) => {
        const at = { sheet: grid.sheet, row: grid.originRow + rowOffset, column: grid.originColumn + columnOffset };
        const whole = textAt(grid, at.row, at.column).trim();
        const heading = [...headers].find((header) => header !== "" && whole.endsWith(`\n${header}`)) ?? "";
        const text = whole.slice(0, whole.length - heading.length);
        if (text === "" || headers.has(text) || isHeading(at, text) || keys.some((area) => contains(area, at))) return;
        // A mark (x, L) stands for the heading it stands under, whose words the field then has.
        if (text.length === 1 && texts.has(place(at))) return;
        const kept = new Set(wordsOf((texts.get(place(at)) ?? []).join(" ")));
        const missing = wordsOf(text.replace(/\b(grade|rag|rating):/gi, "")).filter((word) => !kept.has(word));
        const isPageNumber = /^[\d.]{1,6}$/.test(text) && row.filter((value) => value !== null).length === 1;
        if (missing.length > 0 && !isPageNumber) lost.push(`${place(at)}: ${missing.join(" ")}`);
      });
    });
  }
  return lost;
}
