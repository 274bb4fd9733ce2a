import { Button } from "@fluentui/react-components";
import type { GuardHint } from "../../app/live-guard";
import { words } from "../../app/words";
import { toA1 } from "../../domain/grid/a1";
import { Notice } from "./Notice";

interface GuardNoticeProps {
  readonly hint: GuardHint;
  /** Checks again and shows how the list is put back. */
  readonly onRepair: () => void;
}

/** What an edit did to ratings, said quietly; nothing when it did nothing. */
export function GuardNotice({ hint: { lost, unknown }, onRepair }: GuardNoticeProps) {
  if (lost.length === 0 && unknown.length === 0) return null;
  return (
    <Notice
      tone="info"
      title={words.guard.title}
      actions={
        <Button size="small" onClick={onRepair}>
          {words.guard.repair}
        </Button>
      }
    >
      {words.guard.text(
        lost.map(toA1),
        unknown.map(({ at, text }) => [toA1(at), text]),
      )}
    </Notice>
  );
}
