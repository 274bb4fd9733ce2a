import { memo, type CSSProperties, type ReactNode } from "react";
import { toA1 } from "../../domain/grid/a1";
import type { Area, CellView, SheetView } from "../ports";
import type { Axis } from "./axis";
import { CELL_PADDING, cssFont, type MeasureText } from "./fit-height";
import { cellCss, edges, textAlign } from "./look";
import { covers } from "./selection";

export interface GridRowProps {
  readonly sheet: SheetView;
  readonly row: number;
  /** Pixels from the top of the part of the grid that the row is in. */
  readonly top: number;
  readonly rows: Axis;
  readonly columns: Axis;
  /** Width of the row headings in pixels; 0 when the sheet shows none. */
  readonly heading: number;
  /** The scrolling columns to draw, the last one included. */
  readonly first: number;
  readonly last: number;
  /** The selection where it touches this row; null where it does not. */
  readonly selection: Area | null;
  /** The area that was copied, where it touches this row. */
  readonly copied: Area | null;
  /** The active cell's column when the active cell is in this row. */
  readonly active: number | null;
  /** Drawn over the active cell: its editor or the button of its list. */
  readonly overlay: ReactNode;
  readonly measure: MeasureText;
}

/** The id of a cell's element, for aria-activedescendant. */
export const cellId = (row: number, column: number): string => `cell-${row}-${column}`;

/** One row: its heading, its frozen cells, and those of the scrolling columns that are in view. */
export const GridRow = memo(function GridRow(props: GridRowProps) {
  const { sheet, row, rows, columns, heading, selection } = props;
  const frozen = Math.min(sheet.frozenColumns, columns.count);
  const cells: ReactNode[] = [];
  for (let column = 0; column < frozen;) column = put(cells, props, column, frozen, true);

  const start = firstOf(props, frozen);
  const gap = columns.start(start) - columns.start(frozen);
  if (gap > 0) cells.push(<span key="gap" className="gap" style={{ width: gap }} />);
  for (let column = start; column <= props.last;) column = put(cells, props, column, columns.count, false);
  if (frozen > 0) cells.push(<Tail key="tail" {...props} />);

  return (
    <div
      role="row"
      aria-rowindex={row + 2}
      className="row"
      style={{ top: props.top, height: rows.size(row), width: heading + columns.total }}
    >
      {heading > 0 && (
        <div
          role="rowheader"
          className="heading row-heading"
          data-row={row}
          data-selected={selection !== null || undefined}
          style={{ width: heading }}
        >
          {row + 1}
        </div>
      )}
      {cells}
    </div>
  );
});

/** The first column to draw: further left than asked for when a merge or a text that runs over reaches into view. */
function firstOf({ sheet, row, first, columns }: GridRowProps, frozen: number): number {
  const merge = sheet.mergeAt(row, first);
  if (merge && merge.column < first) return Math.max(merge.column, frozen);
  if (sheet.cell(row, first).kind !== "empty") return first;
  const before = sheet
    .filledColumns(row)
    .filter((column) => column < first && column >= frozen)
    .at(-1);
  if (before === undefined || columns.start(first) - columns.start(before) > 2_000) return first;
  return runsOver(sheet.cell(row, before)) && !sheet.mergeAt(row, before) ? before : first;
}

const runsOver = (view: CellView): boolean =>
  view.kind === "text" && !view.look.wrap && textAlign(view) === "left" && !view.text.includes("\n");

