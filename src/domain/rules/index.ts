import { actionMissing } from "./action-missing";
import { columnMissing } from "./column-missing";
import { commentaryMissing } from "./commentary-missing";
import { evidenceMissing } from "./evidence-missing";
import { leadMissing } from "./lead-missing";
import { pastDue } from "./past-due";
import { planNotFound } from "./plan-not-found";
import { ragMissing } from "./rag-missing";
import { ragNotInList } from "./rag-not-in-list";
import { ragNotStarted } from "./rag-not-started";
import { ragPastDue } from "./rag-past-due";
import { refDuplicate } from "./ref-duplicate";
import { refMissing } from "./ref-missing";
import type { Rule } from "./rule";
import { timescaleMissing } from "./timescale-missing";

/** Every rule, in the order of the contract's table: where two would say the same of a cell, the earlier one speaks. */
export const RULES: readonly Rule[] = [
  planNotFound,
  columnMissing,
  refMissing,
  refDuplicate,
  actionMissing,
  leadMissing,
  timescaleMissing,
  ragPastDue,
  ragNotStarted,
  pastDue,
  ragMissing,
  ragNotInList,
  commentaryMissing,
  evidenceMissing,
];

/** Changes whenever a rule is added or judges differently; shown beside every result. */
export const RULES_VERSION = "1";
