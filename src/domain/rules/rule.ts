import type { z } from "zod";
import type { Day } from "../calendar/day";
import type { Edit, Finding, Fix, Severity } from "../findings/finding";
import type { CellArea, CellRef } from "../grid/cell-ref";
import { areaOf } from "../grid/cell-ref";
import type { ReadWorkbook } from "../grid/grid";
import type { Plan, Stated } from "../plan/plan";

type Texts = Readonly<Record<string, string>>;

/** What a rule says of one place. `data` fills the {named values} of the message. */
export interface Report<M extends Texts> {
  readonly message: keyof M & string;
  readonly data?: Readonly<Record<string, string | number>>;
  readonly at: CellRef | CellArea;
  readonly also?: readonly (CellRef | CellArea)[];
  readonly ref?: string | null;
  readonly fix?: Fix;
}

/** What a rule may know besides the plan. */
export interface RuleContext<O> {
  /** "Today" for the check. */
  readonly asOf: Day;
  readonly options: O;
  readonly workbook: ReadWorkbook;
  /** Called once for each place the rule examines, so that "N checks passed" is real. */
  readonly look: () => void;
  /** Says that this Excel cannot tell; the rule is then listed as not checked. */
  readonly cannotTell: (why: string) => void;
}

/** One check of the plan. The id is the same string in file, docs, tests, findings and settings. */
export interface Rule<M extends Texts = Texts, O = unknown> {
  readonly id: string;
  /** One sentence, what the plan should be like: "Every action names a lead officer". */
  readonly summary: string;
  readonly severity: Severity;
  readonly fixable: boolean;
  readonly messages: M;
  readonly options: z.ZodType<O>;
  check(plan: Plan, context: RuleContext<O>): Iterable<Report<M>>;
}

/** Keeps a rule's message keys and options type-checked without writing the type arguments out. */
export const defineRule = <const M extends Texts, O>(rule: Rule<M, O>): Rule<M, O> => rule;

/** Puts another value into the cell that states this one. */
export const replace = (stated: Stated, becomes: string): Edit => ({ at: stated.at, was: stated.raw, becomes });

const area = (at: CellRef | CellArea): CellArea => ("rowCount" in at ? at : areaOf(at));

/** Runs one rule and turns what it reports into findings. Throws when the rule breaks its own declaration. */
export function* runRule<M extends Texts, O>(
  rule: Rule<M, O>,
  plan: Plan,
  context: Omit<RuleContext<O>, "options">,
  options: unknown = {},
): Generator<Finding> {
  for (const { message, data = {}, at, also = [], ref = null, fix } of rule.check(plan, {
    ...context,
    options: rule.options.parse(options),
  })) {
    if (fix && !rule.fixable) throw new Error(`${rule.id} reports a fix but is not declared fixable.`);
    const text = rule.messages[message];
    if (text === undefined) throw new Error(`${rule.id} has no message "${message}".`);
    yield {
      rule: rule.id,
      messageId: message,
      severity: rule.severity,
      at: area(at),
      also: also.map(area),
      ref,
      message: text.replace(/\{(\w+)\}/g, (_, key: string) => {
        const value = data[key];
        if (value === undefined) throw new Error(`${rule.id} gave no {${key}} for "${message}".`);
        return String(value);
      }),
      fix: fix ?? null,
    };
  }
}
