import { ukDay } from "../calendar/day";
import type { AcceptedFinding } from "../findings/accepted";
import type { Finding, Severity } from "../findings/finding";
import { toA1 } from "../grid/a1";
import type { CellArea } from "../grid/cell-ref";
import { withoutEmptyColumns, withoutEmptyTable } from "./empty-columns";
import { linkWidth } from "./fit-text";
import { HEADER_LOOK, sheetHead, type SheetOrigin } from "./sheet-head";
import { link, text, type CellSpec, type SheetSpec } from "./sheet-spec";

const SEVERITY: Readonly<Record<Severity, string>> = { error: "Must fix", warning: "Should fix", review: "Worth a look" };

/** A finding that somebody accepted, with the reason. */
export interface AcceptedOne {
  readonly finding: Finding;
  readonly by: Pick<AcceptedFinding, "who" | "why" | "until">;
}

const acceptedBy = ({ who, why, until }: AcceptedOne["by"]): string =>
  `Accepted by ${who}${until === null ? "" : ` until ${ukDay(until)}`}: ${why}`;

/** "F12", or "row 28" of a whole row: "28:28" is Excel's word, not a reader's. */
function placeOf(at: CellArea): string {
  const address = toA1(at);
  if (!/^\d+:\d+$/.test(address)) return address;
  return at.rowCount === 1 ? `row ${at.row + 1}` : `rows ${at.row + 1} to ${at.row + at.rowCount}`;
}

/** Every open finding and then every accepted one, one a row, with a link to its cell. `titleOf` gives a rule's name in plain words. */
export function findingsSheet(
  findings: readonly Finding[],
  accepted: readonly AcceptedOne[],
  titleOf: (rule: string) => string,
  origin: SheetOrigin,
): SheetSpec {
  const row = (finding: Finding, standing: string): CellSpec[] => [
    text(SEVERITY[finding.severity]),
    text(finding.ref ?? "", { wrap: true }),
    text(titleOf(finding.rule), { wrap: true }),
    text(finding.message, { wrap: true }),
    text(standing, { wrap: true }),
    link(`${finding.at.sheet} ${placeOf(finding.at)}`, finding.at, { wrap: true }),
  ];
  const rows = [...findings.map((finding) => row(finding, "Open")), ...accepted.map(({ finding, by }) => row(finding, acceptedBy(by)))];
  const head = sheetHead(
    "Findings of the check",
    origin,
    rows.length === 0 ? ["Nothing to put right: every check that was made passed."] : [],
  );
  const whole: SheetSpec = {
    kind: "findings",
    name: "Findings",
    widths: [14, 7, 28, 76, accepted.length > 0 ? 24 : 10, linkWidth(rows)],
    rows: [
      ...head,
      ["How serious", "Ref", "What was found", "What is wrong and what to do", "Standing", "Cell"].map((words) => text(words, HEADER_LOOK)),
      ...rows,
    ],
    headerRow: head.length,
    charts: [],
    print: { orientation: "landscape", fit: "width", footer: origin.planTitle },
  };
  return withoutEmptyTable(withoutEmptyColumns(whole, [1]));
}
