import { actionMissing } from "./action-missing";
import { cellError } from "./cell-error";
import { columnMissing } from "./column-missing";
import { commentLeft } from "./comment-left";
import { commentaryMissing } from "./commentary-missing";
import { droppedUnexplained } from "./dropped-unexplained";
import { dueSoon } from "./due-soon";
import { evidenceMissing } from "./evidence-missing";
import { evidencePlaceholder } from "./evidence-placeholder";
import { externalLink } from "./external-link";
import { hiddenAction } from "./hidden-action";
import { hiddenContent } from "./hidden-content";
import { keyDiffers } from "./key-differs";
import { keyMissing } from "./key-missing";
import { leadInconsistent } from "./lead-inconsistent";
import { leadMissing } from "./lead-missing";
import { measureMissing } from "./measure-missing";
import { mergedData } from "./merged-data";
import { pastDue } from "./past-due";
import { personalData } from "./personal-data";
import { planNotFound } from "./plan-not-found";
import { priorityEmpty } from "./priority-empty";
import { priorityNumber } from "./priority-number";
import { ragColour } from "./rag-colour";
import { ragColumnMissing } from "./rag-column-missing";
import { ragListDiffers } from "./rag-list-differs";
import { ragListMissing } from "./rag-list-missing";
import { ragMissing } from "./rag-missing";
import { ragNotInList } from "./rag-not-in-list";
import { ragNotStarted } from "./rag-not-started";
import { ragPastDue } from "./rag-past-due";
import { refDuplicate } from "./ref-duplicate";
import { refMissing } from "./ref-missing";
import { refOutOfOrder } from "./ref-out-of-order";
import { refWrongPriority } from "./ref-wrong-priority";
import type { Rule } from "./rule";
import { timescaleAmbiguous } from "./timescale-ambiguous";
import { timescaleDateCell } from "./timescale-date-cell";
import { timescaleImpossible } from "./timescale-impossible";
import { timescaleMissing } from "./timescale-missing";
import { timescaleOutsidePlan } from "./timescale-outside-plan";
import { timescaleReversed } from "./timescale-reversed";
import { timescaleUnclear } from "./timescale-unclear";

/** Every rule, in the order of the contract's table: where two would say the same of a cell, the earlier one speaks. */
export const RULES: readonly Rule[] = [
  planNotFound,
  columnMissing,
  ragColumnMissing,
  priorityNumber,
  priorityEmpty,
  refMissing,
  refDuplicate,
  refOutOfOrder,
  refWrongPriority,
  actionMissing,
  leadMissing,
  timescaleMissing,
  measureMissing,
  leadInconsistent,
  timescaleImpossible,
  timescaleReversed,
  timescaleAmbiguous,
  timescaleUnclear,
  timescaleDateCell,
  timescaleOutsidePlan,
  ragPastDue,
  ragNotStarted,
  pastDue,
  dueSoon,
  ragMissing,
  ragNotInList,
  ragListMissing,
  ragListDiffers,
  ragColour,
  commentaryMissing,
  droppedUnexplained,
  evidenceMissing,
  evidencePlaceholder,
  keyMissing,
  keyDiffers,
  cellError,
  hiddenAction,
  hiddenContent,
  externalLink,
  personalData,
  commentLeft,
  mergedData,
];

/**
 * Counts up whenever a rule is added or a plan may be judged differently, so that two results of one version can be compared; shown beside every
 * result. CHANGELOG.md says what each version judges otherwise than the one before.
 */
export const RULES_VERSION = "3";
