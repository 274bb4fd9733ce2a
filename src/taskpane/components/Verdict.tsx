import { makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircle24Filled } from "@fluentui/react-icons/svg/checkmark-circle";
import { ErrorCircle24Filled } from "@fluentui/react-icons/svg/error-circle";
import { QuestionCircle24Filled } from "@fluentui/react-icons/svg/question-circle";
import type { ReactNode } from "react";
import type { Checked } from "../../app/session";
import { verdictOf } from "../../app/verdict";
import { words } from "../../app/words";
import { ukDay } from "../../domain/calendar/day";

interface VerdictProps {
  readonly checked: Checked;
  /** The plan changed since; the counts are then from the time they name. */
  readonly stale: boolean;
  /** What can be done about it, beside the time. */
  readonly children?: ReactNode;
}

const useStyles = makeStyles({
  verdict: { display: "flex", flexDirection: "column", gap: "2px" },
  title: {
    margin: 0,
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  notReady: { color: tokens.colorStatusDangerForeground1, flexShrink: 0 },
  ready: { color: tokens.colorStatusSuccessForeground1, flexShrink: 0 },
  unsure: { color: tokens.colorStatusWarningForeground3, flexShrink: 0 },
  line: { margin: 0 },
  beside: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
    flexWrap: "wrap",
    marginTop: tokens.spacingVerticalXS,
  },
  counts: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  when: {
    margin: 0,
    flex: "1 1 120px",
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    textWrap: "balance",
  },
});

/** Whether the plan is ready to circulate, in words first; the counts, and when and as at which day it was checked. */
export function Verdict({ checked, stale, children }: VerdictProps) {
  const styles = useStyles();
  const { report, at } = checked;
  const verdict = verdictOf(report);
  const failed = report.checks.filter((check) => check.failed !== undefined).length;
  const asOf = ukDay(report.asOf);
  return (
    <div className={styles.verdict}>
      <h1 className={styles.title}>
        {verdict === "ready" && <CheckmarkCircle24Filled className={styles.ready} aria-hidden />}
        {verdict === "notReady" && <ErrorCircle24Filled className={styles.notReady} aria-hidden />}
        {(verdict === "unsure" || verdict === "noPlan") && <QuestionCircle24Filled className={styles.unsure} aria-hidden />}
        {words.verdict[verdict]}
      </h1>
      {verdict !== "noPlan" && failed > 0 && <p className={styles.line}>{words.verdict.unsureWhy(failed)}</p>}
      {verdict !== "noPlan" && report.findings.length > 0 && <p className={styles.counts}>{words.counts(report.counts)}</p>}
      <div className={styles.beside}>
        <p className={styles.when}>{stale ? words.verdict.wasCheckedAt(at, asOf) : words.verdict.checkedAt(at, asOf)}</p>
        {children}
      </div>
    </div>
  );
}
