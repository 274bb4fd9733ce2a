import type { TimescaleParser } from "../parser";
import { sticky } from "../writing";

/** "Completed", "on target", "withdrawn", "verbal update to be given": how the work stands, not when it is due. */
export const status: TimescaleParser = {
  id: "status",
  opensWith: [
    "complete",
    "completed",
    "done",
    "achieved",
    "closed",
    "finished",
    "cleared",
    "on",
    "not",
    "in",
    "withdrawn",
    "held",
    "superseded",
    "cancelled",
    "canceled",
    "overdue",
    "delayed",
    "slipped",
    "started",
    "underway",
    "under",
    "verbal",
    "actioned",
    "discharged",
    "implemented",
    "deferred",
    "paused",
  ],
  pattern: sticky(
    String.raw`(?:completed?|done|achieved|closed|finished|cleared|on (?:track|target|hold|schedule)|not (?:yet )?(?:started|due)|in (?:progress|place|hand)|withdrawn|held|superseded|cancell?ed|overdue|delayed|slipped|started|under ?way|verbal update|actioned|discharged|implemented|deferred|paused)(?![a-z])`,
  ),

  read: () => ({ says: "status" }),
};
