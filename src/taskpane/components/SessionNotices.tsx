import { Button } from "@fluentui/react-components";
import type { Written } from "../../app/session";
import { words } from "../../app/words";
import type { PaneSession } from "../use-session";
import { CopyDetails } from "./CopyDetails";
import { Notice } from "./Notice";

interface SessionNoticesProps {
  readonly pane: PaneSession;
}

/** What the user is to know of the last thing done: a cell that could not be shown, changes written or refused. */
export function SessionNotices({ pane }: SessionNoticesProps) {
  const { goToTrouble, written, undo, undoColumns } = pane.session;
  const dismiss = (
    <Button
      size="small"
      aria-label={words.goTo.dismissThis}
      onClick={() => {
        pane.tell({ kind: "dismissed" });
      }}
    >
      {words.goTo.dismiss}
    </Button>
  );
  if (goToTrouble)
    return (
      <Notice tone="warning" actions={dismiss}>
        {words.goTo.trouble(goToTrouble)}
      </Notice>
    );
  if (!written) return null;
  if (written.kind === "failed") {
    const { title, text } = words.trouble(written.trouble.kind);
    return (
      <>
        <Notice tone="warning" title={title} actions={dismiss}>
          {text}
        </Notice>
        {written.trouble.kind === "other" && <CopyDetails details={written.trouble.details} />}
      </>
    );
  }
  const { title, text } = words.written(written);
  const undoable =
    (undo !== null || undoColumns !== null) && (written.kind === "fixed" || written.kind === "drop-down" || written.kind === "columns");
  return (
    <Notice
      tone={isDone(written) ? "info" : "warning"}
      title={title}
      actions={
        <>
          {undoable && (
            <Button size="small" onClick={() => void pane.undo()}>
              {words.fix.undo}
            </Button>
          )}
          {dismiss}
        </>
      }
    >
      {text}
    </Notice>
  );
}

/** Whether all of it was done as asked. */
function isDone(written: Exclude<Written, { readonly kind: "failed" }>): boolean {
  switch (written.kind) {
    case "fixed":
    case "undone":
      return written.outcome.kind === "applied";
    case "sheets":
      return written.written.every(({ outcome }) => outcome.kind === "written");
    case "drop-down":
      return written.outcome.dropDown?.kind === "enforced" && (written.outcome.edits === null || written.outcome.edits.kind === "applied");
    case "columns":
      return written.outcome.kind === "added";
    case "sample":
      return written.outcome.kind === "made";
    case "date not kept":
    case "no plan":
      return false;
    case "corrected":
      return written.outcome.kind === "kept";
  }
}
