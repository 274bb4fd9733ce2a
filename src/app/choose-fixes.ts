import { toA1 } from "../domain/grid/a1";
import { applyFixes, type FixPlan } from "../domain/findings/apply-fixes";
import type { ListedFinding } from "./list-findings";
import type { FixChoice } from "./session";

/** Findings that can be put right together, and what that would write. */
export interface ChosenFixes {
  readonly findings: readonly ListedFinding[];
  readonly plan: FixPlan;
}

const isChosen = (listed: ListedFinding, choice: FixChoice): boolean => {
  switch (choice.kind) {
    case "one":
    case "chosen":
      return listed.key === choice.key;
    case "rule":
      return listed.finding.rule === choice.rule;
    case "safe":
      return listed.finding.fix?.safe === true;
  }
};

/** The findings of a choice that offer a fix. */
export function fixesFor(all: readonly ListedFinding[], choice: FixChoice): ChosenFixes {
  if (choice.kind === "chosen") return chosenFix(all, choice);
  const findings = all.filter((listed) => listed.finding.fix !== null && isChosen(listed, choice));
  return { findings, plan: applyFixes(findings.map(({ finding }) => finding)) };
}

/** What the user chose for a finding, as a suggestion of ours would be: nothing any more once the finding rests on something else. */
function chosenFix(all: readonly ListedFinding[], choice: Extract<FixChoice, { readonly kind: "chosen" }>): ChosenFixes {
  const { edit } = choice;
  const findings = all
    .filter((listed) => isChosen(listed, choice) && listed.stated?.raw === edit.was)
    .map((listed) => ({ ...listed, cell: toA1(edit.at), finding: { ...listed.finding, fix: { title: "", safe: false, edits: [edit] } } }));
  return { findings, plan: applyFixes(findings.map(({ finding }) => finding)) };
}