/** Draws the cell (or the merged area, or the gap one of a row above leaves) at `column`; gives the column after it. */
function put(cells: ReactNode[], props: GridRowProps, column: number, end: number, isFrozen: boolean): number {
  const { sheet, row, rows, columns } = props;
  const merge = sheet.mergeAt(row, column);
  const next = merge ? Math.min(merge.column + merge.columnCount, end) : column + 1;
  const width = columns.size(column, next - column);
  if (width === 0) return next;
  if (merge && merge.row < row) {
    cells.push(<span key={column} className="gap" style={{ width, ...(isFrozen ? sticky(props, column) : {}) }} />);
    return next;
  }
  const view = sheet.cell(row, merge?.column ?? column);
  const height = merge ? rows.size(row, merge.rowCount) : rows.size(row);
  if (merge && merge.column < column) {
    // The rest of an area whose first columns are frozen: the same text, moved to where it would be.
    const moved = columns.start(column) - columns.start(merge.column);
    cells.push(
      <div key={column} aria-hidden className="cell" style={{ ...cellStyle(props, view, merge, column), width, height }}>
        <span
          className="text"
          style={{ ...textStyle(view), marginLeft: -moved, width: columns.size(merge.column, merge.columnCount) - 2 * CELL_PADDING }}
        >
          {view.text}
        </span>
        <Shade of={props} active={false} column={column} rowCount={merge.rowCount} columnCount={next - column} />
      </div>,
    );
    return next;
  }
  const isActive = props.active === column;
  const rule = sheet.ruleAt(row, column);
  const comment = sheet.commentAt(row, column);
  const link = sheet.linkAt(row, column);
  const address = toA1({ sheet: sheet.name, row, column });
  cells.push(
    <div
      key={column}
      id={cellId(row, column)}
      role="gridcell"
      aria-colindex={column + 2}
      aria-label={view.text === "" ? address : `${address} ${view.text}`}
      aria-selected={props.selection !== null && covers(props.selection, row, column)}
      aria-haspopup={rule?.list ? "listbox" : undefined}
      aria-description={comment ?? undefined}
      aria-colspan={merge && merge.columnCount > 1 ? merge.columnCount : undefined}
      aria-rowspan={merge && merge.rowCount > 1 ? merge.rowCount : undefined}
      title={comment ?? link ?? undefined}
      className="cell"
      data-cell={address}
      data-frozen={isFrozen ? (next === sheet.frozenColumns ? "last" : "") : undefined}
      data-overlaid={(isActive && props.overlay !== null) || undefined}
      data-link={link !== null || undefined}
      data-comment={comment !== null || undefined}
      style={{ ...cellStyle(props, view, merge, column), width, height, ...(isFrozen ? sticky(props, column) : {}) }}
    >
      <Text props={props} view={view} column={column} merge={merge} width={width} />
      <Shade of={props} active={isActive} column={column} rowCount={merge?.rowCount ?? 1} columnCount={next - column} />
      {isActive && props.overlay}
    </div>,
  );
  return next;
}

const sticky = ({ heading, columns }: GridRowProps, column: number): CSSProperties => ({ left: heading + columns.start(column) });

function cellStyle({ sheet, row, rows, columns }: GridRowProps, view: CellView, merge: Area | null, column: number): CSSProperties {
  // Its neighbours are those that can be seen: hidden rows and columns lie between.
  const lastColumn = merge ? merge.column + merge.columnCount - 1 : column;
  const lastRow = merge ? merge.row + merge.rowCount - 1 : row;
  const [after, below] = [columns.next(lastColumn, 1), rows.next(lastRow, 1)];
  const look = lastLook(sheet, view, merge);
  const right = after > lastColumn ? sheet.cell(row, after).look : null;
  const under = below > lastRow ? sheet.cell(below, column).look : null;
  return { ...cellCss(view.look), ...edges(look, right, under, sheet.showGridlines, { row: row === 0, column: column === 0 }) };
}

/** A merged area's right and bottom lines are those of its last cells. */
function lastLook(sheet: SheetView, view: CellView, merge: Area | null): CellView["look"] {
  if (!merge) return view.look;
  const last = sheet.cell(merge.row + merge.rowCount - 1, merge.column + merge.columnCount - 1).look;
  const { right, bottom } = last.borders;
  return { ...view.look, borders: { ...view.look.borders, ...(right ? { right } : {}), ...(bottom ? { bottom } : {}) } };
}

const textStyle = (view: CellView): CSSProperties => ({
  textAlign: textAlign(view),
  whiteSpace: view.look.wrap ? "pre-wrap" : "pre",
  ...(view.look.indent > 0 ? { [textAlign(view) === "right" ? "paddingRight" : "paddingLeft"]: view.look.indent * 9 } : {}),
});

interface TextProps {
  readonly props: GridRowProps;
  readonly view: CellView;
  readonly column: number;
  readonly merge: Area | null;
  readonly width: number;
}

