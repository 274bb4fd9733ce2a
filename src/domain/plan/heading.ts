import type { SheetCell, SheetLine } from "./sheet-lines";
import type { TableColumns } from "./column-roles";
import { countWords, fold, hasBullet, hasFigure, startsSmall } from "./words";
import { colourOf } from "./rag-key";
import { isRefLike } from "./cell-looks";
import { saysOnlyWhen } from "./date-words";

/** A priority's heading taken apart. `number` is null where it has none. */
export interface HeadingWords {
  /** "priority", "theme" …: what it calls itself; null when it does not. */
  readonly kind: string | null;
  readonly number: string | null;
  readonly title: string;
  /** True when it calls itself a priority or the like; a bare "1. …" or plain words are headings only by where they stand. */
  readonly named: boolean;
}

const NAMED =
  /^(?:(?:strategic|key|board|\w{0,4}(?:scb|sab|scp)|our|improvement|overarching|safeguarding|priority)\s+){0,2}(priority|theme|objective|aim|goal|outcome|work ?stream|strand|section|domain|standard|recommendation|part|pillar|pledge|ambition|commitment|chapter|finding|(?:development|improvement|action|work|key) area|kloe|key line of enquiry|learning (?:point|theme)|focus area|causes? (?:of|for) concern|afi|areas? (?:for|of) (?:improvement|weakness|significant weakness|focus|development|concern|priority action))\b(?:\s*area)?(?:\s+(?:no\.?|number))?\s*[:.–—-]?\s*/i;
const NUMBER = /^(\d{1,2}(?:\.\d{1,2}|[a-h])?|[A-Z]{2,8}\d{1,2}|(?:[A-H]|[IVX]{1,4})(?=[\s:.)–-]|$))(?![\p{L}\d])\s*[:.)–—-]*\s*/u;
const NUMBER_WORD = /^(one|two|three|four|five|six|seven|eight|nine|ten)(?!\p{L})\s*[:.)–—-]*\s*/iu;
/** "Section 11 audit", "Section 175/157 return" and "Section 42 enquiries" speak of an Act's section. */
const OF_AN_ACT =
  /^section\s+(?:11|17|20|29a?|42|44|47|85|117|136|157|175)\b(?!\s*[:.–—-])|^section\s+\d+[a-z]?\s*(?:[/&]|\b(?:and|of the|audits?|self|action plan|improvement plan|returns?|assessments?|compliance|enquir(?:y|ies)|dut(?:y|ies))\b)/i;
const SEPARATED = /[:–—-]\s*$/;

const BILINGUAL = /^[^/:]{2,40}\d\s?\/\s?(?=\S)/;

/** The second half of a heading in two languages, where that names and numbers it: "Blaenoriaeth 1 / Priority 1: Neglect". */
function inEnglish(text: string): string {
  const rest = text.includes("/") ? text.replace(BILINGUAL, "") : text;
  return rest !== text && NAMED.test(rest) ? rest : text;
}

/** Reads a heading's words: "PRIORITY 1: Improving practice", "Priority: LSCB2 Multiple Risk Factors", "1. Respond to …", "Early help". */
export function readHeading(given: string): HeadingWords {
  const text = inEnglish(given);
  const named = OF_AN_ACT.test(text) ? null : NAMED.exec(text);
  const rest = named ? text.slice(named[0].length) : text;
  const number = NUMBER.exec(rest) ?? (named ? NUMBER_WORD.exec(rest) : null);
  const isNumbered = number !== null && (named !== null || /^\d{1,2}[.):]\s/.test(rest));
  if (named && !isNumbered && !SEPARATED.test(named[0])) return { kind: null, number: null, title: text.trim(), named: false };
  const title = (isNumbered ? rest.slice(number[0].length) : rest).trim();
  const kind = named?.[1]?.toLowerCase().replace("work stream", "workstream") ?? null;
  return { kind, number: isNumbered ? (number[1] ?? null) : null, title, named: named !== null };
}

