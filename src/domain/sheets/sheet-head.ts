import { ukDay, type Day } from "../calendar/day";
import type { Severity } from "../findings/finding";
import type { Plan } from "../plan/plan";
import { listed } from "./counted-words";
import { text, type CellLook, type CellSpec } from "./sheet-spec";

/** What every generated sheet says of where it comes from. */
export interface SheetOrigin {
  readonly planTitle: string;
  readonly asOf: Day;
  /** "21 November 2026 at 14:02", from the caller's clock: the only thing that differs when a sheet is made twice. */
  readonly madeAt: string;
  readonly rulesVersion: string;
  readonly open: Readonly<Record<Severity, number>>;
}

export const HEADER_LOOK: CellLook = { bold: true, fill: "#DCE6E4", colour: "#000000", wrap: true, lines: ["below"] };

/** "Findings open then: 8 must fix, 7 should fix and 5 worth a look." */
function openThen({ error, warning, review }: SheetOrigin["open"]): string {
  const parts = [
    ...(error > 0 ? [`${error} must fix`] : []),
    ...(warning > 0 ? [`${warning} should fix`] : []),
    ...(review > 0 ? [`${review} worth a look`] : []),
  ];
  return parts.length === 0 ? "No findings were open then." : `Findings open then: ${listed(parts)}.`;
}

/** Small print: nobody reads a sheet for it, but whoever doubts it must find it. Grey of 7:1 on white. */
const SMALL: CellLook = { size: 9, colour: "#595959" };

/** When and from what a sheet was made. */
export const madeLine = ({ madeAt, rulesVersion, open }: SheetOrigin): CellSpec[] => [
  text(`Made on ${madeAt} with rules version ${rulesVersion}. ${openThen(open)}`, SMALL),
];

/** What the sheet is and of which plan. */
export const titleLines = (title: string, plan: string): CellSpec[][] => [
  [text(title, { bold: true, size: 14 })],
  [text(plan, { bold: true, size: 12 })],
];

/** A longer title of a plan has a line for itself: the date after it would be broken over two. */
const LONGEST_BESIDE_DATE = 70;

/** The rows above a table: what the sheet is, of which plan, at which date, then the sentences that belong to it, then when and from what it was made. */
export function sheetHead(title: string, origin: SheetOrigin, sentences: readonly string[] = []): CellSpec[][] {
  const { planTitle } = origin;
  const date = ukDay(origin.asOf);
  const isBeside = planTitle.length <= LONGEST_BESIDE_DATE;
  return [
    ...titleLines(title, isBeside ? `${planTitle} – position at ${date}` : planTitle),
    ...(isBeside ? [] : [[text(`Position at ${date}`, { bold: true, size: 12 })]]),
    ...sentences.map((words) => [text(words)]),
    madeLine(origin),
  ];
}

/** The plan's own word for a column, by field; a field that its tables head in several ways, or at length, has the usual word. */
export type ColumnWords = Readonly<Record<"ref" | "action" | "lead" | "measure" | "rag", string>>;

const USUAL: ColumnWords = { ref: "Ref", action: "Action", lead: "Lead officer", measure: "Measure of success", rag: "RAG rating" };
const LONGEST_HEADER = 40;

/** What the plan calls its columns. Its word for one is not taken where a column of the sheet, in `taken`, is called so already. */
export function columnWords({ tables }: Plan, taken: readonly string[] = []): ColumnWords {
  const used = new Set([...taken, ...Object.values(USUAL)].map((word) => word.toLowerCase()));
  const wordFor = (field: keyof ColumnWords): string => {
    const own = new Map<string, string>();
    for (const { headers, combined } of tables) {
      const header = combined && field === "rag" ? "" : (headers[field] ?? "").replace(/\s+/g, " ").trim();
      if (header !== "") own.set(header.toLowerCase(), header);
    }
    const [only, second] = own.values();
    if (only === undefined || second !== undefined || only.length > LONGEST_HEADER) return USUAL[field];
    const folded = only.toLowerCase();
    if (folded === USUAL[field].toLowerCase()) return only;
    if (used.has(folded)) return USUAL[field];
    used.add(folded);
    return only;
  };
  return { ref: wordFor("ref"), action: wordFor("action"), lead: wordFor("lead"), measure: wordFor("measure"), rag: wordFor("rag") };
}
