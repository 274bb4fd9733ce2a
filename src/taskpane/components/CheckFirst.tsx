import { Button, makeStyles } from "@fluentui/react-components";
import { words } from "../../app/words";
import type { PaneSession } from "../use-session";
import { ReadingProgress } from "./ReadingProgress";
import { SessionNotices } from "./SessionNotices";
import { Trouble } from "./Trouble";
import { useViewStyles } from "./view-styles";

interface CheckFirstProps {
  readonly pane: PaneSession;
  /** What a check would show here. */
  readonly text: string;
}

const useStyles = makeStyles({ action: { minHeight: "44px", alignSelf: "start" } });

/** Where a view needs a check and none was made: the check itself, so that nobody has to look for it. */
export function CheckFirst({ pane, text }: CheckFirstProps) {
  const styles = useStyles();
  const view = useViewStyles();
  const { phase } = pane.session;
  return (
    <>
      <SessionNotices pane={pane} />
      {phase.kind === "trouble" && <Trouble trouble={phase.trouble} alone={false} onAgain={pane.check} />}
      {phase.kind !== "trouble" && (
        <>
          <p className={view.text}>{text}</p>
          {phase.kind === "reading" ? (
            <ReadingProgress progress={phase.progress} onCancel={pane.cancel} />
          ) : (
            <Button className={styles.action} appearance="primary" onClick={pane.check}>
              {words.check.now}
            </Button>
          )}
        </>
      )}
    </>
  );
}
