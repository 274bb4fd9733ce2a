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
      return listed.key === choice.key;
    case "rule":
      return listed.finding.rule === choice.rule;
    case "safe":
      return listed.finding.fix?.safe === true;
  }
};

/** The findings of a choice that offer a fix. */
export function fixesFor(all: readonly ListedFinding[], choice: FixChoice): ChosenFixes {
  const findings = all.filter((listed) => listed.finding.fix !== null && isChosen(listed, choice));
  return { findings, plan: applyFixes(findings.map(({ finding }) => finding)) };
}
