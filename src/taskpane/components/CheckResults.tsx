import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowRight16Regular } from "@fluentui/react-icons/svg/arrow-right";
import { useCallback, useMemo, type RefObject } from "react";
import { firstToDo, keysFor, NO_FILTER, type Grouping, type ListedFinding } from "../../app/list-findings";
import type { Checked, Place } from "../../app/session";
import { verdictOf } from "../../app/verdict";
import { words } from "../../app/words";
import { ukDay } from "../../domain/calendar/day";
import { rowKey } from "../list-rows";
import type { RuleSummary } from "../pane-services";
import type { ShownFindings } from "../use-findings";
import type { PaneSession } from "../use-session";
import { AcceptedFindings } from "./AcceptedFindings";
import { FindingFilters } from "./FindingFilters";
import { FindingList } from "./FindingList";
import { NoPlan } from "./NoPlan";
import { Notice } from "./Notice";
import { PassedChecks } from "./PassedChecks";

/** What the Check view is given, and its results with it. */
export interface CheckViewProps {
  readonly pane: PaneSession;
  readonly findings: ShownFindings;
  readonly scroller: RefObject<HTMLElement | null>;
  /** Whether the list takes the focus: after coming back from one of its findings. */
  readonly backFromFinding: boolean;
  /** `key` is the line's. */
  readonly onOpen: (key: string, listed: ListedFinding) => void;
  readonly onGo: (place: Place) => void;
}

interface CheckResultsProps extends CheckViewProps {
  readonly checked: Checked;
}

const useStyles = makeStyles({
  top: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} 0`,
  },
  primary: { minHeight: "44px", alignSelf: "start" },
  todo: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  next: { margin: 0 },
  nextLink: { textAlign: "left", minHeight: "24px" },
  small: { fontSize: "inherit", lineHeight: "inherit", minHeight: "24px" },
  readAs: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  listHead: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    minHeight: "24px",
    padding: `0 ${tokens.spacingHorizontalM}`,
  },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
  // What follows begins with a line of its own.
  list: { marginBottom: `calc(-1 * ${tokens.spacingVerticalM})` },
  clear: {
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}`,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
  },
  none: { margin: 0, padding: `0 ${tokens.spacingHorizontalM}`, color: tokens.colorNeutralForeground2 },
});

const NO_RULES: readonly RuleSummary[] = [];

