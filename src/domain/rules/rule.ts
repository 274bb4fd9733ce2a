import type { z } from "zod";
import type { Day } from "../calendar/day";
import type { Edit, Finding, Fix, Severity } from "../findings/finding";
import { CellMap } from "../grid/cell-map";
import type { CellArea, CellRef } from "../grid/cell-ref";
import { areaOf } from "../grid/cell-ref";
import type { ReadWorkbook } from "../grid/grid";
import type { Action, Field, Plan, Stated } from "../plan/plan";
import { fillMessage, nameOf } from "./message";
import { isAboveOwnRows } from "./plan-places";

/** What a rule says of one place. `data` fills the {named values} of the message. */
export interface Report<M extends string> {
  readonly message: M;
  readonly data?: Readonly<Record<string, string | number>>;
  readonly at: CellRef | CellArea;
  readonly also?: readonly (CellRef | CellArea)[];
  /** The action it is about: gives the finding its ref and fills {action}. Absent when it is about no one action. */
  readonly action?: Action;
  readonly fix?: Fix;
}

/** What a rule may know besides the plan. */
export interface RuleContext<O> {
  /** "Today" for the check. */
  readonly asOf: Day;
  readonly options: O;
  readonly workbook: ReadWorkbook;
  /** Called for each place the rule examines, or once with how many they are, so that "N checks passed" is real. */
  readonly look: (places?: number) => void;
  /** Says that this Excel cannot tell; the rule is then listed as not checked. */
  readonly cannotTell: (why: string) => void;
}

/** An option as a settings page shows it; `options` judges what is chosen. */
export type RuleOption =
  /** A number of days; `standard` null: not looked at unless a number is given. */
  | { readonly kind: "days"; readonly name: string; readonly label: string; readonly most: number; readonly standard: number | null }
  /** Some of the fields of a plan. */
  | {
      readonly kind: "fields";
      readonly name: string;
      readonly label: string;
      readonly from: readonly Field[];
      readonly standard: readonly Field[];
    };

/** One check of the plan. The id is the same string in file, docs, tests, findings and settings. */
export interface Rule<M extends string = string, O = unknown> {
  readonly id: string;
  /** One sentence, what the plan should be like: "Every action names a lead officer". */
  readonly summary: string;
  readonly severity: Severity;
  readonly fixable: boolean;
  /** What is wrong, why it matters, what to do; {named values} are filled from a report's data, {action} from its action. */
  readonly messages: Readonly<Record<M, string>>;
  readonly options: z.ZodType<O>;
  /** Every option in `options`, for a settings page; absent: there is none. */
  readonly choices?: readonly RuleOption[];
  check(plan: Plan, context: RuleContext<O>): Iterable<Report<M>>;
}

/** Keeps a rule's message keys and options type-checked without writing the type arguments out. */
export const defineRule = <M extends string, O>(rule: Rule<M, O>): Rule<M, O> => rule;

/** Puts another value into the cell that states this one. */
export const replace = (stated: Stated, becomes: string): Edit => ({ at: stated.at, was: stated.raw, becomes });

const area = (at: CellRef | CellArea): CellArea => ("rowCount" in at ? at : areaOf(at));

/** Turns what a rule reports into a finding of the given severity. Throws when the rule breaks its own declaration. */
export function findingOf<M extends string, O>(rule: Rule<M, O>, report: Report<M>, severity: Severity = rule.severity): Finding {
  const { message, data = {}, at, also = [], action, fix } = report;
  if (fix && !rule.fixable) throw new Error(`${rule.id} reports a fix but is not declared fixable.`);
  const text = Object.hasOwn(rule.messages, message) ? rule.messages[message] : undefined;
  if (text === undefined) throw new Error(`${rule.id} has no message "${message}".`);
  return {
    rule: rule.id,
    messageId: message,
    severity,
    at: area(at),
    also: also.map(area),
    ref: action?.ref?.text ?? null,
    message: fillMessage(text, data, action && nameOf(action)),
    fix: fix ?? null,
  };
}

/** Runs one rule over the plan. `options` are checked by the rule's own schema; `severity` overrides the rule's default; `about` is told each finding's action. */
export function runRule<M extends string, O>(
  rule: Rule<M, O>,
  plan: Plan,
  context: Omit<RuleContext<O>, "options">,
  {
    options = {},
    severity = rule.severity,
    about,
  }: {
    readonly options?: unknown;
    readonly severity?: Severity | undefined;
    readonly about?: (finding: Finding, action: Action) => void;
  } = {},
): Finding[] {
  const found: Finding[] = [];
  const said = new Map<M, CellMap<true>>();
  for (const report of rule.check(plan, { ...context, options: rule.options.parse(options) })) {
    const { at, action, message } = report;
    let cells = said.get(message);
    if (!cells) said.set(message, (cells = new CellMap()));
    // Of a cell that is merged over the rows of several actions it is said of the first of them: there is one cell to put right.
    if (action && cells.has(at) && isAboveOwnRows(plan, action, at)) continue;
    cells.set(at, true);
    const finding = findingOf(rule, report, severity);
    if (action) about?.(finding, action);
    found.push(finding);
  }
  return found;
}
