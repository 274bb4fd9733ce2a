import type { ColumnContents } from "./column-contents";
import type { TableColumn } from "./column-roles";
import { isRefLike } from "./cell-looks";
import { saysOnlyWhen } from "./date-words";
import { headerPeriod, isPeriodHeading } from "./header-period";
import { isCombined, isDeliverable } from "./header-words";
import type { ColumnRole, RagKey } from "./plan";
import type { CellRole } from "./plan-row";
import { meaningOfWords } from "./rag-key";
import { readStatus } from "./rating";
import { countWords, fold } from "./words";

/** Fields that one column of a table holds. */
const SINGLE: readonly CellRole[] = [
  "ref",
  "action",
  "lead",
  "timescale",
  "measure",
  "rag",
  "commentary",
  "evidence",
  "objective",
  "priority",
];
/** Fields that a plan keeps column by column as time goes on: the latest counts, the others are its history. */
const KEPT_BY_PERIOD: ReadonlySet<ColumnRole> = new Set(["rag", "commentary", "evidence"]);
const MONTHS_OF_YEAR = 12;
/** A period's column counts as begun when it is this full, compared with the fullest. */
const BEGUN = 0.25;
const REVISED = /\b(revised|new|extended|amended|latest)\b/;
const ORIGINAL = /\b(original|baseline|initial|first|agreed)\b.*\b(date|timescale|deadline|due|finish|completion)\b/;
const LEVEL = /^(h|m|l|high|medium|low|med|urgent|critical|essential|desirable|[1-5]|p[1-5])$/;

/** Leaves each field one column; those that claimed it in vain are kept as they are. */
export function settleClaims(columns: readonly TableColumn[], contents: ColumnContents, key: RagKey): TableColumn[] {
  let settled = columns.map((column): TableColumn => {
    if (isLevel(column, contents)) return { ...column, role: "extra", why: "it grades actions high to low" };
    if (isNoRef(column, contents) || isNoRating(column, contents, key))
      return { ...column, role: null, why: `“${column.header}” did not tell what it holds` };
    return isDateDone(column, contents) ? { ...column, role: "extra", why: "dates stand in it" } : column;
  });
  settled = withRefs(settled, contents);
  settled = withRatedPeriods(settled, contents, key);
  settled = withRatingWords(settled, contents, key);
  settled = withOutcomes(settled);
  settled = withPosition(settled, contents);
  settled = takeFor("action", "objective", settled);
  settled = withDeliverables(settled);
  settled = withActions(settled, contents);
  settled = withGroups(settled, contents);
  settled = withDates(settled, contents);
  for (const role of SINGLE) {
    const claims = settled.filter((column) => column.role === role);
    if (claims.length < 2) continue;
    const winner = winnerOf(role, claims, contents, key);
    const says = role === "rag" && !settled.some((column) => column.role === "commentary") ? commentaryAmong(claims, winner) : undefined;
    settled = settled.map((column) => {
      if (column.role !== role || column === winner) return column;
      if (column === says) return { ...column, role: "commentary" };
      return { ...column, role: "extra", why: loserReason(column, winner), standsInFor: standsIn(role, column) ? role : null };
    });
  }
  return settled.map((column) => {
    const isOriginal = column.said === null && column.role === "extra" && (ORIGINAL.test(fold(column.header)) || column.why === REPLACED);
    return isOriginal && settled.some(({ role }) => role === "timescale") ? { ...column, standsInFor: "timescale" } : column;
  });
}

/**
 * True for a second column of a field whose cell says it where the first one's is empty: the agency that leads, a second measure, another agency's
 * update. What was said in an earlier quarter is not said in this one, and whoever answers for it at the top does not lead.
 */
const standsIn = (role: CellRole, { said, strength, ticks, header }: TableColumn): boolean =>
  STANDING_IN.has(role) && said === null && ticks === null && strength > 1 && headerPeriod(header) === null && !HELPING.test(fold(header));

const STANDING_IN: ReadonlySet<CellRole> = new Set(["lead", "measure", "commentary", "evidence"]);
const HELPING = /\b(?:support\w*|partners?|involved|consulted|assist\w*)\b/;

