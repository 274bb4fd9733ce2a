import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Trouble as TroubleShape } from "../../app/session";
import { words } from "../../app/words";
import { CopyDetails } from "./CopyDetails";
import { Notice } from "./Notice";

interface TroubleProps {
  readonly trouble: TroubleShape;
  /** Whether nothing else stands in the view: no check has been finished yet. */
  readonly alone: boolean;
  readonly onAgain: () => void;
}

const useStyles = makeStyles({ box: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM } });

/** Kinds whose remedy is known to the user; the others need someone to look at the details. */
const KNOWN = new Set(["cell being edited", "protected", "read-only", "cancelled", "sheet gone", "too large"]);

/** Why a check could not be finished and what to do. */
export function Trouble({ trouble, alone, onAgain }: TroubleProps) {
  const styles = useStyles();
  const { title, text } = words.trouble(trouble.kind);
  return (
    <div className={styles.box}>
      <Notice
        tone={trouble.kind === "other" ? "error" : "warning"}
        title={title}
        level={alone ? 1 : 2}
        actions={
          <Button appearance="primary" onClick={onAgain}>
            {words.troubleAgain}
          </Button>
        }
      >
        {text}
      </Notice>
      {!KNOWN.has(trouble.kind) && <CopyDetails details={trouble.details} />}
    </div>
  );
}
