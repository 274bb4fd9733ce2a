import { Button, Checkbox, Link, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useId, useMemo, useState } from "react";
import { words } from "../../app/words";
import { followingSheets, SUMMARY_KINDS, usualSummary, type SummaryKind } from "../../app/choose-sheets";
import { ukDay, type Day } from "../../domain/calendar/day";
import type { SheetKind } from "../../domain/sheets/sheet-spec";
import { Notice } from "../components/Notice";
import { SessionNotices } from "../components/SessionNotices";
import { useViewStyles } from "../components/view-styles";
import { WritingProgress } from "../components/WritingProgress";
import type { PaneSession } from "../use-session";

interface ReportsViewProps {
  readonly pane: PaneSession;
  readonly today: Day;
  /** To where the review date is chosen. */
  readonly onDate: () => void;
  /** To the e-mails to lead officers. */
  readonly onEmails: () => void;
}

const useStyles = makeStyles({
  report: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, paddingTop: tokens.spacingVerticalM },
  kind: { padding: `2px 0 ${tokens.spacingVerticalXS}`, listStyle: "none" },
  // Under the label of its tick box.
  about: { paddingLeft: "36px" },
  date: { minHeight: "24px" },
  action: { minHeight: "44px", marginTop: tokens.spacingVerticalXS },
});

/** The sheets that the add-in writes: what each holds, where it is and when it was written. */
export function ReportsView({ pane, today, onDate, onEmails }: ReportsViewProps) {
  const styles = useStyles();
  const view = useViewStyles();
  const id = useId();
  const { session, makeSheets, lookForSheets, checker } = pane;
  const { ownSheets, checked, stale, writing, sheetProgress } = session;
  useEffect(() => {
    void lookForSheets();
  }, [lookForSheets]);

  const plan = checked?.report.plan ?? null;
  const remembered = checked?.report.kept.kept.sheets ?? null;
  // Sheets made from what the plan said before; all of them once it changed since the check.
  const older = useMemo((): readonly SheetKind[] => {
    if (!ownSheets || !plan || !checker) return [];
    return stale ? followingSheets(ownSheets).map(({ kind }) => kind) : checker.olderSheets(ownSheets, plan);
  }, [ownSheets, plan, checker, stale]);
  const [chosen, setChosen] = useState<ReadonlySet<SummaryKind> | null>(null);
  const kinds = SUMMARY_KINDS.filter((kind) => (chosen ?? new Set(usualSummary(ownSheets ?? [], remembered))).has(kind));
  const sheetOf = (kind: SheetKind) => ownSheets?.find((sheet) => sheet.kind === kind) ?? null;
  const whereIs = (kind: SheetKind): string => {
    const sheet = sheetOf(kind);
    if (!sheet) return words.reports.notYet;
    const where = sheet.made ? words.reports.madeOn(sheet.name, sheet.made.at) : words.reports.onSheet(sheet.name);
    return older.includes(kind) ? `${where}. ${words.reports.older}` : where;
  };

  return (
    <div className={view.view}>
      <h1 className={view.title}>{words.reports.title}</h1>
      <SessionNotices pane={pane} />
      {older.length > 0 && !writing && (
        <Notice
          tone="warning"
          title={words.reports.someOlder(older.length)}
          actions={
            <Button size="small" onClick={() => void makeSheets(older)}>
              {words.reports.refreshOlder(older.length)}
            </Button>
          }
        >
          {words.reports.someOlderText(older.length)}
        </Notice>
      )}
      {writing && <WritingProgress progress={sheetProgress} />}
      <p className={view.text}>
        {words.reports.intro(ukDay(session.asOf ?? today))}{" "}
        <Link as="button" className={styles.date} onClick={onDate}>
          {words.reports.changeDate}
        </Link>
      </p>
      {!checked && (ownSheets ?? []).length > 0 && <p className={view.small}>{words.reports.needsCheck}</p>}
      <section className={styles.report}>
        <div className={view.part}>
          <h2 className={view.heading}>{words.reports.summary}</h2>
          <ul className={view.list} aria-label={words.reports.which}>
            {SUMMARY_KINDS.map((kind) => {
              const [name, about] = words.reports.sheets[kind];
              return (
                <li key={kind} className={styles.kind}>
                  <Checkbox
                    label={name}
                    aria-describedby={`${id}${kind}`}
                    checked={kinds.includes(kind)}
                    onChange={(_, { checked }) => {
                      const next = new Set<SummaryKind>(kinds);
                      if (checked === true) next.add(kind);
                      else next.delete(kind);
                      setChosen(next);
                    }}
                  />
                  <div id={`${id}${kind}`} className={styles.about}>
                    <p className={view.small}>{about}</p>
                    {ownSheets && sheetOf(kind) && <p className={view.small}>{whereIs(kind)}</p>}
                  </div>
                </li>
              );
            })}
          </ul>
          <Button
            className={styles.action}
            appearance="primary"
            disabledFocusable={writing || kinds.length === 0}
            onClick={() => {
              if (!writing && kinds.length > 0) void makeSheets(kinds, true);
            }}
          >
            {writing ? words.reports.writing : words.reports.writeSummary(kinds.length, kinds.length > 0 && kinds.every(sheetOf))}
          </Button>
          {kinds.length === 0 && <p className={view.small}>{words.reports.none}</p>}
        </div>
      </section>
      <section className={styles.report}>
        <div className={view.part}>
          <h2 className={view.heading}>{words.reports.emails}</h2>
          <p className={view.small}>{words.reports.emailsText}</p>
          <Button className={styles.action} onClick={onEmails}>
            {words.reports.openEmails}
          </Button>
        </div>
      </section>
      <section className={styles.report}>
        <div className={view.part}>
          <h2 className={view.heading}>{words.reports.key}</h2>
          <p className={view.small}>{words.reports.keyText}</p>
          {ownSheets && <p className={view.small}>{whereIs("key")}</p>}
          <Button
            className={styles.action}
            disabledFocusable={writing}
            onClick={() => {
              if (!writing) void makeSheets(["key"]);
            }}
          >
            {writing ? words.reports.writing : words.reports.writeKey(sheetOf("key") !== null)}
          </Button>
        </div>
      </section>
    </div>
  );
}
