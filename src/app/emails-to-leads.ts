import { planFigures } from "../domain/sheets/plan-figures";
import { leadEmails } from "../domain/sheets/summary/emails-sheet";
import type { CheckReport } from "./check-workbook";
import { titleOf } from "./write-sheets";

/** An e-mail that asks something of a lead officer. */
export interface EmailToLead {
  readonly lead: string;
  /** How many actions they lead, and of how many of these something is asked. */
  readonly actions: number;
  readonly asked: number;
  /** Plain text, whole: what the sheet of e-mail texts holds in its cells. */
  readonly text: string;
}

/** Whom to write to after a check, and what. */
export interface EmailsToLeads {
  /** In the alphabet's order. */
  readonly emails: readonly EmailToLead[];
  /** Lead officers of whom nothing is asked. */
  readonly nothingAsked: readonly string[];
}

/** The e-mails that one check of the plan calls for. Throws when the check found no plan. */
export function emailsToLeads({ plan, findings, asOf }: CheckReport): EmailsToLeads {
  if (!plan) throw new Error("E-mails are written about a plan, and none was found.");
  const all = leadEmails(planFigures(plan, findings, asOf), titleOf(plan));
  return {
    emails: all.filter(({ asked }) => asked > 0).map(({ texts, ...email }) => ({ ...email, text: texts.join("\n\n") })),
    nothingAsked: all.filter(({ asked }) => asked === 0).map(({ lead }) => lead),
  };
}
