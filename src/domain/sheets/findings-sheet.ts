import type { Finding, Severity } from "../findings/finding";
import { toA1 } from "../grid/a1";
import { HEADER_LOOK, sheetHead, type SheetOrigin } from "./sheet-head";
import { link, text, type SheetSpec } from "./sheet-spec";

const SEVERITY: Readonly<Record<Severity, string>> = { error: "Must fix", warning: "Should fix", review: "Worth a look" };

/** Every open finding, one a row, with a link to its cell. `titleOf` gives a rule's name in plain words. */
export function findingsSheet(findings: readonly Finding[], titleOf: (rule: string) => string, origin: SheetOrigin): SheetSpec {
  const rows = findings.map((finding) => [
    text(SEVERITY[finding.severity]),
    text(finding.ref ?? ""),
    text(titleOf(finding.rule), { wrap: true }),
    text(finding.message, { wrap: true }),
    link(`${finding.at.sheet} ${toA1(finding.at)}`, finding.at),
  ]);
  const head = sheetHead("Findings of the check", origin);
  return {
    kind: "findings",
    name: "Findings",
    widths: [13, 8, 28, 80, 18],
    rows: [
      ...head,
      ["How much it matters", "Ref", "What was checked", "What is wrong and what to do", "Cell"].map((words) => text(words, HEADER_LOOK)),
      ...rows,
    ],
    headerRow: head.length,
    charts: [],
    print: { orientation: "landscape", footer: origin.planTitle },
  };
}
