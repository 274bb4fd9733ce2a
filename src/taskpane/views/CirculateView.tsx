import { Button, Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ArrowClockwise20Regular } from "@fluentui/react-icons/svg/arrow-clockwise";
import { CheckmarkCircle16Filled } from "@fluentui/react-icons/svg/checkmark-circle";
import { ChevronRight16Regular } from "@fluentui/react-icons/svg/chevron-right";
import { QuestionCircle16Regular } from "@fluentui/react-icons/svg/question-circle";
import { standings, type Area, type AreaStanding } from "../../app/circulation";
import type { Checked } from "../../app/session";
import { words } from "../../app/words";
import type { Severity } from "../../domain/findings/finding";
import { AddedToWorkbook } from "../components/AddedToWorkbook";
import { CheckFirst } from "../components/CheckFirst";
import { Notice } from "../components/Notice";
import { ReadingProgress } from "../components/ReadingProgress";
import { SessionNotices } from "../components/SessionNotices";
import { SeverityMark } from "../components/SeverityMark";
import { Trouble } from "../components/Trouble";
import { useViewStyles } from "../components/view-styles";
import { Verdict } from "../components/Verdict";
import type { PaneSession } from "../use-session";

interface CirculateViewProps {
  readonly pane: PaneSession;
  readonly checked: Checked | null;
  /** Shows the findings of an area, or of a severity. */
  readonly onShow: (only: Only) => void;
  readonly onReports: () => void;
  /** To the e-mails to lead officers. */
  readonly onEmails: () => void;
}

type Only = { readonly area: Area } | { readonly severity: Severity };

const useStyles = makeStyles({
  action: { minHeight: "44px", alignSelf: "start" },
  area: {
    appearance: "none",
    border: "none",
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    background: "none",
    boxSizing: "border-box",
    width: "100%",
    minHeight: "48px",
    padding: `${tokens.spacingVerticalS} 0`,
    display: "grid",
    gridTemplateColumns: "16px minmax(0, 1fr) 16px",
    columnGap: tokens.spacingHorizontalS,
    alignItems: "center",
    textAlign: "left",
    font: "inherit",
    color: tokens.colorNeutralForeground1,
  },
  choosable: {
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  name: { display: "block", fontWeight: tokens.fontWeightSemibold },
  clear: { color: tokens.colorStatusSuccessForeground1 },
  unsure: { color: tokens.colorNeutralForeground3 },
  link: { textAlign: "left", minHeight: "24px" },
  steps: { margin: 0, paddingLeft: "20px", display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
});

/** Whether the plan can be circulated, by what it is looked at for, and the steps that are left. */
export function CirculateView({ pane, checked, onShow, onReports, onEmails }: CirculateViewProps) {
  const styles = useStyles();
  const view = useViewStyles();
  const { check, session } = pane;
  const { phase } = session;
  if (!checked)
    return (
      <div className={view.view}>
        <h1 className={view.title}>{words.circulate.title}</h1>
        <CheckFirst pane={pane} text={words.circulate.intro} />
      </div>
    );
  const show = (severity: Severity, label: string) => (
    <Link
      as="button"
      className={styles.link}
      onClick={() => {
        onShow({ severity });
      }}
    >
      {label}
    </Link>
  );
  const { report } = checked;
  const areas = standings(report);
  const { error, warning } = report.counts;
  return (
    <div className={view.view}>
      <SessionNotices pane={pane} />
      {session.stale && <Notice tone="warning">{words.check.changed(checked.at)}</Notice>}
      <Verdict checked={checked} stale={session.stale}>
        <Button
          className={styles.action}
          appearance={session.stale ? "primary" : "secondary"}
          icon={<ArrowClockwise20Regular />}
          disabledFocusable={phase.kind === "reading"}
          onClick={check}
        >
          {words.check.again}
        </Button>
      </Verdict>
      {phase.kind === "trouble" && <Trouble trouble={phase.trouble} alone={false} onAgain={check} />}
      {phase.kind === "reading" && <ReadingProgress progress={phase.progress} onCancel={pane.cancel} />}
      {report.plan && (
        <>
          <section className={view.part}>
            <h2 className={view.heading}>{words.circulate.areas}</h2>
            <ul className={view.list}>
              {areas.map((standing) => (
                <li key={standing.area}>
                  <AreaLine standing={standing} onShow={onShow} />
                </li>
              ))}
            </ul>
          </section>
          <section className={view.part}>
            <h2 className={view.heading}>{words.circulate.steps}</h2>
            <ol className={styles.steps}>
              {session.stale && <li>{words.circulate.stepCheck}</li>}
              {error > 0 && (
                <li>
                  {words.circulate.stepFix(error)} {show("error", words.circulate.showMust)}
                </li>
              )}
              {warning > 0 && (
                <li>
                  {words.circulate.stepShould(warning)} {show("warning", words.circulate.showShould)}
                </li>
              )}
              {error + warning > 0 && (
                <li>
                  {words.circulate.stepAsk}{" "}
                  <Link as="button" className={styles.link} onClick={onEmails}>
                    {words.circulate.goToEmails}
                  </Link>
                </li>
              )}
              {report.accepted.length > 0 && <li>{words.circulate.stepAccepted(report.accepted.length)}</li>}
              <li>
                {words.circulate.stepReports}{" "}
                <Link as="button" className={styles.link} onClick={onReports}>
                  {words.circulate.goToReports}
                </Link>
              </li>
              <li>{words.circulate.stepRecord}</li>
              <li>{words.circulate.stepSend}</li>
            </ol>
          </section>
          <AddedToWorkbook pane={pane} kept={report.kept.kept} />
        </>
      )}
    </div>
  );
}

function AreaLine({ standing, onShow }: { readonly standing: AreaStanding; readonly onShow: (only: Only) => void }) {
  const styles = useStyles();
  const view = useViewStyles();
  const { area, counts, unchecked } = standing;
  const worst = counts.error > 0 ? "error" : counts.warning > 0 ? "warning" : counts.review > 0 ? "review" : null;
  const content = (
    <>
      {worst ? (
        <SeverityMark severity={worst} />
      ) : unchecked > 0 ? (
        <QuestionCircle16Regular className={styles.unsure} aria-hidden />
      ) : (
        <CheckmarkCircle16Filled className={styles.clear} aria-hidden />
      )}
      <span>
        <span className={styles.name}>{words.circulate.area[area]}</span>
        <span className={view.unseen}>: </span>
        <span className={view.small}>{words.circulate.standing(counts, unchecked)}</span>
      </span>
      {worst && <ChevronRight16Regular aria-hidden />}
    </>
  );
  if (!worst) return <div className={styles.area}>{content}</div>;
  return (
    <button
      type="button"
      className={mergeClasses(styles.area, styles.choosable)}
      onClick={() => {
        onShow({ area });
      }}
    >
      {content}
    </button>
  );
}
