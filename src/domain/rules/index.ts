import { planNotFound } from "./plan-not-found";
import type { Rule } from "./rule";

/** Every rule, in the order of the contract's table: where two would say the same of a cell, the earlier one speaks. */
export const RULES: readonly Rule[] = [planNotFound];

/** Changes whenever a rule is added or judges differently; shown beside every result. */
export const RULES_VERSION = "1";