/** The cell's text: cut at its edge, run over empty neighbours, or "###" for a number that does not fit, as Excel does. */
function Text({ props: { sheet, row, columns, measure }, view, column, merge, width }: TextProps): ReactNode {
  if (view.text === "") return null;
  if (Math.abs(view.look.rotation) === 90)
    return (
      <span
        className="text"
        style={{
          writingMode: "vertical-rl",
          textOrientation: "sideways",
          ...(view.look.rotation > 0 && { transform: "rotate(180deg)" }),
          whiteSpace: "pre",
        }}
      >
        {view.text}
      </span>
    );
  const room = width - 2 * CELL_PADDING;
  if (merge && merge.columnCount > 1 && merge.column < sheet.frozenColumns && merge.column + merge.columnCount > sheet.frozenColumns)
    return (
      <span className="text" style={{ ...textStyle(view), width: columns.size(merge.column, merge.columnCount) - 2 * CELL_PADDING }}>
        {view.text}
      </span>
    );
  if (view.kind === "number" && !merge) {
    const wide = measure(view.text, cssFont(view.look));
    if (wide > room + 1)
      return (
        <span className="text" style={textStyle(view)}>
          {"#".repeat(Math.max(1, Math.floor(room / measure("#", cssFont(view.look)))))}
        </span>
      );
  }
  if (!merge) {
    const wide = widthNeeded(sheet, row, column, columns, measure);
    if (wide > room) {
      const frozen = columns.start(sheet.frozenColumns) - columns.start(column) - CELL_PADDING;
      const style = { ...textStyle(view), width: column < sheet.frozenColumns ? Math.min(wide, frozen) : wide };
      return (
        <span className="text runs-over" style={{ ...style, backgroundColor: view.look.fill ?? "var(--sheet)" }}>
          {view.text}
        </span>
      );
    }
  }
  return (
    <span className="text" style={textStyle(view)}>
      {view.text}
    </span>
  );
}

/** The width a text takes where it runs over empty cells to its right: as far as it needs and they reach. 0 when it stays in its cell. */
function widthNeeded(sheet: SheetView, row: number, column: number, columns: Axis, measure: MeasureText): number {
  const view = sheet.cell(row, column);
  if (!runsOver(view)) return 0;
  const next = sheet.filledColumns(row).find((filled) => filled > column) ?? columns.count;
  const free = columns.start(next) - columns.start(column) - 2 * CELL_PADDING;
  return Math.min(measure(view.text, cssFont(view.look)) + view.look.indent * 9 + 2, free);
}

/** The rest of a text that runs over from the frozen columns into the scrolling ones, which pass under them. */
function Tail({ sheet, row, rows, columns, heading, measure }: GridRowProps): ReactNode {
  const column = sheet
    .filledColumns(row)
    .filter((filled) => filled < sheet.frozenColumns)
    .at(-1);
  if (column === undefined || sheet.mergeAt(row, column)) return null;
  const hidden = columns.start(sheet.frozenColumns) - columns.start(column) - CELL_PADDING;
  const wide = widthNeeded(sheet, row, column, columns, measure);
  if (wide <= hidden) return null;
  const view = sheet.cell(row, column);
  return (
    <span
      aria-hidden
      className="tail"
      style={{
        ...cellCss(view.look),
        height: rows.size(row) - 1,
        left: heading + columns.start(sheet.frozenColumns),
        width: wide - hidden,
      }}
    >
      <span
        className="text"
        style={{ ...textStyle(view), marginLeft: -hidden, width: wide, backgroundColor: view.look.fill ?? "var(--sheet)" }}
      >
        {view.text}
      </span>
    </span>
  );
}

interface ShadeProps {
  readonly of: GridRowProps;
  readonly active: boolean;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** The tint and outline of a selected cell, and the dashes around copied ones. The active cell is not tinted. */
function Shade({ of: { row, selection, copied }, active, column, rowCount, columnCount }: ShadeProps): ReactNode {
  const edgesOf = (area: Area): string =>
    [
      row === area.row ? "edge-top" : "",
      row + rowCount >= area.row + area.rowCount ? "edge-bottom" : "",
      column === area.column ? "edge-left" : "",
      column + columnCount >= area.column + area.columnCount ? "edge-right" : "",
    ]
      .filter(Boolean)
      .join(" ");
  return (
    <>
      {selection && covers(selection, row, column) && (
        <span aria-hidden className={`shade ${edgesOf(selection)}`} data-active={active || undefined} />
      )}
      {copied && covers(copied, row, column) && <span aria-hidden className={`shade copied ${edgesOf(copied)}`} />}
    </>
  );
}
