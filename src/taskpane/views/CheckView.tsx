import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowClockwise20Regular } from "@fluentui/react-icons/svg/arrow-clockwise";
import { ArrowRight16Regular } from "@fluentui/react-icons/svg/arrow-right";
import type { RefObject } from "react";
import { firstToDo, keysFor, NO_FILTER, type ListedFinding } from "../../app/list-findings";
import type { Checked, Place } from "../../app/session";
import { verdictOf } from "../../app/verdict";
import { words } from "../../app/words";
import { ukDay } from "../../domain/calendar/day";
import { AcceptedFindings } from "../components/AcceptedFindings";
import { FindingFilters } from "../components/FindingFilters";
import { FindingList } from "../components/FindingList";
import { NoPlan } from "../components/NoPlan";
import { GuardNotice } from "../components/GuardNotice";
import { Notice } from "../components/Notice";
import { PassedChecks } from "../components/PassedChecks";
import { ReadingProgress } from "../components/ReadingProgress";
import { SessionNotices } from "../components/SessionNotices";
import { SampleOffer } from "../components/SampleOffer";
import { Trouble } from "../components/Trouble";
import { Verdict } from "../components/Verdict";
import { rowKey } from "../list-rows";
import type { ShownFindings } from "../use-findings";
import type { PaneSession } from "../use-session";

interface CheckViewProps {
  readonly pane: PaneSession;
  readonly findings: ShownFindings;
  readonly scroller: RefObject<HTMLElement | null>;
  /** Whether the list takes the focus: after coming back from one of its findings. */
  readonly backFromFinding: boolean;
  /** `key` is the line's. */
  readonly onOpen: (key: string, listed: ListedFinding) => void;
  readonly onGo: (place: Place) => void;
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
  primary: { minHeight: "44px", alignSelf: "start" },
  again: { minHeight: "44px", flexShrink: 0 },
  todo: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  next: { margin: 0 },
  nextLink: { textAlign: "left", minHeight: "24px" },
  small: { fontSize: "inherit", lineHeight: "inherit", minHeight: "24px" },
  readAs: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  listHead: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    padding: `0 ${tokens.spacingHorizontalM}`,
  },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
  list: { borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  clear: {
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}`,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
  },
  none: { margin: 0, padding: `0 ${tokens.spacingHorizontalM}`, color: tokens.colorNeutralForeground2 },
});

/** The pane's home: whether the plan is ready, what to do next, and every finding. */
export function CheckView(props: CheckViewProps) {
  const styles = useStyles();
  const { pane } = props;
  const { session, check, cancel } = pane;
  const { phase, checked, stale } = session;
  const repair = (): void => {
    check();
    props.onGo({ view: "drop-down", from: { view: "check" } });
  };
  return (
    <div className={styles.view}>
      <div className={styles.top}>
        {phase.kind === "trouble" && <Trouble trouble={phase.trouble} alone={!checked} onAgain={check} />}
        {stale && checked && phase.kind === "checked" && <Notice tone="warning">{words.check.changed(checked.at)}</Notice>}
        <GuardNotice hint={session.hint} onRepair={repair} />
        <SessionNotices pane={pane} />
        {checked ? (
          <Verdict checked={checked} stale={stale}>
            {phase.kind !== "trouble" && (
              <Button
                className={styles.again}
                appearance={stale ? "primary" : "secondary"}
                icon={<ArrowClockwise20Regular />}
                disabledFocusable={phase.kind === "reading"}
                onClick={check}
              >
                {words.check.again}
              </Button>
            )}
          </Verdict>
        ) : (
          phase.kind !== "trouble" && (
            <h1 className={styles.title}>{phase.kind === "reading" ? words.reading.title : words.firstRun.title}</h1>
          )
        )}
        {phase.kind === "idle" && (
          <>
            <p className={styles.intro}>{words.firstRun.text}</p>
            <Button className={styles.primary} appearance="primary" onClick={check}>
              {words.check.now}
            </Button>
            <SampleOffer pane={pane} />
          </>
        )}
        {phase.kind === "reading" && <ReadingProgress progress={phase.progress} onCancel={cancel} />}
      </div>
      {checked && <Results {...props} checked={checked} />}
    </div>
  );
}

/** What the last check found; kept in view while the next one runs. */
function Results({ pane, findings, checked, scroller, backFromFinding, onOpen, onGo }: CheckViewProps & { readonly checked: Checked }) {
  const styles = useStyles();
  const { session, tell, goTo, checker, checkAsAt } = pane;
  const { report } = checked;
  const { filter, grouping } = session;
  const { all: listed, shown, groups, isOpen } = findings;

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
  const next = firstToDo(
    listed,
    checker?.rules.map((rule) => rule.id),
  );
  const offered = plan?.reviewDate && !session.planDateAnswered && plan.reviewDate.day !== report.asOf ? plan.reviewDate : null;
  const allOpen = groups.every(isOpen);
  const safe = listed.filter(({ finding }) => finding.fix?.safe).length;
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
        <PassedChecks checks={report.checks} rules={checker?.rules ?? []} />
      </section>
    </>
  );
}
