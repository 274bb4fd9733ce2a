import { GUESSED } from "./column-claims";
import { datesIn } from "./date-words";
import type { Draft } from "./draft";
import { FIELDS, type PlanTable, type RagKey } from "./plan";
import { readLeadingRating, readStatus } from "./rating";

/** A column must hold so many cells before we wonder at what they say. */
const FEWEST = 4;

/**
 * What is odd about calling this an action plan, in sentences for the user: a rating column without ratings, timescales without dates, a
 * table down its columns, no actions at all.
 */
export function doubtsOf(tables: readonly PlanTable[], draft: Draft, key: RagKey): string[] {
  const contents = tables.map(() => ({ rows: 0, ratings: 0, isRated: false, timescales: 0, isDated: false }));
  draft.rows.forEach(({ table, rag, timescale }) => {
    const own = contents[table];
    if (!own) return;
    own.rows++;
    if (rag) own.ratings++;
    if (rag && !own.isRated) own.isRated = readStatus(rag.text, key) !== null || readLeadingRating(rag.text, key) !== null;
    if (timescale) own.timescales++;
    if (timescale && !own.isDated) own.isDated = datesIn(timescale.text) !== "none";
  });
  const said = tables.flatMap((table, index) => {
    const own = contents[index];
    const where = `the table on sheet “${table.sheet}”, row ${table.headerRow + 1}`;
    const doubts: string[] = [];
    const guessed = table.explained.find(({ role, why }) => role === "action" && why === GUESSED);
    if (guessed) doubts.push(`“${guessed.header}” in ${where} was taken for the action: ${GUESSED}.`);
    if (!own?.rows) doubts.push(`No actions were found in ${where}.`);
    if (table.transposed) {
      const isCard = tables.some((other) => other.transposed && other.sheet === table.sheet && other.area.row !== table.area.row);
      doubts.push(`Sheet “${table.sheet}” was read down its columns: each action is ${isCard ? "a card" : "a column"}.`);
    }
    if (own && own.ratings >= FEWEST && !own.isRated)
      doubts.push(`“${table.headers.rag ?? ""}” in ${where} was taken for the RAG rating, but none of its words is a status of the key.`);
    if (own && own.timescales >= FEWEST && !own.isDated)
      doubts.push(`“${table.headers.timescale ?? ""}” in ${where} was taken for the timescale, but no date was found in it.`);
    const known = FIELDS.filter((field) => table.columns[field] !== undefined).length;
    const unknown = table.explained.filter(({ role, header }) => (role === null || role === "extra") && header !== "").length;
    if (unknown > known * 2) doubts.push(`Most columns of ${where} hold nothing that an action plan usually has.`);
    return doubts;
  });
  return [...new Set(said)];
}
