import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { planEnforcing } from "../../app/enforce-ratings";
import type { Checked } from "../../app/session";
import { words } from "../../app/words";
import { toA1 } from "../../domain/grid/a1";
import { CheckFirst } from "../components/CheckFirst";
import { ColumnsOffer } from "../components/ColumnsOffer";
import { SessionNotices } from "../components/SessionNotices";
import { SubView } from "../components/SubView";
import { useViewStyles } from "../components/view-styles";
import type { PaneSession } from "../use-session";

interface DropDownViewProps {
  readonly pane: PaneSession;
  readonly checked: Checked | null;
  readonly onBack: () => void;
}

const useStyles = makeStyles({
  action: { minHeight: "44px", alignSelf: "start" },
  list: { margin: 0, paddingLeft: "18px", fontSize: tokens.fontSizeBase200, overflowWrap: "anywhere" },
});

/** What putting the RAG drop-down on would do, before it is done. */
export function DropDownView({ pane, checked, onBack }: DropDownViewProps) {
  const styles = useStyles();
  const view = useViewStyles();
  const report = checked?.report ?? null;
  const plan = useMemo(() => (report?.plan ? planEnforcing(report) : null), [report]);
  const { session, enforce } = pane;
  const cells = plan?.dropDown?.all.reduce((sum, area) => sum + area.rowCount * area.columnCount, 0) ?? 0;
  const nothing = plan !== null && plan.lacking === 0 && plan.edits.length === 0;
  return (
    <SubView title={words.ratings.title} back={words.fix.back} onBack={onBack}>
      {report ? <SessionNotices pane={pane} /> : <CheckFirst pane={pane} text={words.ratings.notChecked} />}
      {plan === null ? (
        report && <p className={view.text}>{words.ratings.noPlan}</p>
      ) : plan.dropDown === null ? (
        <p className={view.text}>
          {plan.unlistable
            ? words.ratings.unlistable
            : plan.combined
              ? words.ratings.combined
              : plan.withoutRatings
                ? words.ratings.withoutRatings
                : words.ratings.none}
        </p>
      ) : (
        <>
          <p className={view.text}>{words.ratings.text}</p>
          <p className={view.text}>{words.ratings.words(plan.dropDown.list)}</p>
          {plan.combined && <p className={view.text}>{words.ratings.combined}</p>}
          <p className={view.text}>{nothing ? words.ratings.nothing : words.ratings.lacking(plan.lacking, cells)}</p>
          {plan.edits.length > 0 && (
            <>
              <p className={view.text}>{words.ratings.edits}</p>
              <ul className={styles.list}>
                {plan.edits.map(({ at, was, becomes }) => (
                  <li key={`${at.sheet}!${toA1(at)}`}>{words.ratings.edit(toA1(at), String(was ?? ""), String(becomes ?? ""))}</li>
                ))}
              </ul>
            </>
          )}
          <Button
            className={styles.action}
            appearance="primary"
            disabledFocusable={session.writing}
            onClick={() => {
              if (!session.writing) void enforce(plan);
            }}
          >
            {session.writing ? words.fix.applying : words.ratings.apply(plan.lacking, plan.edits.length)}
          </Button>
        </>
      )}
      {report && <ColumnsOffer pane={pane} report={report} />}
    </SubView>
  );
}
