import { Button, Field, Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import { Filter20Filled, Filter20Regular } from "@fluentui/react-icons/svg/filter";
import { Search16Regular } from "@fluentui/react-icons/svg/search";
import { memo, useCallback, useDeferredValue, useEffect, useId, useMemo, useRef, useState } from "react";
import {
  filterChoices,
  isFiltering,
  NO_FILTER,
  prepareSearch,
  type FilterChoice,
  type FilterPart,
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
  line: { display: "flex", gap: tokens.spacingHorizontalS, "@media (max-width: 280px)": { flexWrap: "wrap" } },
  search: { flex: "1 1 0", minWidth: 0, "@media (max-width: 280px)": { flexBasis: "100%" } },
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
const COLLATOR = new Intl.Collator("en-GB");
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
  const { severity, rule, area, lead, priority } = filter;
  const [open, setOpen] = useState(severity !== null || rule !== null || lead !== null || priority !== null);

  // The counts come a moment after the letter that was typed and what it found.
  const text = useDeferredValue(filter.text);
  const counted = useMemo(() => ({ severity, rule, area, lead, priority, text }), [severity, rule, area, lead, priority, text]);
  const latest = useRef({ filter, onFilter });
  useEffect(() => {
    latest.current = { filter, onFilter };
  }, [filter, onFilter]);
  const choose = useCallback((chosen: Partial<FindingFilter>) => {
    latest.current.onFilter({ ...latest.current.filter, ...chosen });
  }, []);

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
          onFocus={() => {
            prepareSearch(listed);
          }}
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
        {open && <FilterChoices listed={listed} filter={counted} grouping={grouping} onChoose={choose} onGroup={onGroup} />}
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

interface FilterChoicesProps extends Pick<FindingFiltersProps, "listed" | "filter" | "grouping" | "onGroup"> {
  readonly onChoose: (chosen: Partial<FindingFilter>) => void;
}

const byText = (a: Option, b: Option): number => COLLATOR.compare(a.text, b.text);

/** What findings can be chosen by besides words, each choice with the number it leaves. */
const FilterChoices = memo(function FilterChoices({ listed, filter, grouping, onChoose, onGroup }: FilterChoicesProps) {
  const styles = useStyles();
  const choices = useMemo(() => filterChoices(listed, filter), [listed, filter]);
  const options = (part: FilterPart, text: (choice: FilterChoice) => string): readonly Option[] =>
    choices[part].map((choice) => ({ value: choice.value, text: words.filter.option(text(choice), choice.count) }));

  const select = (label: string, part: FilterPart, all: string, of: readonly Option[]) => (
    <Field label={label} size="small" className={styles.select}>
      <Select
        className={styles.select}
        value={filter[part] ?? ALL}
        onChange={(_, { value }) => {
          onChoose({ [part]: value === ALL ? null : value });
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

  return (
    <>
      {select(
        words.filter.severity,
        "severity",
        words.filter.allSeverities,
        SEVERITIES.flatMap((severity) => options("severity", () => words.severity[severity]).filter(({ value }) => value === severity)),
      )}
      {select(words.filter.rule, "rule", words.filter.allRules, [...options("rule", ({ value }) => words.ruleTitle(value))].sort(byText))}
      <div className={styles.wide}>
        {select(
          words.filter.lead,
          "lead",
          words.filter.allLeads,
          [...options("lead", ({ value }) => (value === "" ? words.group.noLead : value))].sort(byText),
        )}
      </div>
      <div className={styles.wide}>
        {select(
          words.filter.priority,
          "priority",
          words.filter.allPriorities,
          options("priority", ({ value, like }) =>
            value === ""
              ? words.group.noPriority
              : words.group.priority(like?.priority?.number ?? null, like?.priority?.title ?? value.slice(value.indexOf("|") + 1)),
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
  );
});
