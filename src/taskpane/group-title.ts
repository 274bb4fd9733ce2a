import type { FindingGroup, Grouping } from "../app/list-findings";
import { words } from "../app/words";

/** What a group is called. */
export function groupTitle(group: FindingGroup, grouping: Grouping): string {
  switch (grouping) {
    case "rule":
      return words.ruleTitle(group.by);
    case "lead":
      return group.by === "" ? words.group.noLead : group.by;
    case "priority": {
      const priority = group.findings[0]?.priority;
      return priority ? words.group.priority(priority.number, priority.title) : words.group.noPriority;
    }
    case "sheet":
      return group.by;
  }
}