const CONTINUED = /[\s–-]{0,3}[([]?\bcont(?:inued|['’]?d|\.)?[)\]]?\.?$/i;

/** A heading that says on a further page that it goes on ("Priority 1: Neglect (continued)"), without those words. */
export const withoutContinued = (text: string): string => (text.length > 400 ? text : text.replace(CONTINUED, "").trim() || text);

const NOTE =
  /\bintentionally (?:left )?blank\b|^page \d+(?: of \d+)?$|^(?:grand )?total$|^end of (?:table|plan|document|report)\b|^\d{1,3} ?% (?:of|complete|completed|achieved|on track|rated)\b|^no (?:further|more|other|new|outstanding) actions?\b[^.]{0,60}\.?$|^(?:version|author|signed|date|approved|approved by|(?:last )?updated|reviewed by|document control|review date|prepared by|file ?name)\s*(?:[:\d]|$)/i;

/** True for a page number, "This page is intentionally left blank", a version line: print, not plan. */
export const isNote = (line: SheetLine): boolean => line.cells.length <= 2 && NOTE.test(line.cells[0]?.text ?? "");

/** Who signs a plan, and when: the first label of such a row. */
const SIGNING =
  /^(?:signed(?: off)?|signature|approved|agreed|authori[sz]ed|completed|prepared|reviewed|endorsed|ratified)(?:\s+(?:by|off by|on behalf of|at|on))?\b[^:]{0,60}:/i;
const LABEL_ALONE = /^[\p{L}][^:]{1,60}:[\s_.…-]*$/u;

/** Cells of such a row. */
const MOST_TO_SIGN = 6;

/** True for the row in which a plan is signed: "Signed off by the Chair: | | Date:"; its labels may be filled in. */
export function isSignature({ cells }: SheetLine): boolean {
  const first = cells[0];
  if (!first || cells.length > MOST_TO_SIGN || !SIGNING.test(first.text)) return false;
  const others = cells.slice(1);
  return LABEL_ALONE.test(first.text)
    ? others.length === 0 || others.some(({ text }) => text.includes(":"))
    : others.every(({ text }) => /^[^:]{1,40}:/.test(text));
}

/** True for a row that shows how to fill the plan in: every text of it stands in brackets ("(role, not name)"), or every text of it, or its ref or first text alone, says that it is an example. */
export function isExample({ cells }: SheetLine): boolean {
  const first = cells[0];
  if (!first || cells.length < 3) return false;
  if (EXAMPLE_ALONE.test(first.text)) return true;
  if (first.text.startsWith("(") && cells.every(({ text }) => text.startsWith("(") && text.endsWith(")"))) return true;
  let mayNot = Math.min(cells.length - 2, cells.length / 2);
  for (let at = 0; at < cells.length && mayNot >= 0; at++) if (!EXAMPLE.test(cells[at]?.text ?? "")) mayNot--;
  return mayNot >= 0;
}

const EXAMPLE = /^\(?(?:for )?(?:example|e\.?g\.?)(?:[\s:.,–-]|$)/i;
const EXAMPLE_ALONE = /^\(?(?:worked |for )?example(?: row| only| \d)?\)?:?$/i;

/** What counts of actions are called, beside colours: "Number of actions rated Red", "Total", "% completed". */
const TALLY_WORDS = new Set(
  "actions action milestones rated rating rag brag status total totals number no of count percentage % grand overall overdue complete completed closed on track not started in progress due yet past without with at the a all".split(
    " ",
  ),
);
const COUNTS = /%|\b(?:totals?|number|no of|count|percentage)/;
const FIGURE = /^\d[\d,.]*\s?%?$/;

/** True for a row of a count of the plan's actions that stands below them, or its headings: "Red | 3", "RAG rating | Number of actions", "Total | 12". */
export function isTally({ cells }: SheetLine, { columns }: Pick<TableColumns, "columns">): boolean {
  const first = cells[0];
  const column = columns[0];
  if (!first || !column || first.slot > column.slot || column.role === "rag" || !isTallyWords(first.text)) return false;
  return (
    cells.every(({ text }) => FIGURE.test(text) || isTallyWords(text)) &&
    cells.some(({ text }) => FIGURE.test(text) || COUNTS.test(fold(text)))
  );
}

/** None of the words has a figure in it, which tells nearly every row of a plan by its ref. */
const isTallyWords = (text: string): boolean =>
  !hasFigure(text) &&
  fold(text)
    .split(" ")
    .every((word) => TALLY_WORDS.has(word) || colourOf(word) !== null);

/** True for a single text below the table's last full row that explains something: marked as a note, or apart from the table. `gap`: rows from the one above. */
export function isFootnote({ cells }: SheetLine, gap: number): boolean {
  const cell = cells[0];
  if (!cell || cells.length > 1 || startsSmall(cell.text)) return false;
  return (
    gap > 1 || /^(\*|†|‡|\(\d\)|\[\d\]|[a-z][\w&/-]{1,11} = |notes?\b|n\.?b\b|key\b|source\b|abbreviations?\b|glossary\b)/i.test(cell.text)
  );
}

/** A row that numbers and names the actions under it, in their own columns: "2 | Children are matched well" above 2.1. */
export function numberedHeading(
  { cells }: SheetLine,
  { slots }: Pick<TableColumns, "slots">,
  next: SheetLine | undefined,
): HeadingWords | null {
  const first = cells[0];
  const second = cells[1];
  if (!first || !second || cells.length > 2 || first.slot !== slots.get("ref") || second.slot !== slots.get("action")) return null;
  const number = first.text.replace(/(?:\.0)?[.):]?$/, "");
  const below = next?.cells.find(({ slot }) => slot === first.slot)?.text ?? "";
  const isUnder = below.startsWith(number) && /^(?:[.\-/]\s?[\da-z]|[a-z]\b)/i.test(below.slice(number.length));
  const isUnderLetter = /^[A-Z]+$/.test(number) && below.startsWith(number) && /^\d/.test(below.slice(number.length));
  if (number === "" || !isRefLike(first.text) || below === first.text || !(isUnder || isUnderLetter)) return null;
  return { kind: /[.\-/]/.test(number) ? "objective" : "priority", number, title: second.text, named: true };
}

/** The heading a row is, by its words and where it stands in the table; null for any other row. */
export function headingOf(line: SheetLine, columns: TableColumns | null, next: SheetLine | undefined): HeadingWords | null {
  const first = line.cells[0];
  const second = line.cells[1];
  if (!first || line.cells.length > 2) return null;
  const heading = readHeading(first.text);
  if (line.cells.length === 2 && second && heading.named && heading.title === "" && countWords(second.text) > 1) {
    return { ...heading, title: second.text };
  }
  // "Priority 1: Leadership" merged across, and beside it "Overall: Green".
  if (line.cells.length === 2 && second && heading.named && heading.number !== null && first.width > 1 && readDetail(second.text))
    return heading;
  if (line.cells.length !== 1) return null;
  // "Pledge 1", with its words in the row below.
  if (heading.named && heading.number !== null && heading.title === "") return heading;
  if (first.text.length > 400 || startsSmall(first.text) || hasBullet(first.text) || isRefLike(first.text) || saysOnlyWhen(first.text))
    return null;
  const isFirstColumn =
    columns === null || first.slot <= Math.min(columns.slots.get("action") ?? Infinity, ...columns.columns.map(({ slot }) => slot));
  const isOverActions =
    heading.number !== null && first.slot === columns?.slots.get("action") && next !== undefined && next.cells.length > 2;
  if (heading.named) return isFirstColumn || isOverActions ? heading : null;
  if (columns === null) return null;
  const width = (columns.columns.at(-1)?.slot ?? 0) - (columns.columns[0]?.slot ?? 0) + 1;
  const followed = next !== undefined && (next.cells.length > 1 || first.width >= width * 0.6);
  if (!followed || isNote(line) || isTally(next, columns)) return null;
  if (first.width >= width * 0.6 && width > 2) return heading;
  if (first.slot === columns.slots.get("ref")) return heading;
  if (isGroupLabel(first, next, columns)) return heading;
  if (first.slot !== columns.slots.get("action")) return null;
  // Among numbered actions, capitals alone in their row name the numbered ones below.
  if (columns.slots.has("ref")) return isInCapitals(first.text) && next.cells[0]?.slot === columns.slots.get("ref") ? heading : null;
  return heading.number !== null || (countWords(first.text) <= 10 && !/[.,;]$/.test(first.text)) ? heading : null;
}

const isInCapitals = (text: string): boolean => /^[^\p{Ll}]*\p{Lu}{3}[^\p{Ll}]*$/u.test(text) && countWords(text, 11) <= 10;

/** True for a few words alone in a further column left of the actions, over a row that begins left of them: they name the rows below. */
function isGroupLabel({ slot, text, height }: SheetCell, next: SheetLine, { slots, columns }: TableColumns): boolean {
  const ref = slots.get("ref");
  if (ref === undefined || ref >= slot || slot >= (slots.get("action") ?? 0) || height > 1 || next.cells[0]?.slot !== ref) return false;
  const isFurther = columns.some((column) => column.slot === slot && (column.role === null || column.role === "extra"));
  return isFurther && next.cells.length > 3 && countWords(text, 7) <= 6 && !/[.,;:]$/.test(text);
}

const DETAIL = /^([^\n:?]{2,60}(?:[:?]))\s*/;

/** A title directly above a table's header; null when the line is no single short text. */
export function titleOfTable({ cells: [cell, other] }: SheetLine): HeadingWords | null {
  if (!cell || other || startsSmall(cell.text) || hasBullet(cell.text) || isRefLike(cell.text) || /[.,;:]$/.test(cell.text)) return null;
  return countWords(cell.text) <= 12 && !saysOnlyWhen(cell.text) ? readHeading(cell.text) : null;
}

/** What a cell says of the priority as a whole: "Board Officer: James Fox"; null when it bears no label. */
export function readDetail(text: string): { readonly label: string; readonly text: string } | null {
  const match = DETAIL.exec(text);
  if (!match?.[1] || countWords(match[1]) > 9) return null;
  const label = match[1].endsWith("?") ? match[1] : match[1].slice(0, -1).trim();
  return { label, text: text.slice(match[0].length).trim() };
}
