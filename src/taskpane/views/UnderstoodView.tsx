import { Button, Link, makeStyles, mergeClasses, Spinner, tokens } from "@fluentui/react-components";
import { useRef, useState } from "react";
import { whatIsKept } from "../../app/kept";
import { firstWords } from "../../app/list-findings";
import type { Checked } from "../../app/session";
import { unplacedTexts } from "../../app/unplaced-texts";
import { words } from "../../app/words";
import { columnLetters } from "../../domain/grid/a1";
import { areaOf } from "../../domain/grid/cell-ref";
import type { Correction } from "../../domain/plan/correct-plan";
import type { Plan } from "../../domain/plan/plan";
import type { PlanSettings } from "../../domain/plan/plan-settings";
import { CheckFirst } from "../components/CheckFirst";
import { CorrectedMark } from "../components/CorrectedMark";
import { KeyUnderstood } from "../components/KeyUnderstood";
import { Notice } from "../components/Notice";
import { PeriodUnderstood } from "../components/PeriodUnderstood";
import { SessionNotices } from "../components/SessionNotices";
import { SheetsUnderstood } from "../components/SheetsUnderstood";
import { SubView } from "../components/SubView";
import { Trouble } from "../components/Trouble";
import { useViewStyles } from "../components/view-styles";
import type { PaneSession } from "../use-session";

interface UnderstoodViewProps {
  readonly pane: PaneSession;
  readonly checked: Checked | null;
  readonly onBack: () => void;
}

const useStyles = makeStyles({
  item: { padding: `${tokens.spacingVerticalXS} 0`, borderTop: `1px solid ${tokens.colorNeutralStroke3}`, overflowWrap: "anywhere" },
  unused: {
    display: "flex",
    flexDirection: "column",
    alignItems: "start",
    gap: tokens.spacingVerticalXS,
    marginTop: tokens.spacingVerticalXS,
  },
  // Stays in sight, so that what a change has done to the findings is seen wherever in the view it was made.
  effect: {
    position: "sticky",
    bottom: 0,
    margin: `auto calc(-1 * ${tokens.spacingHorizontalM}) calc(-1 * ${tokens.spacingVerticalL})`,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    "@media (max-height: 400px)": { position: "static" },
  },
  line: {
    margin: 0,
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
    flexWrap: "wrap",
  },
  intro: { ":focus": { outlineStyle: "none" } },
});

/** How the plan was read, so that a misreading is seen before it misleads, and put right by who knows. */
export function UnderstoodView({ pane, checked, onBack }: UnderstoodViewProps) {
  return (
    <SubView title={words.understood.title} back={words.understood.back} onBack={onBack}>
      {checked ? <Understood pane={pane} checked={checked} /> : <CheckFirst pane={pane} text={words.understood.notChecked} />}
    </SubView>
  );
}

/** So many texts without a place are listed; more would help nobody. */
const MOST_UNPLACED = 100;

function Understood({ pane: session, checked }: { readonly pane: PaneSession; readonly checked: Checked }) {
  const styles = useStyles();
  const view = useViewStyles();
  const intro = useRef<HTMLParagraphElement>(null);
  const { plan, reading, findings, kept } = checked.report;
  const settings = kept.kept.plan;
  /** How many findings there were before the last change in this view; null before any. */
  const [before, setBefore] = useState<number | null>(null);
  const pane: PaneSession = {
    ...session,
    correct: (correction: Correction) => {
      setBefore(findings.length);
      return session.correct(correction);
    },
  };
  const isCorrected = whatIsKept(kept.kept)?.corrected === true;
  return (
    <>
      <p ref={intro} tabIndex={-1} className={mergeClasses(view.text, styles.intro)}>
        {words.understood.intro}
      </p>
      {plan && <p className={view.text}>{plan.title ? <strong>{firstWords(plan.title.text, 200)}</strong> : words.understood.untitled}</p>}
      {reading.unused.length > 0 && (
        <Notice tone="warning" title={words.correct.unusedTitle}>
          {reading.unused.map((unused) => {
            const text = words.correct.unfit(unused);
            return (
              <div key={text} className={styles.unused}>
                <span>{text}</span>
                <Button
                  size="small"
                  aria-label={words.correct.forgetOf(text)}
                  onClick={() => {
                    intro.current?.focus();
                    void pane.correct({ kind: "unused", unused });
                  }}
                >
                  {words.correct.forget}
                </Button>
              </div>
            );
          })}
        </Notice>
      )}
      {plan && plan.doubts.length > 0 && (
        <section className={view.part}>
          <h2 className={view.heading}>{words.understood.doubts}</h2>
          <ul className={view.list}>
            {plan.doubts.map((doubt) => (
              <li key={doubt} className={styles.item}>
                {doubt}
              </li>
            ))}
          </ul>
        </section>
      )}
      <SheetsUnderstood pane={pane} checked={checked} />
      {plan && (
        <>
          <Priorities plan={plan} />
          <PeriodUnderstood pane={pane} checked={checked} period={plan.period} />
          <DatesUnderstood
            settings={settings}
            onAsRead={() => {
              intro.current?.focus();
              void pane.correct({ kind: "dates as read" });
            }}
          />
          <KeyUnderstood pane={pane} checked={checked} ragKey={plan.key} />
          <Unplaced pane={pane} plan={plan} />
        </>
      )}
      <Effect
        pane={pane}
        checked={checked}
        before={before}
        isCorrected={isCorrected}
        onAllAsRead={() => {
          intro.current?.focus();
          void pane.correct({ kind: "all as read" });
        }}
      />
    </>
  );
}

