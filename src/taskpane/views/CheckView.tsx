import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowClockwise20Regular } from "@fluentui/react-icons/svg/arrow-clockwise";
import { ArrowRight16Regular } from "@fluentui/react-icons/svg/arrow-right";
import { useMemo, type RefObject } from "react";
import { filterFindings, firstToDo, groupFindings, isFiltering, listFindings, type ListedFinding } from "../../app/list-findings";
import { isOpenByDefault } from "../../app/open-groups";
import type { Checked } from "../../app/session";
import { verdictOf } from "../../app/verdict";
import { words } from "../../app/words";
import { ukDay } from "../../domain/calendar/day";
import { FindingFilters } from "../components/FindingFilters";
import { FindingList } from "../components/FindingList";
import { NoPlan } from "../components/NoPlan";
import { Notice } from "../components/Notice";
import { PassedChecks } from "../components/PassedChecks";
import { ReadingProgress } from "../components/ReadingProgress";
import { Trouble } from "../components/Trouble";
import { Verdict } from "../components/Verdict";
import type { PaneSession } from "../use-session";

interface CheckViewProps {
  readonly pane: PaneSession;
  readonly scroller: RefObject<HTMLElement | null>;
  /** Whether the list takes the focus: after coming back from one of its findings. */
  readonly backFromFinding: boolean;
  readonly onChoose: (listed: ListedFinding) => void;
}

const useStyles = makeStyles({
  view: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, paddingBottom: tokens.spacingVerticalL },
  top: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} 0`,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, fontWeight: tokens.fontWeightSemibold },
  intro: { margin: 0 },
  actions: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalM },
  primary: { minHeight: "44px" },
  next: { margin: 0 },
  nextLink: { textAlign: "left", minHeight: "24px" },
  readAs: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  listHead: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    padding: `0 ${tokens.spacingHorizontalM}`,
  },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
  list: { borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  none: { margin: 0, padding: `0 ${tokens.spacingHorizontalM}`, color: tokens.colorNeutralForeground2 },
});

/** The pane's home: whether the plan is ready, what to do next, and every finding. */
export function CheckView({ pane, scroller, backFromFinding, onChoose }: CheckViewProps) {
  const styles = useStyles();
  const { session, tell, check, cancel } = pane;
  const { phase, checked, stale } = session;
  return (
    <div className={styles.view}>
      <div className={styles.top}>
        {phase.kind === "trouble" && <Trouble trouble={phase.trouble} alone={!checked} onAgain={check} />}
        {stale && checked && phase.kind === "checked" && <Notice tone="warning">{words.check.changed(checked.at)}</Notice>}
        {session.goToTrouble && (
          <Notice
            tone="warning"
            actions={
              <Button
                size="small"
                onClick={() => {
                  tell({ kind: "dismissed" });
                }}
              >
                {words.goTo.dismiss}
              </Button>
            }
          >
            {words.goTo.trouble(session.goToTrouble)}
          </Notice>
        )}
        {checked ? (
          <Verdict checked={checked} stale={stale} />
        ) : (
          phase.kind !== "trouble" && (
            <>
              <h1 className={styles.title}>{phase.kind === "reading" ? words.reading.title : words.firstRun.title}</h1>
              {phase.kind === "idle" && <p className={styles.intro}>{words.firstRun.text}</p>}
            </>
          )
        )}
        {phase.kind === "reading" ? (
          <ReadingProgress progress={phase.progress} onCancel={cancel} />
        ) : (
          phase.kind !== "trouble" && (
            <div className={styles.actions}>
              <Button
                className={styles.primary}
                appearance={checked && !stale ? "secondary" : "primary"}
                icon={checked ? <ArrowClockwise20Regular /> : null}
                onClick={check}
              >
                {checked ? words.check.again : words.check.now}
              </Button>
            </div>
          )
        )}
      </div>
      {checked && <Results {...{ pane, checked, scroller, backFromFinding, onChoose }} />}
    </div>
  );
}

/** What the last check found; kept in view while the next one runs. */
function Results({ pane, checked, scroller, backFromFinding, onChoose }: CheckViewProps & { readonly checked: Checked }) {
  const styles = useStyles();
  const { session, tell, goTo, checker, checkAsAt } = pane;
  const { report } = checked;
  const { filter, grouping, opened } = session;
  const listed = useMemo(() => listFindings(report), [report]);
  const shown = useMemo(() => filterFindings(listed, filter), [listed, filter]);
  const rules = useMemo(() => checker?.rules ?? [], [checker]);
  const groups = useMemo(
    () =>
      groupFindings(
        shown,
        grouping,
        rules.map((rule) => rule.id),
      ),
    [shown, grouping, rules],
  );
  const isOpen = (group: (typeof groups)[number]): boolean => opened.get(group.key) ?? isOpenByDefault(group, groups, isFiltering(filter));

  if (verdictOf(report) === "noPlan")
    return (
      <div className={styles.top}>
        <NoPlan report={report} onGoTo={(at) => void goTo(at)} />
      </div>
    );

  const { plan } = report;
  const next = firstToDo(listed);
  const offered = plan?.reviewDate && !session.planDateAnswered && plan.reviewDate.day !== report.asOf ? plan.reviewDate : null;
  const allOpen = groups.every(isOpen);
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
        {next && (
          <p className={styles.next}>
            <strong>{words.check.next}</strong>{" "}
            <Link
              as="button"
              className={styles.nextLink}
              onClick={() => {
                onChoose(next);
              }}
            >
              {words.check.nextFinding(words.ruleTitle(next.finding.rule), next.ref ?? words.finding.row(next.row))}{" "}
              <ArrowRight16Regular aria-hidden style={{ verticalAlign: "text-bottom" }} />
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
          </p>
        )}
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
            onGroup={(chosen) => {
              tell({ kind: "grouped", grouping: chosen });
            }}
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
                onChoose={onChoose}
                scroller={scroller}
                takeFocus={backFromFinding}
              />
            </div>
          )}
        </>
      )}
      {listed.length === 0 && <p className={styles.none}>{words.check.allClear}</p>}
      <section aria-label={words.check.checksMade}>
        <PassedChecks checks={report.checks} rules={rules} />
      </section>
    </>
  );
}
