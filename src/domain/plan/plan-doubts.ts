import { GUESSED } from "./column-claims";
import { datesIn } from "./date-words";
import type { Draft, DraftRow } from "./draft";
import { FIELDS, type PlanTable, type RagKey } from "./plan";
import { readLeadingRating, readStatus } from "./rating";

/** A column must hold so many cells before we wonder at what they say. */
const FEWEST = 4;

/**
 * What is odd about calling this an action plan, in sentences for the user: a rating column without ratings, timescales without dates, a
 * table down its columns, no actions at all.
 */
export function doubtsOf(tables: readonly PlanTable[], draft: Draft, key: RagKey): string[] {
  const rows: DraftRow[][] = tables.map(() => []);
  for (const { actions } of draft.priorities) for (const action of actions) for (const row of action.rows) rows[row.table]?.push(row);
  const said = tables.flatMap((table, index) => {
    const own = rows[index] ?? [];
    const where = `the table on sheet “${table.sheet}”, row ${table.headerRow + 1}`;
    const doubts: string[] = [];
    const ratings = textsOf(own, "rag");
    const timescales = textsOf(own, "timescale");
    const guessed = table.explained.find(({ role, why }) => role === "action" && why === GUESSED);
    if (guessed) doubts.push(`“${guessed.header}” in ${where} was taken for the action: ${GUESSED}.`);
    if (own.length === 0) doubts.push(`No actions were found in ${where}.`);
    if (table.transposed) {
      const isCard = tables.some((other) => other.transposed && other.sheet === table.sheet && other.area.row !== table.area.row);
      doubts.push(`Sheet “${table.sheet}” was read down its columns: each action is ${isCard ? "a card" : "a column"}.`);
    }
    if (ratings.length >= FEWEST && ratings.every((text) => !readStatus(text, key) && !readLeadingRating(text, key)))
      doubts.push(`“${table.headers.rag ?? ""}” in ${where} was taken for the RAG rating, but none of its words is a status of the key.`);
    if (timescales.length >= FEWEST && timescales.every((text) => datesIn(text) === "none"))
      doubts.push(`“${table.headers.timescale ?? ""}” in ${where} was taken for the timescale, but no date was found in it.`);
    const known = FIELDS.filter((field) => table.columns[field] !== undefined).length;
    const unknown = table.explained.filter(({ role, header }) => (role === null || role === "extra") && header !== "").length;
    if (unknown > known * 2) doubts.push(`Most columns of ${where} hold nothing that an action plan usually has.`);
    return doubts;
  });
  return [...new Set(said)];
}

function textsOf(rows: readonly DraftRow[], field: "rag" | "timescale"): readonly string[] {
  const texts: string[] = [];
  for (const { [field]: cell } of rows) if (cell) texts.push(cell.text);
  return texts;
}