/** "RAG commentary" or "Status update" beside the rating itself: what is said of it. The latest column, where there are several. */
const commentaryAmong = (claims: readonly TableColumn[], winner: TableColumn): TableColumn | undefined =>
  claims.filter((column) => column !== winner && column.said === null && !isCombined(winner.header) && isCombined(column.header)).at(-1);

const REPLACED = "a revised date stands beside it";

function loserReason(column: TableColumn, winner: TableColumn): string {
  if (winner.said !== null) return `you said that “${winner.header}” holds it`;
  if (winner.role === "timescale" && REVISED.test(fold(winner.header)) && !REVISED.test(fold(column.header))) return REPLACED;
  return `“${winner.header}” says it more plainly or more lately`;
}

/** "Priority: high, medium, low" is no heading for actions. */
const isLevel = ({ role, slot, said }: TableColumn, contents: ColumnContents): boolean =>
  role === "priority" && said === null && contents.isMostly(slot, 0.6, (text) => LEVEL.test(fold(text)));

/** A column left of the actions whose heading says nothing of refs ("Standard", "Para") but that holds a number of its own for each action: the refs. */
function withRefs(columns: readonly TableColumn[], contents: ColumnContents): TableColumn[] {
  const action = columns.find(({ role }) => role === "action")?.slot ?? -1;
  const isNumbered = ({ role, slot, said, ticks, strength }: TableColumn): boolean => {
    const isFree = role === null || (role === "extra" && strength === 1);
    if (!isFree || said !== null || ticks !== null || slot >= action) return false;
    const texts = contents.texts(slot);
    return (
      texts.length * 2 > contents.rows && texts.length > 1 && new Set(texts).size === texts.length && contents.isMostly(slot, 1, isRefLike)
    );
  };
  const refs = columns.some(({ role }) => role === "ref") ? undefined : columns.find(isNumbered);
  return columns.map((column) => (column === refs ? { ...column, role: "ref", why: "a number for each action stands in it" } : column));
}

/** Quarters or months over ratings, in a table with no other: the rating as time went on. */
function withRatedPeriods(columns: readonly TableColumn[], contents: ColumnContents, key: RagKey): TableColumn[] {
  const periods = columns.filter(({ role, own, said, ticks }) => role === null && said === null && ticks === null && isPeriodHeading(own));
  const texts = periods.flatMap(({ slot }) => contents.texts(slot));
  const isRated = texts.length > 0 && texts.filter((text) => readStatus(text, key)).length >= texts.length * 0.6;
  if (!isRated || columns.some(({ role }) => role === "rag")) return [...columns];
  const rated = new Set(periods);
  return columns.map((column) => (rated.has(column) ? { ...column, role: "rag", strength: 1, why: "ratings stand in it" } : column));
}

/** A column that holds nothing but words such as "Completed" and "In progress", in a table without ratings, rates the actions, whatever it is called. */
function withRatingWords(columns: readonly TableColumn[], contents: ColumnContents, key: RagKey): TableColumn[] {
  if (columns.some(({ role, ticks }) => role === "rag" || ticks?.field === "rag")) return [...columns];
  const isStatus = (text: string): boolean =>
    text.length <= 30 && countWords(text, 5) <= 4 && (readStatus(text, key) !== null || meaningOfWords(fold(text)) !== null);
  const isRated = ({ role, slot, said, ticks, header }: TableColumn): boolean => {
    const isFree = (role === null || role === "commentary") && said === null && ticks === null && header !== "";
    const texts = isFree ? contents.texts(slot) : [];
    return texts.length > 2 && contents.isMostly(slot, 0.9, isStatus) && new Set(texts.map(fold)).size > 1;
  };
  const rated = columns.find(isRated);
  return columns.map((column) => (column === rated ? { ...column, role: "rag", strength: 1, why: "ratings stand in it" } : column));
}

/** "Outcome" alone, right of the actions in a table without measures, is what they are to bring about; beside the commentary or the day they were done, what they brought. */
function withOutcomes(columns: readonly TableColumn[]): TableColumn[] {
  const action = columns.find(({ role }) => role === "action");
  if (!action || columns.some(({ role }) => role === "measure")) return [...columns];
  const isOne = ({ role, said, ticks, slot, header }: TableColumn, place: number): boolean =>
    role === null &&
    said === null &&
    ticks === null &&
    slot > action.slot &&
    OUTCOME.test(fold(header)) &&
    columns[place - 1]?.role !== "commentary" &&
    !DONE.test(fold(columns[place - 1]?.header ?? ""));
  const outcome = columns.find(isOne);
  return columns.map((column) =>
    column === outcome ? { ...column, role: "measure", strength: 1, why: `its heading says “${fold(column.header)}”` } : column,
  );
}

