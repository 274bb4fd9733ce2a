import { Button, Field, Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import { Filter20Filled, Filter20Regular } from "@fluentui/react-icons/svg/filter";
import { Search16Regular } from "@fluentui/react-icons/svg/search";
import { useId, useState } from "react";
import {
  filterFindings,
  isFiltering,
  leadsOf,
  NO_FILTER,
  priorityKey,
  type FindingFilter,
  type Grouping,
  type ListedFinding,
} from "../../app/list-findings";
import { words } from "../../app/words";
import type { Severity } from "../../domain/findings/finding";

interface FindingFiltersProps {
  readonly listed: readonly ListedFinding[];
  readonly shown: number;
  readonly filter: FindingFilter;
  readonly grouping: Grouping;
  readonly onFilter: (filter: FindingFilter) => void;
  readonly onGroup: (grouping: Grouping) => void;
}

const useStyles = makeStyles({
  box: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, padding: `0 ${tokens.spacingHorizontalM}` },
  line: { display: "flex", gap: tokens.spacingHorizontalS },
  search: { flex: "1 1 0", minWidth: 0 },
  more: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(112px, 1fr))",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingVerticalS,
    backgroundColor: tokens.colorNeutralBackground2,
    borderRadius: tokens.borderRadiusMedium,
  },
  select: { minWidth: 0, "& select": { textOverflow: "ellipsis" } },
  wide: { minWidth: 0, gridColumn: "1 / -1" },
  shown: { margin: 0, display: "flex", alignItems: "center", justifyContent: "space-between", minHeight: "24px" },
});

const SEVERITIES: readonly Severity[] = ["error", "warning", "review"];
const GROUPINGS: readonly Grouping[] = ["rule", "lead", "priority", "sheet"];

interface Option {
  readonly value: string;
  readonly text: string;
}

/** A value of a drop-down for "all": never the key of anything. */
const ALL = "*";

/** Finds among the findings: by words at once, by the rest on demand. Each choice says how many findings it leaves. */
export function FindingFilters({ listed, shown, filter, grouping, onFilter, onGroup }: FindingFiltersProps) {
  const styles = useStyles();
  const panel = useId();
  const [open, setOpen] = useState(filter.severity !== null || filter.rule !== null || filter.lead !== null || filter.priority !== null);

  /** The values that findings have, each with the number left if it were chosen beside the other choices. */
  const options = (
    part: "severity" | "rule" | "lead" | "priority",
    keysOf: (each: ListedFinding) => readonly string[],
    text: (key: string, first: ListedFinding) => string,
  ): readonly Option[] => {
    const counts = new Map<string, { n: number; first: ListedFinding }>();
    for (const each of filterFindings(listed, { ...filter, [part]: null }))
      for (const key of keysOf(each)) {
        const counted = counts.get(key);
        if (counted) counted.n++;
        else counts.set(key, { n: 1, first: each });
      }
    const chosen = filter[part];
    const made = [...counts].map(([value, { n, first }]) => ({ value, text: words.filter.option(text(value, first), n) }));
    // What was chosen stays to be seen when the other choices leave nothing of it.
    return chosen !== null && !counts.has(chosen) ? [...made, { value: chosen, text: words.filter.option(chosen, 0) }] : made;
  };

  const select = (label: string, part: "severity" | "rule" | "lead" | "priority", all: string, of: readonly Option[]) => (
    <Field label={label} size="small" className={styles.select}>
      <Select
        className={styles.select}
        value={filter[part] ?? ALL}
        onChange={(_, { value }) => {
          onFilter({ ...filter, [part]: value === ALL ? null : value });
        }}
      >
        <option value={ALL}>{all}</option>
        {of.map((option) => (
          <option key={option.value} value={option.value}>
            {option.text}
          </option>
        ))}
      </Select>
    </Field>
  );

  const byText = (a: Option, b: Option): number => a.text.localeCompare(b.text, "en-GB");
  return (
    <div role="search" aria-label={words.filter.label} className={styles.box}>
      <div className={styles.line}>
        <Input
          className={styles.search}
          type="search"
          aria-label={words.filter.text}
          placeholder={words.filter.text}
          contentBefore={<Search16Regular aria-hidden />}
          value={filter.text}
          onChange={(_, { value }) => {
            onFilter({ ...filter, text: value });
          }}
        />
        <Button
          icon={open ? <Filter20Filled /> : <Filter20Regular />}
          aria-expanded={open}
          aria-controls={panel}
          onClick={() => {
            setOpen(!open);
          }}
        >
          {words.filter.open}
        </Button>
      </div>
      <div id={panel} hidden={!open} className={open ? styles.more : undefined}>
        {open && (
          <>
            {select(
              words.filter.severity,
              "severity",
              words.filter.allSeverities,
              SEVERITIES.flatMap((severity) =>
                options(
                  "severity",
                  (each) => [each.finding.severity],
                  () => words.severity[severity],
                ).filter((option) => option.value === severity),
              ),
            )}
            {select(
              words.filter.rule,
              "rule",
              words.filter.allRules,
              [
                ...options(
                  "rule",
                  (each) => [each.finding.rule],
                  (rule) => words.ruleTitle(rule),
                ),
              ].sort(byText),
            )}
            <div className={styles.wide}>
              {select(
                words.filter.lead,
                "lead",
                words.filter.allLeads,
                [...options("lead", leadsOf, (lead) => (lead === "" ? words.group.noLead : lead))].sort(byText),
              )}
            </div>
            <div className={styles.wide}>
              {select(
                words.filter.priority,
                "priority",
                words.filter.allPriorities,
                options(
                  "priority",
                  (each) => [priorityKey(each.priority)],
                  (_, { priority }) => (priority ? words.group.priority(priority.number, priority.title) : words.group.noPriority),
                ),
              )}
            </div>
            <Field label={words.filter.grouping} size="small" className={styles.wide}>
              <Select
                value={grouping}
                onChange={(_, { value }) => {
                  const chosen = GROUPINGS.find((each) => each === value);
                  if (chosen) onGroup(chosen);
                }}
              >
                {GROUPINGS.map((each) => (
                  <option key={each} value={each}>
                    {words.filter.groupings[each]}
                  </option>
                ))}
              </Select>
            </Field>
          </>
        )}
      </div>
      {isFiltering(filter) && (
        <p className={styles.shown}>
          <span>
            {filter.area !== null && `${words.filter.area(words.circulate.area[filter.area])}. `}
            {words.check.shown(shown, listed.length)}
          </span>
          <Button
            size="small"
            appearance="subtle"
            aria-label={words.filter.clearOf}
            onClick={() => {
              onFilter(NO_FILTER);
            }}
          >
            {words.filter.clear}
          </Button>
        </p>
      )}
    </div>
  );
}
