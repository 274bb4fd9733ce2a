import { useCallback, useEffect, useImperativeHandle, useLayoutEffect, useMemo, useRef, useState } from "react";
import type { ClipboardEvent, KeyboardEvent, MouseEvent, PointerEvent, ReactNode, Ref } from "react";
import { columnLetters, MAX_COLUMNS, MAX_ROWS } from "../../domain/grid/a1";
import type { Area, ChartView, SheetView } from "../ports";
import { Axis } from "./axis";
import { CellEditor } from "./CellEditor";
import { ChartPicture, type Box } from "./ChartPicture";
import { createMeasure, fitHeight } from "./fit-height";
import { cellId, GridRow } from "./GridRow";
import { ListPicker } from "./ListPicker";
import { jump, neighbour, oneCell, selectCell, selectTo, stepFrom, type Direction, type Place, type Selected } from "./selection";

/** A cell being typed into. `mode` is Excel's: in "enter" the arrow keys leave the cell, in "edit" they move in its text. */
export interface Draft {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly mode: "enter" | "edit";
  /** Where the caret is: in the cell, or in the formula bar above. */
  readonly where: "cell" | "bar";
}

/** What a key or the mouse asks for beyond moving about. */
export type GridCommand =
  "clear" | "undo" | "redo" | "insert rows" | "delete rows" | "next sheet" | "previous sheet" | "save" | "forget copied" | "go to";

export interface GridHandle {
  focus(): void;
}

export interface GridProps {
  readonly ref?: Ref<GridHandle>;
  readonly sheet: SheetView;
  readonly selected: Selected;
  /** Grows when the selection was moved by something else than this grid, and must be shown where it now is. */
  readonly reveal: number;
  readonly draft: Draft | null;
  readonly listOpen: boolean;
  /** The cells that were copied, outlined until they are pasted or forgotten. */
  readonly copied: Area | null;
  readonly onSelect: (selected: Selected) => void;
  readonly onBegin: (mode: "enter" | "edit", text: string | null) => void;
  readonly onDraft: (text: string) => void;
  /** Keeps what was typed and moves on; null stays. */
  readonly onCommit: (move: Direction | null) => void;
  readonly onCancel: () => void;
  readonly onListOpen: (open: boolean) => void;
  /** A word of the active cell's list was chosen. */
  readonly onPick: (word: string) => void;
  readonly onCommand: (command: GridCommand) => void;
  readonly onClipboard: (event: ClipboardEvent) => void;
  /** A cell with a link was clicked. */
  readonly onFollow: (at: Place) => void;
  readonly onMenu: (at: { x: number; y: number }) => void;
}

/** Height of the column letters, pixels. */
const LETTERS = 22;
/** Rows and columns drawn beyond what is in view, so that scrolling shows no gap. */
const BEYOND_ROWS = 6;
const BEYOND_COLUMNS = 2;

const measure = createMeasure();

interface Shown {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly first: number;
  readonly last: number;
}