function Priorities({ plan }: { readonly plan: Plan }) {
  const styles = useStyles();
  const view = useViewStyles();
  return (
    <section className={view.part}>
      <h2 className={view.heading}>{words.understood.priorities}</h2>
      <ul className={view.list}>
        {plan.priorities.map((priority, index) => (
          <li key={index} className={styles.item}>
            {priority.heading
              ? words.understood.priority(words.group.priority(priority.number, firstWords(priority.title, 120)), priority.actions.length)
              : words.understood.priority(words.understood.noPriorities, priority.actions.length)}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What the user said of how dates are read; nothing where they said nothing. */
function DatesUnderstood({
  settings: { dayFirst, yearConvention, monthDue },
  onAsRead,
}: {
  readonly settings: PlanSettings;
  readonly onAsRead: () => void;
}) {
  const view = useViewStyles();
  if (dayFirst === null && yearConvention === null && monthDue === null) return null;
  return (
    <section className={view.part}>
      <h2 className={view.heading}>{words.understood.dates}</h2>
      {dayFirst !== null && <p className={view.text}>{words.understood.dayFirst(dayFirst)}</p>}
      {yearConvention !== null && <p className={view.text}>{words.understood.years[yearConvention]}</p>}
      {monthDue !== null && <p className={view.text}>{words.understood.monthDue(monthDue)}</p>}
      <CorrectedMark weRead={null} of={words.understood.dates} onAsRead={onAsRead} />
    </section>
  );
}

function Unplaced({ pane, plan }: { readonly pane: PaneSession; readonly plan: Plan }) {
  const styles = useStyles();
  const view = useViewStyles();
  const unplaced = unplacedTexts(plan);
  const shown = unplaced.slice(0, MOST_UNPLACED);
  return (
    <section className={view.part}>
      <h2 className={view.heading}>{words.understood.unplaced}</h2>
      {shown.length === 0 ? (
        <p className={view.text}>{words.understood.nothingUnplaced}</p>
      ) : (
        <>
          <p className={view.small}>{words.understood.unplacedText}</p>
          <ul className={view.list}>
            {shown.map(({ at, text }, index) => (
              <li key={index} className={styles.item}>
                <Link as="button" onClick={() => void pane.goTo(areaOf(at))}>
                  {words.finding.goToCell(`${columnLetters(at.column)}${String(at.row + 1)}`, at.sheet)}
                </Link>
                <p className={view.small}>{firstWords(text, 120)}</p>
              </li>
            ))}
          </ul>
          {unplaced.length > shown.length && <p className={view.small}>{words.understood.unplacedMore(unplaced.length - shown.length)}</p>}
        </>
      )}
    </section>
  );
}

interface EffectProps {
  readonly pane: PaneSession;
  readonly checked: Checked;
  readonly before: number | null;
  readonly isCorrected: boolean;
  readonly onAllAsRead: () => void;
}

/** What the changes have done to the findings, what went wrong with the last, and the way back from all. */
function Effect({ pane, checked, before, isCorrected, onAllAsRead }: EffectProps) {
  const styles = useStyles();
  const view = useViewStyles();
  const { phase, writing, written, goToTrouble } = pane.session;
  const isDone = written?.kind === "corrected" && written.outcome.kind === "kept";
  const notices = goToTrouble !== null || (written !== null && !isDone);
  const isBusy = writing || phase.kind === "reading";
  if (!isCorrected && before === null && !notices && phase.kind !== "trouble") return null;
  const now = checked.report.findings.length;
  return (
    <div className={styles.effect}>
      {notices && <SessionNotices pane={pane} />}
      {phase.kind === "trouble" && <Trouble trouble={phase.trouble} alone={false} onAgain={pane.check} />}
      <div className={styles.line}>
        {isBusy ? (
          <Spinner size="extra-tiny" label={words.correct.checking} />
        ) : (
          <strong>{before === null ? words.correct.effect(now) : words.correct.change(before, now)}</strong>
        )}
        {isCorrected && (
          <Button size="small" onClick={onAllAsRead}>
            {words.correct.all}
          </Button>
        )}
      </div>
      {isCorrected && <p className={view.small}>{words.correct.saved}</p>}
    </div>
  );
}
