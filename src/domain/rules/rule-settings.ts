import { z } from "../schema";
import { RULES } from ".";
import type { Severity } from "../findings/finding";
import type { Rule } from "./rule";

/** What the user has changed about one rule; what is absent stays as the rule's definition has it. */
export interface RuleSetting {
  readonly off?: boolean | undefined;
  readonly severity?: Severity | undefined;
  /** Checked by the rule's own options schema. */
  readonly options?: unknown;
}

/** Changed rules by id; a rule that is not in it is as defined. */
export type RuleSettings = Readonly<Record<string, RuleSetting>>;

/** What a settings page shows of a rule. */
export interface RuleChoice {
  readonly rule: Rule;
  readonly off: boolean;
  readonly severity: Severity;
  /** Every option with the value that holds. */
  readonly options: unknown;
}

const setting = z.strictObject({
  off: z.boolean().optional(),
  severity: z.enum(["error", "warning", "review"]).optional(),
  options: z.unknown().optional(),
});

/** Every rule as defined. */
export const DEFAULT_RULE_SETTINGS: RuleSettings = {};

/** Settings as stored → checked settings, or one sentence a setting that cannot stand; those rules are then as defined. */
export function readRuleSettings(
  stored: unknown,
  rules: readonly Rule[] = RULES,
): { readonly settings: RuleSettings; readonly problems: readonly string[] } {
  if (stored === null || stored === undefined) return { settings: {}, problems: [] };
  const whole = z.record(z.string(), z.unknown()).safeParse(stored);
  if (!whole.success) return { settings: {}, problems: ["The stored rule settings could not be read; every rule is as it comes."] };
  const settings = new Map<string, RuleSetting>();
  const problems: string[] = [];
  for (const [id, value] of Object.entries(whole.data)) {
    const rule = rules.find((one) => one.id === id);
    const read = setting.safeParse(value);
    if (!rule) problems.push(`There is no rule “${id}”; its setting is left out.`);
    else if (!read.success) problems.push(`The setting of ${id} could not be read; the rule is as it comes.`);
    else if (!rule.options.safeParse(read.data.options ?? {}).success)
      problems.push(`The options of ${id} could not be read; the rule is as it comes.`);
    else settings.set(id, read.data);
  }
  return { settings: Object.fromEntries(settings), problems };
}

/** How every rule stands under the settings, in the rules' order. Settings must have been read by `readRuleSettings`. */
export const ruleChoices = (settings: RuleSettings, rules: readonly Rule[] = RULES): readonly RuleChoice[] =>
  rules.map((rule) => {
    const { off = false, severity = rule.severity, options = {} } = Object.hasOwn(settings, rule.id) ? (settings[rule.id] ?? {}) : {};
    return { rule, off, severity, options: rule.options.parse(options) };
  });
