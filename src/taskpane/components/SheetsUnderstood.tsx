import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useRef, useState } from "react";
import type { Checked } from "../../app/session";
import { words } from "../../app/words";
import { columnLetters } from "../../domain/grid/a1";
import { FIELDS, type PlanTable, type SheetReading } from "../../domain/plan/plan";
import { useFocusable } from "../use-focusable";
import type { PaneSession } from "../use-session";
import { CorrectedMark } from "./CorrectedMark";
import { HeadingsRow } from "./HeadingsRow";
import { TableColumns } from "./TableColumns";
import { useViewStyles } from "./view-styles";

interface SheetsUnderstoodProps {
  readonly pane: PaneSession;
  readonly checked: Checked;
}

/** So many sheets without a plan are listed; more would help nobody. */
const MOST_OTHERS = 30;
/** With more tables than this their columns open one table at a time. */
const MOST_OPEN = 3;
/** What a table of a plan has at least; a sheet that is almost one is told which of them it lacks. */
const LOOKED_FOR = ["action", "lead", "timescale", "rag"] as const;

const useStyles = makeStyles({
  heading: { ":focus": { outlineStyle: "none" } },
  table: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS, width: "100%", marginBottom: tokens.spacingVerticalS },
  name: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightRegular,
    overflowWrap: "anywhere",
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, alignItems: "start" },
  other: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
});

/** Every sheet with what it was taken for: the plan's tables with their columns, what was left out, what is almost a plan. */
export function SheetsUnderstood({ pane, checked }: SheetsUnderstoodProps) {
  const styles = useStyles();
  const view = useViewStyles();
  const title = useRef<HTMLHeadingElement>(null);
  const { plan, reading } = checked.report;
  const tables = plan?.tables ?? [];
  const others = reading.sheets.filter(({ as }) => as !== "plan");
  // Sheets that might be meant come first; among those without headings the first few are enough.
  const listed = [...others.filter(({ as }) => as !== "other"), ...others.filter(({ as }) => as === "other")].slice(0, MOST_OTHERS);
  const keys = new Set(plan ? [plan.key, ...plan.otherKeys].flatMap(({ area }) => area?.sheet ?? []) : []);
  /** What the user pressed is about to go: the heading above takes the focus. */
  const leave = (): void => {
    title.current?.focus();
  };
  return (
    <>
      <section className={view.part}>
        <h2 ref={title} tabIndex={-1} className={mergeClasses(view.heading, styles.heading)}>
          {words.understood.tables}
        </h2>
        {tables.map((table, index) => (
          <TableUnderstood
            // By its place on its sheet, so that a table stays the same when its headings are said to be in another row.
            key={`${table.sheet} ${String(tables.slice(0, index).filter(({ sheet }) => sheet === table.sheet).length)}`}
            pane={pane}
            checked={checked}
            table={table}
            opens={tables.length <= MOST_OPEN}
            isAlone={tables.every((each) => each === table || each.sheet !== table.sheet)}
            sheet={reading.sheets.find(({ sheet }) => sheet === table.sheet)}
            onLeave={leave}
          />
        ))}
        {tables.length === 0 && <p className={view.text}>{words.understood.noPlan}</p>}
      </section>
      {listed.length > 0 && (
        <section className={view.part}>
          <h2 className={view.heading}>{words.understood.otherSheets}</h2>
          <ul className={view.list}>
            {listed.map((sheet) => (
              <OtherSheet key={sheet.sheet} pane={pane} sheet={sheet} holdsKey={keys.has(sheet.sheet)} onLeave={leave} />
            ))}
          </ul>
          {others.length > listed.length && <p className={view.small}>{words.understood.moreSheets(others.length - listed.length)}</p>}
        </section>
      )}
    </>
  );
}

interface TableUnderstoodProps extends SheetsUnderstoodProps {
  readonly table: PlanTable;
  /** Whether its columns are shown from the beginning. */
  readonly opens: boolean;
  /** Whether it is the only table on its sheet. */
  readonly isAlone: boolean;
  readonly sheet: SheetReading | undefined;
  readonly onLeave: () => void;
}

