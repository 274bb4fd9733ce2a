import type { Finding } from "../../findings/finding";
import { toA1 } from "../../grid/a1";
import { withoutEmptyColumns } from "../empty-columns";
import { linkWidth } from "../fit-text";
import type { ActionFigures, PlanFigures } from "../plan-figures";
import { columnWords, HEADER_LOOK, sheetHead, type SheetOrigin } from "../sheet-head";
import { day, link, text, type CellLook, type CellSpec, type SheetSpec } from "../sheet-spec";
import { leadsOf, NO_LEAD } from "./lead-figures";
import { standingCell } from "./rating-look";
import { saidOf } from "./said-of-action";

/** What a cell with nothing in it says: a screen reader tells only that it is empty. */
const BLANKS =
  "An empty cell means that there is nothing to say there: no date still to come, nothing late or due soon, nothing missing or contradictory.";
/** Days within which a next date counts as near. */
const NEAR = 30;

/** Of how somebody is written those are told who are; in a joint lead the others are not. */
const isTheirs = ({ rule, message }: Finding, lead: string | null): boolean =>
  rule !== "lead-inconsistent" || lead === null || message.includes(lead);

/** What is missing or contradictory about the action, in the check's own words; what holds of several of its rows is said once. */
const trouble = ({ action, findings }: ActionFigures, lead: string | null): string =>
  [...new Set(findings.filter((finding) => isTheirs(finding, lead)).map((finding) => saidOf(action, finding)))].join("\n");

function standing({ pastDue, nextDue }: ActionFigures, { asOf }: PlanFigures): string {
  if (pastDue) return "Past its timescale";
  return nextDue !== null && nextDue <= asOf + NEAR ? `Due within ${NEAR} days` : "";
}

/** The chase list: per lead officer their actions, ratings, next due dates, and what is missing. */
export function leadsSheet(figures: PlanFigures, origin: SheetOrigin): SheetSpec {
  const { isRated } = figures;
  const rows = leadsOf(figures).flatMap(({ lead, actions }) =>
    actions.map((one, at): (CellSpec | null)[] => {
      // A line above the first action of each lead.
      const first: CellLook = at === 0 ? { lines: ["above"] } : {};
      return [
        text(lead ?? NO_LEAD, { ...first, wrap: true }),
        text(one.action.ref?.text ?? "", { ...first, wrap: true }),
        text(one.action.text?.text ?? "", { ...first, wrap: true }),
        ...(isRated ? [withLook(standingCell(one.standing), first)] : []),
        day(one.nextDue, { ...first, align: "left" }) ?? text("", first),
        text(standing(one, figures), { ...first, wrap: true }),
        text(trouble(one, lead), { ...first, wrap: true }),
        link(`${one.action.at.sheet} ${toA1(one.action.at)}`, one.action.at, { ...first, wrap: true }),
      ];
    }),
  );
  const standings = isRated ? 4 : 3;
  // A column in which nothing stands is left out.
  const hasBlank = [standings, standings + 1, standings + 2].some((column) => {
    const blank = rows.filter((row) => isBlank(row[column])).length;
    return blank > 0 && blank < rows.length;
  });
  const head = sheetHead("By lead officer", origin, hasBlank ? [BLANKS] : []);
  const own = ["Next due", "Standing", "What is missing or contradictory", "Cell"];
  const words = columnWords(figures.plan, own);
  const whole: SheetSpec = {
    kind: "leads",
    name: "By lead officer",
    widths: [24, 7, 42, ...(isRated ? [12] : []), 13, 12, 56, linkWidth(rows)],
    rows: [
      ...head,
      [words.lead, words.ref, words.action, ...(isRated ? [words.rag] : []), ...own].map((header) => text(header, HEADER_LOOK)),
      ...rows,
    ],
    headerRow: head.length,
    charts: [],
    print: { orientation: "landscape", fit: "width", footer: origin.planTitle },
  };
  return withoutEmptyColumns(whole, [1, standings, standings + 1, standings + 2]);
}

const isBlank = (cell: CellSpec | null | undefined): boolean => cell?.content.kind === "text" && cell.content.text === "";
const withLook = (cell: CellSpec, look: CellLook): CellSpec => ({ ...cell, look: { ...cell.look, ...look } });
