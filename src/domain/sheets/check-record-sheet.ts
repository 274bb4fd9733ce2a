import { ukDay } from "../calendar/day";
import type { RuleCheck } from "../findings/finding";
import type { Plan } from "../plan/plan";
import { HEADER_LOOK, sheetHead, type SheetOrigin } from "./sheet-head";
import { number, text, type SheetSpec } from "./sheet-spec";

/** What a check found and what it could not tell, as it is recorded. */
export interface RecordedCheck {
  /** How many findings are accepted with a reason. */
  readonly accepted: number;
  readonly checks: readonly RuleCheck[];
}

/** A fingerprint in groups of eight that a person can compare: "3f2a91c0 77ab01d2 …". */
const inGroups = (fingerprint: string): string => fingerprint.match(/.{1,8}/g)?.join(" ") ?? "";

/** What was checked, when, by which rules and with what result, with a fingerprint by which the same plan can be known again. */
export function checkRecordSheet(plan: Plan, fingerprint: string, { accepted, checks }: RecordedCheck, origin: SheetOrigin): SheetSpec {
  const actions = plan.priorities.flatMap(({ actions: own }) => own);
  const made = checks.filter(({ failed, notChecked }) => failed === undefined && notChecked === undefined);
  const left = { align: "left", wrap: true } as const;
  const { error, warning, review } = origin.open;
  const rows = [
    ["Plan", text(origin.planTitle, left)],
    ["Review date", text(ukDay(origin.asOf), left)],
    ["Checked on", text(origin.madeAt, left)],
    ["Rules version", text(origin.rulesVersion, left)],
    [
      "Verdict",
      text(error > 0 ? "Not ready to circulate" : made.length < checks.length ? "Not fully checked" : "Ready to circulate", left),
    ],
    ["Priorities", number(plan.priorities.filter(({ heading }) => heading !== null).length, left)],
    ["Actions", number(actions.length, left)],
    [
      "Milestones",
      number(
        actions.reduce((sum, { milestones }) => sum + milestones.length, 0),
        left,
      ),
    ],
    ["Checks made", number(made.length, left)],
    ["Checks that could not be made", number(checks.length - made.length, left)],
    ["Findings that must be fixed", number(error, left)],
    ["Findings that should be fixed", number(warning, left)],
    ["Findings worth a look", number(review, left)],
    ["Findings accepted with a reason", number(accepted, left)],
    ["Fingerprint of the plan", text(inGroups(fingerprint), left)],
  ] as const;
  const head = sheetHead("Check record", origin, [
    "Check the plan again: the same fingerprint means that it says the same, word for word. Nothing of the plan can be read from it.",
  ]);
  return {
    kind: "record",
    name: "Check record",
    widths: [36, 80],
    rows: [...head, ["What", "Record"].map((words) => text(words, HEADER_LOOK)), ...rows.map(([what, cell]) => [text(what), cell])],
    headerRow: head.length,
    charts: [],
    print: { orientation: "landscape", fit: "width", footer: origin.planTitle },
  };
}
