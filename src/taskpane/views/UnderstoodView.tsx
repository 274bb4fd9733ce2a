import { Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { firstWords } from "../../app/list-findings";
import type { Checked } from "../../app/session";
import { words } from "../../app/words";
import { ukDay } from "../../domain/calendar/day";
import { columnLetters } from "../../domain/grid/a1";
import { areaOf } from "../../domain/grid/cell-ref";
import { FIELDS, type Plan, type PlanTable } from "../../domain/plan/plan";
import { SessionNotices } from "../components/SessionNotices";
import { SubView } from "../components/SubView";
import { useViewStyles } from "../components/view-styles";
import type { PaneSession } from "../use-session";

interface UnderstoodViewProps {
  readonly pane: PaneSession;
  readonly checked: Checked | null;
  readonly onBack: () => void;
}

const useStyles = makeStyles({
  table: {
    width: "100%",
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    tableLayout: "fixed",
  },
  head: { textAlign: "left", fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground3, padding: "2px 6px 2px 0" },
  letter: { width: "52px" },
  cell: { padding: "4px 6px 4px 0", borderTop: `1px solid ${tokens.colorNeutralStroke3}`, verticalAlign: "top", overflowWrap: "anywhere" },
  item: { padding: `${tokens.spacingVerticalXS} 0`, borderTop: `1px solid ${tokens.colorNeutralStroke3}`, overflowWrap: "anywhere" },
  key: { display: "grid", gridTemplateColumns: "12px minmax(0, 1fr)", columnGap: tokens.spacingHorizontalS, alignItems: "baseline" },
  swatch: { width: "12px", height: "12px", border: `1px solid ${tokens.colorNeutralStrokeAccessible}`, forcedColorAdjust: "none" },
});

/** How the plan was read, so that a misreading is seen before it misleads. */
export function UnderstoodView({ pane, checked, onBack }: UnderstoodViewProps) {
  const view = useViewStyles();
  const plan = checked?.report.plan ?? null;
  return (
    <SubView title={words.understood.title} back={words.understood.back} onBack={onBack}>
      <SessionNotices pane={pane} />
      {plan ? (
        <Understood pane={pane} plan={plan} />
      ) : (
        <p className={view.text}>{checked ? words.understood.noPlan : words.understood.notChecked}</p>
      )}
    </SubView>
  );
}

/** So many texts without a place are listed; more would help nobody. */
const MOST_UNPLACED = 100;

function Understood({ pane, plan }: { readonly pane: PaneSession; readonly plan: Plan }) {
  const styles = useStyles();
  const view = useViewStyles();
  const { period, key } = plan;
  const span = ({ start, end }: { readonly start: Parameters<typeof ukDay>[0]; readonly end: Parameters<typeof ukDay>[0] }): string =>
    `${ukDay(start)} to ${ukDay(end)}`;
  return (
    <>
      <p className={view.text}>{plan.title ? <strong>{firstWords(plan.title.text, 200)}</strong> : words.understood.untitled}</p>
      <section className={view.part}>
        <h2 className={view.heading}>{words.understood.period}</h2>
        {period ? (
          <>
            <p className={view.text}>{words.understood.periodIs(ukDay(period.start), ukDay(period.end), period.certain)}</p>
            {period.stated && <p className={view.small}>{words.understood.periodFrom(firstWords(period.stated.text, 120))}</p>}
            {period.rivals.length > 0 && <p className={view.small}>{words.understood.periodRival(period.rivals.map(span))}</p>}
          </>
        ) : (
          <p className={view.text}>{words.understood.noPeriod}</p>
        )}
      </section>
      {plan.tables.map((table) => (
        <TableUnderstood key={`${table.sheet}!${String(table.area.row)}`} table={table} />
      ))}
      <section className={view.part}>
        <h2 className={view.heading}>{words.understood.priorities}</h2>
        <ul className={view.list}>
          {plan.priorities.map((priority, index) => (
            <li key={index} className={styles.item}>
              {priority.heading
                ? words.understood.priority(words.group.priority(priority.number, firstWords(priority.title, 120)), priority.actions.length)
                : words.understood.priority(words.understood.noPriorities, priority.actions.length)}
            </li>
          ))}
        </ul>
      </section>
      <section className={view.part}>
        <h2 className={view.heading}>{words.understood.key}</h2>
        <p className={view.small}>{words.understood.keyFrom[key.from]}</p>
        <ul className={view.list}>
          {key.statuses.map((status) => (
            <li key={status.status} className={mergeClasses(styles.item, styles.key)}>
              <span className={styles.swatch} style={{ backgroundColor: status.colour ?? "transparent" }} aria-hidden />
              <span>
                <strong>{firstWords(status.status, 60)}</strong>: {words.understood.meaning[status.meaning]}
              </span>
            </li>
          ))}
        </ul>
      </section>
      <section className={view.part}>
        <h2 className={view.heading}>{words.understood.unplaced}</h2>
        {plan.unplaced.length === 0 ? (
          <p className={view.text}>{words.understood.nothingUnplaced}</p>
        ) : (
          <>
            <p className={view.small}>{words.understood.unplacedText}</p>
            <ul className={view.list}>
              {plan.unplaced.slice(0, MOST_UNPLACED).map(({ at, text }, index) => (
                <li key={index} className={styles.item}>
                  <Link as="button" onClick={() => void pane.goTo(areaOf(at))}>
                    {words.finding.cellOn(`${columnLetters(at.column)}${String(at.row + 1)}`, at.sheet)}
                  </Link>
                  <p className={view.small}>{firstWords(text, 120)}</p>
                </li>
              ))}
            </ul>
          </>
        )}
      </section>
    </>
  );
}

function TableUnderstood({ table }: { readonly table: PlanTable }) {
  const styles = useStyles();
  const view = useViewStyles();
  const columns = [
    ...FIELDS.flatMap((field) => {
      const column = table.columns[field];
      return column === undefined ? [] : [{ column, header: table.headers[field] ?? "", readAs: words.field(field) }];
    }),
    ...table.extras.map(({ column, header }) => ({ column, header, readAs: words.understood.extra })),
  ].sort((a, b) => a.column - b.column);
  const missing = FIELDS.filter((field) => table.columns[field] === undefined);
  return (
    <section className={view.part}>
      <h2 className={view.heading}>{words.understood.table(table.sheet, table.area.row + 1, table.area.row + table.area.rowCount)}</h2>
      <p className={view.small}>{words.understood.headerRow(table.headerRow + 1)}</p>
      {table.transposed && <p className={view.text}>{words.understood.transposed}</p>}
      {table.combined && <p className={view.text}>{words.understood.combined}</p>}
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col" className={mergeClasses(styles.head, styles.letter)}>
              {words.understood.column}
            </th>
            <th scope="col" className={styles.head}>
              {words.understood.heading}
            </th>
            <th scope="col" className={styles.head}>
              {words.understood.field}
            </th>
          </tr>
        </thead>
        <tbody>
          {columns.map(({ column, header, readAs }) => (
            <tr key={`${String(column)} ${readAs}`}>
              <td className={styles.cell}>{columnLetters(column)}</td>
              <td className={styles.cell}>{firstWords(header, 80)}</td>
              <td className={styles.cell}>{readAs}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {missing.length > 0 && <p className={view.small}>{words.understood.notFound(missing.map(words.field))}</p>}
    </section>
  );
}
