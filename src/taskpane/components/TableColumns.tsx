import { makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { firstWords } from "../../app/list-findings";
import type { Checked } from "../../app/session";
import { words } from "../../app/words";
import { columnLetters } from "../../domain/grid/a1";
import { FIELDS, type ColumnDecision, type ColumnReading, type PlanTable } from "../../domain/plan/plan";
import { useFocusable } from "../use-focusable";
import type { PaneSession } from "../use-session";
import { Choice } from "./Choice";
import { CorrectedMark } from "./CorrectedMark";
import { useViewStyles } from "./view-styles";

interface TableColumnsProps {
  readonly pane: PaneSession;
  readonly checked: Checked;
  readonly table: PlanTable;
}

const READINGS: readonly ColumnReading[] = [...FIELDS, "combined", "objective", "priority", "extra"];

const useStyles = makeStyles({
  column: {
    display: "grid",
    gridTemplateColumns: "20px minmax(0, 1fr) minmax(0, 172px)",
    columnGap: tokens.spacingHorizontalXS,
    alignItems: "center",
    padding: `${tokens.spacingVerticalXS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    "@media (max-width: 280px)": { gridTemplateColumns: "20px minmax(0, 1fr)" },
  },
  letters: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  header: { overflowWrap: "anywhere", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  unheaded: { color: tokens.colorNeutralForeground3 },
  choice: { minWidth: 0, "@media (max-width: 280px)": { gridColumn: 2 } },
  below: {
    gridColumn: "2 / -1",
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
});

/** So many columns are listed; a plan has a tenth of them. */
const MOST_COLUMNS = 100;

/** The columns of a table with what each is read as, to be corrected. */
export function TableColumns({ pane, checked, table }: TableColumnsProps) {
  const view = useViewStyles();
  const shown = table.explained.slice(0, MOST_COLUMNS);
  const more = table.explained.length - shown.length;
  return (
    <>
      <ul className={view.list}>
        {shown.map((decision) => (
          <Column key={decision.column} pane={pane} checked={checked} table={table} decision={decision} />
        ))}
      </ul>
      {more > 0 && <p className={view.small}>{words.understood.moreColumns(more)}</p>}
    </>
  );
}

/** Whether its heading says what it is read as; else the reason is said. */
const isPlain = ({ header, role }: ColumnDecision): boolean => header !== "" && role !== null && role !== "extra";

function Column({ pane, checked, table, decision }: TableColumnsProps & { readonly decision: ColumnDecision }) {
  const styles = useStyles();
  const view = useViewStyles();
  const id = useId();
  const button = useFocusable();
  const { column, header, role, why, ticks, corrected, readAs } = decision;
  const letters = table.transposed ? String(column + 1) : columnLetters(column);
  const name = header === "" ? words.understood.unheaded : firstWords(header, 80);
  const correct = (said: ColumnReading | null): void => {
    void pane.correct({ kind: "column", table, column, role: said });
  };
  return (
    <li className={styles.column}>
      <span className={styles.letters} aria-hidden>
        {letters}
      </span>
      <span id={`${id}name`} className={styles.header}>
        <span className={view.unseen}>{`${words.understood.line(letters, table.transposed)}, `}</span>
        <span className={header === "" ? styles.unheaded : undefined}>{name}</span>
      </span>
      <div className={styles.choice}>
        <Choice
          pane={pane}
          checked={checked}
          value={role}
          none={ticks === null ? words.understood.notKnown : words.understood.ticks[ticks]}
          options={READINGS.map((value) => ({ value, text: words.understood.reading(value) }))}
          labelledBy={`${id}name`}
          {...(corrected || !isPlain(decision) ? { describedBy: `${id}remark` } : {})}
          focusable={button}
          onChoose={correct}
        />
      </div>
      {corrected ? (
        <div className={styles.below}>
          <CorrectedMark
            id={`${id}remark`}
            weRead={readAs === null ? words.understood.notKnown : words.understood.reading(readAs)}
            of={name}
            onAsRead={() => {
              button.focus();
              correct(null);
            }}
          />
        </div>
      ) : (
        !isPlain(decision) && (
          <span id={`${id}remark`} className={styles.below}>
            {words.understood.because(why)}
          </span>
        )
      )}
    </li>
  );
}