/** "Where are we now?" right of the actions, in a table without commentary, asks for progress; left of them it says what they start from. */
function withPosition(columns: readonly TableColumn[], contents: ColumnContents): TableColumn[] {
  const action = columns.find(({ role }) => role === "action");
  if (!action || columns.some(({ role }) => role === "commentary")) return [...columns];
  const tells = ({ role, slot, header }: TableColumn): boolean =>
    (role === null && POSITION.test(fold(header))) ||
    (role === "extra" && LAST_UPDATE.test(fold(header)) && !contents.isMostly(slot, 0.4, saysOnlyWhen));
  const position = columns.find((column) => column.said === null && column.ticks === null && column.slot > action.slot && tells(column));
  return columns.map((column) =>
    column === position ? { ...column, role: "commentary", strength: 1, why: `its heading says “${fold(column.header)}”` } : column,
  );
}

const LAST_UPDATE = /^(?:last|latest) (?:update|review)$/;
const POSITION =
  /^where (?:are we|we are)(?: up to| at)?(?: now| currently| today| so far)?$|^how (?:is it|are we) (?:going|getting on)(?: so far)?$/;

const DONE = /\b(?:completed|closed|achieved|done|finished|actual)\b/;
const OUTCOME = /^(?:outcomes?|outputs?|impact|results?|outcomes? outputs?|outputs? outcomes?)$/;

/** "Score" over anything but the key's statuses: a risk's, a survey's. */
const isNoRating = ({ role, slot, own, said }: TableColumn, contents: ColumnContents, key: RagKey): boolean =>
  role === "rag" &&
  said === null &&
  /\bscores?$/.test(fold(own)) &&
  !contents.isMostly(slot, 0.6, (text) => readStatus(text, key) !== null);

/** "Item" over anything but numbers. */
const isNoRef = ({ role, slot, strength, said }: TableColumn, contents: ColumnContents): boolean =>
  role === "ref" && strength === 1 && said === null && !contents.isMostly(slot, 0.5, isRefLike);

/** A table in which no heading says "action" has its actions where the longest texts stand, under a heading that tells nothing else. */
function withActions(columns: readonly TableColumn[], contents: ColumnContents): TableColumn[] {
  if (columns.some(({ role, said }) => role === "action" || said !== null)) return [...columns];
  const weigh = ({ slot }: TableColumn): number => contents.texts(slot).reduce((sum, text) => sum + Math.min(text.length, 500), 0);
  const free = columns.filter(
    ({ role, slot, said, header, ticks }) =>
      role === null && said === null && ticks === null && header !== "" && contents.texts(slot).length * 2 >= contents.rows,
  );
  const best = free.reduce<TableColumn | null>((a, b) => (a === null || weigh(b) > weigh(a) ? b : a), null);
  if (!best || weigh(best) < contents.texts(best.slot).length * 8) return [...columns];
  return columns.map((column) => (column === best ? { ...column, role: "action", strength: 0, why: GUESSED } : column));
}

/**
 * Of two columns headed as the actions ("How will the Board do this?", "What will it do?"), one that says the same of several rows on end, left
 * of one that says something of each, tells what those actions are for.
 */
function withGroups(columns: readonly TableColumn[], contents: ColumnContents): TableColumn[] {
  const claims = columns.filter(({ role, said, ticks }) => role === "action" && said === null && ticks === null);
  const [coarse, fine, more] = claims;
  if (!coarse || !fine || more || columns.some(({ role }) => role === "objective")) return [...columns];
  const count = ({ slot }: TableColumn): number => new Set(contents.texts(slot)).size;
  if (coarse.strength < 2 || fine.strength < 2 || count(coarse) * 1.25 > count(fine)) return [...columns];
  return columns.map((column) =>
    column === coarse ? { ...column, role: "objective", why: "each text in it stands for several actions" } : column,
  );
}