/** What the last check found; kept in view while the next one runs. */
export function CheckResults({ pane, findings, checked, scroller, backFromFinding, onOpen, onGo }: CheckResultsProps) {
  const styles = useStyles();
  const { session, tell, goTo, checker, checkAsAt } = pane;
  const { report } = checked;
  const { filter, grouping } = session;
  const { all: listed, shown, groups, isOpen } = findings;
  const rules = checker?.rules ?? NO_RULES;
  const next = useMemo(
    () =>
      firstToDo(
        listed,
        rules.map((rule) => rule.id),
      ),
    [listed, rules],
  );
  const group = useCallback(
    (chosen: Grouping) => {
      tell({ kind: "grouped", grouping: chosen });
    },
    [tell],
  );
  const safe = useMemo(() => listed.filter(({ finding }) => finding.fix?.safe).length, [listed]);

  if (verdictOf(report) === "noPlan")
    return (
      <div className={styles.top}>
        <NoPlan
          pane={pane}
          report={report}
          onGoTo={(at) => void goTo(at)}
          onCorrect={() => {
            onGo({ view: "understood", from: { view: "check" } });
          }}
        />
      </div>
    );

  const { plan } = report;
  const offered = plan?.reviewDate && !session.planDateAnswered && plan.reviewDate.day !== report.asOf ? plan.reviewDate : null;
  const allOpen = groups.every(isOpen);
  /** Opens a finding that may be filtered out: then all are shown, so that previous and next are those around it. */
  const openNext = (next: ListedFinding): void => {
    const group = groups.find((each) => each.findings.includes(next));
    if (!group) tell({ kind: "filtered", filter: NO_FILTER });
    onOpen(rowKey(group ?? { key: `${grouping}:${keysFor(next, grouping)[0] ?? ""}` }, next), next);
  };
  return (
    <>
      <div className={styles.top} style={{ paddingTop: 0 }}>
        {offered && (
          <Notice
            tone="info"
            actions={
              <>
                <Button
                  size="small"
                  appearance="primary"
                  onClick={() => {
                    checkAsAt(offered.day);
                  }}
                >
                  {words.check.useThatDate(ukDay(offered.day))}
                </Button>
                <Button
                  size="small"
                  onClick={() => {
                    tell({ kind: "review date chosen", asOf: session.asOf });
                  }}
                >
                  {words.check.keepDate(ukDay(report.asOf))}
                </Button>
              </>
            }
          >
            {words.check.planDate(ukDay(offered.day), offered.stated.text)}
          </Notice>
        )}
        <div className={styles.todo}>
          {next && (
            <p className={styles.next}>
              <strong>{words.check.next}</strong>{" "}
              <Link
                as="button"
                className={styles.nextLink}
                onClick={() => {
                  openNext(next);
                }}
              >
                {words.check.nextFinding(words.ruleTitle(next.finding.rule), next.ref ?? words.finding.row(next.row))}{" "}
                <ArrowRight16Regular aria-hidden style={{ verticalAlign: "text-bottom" }} />
              </Link>
            </p>
          )}
          {safe > 0 && (
            <p className={styles.next}>
              {words.fix.offerSafe(safe)}{" "}
              <Link
                as="button"
                className={styles.nextLink}
                onClick={() => {
                  onGo({ view: "fix", choice: { kind: "safe" }, from: { view: "check" } });
                }}
              >
                {words.fix.previewSafe}
              </Link>
            </p>
          )}
          {plan && (
            <p className={styles.readAs}>
              {words.verdict.readAs(
                plan.priorities.reduce((sum, priority) => sum + priority.actions.length, 0),
                plan.priorities.filter((priority) => priority.heading !== null).length,
                [...new Set(plan.tables.map((table) => table.sheet))],
              )}
              {". "}
              <Link
                as="button"
                className={styles.small}
                onClick={() => {
                  onGo({ view: "understood", from: { view: "check" } });
                }}
              >
                {words.verdict.understood}
              </Link>
            </p>
          )}
        </div>
        {checked.report.kept.problems.map((problem) => (
          <p key={problem} className={styles.readAs}>
            {problem}
          </p>
        ))}
        {report.reading.unused.length > 0 && <p className={styles.readAs}>{words.correct.unused(report.reading.unused.length)}</p>}
        {!session.watching && <p className={styles.readAs}>{words.check.notWatching}</p>}
      </div>
      {listed.length > 0 && (
        <>
          <div className={styles.listHead}>
            <h2 className={styles.heading}>{words.check.findings}</h2>
            {groups.length > 1 && (
              <Button
                size="small"
                appearance="subtle"
                aria-label={allOpen ? words.filter.collapseOf : words.filter.expandOf}
                onClick={() => {
                  tell({ kind: "group opened", keys: groups.map((group) => group.key), open: !allOpen });
                }}
              >
                {allOpen ? words.filter.collapse : words.filter.expand}
              </Button>
            )}
          </div>
          <FindingFilters
            listed={listed}
            shown={shown.length}
            filter={filter}
            grouping={grouping}
            onFilter={(chosen) => {
              tell({ kind: "filtered", filter: chosen });
            }}
            onGroup={group}
          />
          {shown.length === 0 ? (
            <p className={styles.none}>{words.check.noneMatch}</p>
          ) : (
            <div className={styles.list}>
              <FindingList
                groups={groups}
                grouping={grouping}
                isOpen={isOpen}
                onOpenGroups={(keys, open) => {
                  tell({ kind: "group opened", keys, open });
                }}
                current={session.current}
                onMove={(key) => {
                  tell({ kind: "moved", current: key });
                }}
                onOpen={onOpen}
                scroller={scroller}
                takeFocus={backFromFinding}
              />
            </div>
          )}
        </>
      )}
      {listed.length === 0 && (
        <div className={styles.clear}>
          <p className={styles.next}>{words.check.allClear}</p>
          <Button
            className={styles.primary}
            appearance="primary"
            icon={<ArrowRight16Regular />}
            iconPosition="after"
            onClick={() => {
              onGo({ view: "circulate" });
            }}
          >
            {words.check.nextCirculate}
          </Button>
        </div>
      )}
      <section aria-label={words.check.checksMade}>
        <AcceptedFindings pane={pane} checked={checked} />
        <PassedChecks checks={report.checks} rules={rules} />
      </section>
    </>
  );
}
