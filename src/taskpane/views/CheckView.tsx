import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowClockwise20Regular } from "@fluentui/react-icons/svg/arrow-clockwise";
import { Suspense } from "react";
import { words } from "../../app/words";
import type { CheckViewProps } from "../components/CheckResults";
import { GuardNotice } from "../components/GuardNotice";
import { Notice } from "../components/Notice";
import { ReadingProgress } from "../components/ReadingProgress";
import { SessionNotices } from "../components/SessionNotices";
import { SampleOffer } from "../components/SampleOffer";
import { Trouble } from "../components/Trouble";
import { Verdict } from "../components/Verdict";
import { CheckResults } from "../late-views";

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
      {checked && (
        <Suspense fallback={null}>
          <CheckResults {...props} checked={checked} />
        </Suspense>
      )}
    </div>
  );
}
