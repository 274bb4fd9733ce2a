import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronLeft20Regular } from "@fluentui/react-icons/svg/chevron-left";
import { ChevronRight20Regular } from "@fluentui/react-icons/svg/chevron-right";
import { Target16Regular } from "@fluentui/react-icons/svg/target";
import type { ReactElement } from "react";
import type { ListedFinding } from "../../app/list-findings";
import { messageParts } from "../../app/message-parts";
import type { Checked } from "../../app/session";
import { words } from "../../app/words";
import { AcceptFinding } from "../components/AcceptFinding";
import { SessionNotices } from "../components/SessionNotices";
import { SettleTimescale } from "../components/SettleTimescale";
import { SeverityMark } from "../components/SeverityMark";
import { SubView } from "../components/SubView";
import { TimescaleReading } from "../components/TimescaleReading";
import { useViewStyles } from "../components/view-styles";
import type { ShownFindings } from "../use-findings";
import type { PaneSession } from "../use-session";

interface FindingViewProps {
  readonly pane: PaneSession;
  readonly checked: Checked;
  readonly findings: ShownFindings;
  /** The list's line that is looked at. */
  readonly lineKey: string;
  readonly onOpen: (key: string, listed: ListedFinding) => void;
  readonly onBack: () => void;
}

const useStyles = makeStyles({
  severity: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS, margin: 0, fontWeight: tokens.fontWeightSemibold },
  part: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  quote: {
    margin: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderLeft: `3px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2,
    overflowWrap: "anywhere",
  },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, marginTop: tokens.spacingVerticalXS },
  primary: { minHeight: "44px" },
  steps: { display: "flex", alignItems: "center", marginRight: "-8px" },
  step: { minHeight: "44px", minWidth: "36px", padding: 0 },
});

/** What the RAG drop-down view puts right, and what its button there says. */
const DROP_DOWN: ReadonlyMap<string, string> = new Map([
  ["rag-list-missing", words.ratings.offer],
  ["rag-list-differs", words.ratings.offer],
  ["rag-column-missing", words.columns.title.add],
]);

/** One finding: where it is, what was found, why it matters and what to do; and the way to the next. */
export function FindingView({ pane, checked, findings, lineKey, onOpen, onBack }: FindingViewProps) {
  const styles = useStyles();
  const view = useViewStyles();
  const { tell, goTo } = pane;
  const { lines } = findings;
  const at = lines.findIndex((line) => line.key === lineKey);
  const line = lines[at];
  const step = (by: number, label: string, icon: ReactElement) => {
    const to = lines[at + by];
    return (
      <Button
        className={styles.step}
        appearance="subtle"
        icon={icon}
        aria-label={label}
        disabledFocusable={!to}
        onClick={() => {
          if (to) onOpen(to.key, to.listed);
        }}
      />
    );
  };

  if (!line)
    return (
      <SubView
        title={words.finding.gone}
        back={words.finding.back}
        backTo={words.finding.backTo}
        onBack={onBack}
        aside={step(1, words.finding.next, <ChevronRight20Regular />)}
      >
        <SessionNotices pane={pane} />
        <p className={view.text}>{words.finding.goneText}</p>
      </SubView>
    );

  const { listed } = line;
  const { finding } = listed;
  const { what, why, toDo } = messageParts(finding.message);
  const alike = findings.all.filter((each) => each.finding.rule === finding.rule && each.finding.fix !== null).length;
  return (
    <SubView
      title={words.ruleTitle(finding.rule)}
      back={words.finding.back}
      backTo={words.finding.backTo}
      onBack={onBack}
      aside={
        <div className={styles.steps}>
          {step(-1, words.finding.previous, <ChevronLeft20Regular />)}
          {words.finding.place(at + 1, lines.length)}
          {step(1, words.finding.next, <ChevronRight20Regular />)}
        </div>
      }
    >
      <p className={styles.severity}>
        <SeverityMark severity={finding.severity} />
        {words.severity[finding.severity]}
      </p>
      <SessionNotices pane={pane} />
      <section className={styles.part}>
        <h2 className={view.label}>{words.finding.where}</h2>
        <p className={view.text}>
          {listed.ref !== null && <strong>{listed.ref} </strong>}
          {listed.action ?? (listed.ref === null ? words.finding.noAction : "")}
        </p>
        {listed.lead !== null && <p className={view.small}>{listed.lead}</p>}
        {listed.priority && <p className={view.small}>{words.group.priority(listed.priority.number, listed.priority.title)}</p>}
        <div className={styles.actions}>
          <Button icon={<Target16Regular />} onClick={() => void goTo(finding.at)}>
            {words.finding.goToCell(listed.cell, finding.at.sheet)}
          </Button>
        </div>
      </section>
      <section className={styles.part}>
        <h2 className={view.label}>{words.finding.what}</h2>
        <p className={view.text}>{what}</p>
        {listed.quoted !== null && (
          <blockquote className={styles.quote} aria-label={words.finding.says}>
            {listed.quoted}
          </blockquote>
        )}
      </section>
      {listed.timescale && <TimescaleReading timescale={listed.timescale} />}
      {(why || words.ruleWhy(finding.rule)) && (
        <section className={styles.part}>
          <h2 className={view.label}>{words.finding.why}</h2>
          <p className={view.text}>{why || words.ruleWhy(finding.rule)}</p>
        </section>
      )}
      {toDo && (
        <section className={styles.part}>
          <h2 className={view.label}>{words.finding.toDo}</h2>
          <p className={view.text}>{toDo}</p>
          {DROP_DOWN.has(finding.rule) && (
            <div className={styles.actions}>
              <Button
                className={styles.primary}
                appearance="primary"
                onClick={() => {
                  tell({ kind: "went", place: { view: "drop-down", from: { view: "finding", key: lineKey } } });
                }}
              >
                {DROP_DOWN.get(finding.rule)}
              </Button>
            </div>
          )}
          {finding.fix && (
            <div className={styles.actions}>
              <Button
                className={styles.primary}
                appearance="primary"
                onClick={() => {
                  tell({
                    kind: "went",
                    place: { view: "fix", choice: { kind: "one", key: listed.key }, from: { view: "finding", key: lineKey } },
                  });
                }}
              >
                {words.fix.offer}
              </Button>
              {alike > 1 && (
                <Button
                  className={styles.primary}
                  onClick={() => {
                    tell({
                      kind: "went",
                      place: { view: "fix", choice: { kind: "rule", rule: finding.rule }, from: { view: "finding", key: lineKey } },
                    });
                  }}
                >
                  {words.fix.offerKind(alike)}
                </Button>
              )}
            </div>
          )}
        </section>
      )}
      <SettleTimescale key={`timescale ${listed.key}`} pane={pane} checked={checked} listed={listed} lineKey={lineKey} />
      <AcceptFinding key={listed.key} pane={pane} checked={checked} finding={finding} />
    </SubView>
  );
}