/** The sheet as a grid: only what is in view is in the page, at its place among 1,048,576 rows. */
export function Grid(props: GridProps): ReactNode {
  const { sheet, selected, draft, onSelect } = props;
  const root = useRef<HTMLDivElement>(null);
  useImperativeHandle(props.ref, () => ({ focus: () => root.current?.focus({ preventScroll: true }) }), []);

  // As in Excel the sheet goes on for as long as one scrolls or moves.
  const [grown, setGrown] = useState({ sheet: sheet.id, rows: 0, columns: 0 });
  const extra = grown.sheet === sheet.id ? grown : { rows: 0, columns: 0 };
  const rowCount = Math.min(MAX_ROWS, Math.max(sheet.usedRows + 40, 100, selected.row + 40, extra.rows));
  const columnCount = Math.min(MAX_COLUMNS, Math.max(sheet.usedColumns + 6, 26, selected.column + 6, extra.columns));
  // The same widths are the same axis, so that heights measured with it hold.
  const widths = useMemo(
    () =>
      range(0, columnCount)
        .map((column) => sheet.columnWidth(column))
        .join(),
    [sheet, columnCount],
  );
  const columns = useMemo(() => {
    const each = widths.split(",").map(Number);
    return new Axis(each.length, (column) => each[column] ?? 0);
  }, [widths]);
  const rows = useMemo(
    () => new Axis(rowCount, (row) => sheet.rowHeight(row) ?? textHeight(sheet, row, columns)),
    [sheet, rowCount, columns],
  );

  const heading = sheet.showHeadings ? Math.max(32, String(rowCount).length * 8 + 14) : 0;
  const letters = sheet.showHeadings ? LETTERS : 0;
  const frozenColumns = Math.min(sheet.frozenColumns, columns.count);
  const frozenRows = Math.min(sheet.frozenRows, rows.count);
  const frozenWidth = columns.start(frozenColumns);
  const frozenHeight = rows.start(frozenRows);

  const measureShown = useCallback((): Shown => {
    const box = root.current;
    const width = box?.clientWidth || 600;
    const height = box?.clientHeight || 400;
    const left = box?.scrollLeft ?? 0;
    const top = box?.scrollTop ?? 0;
    return {
      firstRow: Math.max(frozenRows, rows.at(top + frozenHeight) - BEYOND_ROWS),
      lastRow: Math.min(rows.count - 1, rows.at(top + height - letters) + BEYOND_ROWS),
      first: Math.max(frozenColumns, columns.at(left + frozenWidth) - BEYOND_COLUMNS),
      last: Math.min(columns.count - 1, columns.at(left + width - heading) + BEYOND_COLUMNS),
    };
  }, [rows, columns, frozenRows, frozenColumns, frozenWidth, frozenHeight, heading, letters]);

  const [inView, setShown] = useState<Shown>(measureShown);
  // Of another sheet that has just come up it is not yet known what is in view; what is frozen is never drawn twice.
  const shown = { ...inView, first: Math.max(inView.first, frozenColumns), firstRow: Math.max(inView.firstRow, frozenRows) };
  const update = useCallback(() => {
    const now = measureShown();
    setShown((before) =>
      before.firstRow === now.firstRow && before.lastRow === now.lastRow && before.first === now.first && before.last === now.last
        ? before
        : now,
    );
  }, [measureShown]);
  useLayoutEffect(update, [update]);
  useEffect(() => {
    const box = root.current;
    if (!box || typeof ResizeObserver === "undefined") return;
    const observer = new ResizeObserver(update);
    observer.observe(box);
    return () => observer.disconnect();
  }, [update]);

  // Each sheet is come back to where it was left.
  const places = useRef(new Map<string, { readonly left: number; readonly top: number }>());
  const onScroll = (): void => {
    const box = root.current;
    if (!box) return;
    places.current.set(sheet.id, { left: box.scrollLeft, top: box.scrollTop });
    if (box.scrollTop + box.clientHeight > box.scrollHeight - 200 && rowCount < MAX_ROWS)
      setGrown({ sheet: sheet.id, rows: rowCount + 100, columns: extra.columns });
    if (box.scrollLeft + box.clientWidth > box.scrollWidth - 100 && columnCount < MAX_COLUMNS)
      setGrown({ sheet: sheet.id, rows: extra.rows, columns: columnCount + 10 });
    update();
  };

  const show = useCallback(
    (row: number, column: number) => {
      const box = root.current;
      if (!box) return;
      const merge = sheet.mergeAt(row, column);
      // A tall or wide merged area is shown from its first cell on.
      const bottom = rows.start(merge ? Math.min(merge.row + merge.rowCount, row + 30) : row + 1);
      // The button of a list stands beside its cell.
      const beside = sheet.ruleAt(row, column)?.list ? 21 : 0;
      const right = columns.start(merge ? Math.min(merge.column + merge.columnCount, column + 10) : column + 1) + beside;
      if (row >= frozenRows) {
        const room = box.clientHeight - letters - frozenHeight;
        const top = rows.start(row) - frozenHeight;
        if (top < box.scrollTop || bottom - frozenHeight - top > room) box.scrollTop = top;
        else if (bottom - frozenHeight > box.scrollTop + room) box.scrollTop = bottom - frozenHeight - room;
      }
      if (column >= frozenColumns) {
        const room = box.clientWidth - heading - frozenWidth;
        const left = columns.start(column) - frozenWidth;
        if (left < box.scrollLeft || right - frozenWidth - left > room) box.scrollLeft = left;
        else if (right - frozenWidth > box.scrollLeft + room) box.scrollLeft = right - frozenWidth - room;
      }
    },
    [sheet, rows, columns, frozenRows, frozenColumns, frozenHeight, frozenWidth, heading, letters],
  );

  // Where the last cell moved to, so that a wide selection's moving corner is followed rather than its first cell.
  const corner = useRef<Place | null>(null);
  const choose = (next: Selected, at: Place): void => {
    corner.current = at;
    onSelect(next);
    show(at.row, at.column);
  };
  const shownSheet = useRef(sheet.id);
  useLayoutEffect(() => {
    const box = root.current;
    if (box && shownSheet.current !== sheet.id) {
      const place = places.current.get(sheet.id);
      box.scrollLeft = place?.left ?? 0;
      box.scrollTop = place?.top ?? 0;
      shownSheet.current = sheet.id;
    }
    show(selected.row, selected.column);
    update();
    // Only when someone else moved the selection or another sheet came up: the person's own moves are shown as they are made.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [props.reveal, sheet.id]);

  const cornerOf = (): Place => {
    const at = corner.current;
    const isCorner = at && sameArea(selectTo(sheet, selected, at.row, at.column).area, selected.area);
    return isCorner ? at : { row: selected.row, column: selected.column };
  };

  const move = (direction: Direction, extend: boolean, far: boolean): void => {
    const from = extend ? cornerOf() : { row: selected.row, column: selected.column };
    if (!extend) {
      const to = far ? jump(sheet, from, direction) : stepFrom(sheet, from, direction);
      return choose(selectCell(sheet, to.row, to.column), to);
    }
    const next = (at: Place): Place => (far ? jump(sheet, at, direction) : neighbour(sheet, oneCell(at.row, at.column), at, direction));
    let to = next(from);
    // Inside a merged area one step changes nothing: go on until it does, or the sheet ends.
    for (let on = next(to); sameArea(selectTo(sheet, selected, to.row, to.column).area, selected.area); on = next(to)) {
      if (on.row === to.row && on.column === to.column) break;
      to = on;
    }
    choose(selectTo(sheet, selected, to.row, to.column), to);
  };

  const goTo = (row: number, column: number, extend: boolean): void =>
    choose(extend ? selectTo(sheet, selected, row, column) : selectCell(sheet, row, column), { row, column });

  const hasList = (sheet.ruleAt(selected.row, selected.column)?.list ?? null) !== null;

  const onKeyDown = (event: KeyboardEvent): void => {
    if (draft || props.listOpen || event.nativeEvent.isComposing) return;
    const { key, shiftKey: shift, altKey: alt } = event;
    const ctrl = event.ctrlKey || event.metaKey;
    const page = Math.max(1, shown.lastRow - shown.firstRow - 2 * BEYOND_ROWS);
    const command = ctrl && !alt ? COMMANDS.get(key.toLowerCase()) : undefined;
    const direction = ARROWS.get(key);
    if (alt && (key === "ArrowDown" || key === "ArrowUp")) {
      if (hasList) props.onListOpen(true);
    } else if (direction && !alt) move(direction, shift, ctrl);
    else if (key === "Tab" && !ctrl && !alt) move(shift ? "left" : "right", false, false);
    else if (key === "Enter" && !ctrl && !alt) move(shift ? "up" : "down", false, false);
    else if (key === "Home")
      goTo(
        ctrl ? frozenRows : cornerOf().row,
        ctrl || selected.column <= frozenColumns ? (ctrl ? frozenColumns : 0) : frozenColumns,
        shift,
      );
    else if (key === "End" && ctrl) goTo(Math.max(0, sheet.usedRows - 1), Math.max(0, sheet.usedColumns - 1), shift);
    else if (key === "PageDown" && ctrl) props.onCommand("next sheet");
    else if (key === "PageUp" && ctrl) props.onCommand("previous sheet");
    else if (key === "PageDown") goTo(Math.min(rows.count - 1, cornerOf().row + page), cornerOf().column, shift);
    else if (key === "PageUp") goTo(Math.max(0, cornerOf().row - page), cornerOf().column, shift);
    else if (key === "Escape") props.onCommand("forget copied");
    else if (key === "F2") props.onBegin("edit", null);
    else if (key === "Delete") props.onCommand("clear");
    else if (key === "Backspace") props.onBegin("enter", "");
    else if (key === " " && shift && !ctrl)
      onSelect({ ...selected, area: { row: selected.area.row, column: 0, rowCount: selected.area.rowCount, columnCount: MAX_COLUMNS } });
    else if (key === " " && ctrl)
      onSelect({ ...selected, area: { row: 0, column: selected.area.column, rowCount: MAX_ROWS, columnCount: selected.area.columnCount } });
    else if (ctrl && key.toLowerCase() === "a" && !alt)
      onSelect({
        ...selected,
        area: { row: 0, column: 0, rowCount: Math.max(1, sheet.usedRows), columnCount: Math.max(1, sheet.usedColumns) },
      });
    else if (command) props.onCommand(command);
    else if (key === "ContextMenu" || (key === "F10" && shift)) {
      const box = document.getElementById(cellId(selected.row, selected.column))?.getBoundingClientRect();
      props.onMenu({ x: box?.left ?? 0, y: box?.bottom ?? 0 });
    } else if (key.length === 1 && !ctrl && !alt) props.onBegin("enter", key);
    else return;
    event.preventDefault();
  };

  // The cell under the mouse, from its place: a gap that a merged area leaves in another row has no element of its own.
  const cellAt = (event: {
    clientX: number;
    clientY: number;
  }): { row: number; column: number; part: "cells" | "letters" | "numbers" | "corner" } => {
    const box = root.current;
    const bounds = box?.getBoundingClientRect() ?? { left: 0, top: 0 };
    const x = event.clientX - bounds.left;
    const y = event.clientY - bounds.top;
    const column = columns.at(x - heading < frozenWidth ? x - heading : x - heading + (box?.scrollLeft ?? 0));
    const row = rows.at(y - letters < frozenHeight ? y - letters : y - letters + (box?.scrollTop ?? 0));
    return { row, column, part: y < letters ? (x < heading ? "corner" : "letters") : x < heading ? "numbers" : "cells" };
  };

  const drag = useRef<"cells" | "letters" | "numbers" | null>(null);
  const selectPart = (part: "cells" | "letters" | "numbers", row: number, column: number, extend: boolean): void => {
    if (part === "cells") return choose(extend ? selectTo(sheet, selected, row, column) : selectCell(sheet, row, column), { row, column });
    const from = extend ? selected : { row, column };
    if (part === "numbers") {
      const first = Math.min(from.row, row);
      onSelect({
        row: from.row,
        column: frozenColumns > 0 ? 0 : 0,
        area: { row: first, column: 0, rowCount: Math.abs(from.row - row) + 1, columnCount: MAX_COLUMNS },
      });
    } else {
      const first = Math.min(from.column, column);
      onSelect({
        row: 0,
        column: from.column,
        area: { row: 0, column: first, rowCount: MAX_ROWS, columnCount: Math.abs(from.column - column) + 1 },
      });
    }
  };

  const onPointerDown = (event: PointerEvent): void => {
    const target = event.target as Element;
    if (target.closest(".editor, .list, .list-button")) return;
    const box = root.current;
    if (box && onScrollBar(box, event)) return;
    const { row, column, part } = cellAt(event);
    if (event.button === 2 && part !== "corner" && inSelection(selected.area, row, column, part)) return;
    if (draft) props.onCommit(null);
    if (props.listOpen) props.onListOpen(false);
    if (part === "corner") {
      onSelect({ row: 0, column: 0, area: { row: 0, column: 0, rowCount: MAX_ROWS, columnCount: MAX_COLUMNS } });
      return;
    }
    selectPart(part, row, column, event.shiftKey);
    if (event.button !== 0) return;
    drag.current = part;
    pressed.current = part === "cells" ? (sheet.mergeAt(row, column) ?? { row, column }) : null;
    // A pointer that has gone in the meantime cannot be captured; the drag then ends at the grid's edge.
    if (box?.hasPointerCapture && event.isTrusted) box.setPointerCapture(event.pointerId);
  };

  const onPointerMove = (event: PointerEvent): void => {
    if (!drag.current || event.buttons !== 1) return;
    const { row, column } = cellAt(event);
    const at = cornerOf();
    if (drag.current === "cells" && at.row === row && at.column === column) return;
    selectPart(drag.current, row, column, true);
  };

  // A click follows a link, as in Excel; dragging or extending from it selects.
  const pressed = useRef<Place | null>(null);
  const onPointerUp = (event: PointerEvent): void => {
    const from = pressed.current;
    drag.current = null;
    pressed.current = null;
    if (!from || event.button !== 0 || event.shiftKey) return;
    const { row, column } = cellAt(event);
    const at = sheet.mergeAt(row, column) ?? { row, column };
    if (at.row === from.row && at.column === from.column && sheet.linkAt(at.row, at.column) !== null) props.onFollow(at);
  };

  const onDoubleClick = (event: MouseEvent): void => {
    if (!(event.target as Element).closest(".editor, .list, .list-button") && cellAt(event).part === "cells") props.onBegin("edit", null);
  };

  const onContextMenu = (event: MouseEvent): void => {
    if ((event.target as Element).closest(".editor")) return;
    event.preventDefault();
    if (cellAt(event).part !== "corner") props.onMenu({ x: event.clientX, y: event.clientY });
  };

  const isEditingHere = draft !== null && draft.where === "cell";
  const rule = sheet.ruleAt(selected.row, selected.column);
  const merge = sheet.mergeAt(selected.row, selected.column);
  const activeWidth = columns.size(selected.column, merge?.columnCount ?? 1);
  const overlay: ReactNode = isEditingHere ? (
    <CellEditor
      label={`Editing ${columnLetters(selected.column)}${selected.row + 1}`}
      draft={draft}
      look={sheet.cell(selected.row, selected.column).look}
      width={activeWidth}
      onChange={props.onDraft}
      onCommit={props.onCommit}
      onCancel={props.onCancel}
    />
  ) : rule?.list && draft === null ? (
    <ListPicker
      cell={`${columnLetters(selected.column)}${selected.row + 1}`}
      words={rule.list}
      chosen={sheet.cell(selected.row, selected.column).text}
      open={props.listOpen}
      onOpen={props.onListOpen}
      onPick={props.onPick}
      bounds={root}
    />
  ) : rule?.prompt && draft === null ? (
    <span className="prompt" role="note">
      {rule.prompt.title !== "" && <strong>{rule.prompt.title}</strong>}
      {rule.prompt.message}
    </span>
  ) : null;

  const drawRow = (row: number, top: number): ReactNode =>
    rows.size(row) === 0 ? null : (
      <GridRow
        key={row}
        sheet={sheet}
        row={row}
        top={top}
        rows={rows}
        columns={columns}
        heading={heading}
        first={shown.first}
        last={Math.max(shown.last, Math.min(shown.first, columns.count - 1))}
        selection={touches(selected.area, sheet, row) ? selected.area : null}
        copied={props.copied && touches(props.copied, sheet, row) ? props.copied : null}
        active={row === selected.row ? selected.column : null}
        overlay={row === selected.row ? overlay : null}
        measure={measure}
      />
    );

  const body = new Set<number>();
  for (let row = shown.firstRow; row <= shown.lastRow; row++) body.add(row);
  for (const merged of sheet.merges)
    if (merged.row < shown.firstRow && merged.row >= frozenRows && merged.row + merged.rowCount > shown.firstRow) body.add(merged.row);
  if (selected.row >= frozenRows && selected.row < rows.count) body.add(selected.row);

  const lettersRow: ReactNode[] = [];
  const letter = (column: number, isFrozen: boolean): ReactNode =>
    columns.size(column) === 0 ? null : (
      <div
        key={column}
        role="columnheader"
        aria-colindex={column + 2}
        className="heading column-heading"
        data-frozen={isFrozen ? (column === frozenColumns - 1 ? "last" : "") : undefined}
        data-selected={(column >= selected.area.column && column < selected.area.column + selected.area.columnCount) || undefined}
        style={{ width: columns.size(column), ...(isFrozen ? { left: heading + columns.start(column) } : {}) }}
      >
        {columnLetters(column)}
      </div>
    );
  for (let column = 0; column < frozenColumns; column++) lettersRow.push(letter(column, true));
  lettersRow.push(<span key="gap" className="gap" style={{ width: Math.max(0, columns.start(shown.first) - frozenWidth) }} />);
  for (let column = shown.first; column <= shown.last; column++) lettersRow.push(letter(column, false));

  return (
    <div
      ref={root}
      role="grid"
      aria-label={sheet.name}
      aria-rowcount={MAX_ROWS + 1}
      aria-colcount={MAX_COLUMNS + 1}
      aria-multiselectable
      aria-activedescendant={cellId(selected.row, selected.column)}
      tabIndex={0}
      className="grid"
      data-gridlines={sheet.showGridlines || undefined}
      onScroll={onScroll}
      onKeyDown={onKeyDown}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={onPointerUp}
      onDoubleClick={onDoubleClick}
      onContextMenu={onContextMenu}
      onCopy={props.onClipboard}
      onCut={props.onClipboard}
      onPaste={props.onClipboard}
    >
      <div role="presentation" className="canvas" style={{ width: heading + columns.total, height: letters + rows.total }}>
        <div role="rowgroup" className="top" style={{ height: letters + frozenHeight, width: heading + columns.total }}>
          {letters > 0 && (
            <div role="row" aria-rowindex={1} className="row letters" style={{ top: 0, height: letters, width: heading + columns.total }}>
              <div role="columnheader" className="heading corner" style={{ width: heading }}>
                <span className="unseen">Row</span>
              </div>
              {lettersRow}
            </div>
          )}
          {range(0, frozenRows).map((row) => drawRow(row, letters + rows.start(row)))}
          {frozenRows > 0 && <span aria-hidden className="freeze-line" style={{ top: letters + frozenHeight - 1 }} />}
        </div>
        {sheet.charts.map((chart) => (
          <ChartPicture key={chart.id} chart={chart} {...placeOf(chart, rows, columns, heading, letters)} measure={measure} />
        ))}
        <div role="rowgroup">{[...body].sort((a, b) => a - b).map((row) => drawRow(row, letters + rows.start(row)))}</div>
      </div>
    </div>
  );
}

/** Where a chart stands on the canvas, in pixels. */
function placeOf({ place }: ChartView, rows: Axis, columns: Axis, heading: number, letters: number): Box {
  if (place.kind === "pixels") return { ...place, left: heading + place.left, top: letters + place.top };
  const { from, to } = place;
  return {
    left: heading + columns.start(from.column),
    top: letters + rows.start(from.row),
    width: columns.start(to.column + 1) - columns.start(from.column),
    height: rows.start(to.row + 1) - rows.start(from.row),
  };
}

const ARROWS: ReadonlyMap<string, Direction> = new Map([
  ["ArrowUp", "up"],
  ["ArrowDown", "down"],
  ["ArrowLeft", "left"],
  ["ArrowRight", "right"],
]);

const COMMANDS: ReadonlyMap<string, GridCommand> = new Map([
  ["z", "undo"],
  ["y", "redo"],
  ["s", "save"],
  ["g", "go to"],
  ["+", "insert rows"],
  ["=", "insert rows"],
  ["-", "delete rows"],
]);

const range = (from: number, to: number): number[] => Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);

const sameArea = (a: Area, b: Area): boolean =>
  a.row === b.row && a.column === b.column && a.rowCount === b.rowCount && a.columnCount === b.columnCount;

const touches = (area: Area, sheet: SheetView, row: number): boolean =>
  (row >= area.row && row < area.row + area.rowCount) || (sheet.mergeAt(row, area.column)?.row ?? row) === area.row;

function inSelection(area: Area, row: number, column: number, part: "cells" | "letters" | "numbers"): boolean {
  const inRows = row >= area.row && row < area.row + area.rowCount;
  const inColumns = column >= area.column && column < area.column + area.columnCount;
  if (part === "numbers") return inRows && area.columnCount === MAX_COLUMNS;
  if (part === "letters") return inColumns && area.rowCount === MAX_ROWS;
  return inRows && inColumns;
}

const onScrollBar = (box: HTMLElement, event: { clientX: number; clientY: number }): boolean => {
  const bounds = box.getBoundingClientRect();
  return box.clientWidth > 0 && (event.clientX - bounds.left > box.clientWidth || event.clientY - bounds.top > box.clientHeight);
};

/** Heights measured, by the row's filled columns: a sheet gives the same list while the row is as it was. */
const measured = new WeakMap<readonly number[], { readonly columns: Axis; readonly height: number }>();

/** A row whose height the file does not give is as high as its highest text; merged cells do not count, as in Excel. */
function textHeight(sheet: SheetView, row: number, columns: Axis): number {
  const filled = sheet.filledColumns(row);
  if (filled.length === 0) return sheet.defaultRowHeight;
  const known = measured.get(filled);
  if (known?.columns === columns) return known.height;
  const height = fittingHeight(sheet, row, columns);
  measured.set(filled, { columns, height });
  return height;
}

function fittingHeight(sheet: SheetView, row: number, columns: Axis): number {
  let height = sheet.defaultRowHeight;
  for (const column of sheet.filledColumns(row)) {
    if (column >= columns.count) break;
    if (sheet.mergeAt(row, column)) continue;
    const { text, look } = sheet.cell(row, column);
    height = Math.max(height, fitHeight(text, look, columns.size(column), measure));
  }
  // Excel's rows are at most 409 points high.
  return Math.min(height, 546);
}