function TableUnderstood({ pane, checked, table, opens, isAlone, sheet, onLeave }: TableUnderstoodProps) {
  const styles = useStyles();
  const view = useViewStyles();
  const headings = useFocusable();
  const [isOpen, setOpen] = useState(opens);
  const missing = FIELDS.filter((field) => table.columns[field] === undefined);
  const name = words.understood.table(table.sheet, table.area.row + 1, table.area.row + table.area.rowCount);
  return (
    <div className={styles.table}>
      <h3 className={styles.name}>{name}</h3>
      <p className={view.small}>
        {table.transposed
          ? `${words.understood.headerColumn(columnLetters(table.headerRow))}. ${words.understood.transposed}`
          : words.understood.headerRow(table.headerRow + 1)}
      </p>
      {sheet?.corrected && (
        <CorrectedMark
          weRead={null}
          of={`‘${table.sheet}’`}
          onAsRead={() => {
            headings.focus();
            void pane.correct({ kind: "sheet as read", sheet: table.sheet });
          }}
        />
      )}
      {!opens && (
        <div>
          <Button
            size="small"
            aria-expanded={isOpen}
            aria-label={words.understood.columnsOf(table.explained.length, name)}
            onClick={() => {
              setOpen(!isOpen);
            }}
          >
            {words.understood.columns(table.explained.length)}
          </Button>
        </div>
      )}
      {isOpen && <TableColumns pane={pane} checked={checked} table={table} />}
      {missing.length > 0 && <p className={view.small}>{words.understood.notFound(missing.map(words.field))}</p>}
      <div className={styles.buttons}>
        <HeadingsRow
          sheet={table.sheet}
          row={table.transposed ? null : table.headerRow}
          label={words.correct.headings}
          labelOf={words.correct.headingsOf(table.sheet)}
          focusable={headings}
          onRow={(row) =>
            void pane.correct({ kind: "headings", sheet: table.sheet, row, instead: table.transposed ? null : table.headerRow })
          }
        />
        <Button
          size="small"
          aria-label={words.correct.noPlanOf(name)}
          onClick={() => {
            onLeave();
            const { sheet: on, headerRow: row } = table;
            void pane.correct(isAlone ? { kind: "sheet", sheet: on, isPlan: false } : { kind: "no headings", sheet: on, row });
          }}
        >
          {words.correct.noPlan}
        </Button>
      </div>
    </div>
  );
}

interface OtherSheetProps {
  readonly pane: PaneSession;
  readonly sheet: SheetReading;
  readonly holdsKey: boolean;
  readonly onLeave: () => void;
}

function OtherSheet({ pane, sheet: { sheet, as, nearest }, holdsKey, onLeave }: OtherSheetProps) {
  const styles = useStyles();
  const view = useViewStyles();
  const headings = useFocusable();
  const isKey = holdsKey && as === "other";
  const missing = LOOKED_FOR.filter((field) => !nearest?.found.includes(field));
  return (
    <li className={styles.other}>
      <p className={view.text}>
        <strong>‘{sheet}’</strong>: {isKey ? words.understood.holdsKey : words.understood.sheetAs[as]}
      </p>
      {as === "near" && nearest && (
        <p className={view.small}>{words.understood.near(nearest.row + 1, nearest.found.map(words.field), missing.map(words.field))}</p>
      )}
      {as === "ignored" && (
        <CorrectedMark
          weRead={null}
          of={`‘${sheet}’`}
          onAsRead={() => {
            onLeave();
            void pane.correct({ kind: "sheet as read", sheet });
          }}
        />
      )}
      {as === "left out" && (
        <div>
          <Button
            size="small"
            aria-label={words.correct.includeOf(sheet)}
            onClick={() => {
              onLeave();
              void pane.correct({ kind: "sheet", sheet, isPlan: true });
            }}
          >
            {words.correct.include}
          </Button>
        </div>
      )}
      {(as === "near" || as === "other") && !isKey && (
        <div className={styles.buttons}>
          <HeadingsRow
            sheet={sheet}
            row={null}
            label={words.correct.stateHeadings}
            labelOf={words.correct.stateHeadingsOf(sheet)}
            focusable={headings}
            onRow={(row) => {
              onLeave();
              void pane.correct({ kind: "headings", sheet, row, instead: null });
            }}
          />
        </div>
      )}
    </li>
  );
}