/** Why a column was taken for the actions where no heading says so; the user is asked to look. */
export const GUESSED = "no heading says “action”, and the longest texts stand in it";

/** "Deliverable" or "Commitment", in a table in which nothing is headed action, is what is to be done. */
function withDeliverables(columns: readonly TableColumn[]): TableColumn[] {
  if (columns.some(({ role }) => role === "action")) return [...columns];
  const isOne = ({ role, said, ticks, header }: TableColumn): boolean =>
    (role === null || role === "measure" || role === "extra") && said === null && ticks === null && isDeliverable(header);
  const first = columns.find(isOne);
  return columns.map((column) =>
    column === first ? { ...column, role: "action", why: `its heading says “${fold(column.header)}”` } : column,
  );
}

/** "Target" or "Original deadline" over nothing but dates, in a table without timescales, says when. */
function withDates(columns: readonly TableColumn[], contents: ColumnContents): TableColumn[] {
  if (columns.some(({ role }) => role === "timescale")) return [...columns];
  const mayBe = ({ role, header, own }: TableColumn): boolean =>
    role === "measure" || (role === "extra" && ORIGINAL.test(fold(header))) || (role === null && fold(own) === "by");
  const isDated = (column: TableColumn): boolean =>
    mayBe(column) && column.said === null && contents.isMostly(column.slot, 0.6, (text) => /\d/.test(text) && saysOnlyWhen(text));
  const dated = columns.find(isDated);
  return columns.map((column) => (column === dated ? { ...column, role: "timescale", why: "dates stand in it" } : column));
}

/** "Completed" over dates says when, not how far. */
const isDateDone = ({ role, slot, strength }: TableColumn, contents: ColumnContents): boolean =>
  role === "rag" && strength === 1 && contents.isMostly(slot, 0.5, (text) => /\d/.test(text) && saysOnlyWhen(text));

/** Lets another field's column stand for one the table has not. */
function takeFor(role: ColumnRole, instead: ColumnRole, columns: readonly TableColumn[]): TableColumn[] {
  const lacks = !columns.some((column) => column.role === role);
  return columns.map((column) => (lacks && column.said === null && column.role === instead ? { ...column, role } : column));
}

function winnerOf(role: ColumnRole, claims: readonly TableColumn[], contents: ColumnContents, key: RagKey): TableColumn {
  const corrected = claims.filter(({ said }) => said !== null);
  const filled = claims.filter(({ slot }) => contents.texts(slot).length > 0);
  const contenders = corrected.length > 0 ? corrected : filled.length > 0 ? filled : claims;
  const latest = KEPT_BY_PERIOD.has(role) ? latestOf(contenders, contents) : null;
  if (latest) return latest;
  const revised = role === "timescale" ? contenders.filter(({ header }) => REVISED.test(fold(header))) : [];
  const weight = (column: TableColumn): number => column.strength * 3 + contents.fit(column.slot, role, key);
  // "Date" alone, beside a heading that says which date is due, is when it was written down.
  const dated = role === "timescale" ? contenders.filter(({ own }) => fold(own) !== "date") : [];
  const among = revised.length > 0 ? revised : dated.length > 0 ? dated : contenders;
  return among.reduce((best, column) => (weight(column) > weight(best) ? column : best));
}

/** The latest of columns that each name a period, and that has been begun; null when fewer than two name one. */
function latestOf(claims: readonly TableColumn[], contents: ColumnContents): TableColumn | null {
  const dated = claims.flatMap((column) => {
    const period = headerPeriod(column.header);
    return period === null ? [] : [{ column, period, count: contents.texts(column.slot).length }];
  });
  if (dated.length < 2) return null;
  const fullest = Math.max(...dated.map(({ count }) => count));
  const begun = dated.filter(({ count }) => count >= fullest * BEGUN);
  // "Jan, Apr, Jul, Oct" without their years run from left to right whatever year they begin.
  const falls = begun.filter(({ period }, nth) => period < (begun[nth - 1]?.period ?? period)).length;
  if (falls === 1 && begun.length > 2 && begun.every(({ period }) => period < MONTHS_OF_YEAR)) return begun.at(-1)?.column ?? null;
  return begun.reduce((best, each) => (each.period >= best.period ? each : best)).column;
}
