import { Button } from "@fluentui/react-components";
import { useEffect } from "react";
import { NOTHING_KEPT, whatIsKept, type Kept } from "../../app/kept";
import { words } from "../../app/words";
import type { PaneSession } from "../use-session";
import { useViewStyles } from "./view-styles";

interface AddedToWorkbookProps {
  readonly pane: PaneSession;
  readonly kept: Kept;
}

/** The record of the check, and all that the add-in has put into the workbook, so that nothing of it travels unknown. */
export function AddedToWorkbook({ pane, kept }: AddedToWorkbookProps) {
  const view = useViewStyles();
  const { session, lookForSheets, makeSheets } = pane;
  const { ownSheets, writing } = session;
  useEffect(() => {
    void lookForSheets();
  }, [lookForSheets]);
  const what = whatIsKept(kept);
  const record = ownSheets?.find(({ kind }) => kind === "record") ?? null;
  return (
    <>
      <section className={view.part}>
        <h2 className={view.heading}>{words.circulate.record}</h2>
        <p className={view.small}>{words.circulate.recordText}</p>
        {record?.made && <p className={view.small}>{words.reports.madeOn(record.name, record.made.at)}</p>}
        <Button
          disabledFocusable={writing}
          onClick={() => {
            if (!writing) void makeSheets(["record"]);
          }}
        >
          {writing ? words.reports.writing : words.circulate.writeRecord(record !== null)}
        </Button>
      </section>
      <section className={view.part}>
        <h2 className={view.heading}>{words.circulate.added}</h2>
        {ownSheets !== null && ownSheets.length === 0 && what === null && <p className={view.small}>{words.circulate.addedNothing}</p>}
        {ownSheets !== null && ownSheets.length > 0 && (
          <>
            <ul className={view.bullets} aria-label={words.circulate.addedSheets}>
              {ownSheets.map(({ kind, name, made }) => (
                <li key={kind} className={view.small}>
                  {made ? words.circulate.addedSheet(name, made.at) : name}
                </li>
              ))}
            </ul>
            <p className={view.small}>{words.circulate.sheetsText}</p>
          </>
        )}
        {what !== null && (
          <>
            <p className={view.small}>{words.circulate.addedKept(words.settings.keptText(what))}</p>
            <Button disabledFocusable={writing} onClick={() => void pane.keep(NOTHING_KEPT)}>
              {words.circulate.removeKept}
            </Button>
          </>
        )}
      </section>
    </>
  );
}
