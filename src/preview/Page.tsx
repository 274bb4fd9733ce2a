import { useCallback, useEffect, useMemo, useRef, useState, useSyncExternalStore } from "react";
import type { DragEvent, ReactNode } from "react";
import { MAX_COLUMNS, MAX_ROWS, readA1, toA1 } from "../domain/grid/a1";
import { Ask, type Question } from "./components/Ask";
import { DialogFrame } from "./components/DialogFrame";
import { FormulaBar } from "./components/FormulaBar";
import { Icon } from "./components/icons";
import { Menu, type MenuProps } from "./components/Menu";
import { PaneFrame } from "./components/PaneFrame";
import { PretendPanel } from "./components/PretendPanel";
import { Ribbon } from "./components/Ribbon";
import { SheetTabs } from "./components/SheetTabs";
import { SortDialog } from "./components/SortDialog";
import { Splitter } from "./components/Splitter";
import { Grid, type Draft, type GridCommand, type GridHandle } from "./grid/Grid";
import { selectCell, stepFrom, wholeMerges, type Direction, type Selected } from "./grid/selection";
import type { AddInDialog, AddInHost, Area, Book, Connection, Outcome, SimulatedExcel, Sortable, SortLevel } from "./ports";
import type { Manifest, RibbonButton } from "./ribbon-buttons";
import { useClipboard } from "./use-clipboard";

/** A workbook to try, as the page offers it. */
export interface Sample {
  readonly title: string;
  readonly about: string;
  readonly fileName: string;
  readonly address: string;
}

export interface PageProps {
  readonly book: Book;
  readonly host: AddInHost;
  readonly manifest: Manifest;
  /** Where the add-in is served, ending in "/". */
  readonly addInAddress: string;
  readonly samples: readonly Sample[];
  readonly excel: SimulatedExcel;
  readonly onExcel: (excel: SimulatedExcel) => void;
  readonly onOpenFile: (file: File) => Promise<void>;
  readonly onOpenSample: (sample: Sample) => Promise<void>;
  /** Why the last file could not be opened, for the user; null when there is nothing to say. */
  readonly trouble: string | null;
  readonly onTroubleRead: () => void;
}

/** The whole page: ribbon, formula bar, grid, tabs and the add-in's pane, over one workbook. */
export function Page(props: PageProps): ReactNode {
  const { book, host, manifest, excel } = props;
  const version = useSyncExternalStore(
    useCallback((changed) => book.listen(changed), [book]),
    () => book.version,
  );
  const sheet = useMemo(
    () => book.sheet(book.active),
    // The same sheet is another view of it after each change.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [book, book.active, version],
  );

  const grid = useRef<GridHandle>(null);
  const [opened, setOpened] = useState({ book, number: 0 });
  if (opened.book !== book) setOpened({ book, number: opened.number + 1 });
  const [selection, setSelection] = useState<Selected | null>(null);
  const [draft, setDraft] = useState<Draft | null>(null);
  const [listOpen, setListOpen] = useState(false);
  const [question, setQuestion] = useState<Question | null>(null);
  const [sorting, setSorting] = useState<Sortable | null>(null);
  const [menu, setMenu] = useState<Omit<MenuProps, "onClose"> | null>(null);
  const [reveal, setReveal] = useState(0);
  const [flash, setFlash] = useState(0);
  const [said, setSaid] = useState("");
  const [unsaved, setUnsaved] = useState(false);
  useEffect(() => {
    if (said === "") return;
    const timer = setTimeout(() => setSaid(""), 6_000);
    return () => clearTimeout(timer);
  }, [said]);

  // The workbook knows which cells are selected; which of them is typed into is the person's own.
  const selected: Selected =
    selection && sameArea(selection.area, book.selection)
      ? selection
      : isOne(book.selection)
        ? selectCell(sheet, book.selection.row, book.selection.column)
        : { area: book.selection, row: book.selection.row, column: book.selection.column };

  useEffect(() => {
    setSelection(null);
    setDraft(null);
    setUnsaved(false);
    setReveal((count) => count + 1);
    grid.current?.focus();
    return book.listen((change) => {
      if (change.kind === "cells") setUnsaved(true);
      if (change.by === "person" || (change.kind !== "selection" && change.kind !== "sheets")) return;
      setReveal((count) => count + 1);
      // What the add-in selects is pointed out for a moment, so that the eye finds it.
      if (change.kind === "selection") setFlash((count) => count + 1);
    });
  }, [book]);

  const focusGrid = useCallback(() => grid.current?.focus(), []);
  const select = (next: Selected): void => {
    setSelection(next);
    setListOpen(false);
    book.select(next.area);
  };

  /** Shows what Excel would say when it does not take what was done. */
  const tell = (outcome: Outcome, anyway?: () => void, again?: () => void): boolean => {
    if (outcome.kind === "done") return true;
    const retry = outcome.retry ? again : undefined;
    const close = (then?: () => void): void => {
      setQuestion(null);
      if (then) then();
      else focusGrid();
    };
    setQuestion({
      title: outcome.title,
      message: outcome.message,
      answers: [
        ...(outcome.anyway && anyway ? [{ label: "Yes", onChoose: () => close(anyway) }] : []),
        ...(retry ? [{ label: outcome.anyway ? "No" : "Retry", onChoose: () => close(retry) }] : []),
        { label: retry ? "Cancel" : "OK", onChoose: () => close() },
      ],
      onCancel: () => close(),
    });
    return false;
  };

  const clipboard = useClipboard({ book, sheet, selection: selected.area, tell: (outcome) => void tell(outcome), say: setSaid });

  const step = (move: Direction | null): void => {
    focusGrid();
    if (move === null) return;
    const at = stepFrom(sheet, selected, move);
    select(selectCell(sheet, at.row, at.column));
    setReveal((count) => count + 1);
  };

  /** Puts what was typed into the active cell and moves on; false when Excel asks about it first. */
  const enter = (text: string, move: Direction | null, anyway: boolean): boolean => {
    const { row, column } = selected;
    const back: Draft = draft ?? { row, column, text, mode: "edit", where: "cell" };
    setDraft(null);
    setListOpen(false);
    clipboard.forget();
    // Leaving a cell as it was is no entry: Excel does not judge it either.
    const outcome: Outcome = text === sheet.cell(row, column).input ? { kind: "done" } : book.enter(row, column, text, anyway);
    const retry = (): void => {
      // Another cell may have been chosen in leaving this one.
      select(selectCell(sheet, row, column));
      setDraft(back);
    };
    const isDone = tell(outcome, () => enter(text, move, true), retry);
    if (isDone) step(move);
    return isDone;
  };
  /** Ends the typing that is under way, as choosing anything else does; false when Excel asks about it first. */
  const settle = (): boolean => draft === null || enter(draft.text, null, false);

  const begin = (mode: "enter" | "edit", text: string | null, where: "cell" | "bar"): void => {
    setListOpen(false);
    setDraft({
      row: selected.row,
      column: selected.column,
      text: draft?.text ?? text ?? sheet.cell(selected.row, selected.column).input,
      mode,
      where,
    });
  };
  const cancel = (): void => {
    setDraft(null);
    focusGrid();
  };

  const rowsOf = (area: Area): { row: number; count: number } => ({ row: area.row, count: Math.min(area.rowCount, 1_000) });
  const copy = (cut: boolean): void => {
    if (!settle()) return;
    clipboard.copy(cut);
    focusGrid();
  };
  const paste = (what: "all" | "values"): void => {
    if (!settle()) return;
    clipboard.paste(what);
    focusGrid();
  };

  const undo = (): void => {
    if (settle() && book.canUndo) book.undo();
    setReveal((count) => count + 1);
    focusGrid();
  };
  const redo = (): void => {
    if (settle() && book.canRedo) book.redo();
    setReveal((count) => count + 1);
    focusGrid();
  };
  const save = (): void => {
    if (!settle()) return;
    const bytes = book.save();
    const type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    const address = URL.createObjectURL(new Blob([bytes.slice().buffer], { type }));
    const link = document.createElement("a");
    link.href = address;
    link.download = book.fileName;
    link.click();
    setTimeout(() => URL.revokeObjectURL(address), 10_000);
    setUnsaved(false);
    setSaid(`${book.fileName} was saved to your downloads.`);
  };
  const insertRows = (): void => {
    const { row, count } = rowsOf(selected.area);
    if (!settle()) return;
    clipboard.forget();
    tell(book.insertRows(row, count));
    focusGrid();
  };
  const deleteRows = (): void => {
    const { row, count } = rowsOf(selected.area);
    if (!settle()) return;
    clipboard.forget();
    tell(book.deleteRows(row, count));
    focusGrid();
  };
  const sort = (sortable: Sortable, levels: readonly SortLevel[], hasHeaders: boolean): void => {
    clipboard.forget();
    if (tell(book.sort(sortable, levels, hasHeaders))) focusGrid();
  };
  /** Finds what there is to sort; says so when there is nothing. */
  const toSort = (then: (sortable: Sortable) => void): void => {
    if (!settle()) return;
    const sortable = book.sortable();
    if (sortable) then(sortable);
    else
      tell({
        kind: "refused",
        title: "Sort",
        message: "There is nothing to sort here. Select a cell of the rows to be sorted, or the rows themselves.",
        anyway: false,
      });
  };
  /** The column the person is in, when that is sorted. */
  const sortColumn = ({ headings }: Sortable): number =>
    headings.find(({ column }) => column === selected.column)?.column ?? headings[0]?.column ?? 0;
  const sortNow = (ascending: boolean): void =>
    toSort((sortable) => sort(sortable, [{ column: sortColumn(sortable), ascending }], sortable.hasHeaders));
  const onCommand = (command: GridCommand): void => {
    const at = book.tabs.findIndex((tab) => tab.id === book.active);
    const to = book.tabs[command === "next sheet" ? at + 1 : at - 1];
    if (command === "clear") tell(book.clear(selected.area));
    else if (command === "forget copied") clipboard.forget();
    else if (command === "undo") undo();
    else if (command === "redo") redo();
    else if (command === "save") save();
    else if (command === "go to") document.querySelector<HTMLElement>(".name-box")?.focus();
    else if (command === "insert rows") insertRows();
    else if (command === "delete rows") deleteRows();
    else if (to) chooseSheet(to.id);
  };
  const chooseSheet = (id: string): void => {
    if (!settle()) return;
    setListOpen(false);
    setSelection(null);
    book.activate(id);
    setReveal((count) => count + 1);
  };
  const goTo = (address: string): boolean => {
    const area = readA1(address, sheet.name);
    if (!area) return false;
    const whole =
      area.rowCount === 1 && area.columnCount === 1 ? selectCell(sheet, area.row, area.column).area : wholeMerges(area, sheet.merges);
    select({ area: whole, row: whole.row, column: whole.column });
    setReveal((count) => count + 1);
    focusGrid();
    return true;
  };

  const follow = (row: number, column: number): void => {
    const address = book.follow(row, column);
    setReveal((count) => count + 1);
    if (address === null) return;
    // What a cell names is opened only where it is a page or a mail address.
    const url = URL.canParse(address) ? new URL(address) : null;
    if (url && ["http:", "https:", "mailto:"].includes(url.protocol)) window.open(url, "_blank", "noopener,noreferrer");
    else setSaid(`This link is not opened here: ${address}`);
  };

  const chosenFile = useRef<HTMLInputElement>(null);
  const really = (open: () => Promise<void>): void => {
    if (!unsaved) return void open();
    setQuestion({
      title: "Open another workbook?",
      message: `What you changed in ${book.fileName} has not been saved. It is lost when another workbook is opened.`,
      answers: [
        { label: "Open without saving", onChoose: () => (setQuestion(null), void open()) },
        { label: "Keep this one", onChoose: () => setQuestion(null) },
      ],
      onCancel: () => setQuestion(null),
    });
  };

  const [dropping, setDropping] = useState(false);
  const onDrag = (event: DragEvent): void => {
    if (![...event.dataTransfer.types].includes("Files")) return;
    event.preventDefault();
    if (event.type === "dragenter" || event.type === "dragover") setDropping(true);
    if (event.type === "dragleave") setDropping(false);
    if (event.type !== "drop") return;
    setDropping(false);
    const [file] = event.dataTransfer.files;
    if (file) really(() => props.onOpenFile(file));
  };

  const samplesMenu = (button: HTMLElement): void => {
    const { left, bottom } = button.getBoundingClientRect();
    setMenu({
      label: "Sample plans",
      at: { x: left, y: bottom + 2 },
      groups: [
        props.samples.map((sample) => ({
          label: sample.title,
          about: sample.about,
          onChoose: () => really(() => props.onOpenSample(sample)),
        })),
      ],
    });
  };
  const sorts = [
    { label: "Sort A to Z", onChoose: () => sortNow(true) },
    { label: "Sort Z to A", onChoose: () => sortNow(false) },
    { label: "Sort by several columns…", onChoose: () => toSort(setSorting) },
  ];
  const sortMenu = (button: HTMLElement): void => {
    const { left, bottom } = button.getBoundingClientRect();
    setMenu({ label: "Sort", at: { x: left, y: bottom + 2 }, groups: [sorts] });
  };
  const cellMenu = (at: { x: number; y: number }): void =>
    setMenu({
      label: "Cells",
      at,
      groups: [
        [
          { label: "Cut", keys: "Ctrl+X", onChoose: () => copy(true) },
          { label: "Copy", keys: "Ctrl+C", onChoose: () => copy(false) },
          { label: "Paste", keys: "Ctrl+V", onChoose: () => paste("all") },
          { label: "Paste values only", onChoose: () => paste("values") },
        ],
        [
          { label: "Insert rows above", keys: "Ctrl++", onChoose: insertRows },
          { label: "Delete rows", keys: "Ctrl+−", onChoose: deleteRows },
          ...(sheet.linkAt(selected.row, selected.column) === null
            ? []
            : [{ label: "Open link", onChoose: () => follow(selected.row, selected.column) }]),
          { label: "Clear contents", keys: "Delete", onChoose: () => void tell(book.clear(selected.area)) },
        ],
        sorts,
      ],
    });

  // The add-in's pane and its ribbon buttons.
  const [pane, setPane] = useState<{ readonly page: string; readonly opened: number } | null>({ page: manifest.pane, opened: 0 });
  const [paneWidth, setPaneWidth] = useState(350);
  const [commands, setCommands] = useState<Connection | null>(null);
  const [busy, setBusy] = useState<string | null>(null);
  const onAddIn = (button: RibbonButton): void => {
    const { action } = button;
    if (!settle()) return;
    if (action.kind === "show pane") {
      setPane((before) => ({ page: action.page, opened: (before?.opened ?? 0) + 1 }));
      return;
    }
    if (!commands) return;
    setBusy(button.id);
    commands
      .run(action.functionName, button.id)
      .catch((error: unknown) =>
        setQuestion({
          title: button.label,
          message: error instanceof Error ? error.message : String(error),
          answers: [{ label: "OK", onChoose: () => setQuestion(null) }],
          onCancel: () => setQuestion(null),
        }),
      )
      .finally(() => setBusy(null));
  };

  const [dialog, setDialog] = useState<AddInDialog | null>(null);
  const showDialog = useCallback((asked: AddInDialog) => {
    setDialog(asked);
    return () => setDialog((shown) => (shown === asked ? null : shown));
  }, []);

  const [pretending, setPretending] = useState(false);
  const pretend = (next: SimulatedExcel): void => {
    if (next.isProtected !== excel.isProtected) book.protect(next.isProtected);
    if (next.isReadOnly !== excel.isReadOnly) book.setReadOnly(next.isReadOnly);
    props.onExcel(next);
  };
  // While the person types into a cell, Excel takes no calls from add-ins.
  const isTyping = draft !== null;
  const { onExcel } = props;
  useEffect(() => {
    if (excel.isCellBeingEdited !== isTyping) onExcel({ ...excel, isCellBeingEdited: isTyping });
    // Follows the typing only: the switch in the panel may say otherwise in between.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [isTyping]);

  const [theme, setTheme] = useState<"light" | "dark">(() => (prefersDark() ? "dark" : "light"));
  useEffect(() => {
    document.documentElement.dataset.theme = theme;
  }, [theme]);
  const switchTheme = (): void => {
    setTheme(theme === "dark" ? "light" : "dark");
    // An add-in learns the theme when its page loads: it is opened anew, so that page and pane look alike.
    setPane((before) => before && { ...before, opened: before.opened + 1 });
  };

  const leave = (from: "grid" | "tabs" | "pane" | "ribbon", backwards: boolean): void => {
    const order = ["grid", "tabs", ...(pane ? ["pane"] : []), "ribbon"];
    const next = order[(order.indexOf(from) + (backwards ? order.length - 1 : 1)) % order.length];
    if (next === "grid") focusGrid();
    else if (next === "tabs") document.querySelector<HTMLElement>("[role=tab][aria-selected=true]")?.focus();
    else if (next === "ribbon") document.querySelector<HTMLElement>(".ribbon button:not(:disabled)")?.focus();
    else document.querySelector<HTMLIFrameElement>(".frame iframe")?.contentWindow?.focus();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === "F6") {
      event.preventDefault();
      const at = event.target as Element;
      leave(at.closest(".ribbon") ? "ribbon" : at.closest(".tabs") ? "tabs" : at.closest(".pane") ? "pane" : "grid", event.shiftKey);
    } else if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "s") {
      event.preventDefault();
      save();
    }
  };
  // Also heard while nothing on the page has the focus.
  useEffect(() => {
    window.addEventListener("keydown", onKeyDown);
    return () => window.removeEventListener("keydown", onKeyDown);
  });

  const activeCell = sheet.cell(selected.row, selected.column);
  const counts = selected.area.rowCount * selected.area.columnCount;
  const isOneCell =
    counts === 1 || sameArea(sheet.mergeAt(selected.row, selected.column) ?? { ...selected.area, rowCount: 0 }, selected.area);

  return (
    <div className="page" onDragEnter={onDrag} onDragOver={onDrag} onDragLeave={onDrag} onDrop={onDrag}>
      <header className="title-bar">
        <span aria-hidden className="mark">
          <Icon name="samples" />
        </span>
        <h1>
          {book.fileName}
          {unsaved && <span className="unsaved"> – not saved</span>}
        </h1>
        <p className="badge">Preview – stands in for Excel</p>
        <button type="button" className="title-button" aria-pressed={theme === "dark"} onClick={switchTheme}>
          <Icon name="theme" size={16} /> Dark
        </button>
        <button type="button" className="title-button" aria-expanded={pretending} onClick={() => setPretending(!pretending)}>
          <Icon name="settings" size={16} /> Simulated Excel
        </button>
      </header>

      <Ribbon
        own={[
          {
            label: "Workbook",
            buttons: [
              { label: "Open", icon: "open", onPress: () => chosenFile.current?.click() },
              { label: "Samples", icon: "samples", opensMenu: true, onPress: samplesMenu },
              { label: "Save a copy", icon: "save", keys: "Ctrl+S", onPress: save },
            ],
          },
          {
            label: "Undo",
            buttons: [
              { label: "Undo", icon: "undo", keys: "Ctrl+Z", disabled: !book.canUndo, onPress: undo },
              { label: "Redo", icon: "redo", keys: "Ctrl+Y", disabled: !book.canRedo, onPress: redo },
            ],
          },
          {
            label: "Clipboard",
            buttons: [
              { label: "Paste", icon: "paste", keys: "Ctrl+V", onPress: () => paste("all") },
              { label: "Cut", icon: "cut", keys: "Ctrl+X", onPress: () => copy(true) },
              { label: "Copy", icon: "copy", keys: "Ctrl+C", onPress: () => copy(false) },
            ],
          },
          {
            label: "Cells",
            buttons: [
              { label: "Insert rows", icon: "insert", onPress: insertRows },
              { label: "Delete rows", icon: "remove", onPress: deleteRows },
            ],
          },
          { label: "Sort", buttons: [{ label: "Sort", icon: "sort", opensMenu: true, onPress: sortMenu }] },
        ]}
        addIn={manifest.groups}
        addInAddress={props.addInAddress}
        busy={busy}
        onAddIn={onAddIn}
      />
      <input
        ref={chosenFile}
        type="file"
        hidden
        accept=".xlsx,.xlsm"
        aria-label="Open a workbook"
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          event.target.value = "";
          if (file) really(() => props.onOpenFile(file));
        }}
      />

      <div className="work">
        <main className="sheet">
          <FormulaBar
            name={isOneCell ? toA1({ sheet: "", row: selected.row, column: selected.column }) : nameOf(selected.area)}
            content={activeCell.input}
            draft={draft}
            readOnly={false}
            onGoTo={goTo}
            onBegin={() => begin("edit", null, "bar")}
            onDraft={(text) => setDraft((before) => before && { ...before, text })}
            onCommit={(move) => draft && enter(draft.text, move, false)}
            onCancel={cancel}
          />
          <div
            id="sheet"
            role="tabpanel"
            aria-label={`Sheet ${sheet.name}`}
            className="grid-place"
            data-flash={flash === 0 ? undefined : flash % 2}
          >
            <Grid
              key={opened.number}
              ref={grid}
              sheet={sheet}
              selected={selected}
              reveal={reveal}
              draft={draft}
              listOpen={listOpen}
              copied={clipboard.copied?.sheet === sheet.id ? clipboard.copied.area : null}
              onSelect={select}
              onBegin={(mode, text) => begin(mode, text, "cell")}
              onDraft={(text) => setDraft((before) => before && { ...before, text })}
              onCommit={(move) => draft && enter(draft.text, move, false)}
              onCancel={cancel}
              onListOpen={(open) => {
                setListOpen(open);
                if (!open) focusGrid();
              }}
              onPick={(word) => enter(word, null, false)}
              onCommand={onCommand}
              onClipboard={(event) => {
                if (!draft) clipboard.onEvent(event);
              }}
              onFollow={({ row, column }) => follow(row, column)}
              onMenu={cellMenu}
            />
          </div>
          <footer className="bottom">
            <SheetTabs
              tabs={book.tabs}
              active={book.active}
              onChoose={chooseSheet}
              onRename={(id, name) => void tell(book.renameSheet(id, name))}
              onAdd={() => {
                if (settle()) tell(book.addSheet());
                focusGrid();
              }}
            />
            <p role="note" className="note">
              For trying and testing: your file stays in this browser.
            </p>
          </footer>
        </main>
        {pane && (
          <aside className="pane" aria-label={manifest.displayName} style={{ width: paneWidth }}>
            <Splitter width={paneWidth} onWidth={setPaneWidth} />
            <header>
              <h2>{manifest.displayName}</h2>
              <button type="button" className="plain" aria-label={`Close ${manifest.displayName}`} onClick={() => setPane(null)}>
                <Icon name="close" size={16} />
              </button>
            </header>
            <PaneFrame
              key={pane.opened}
              host={host}
              excel={excel}
              theme={theme}
              page={`${props.addInAddress}${pane.page}`}
              title={manifest.displayName}
              showDialog={showDialog}
              onLeave={(backwards) => leave("pane", backwards)}
            />
          </aside>
        )}
      </div>

      {manifest.commands !== null && (
        <PaneFrame
          host={host}
          excel={excel}
          theme={theme}
          page={`${props.addInAddress}${manifest.commands}`}
          title="Ribbon commands"
          hidden
          showDialog={showDialog}
          onConnection={setCommands}
        />
      )}
      {pretending && (
        <PretendPanel
          excel={excel}
          canBeWeb={location.protocol === "https:"}
          paneWidth={paneWidth}
          onChange={pretend}
          onPaneWidth={setPaneWidth}
          onCoAuthor={() => {
            const address = book.editAsCoAuthor();
            setSaid(address === null ? "There is no cell a colleague could edit." : `A colleague edited ${address}.`);
          }}
          onClose={() => setPretending(false)}
        />
      )}
      {dialog && (
        <DialogFrame
          key={dialog.address}
          name={manifest.displayName}
          width={dialog.width}
          height={dialog.height}
          onClose={() => {
            setDialog(null);
            dialog.closed();
            focusGrid();
          }}
        >
          <PaneFrame
            host={host}
            excel={excel}
            theme={theme}
            page={dialog.address}
            title={`${manifest.displayName}, dialog`}
            isDialog
            showDialog={showDialog}
          />
        </DialogFrame>
      )}
      {menu && <Menu {...menu} onClose={() => (setMenu(null), focusGrid())} />}
      {sorting && (
        <SortDialog
          sortable={sorting}
          column={sortColumn(sorting)}
          onSort={(levels, hasHeaders) => {
            setSorting(null);
            sort(sorting, levels, hasHeaders);
          }}
          onCancel={() => (setSorting(null), focusGrid())}
        />
      )}
      {question && <Ask key={question.title + question.message} question={question} />}
      {props.trouble !== null && (
        <Ask
          key={props.trouble}
          question={{
            title: "This file cannot be opened",
            message: props.trouble,
            answers: [{ label: "OK", onChoose: props.onTroubleRead }],
            onCancel: props.onTroubleRead,
          }}
        />
      )}
      {dropping && <div className="drop">Drop the workbook to open it</div>}
      <p role="status" className="said">
        {said}
      </p>
    </div>
  );
}

const sameArea = (a: Area, b: Area): boolean =>
  a.row === b.row && a.column === b.column && a.rowCount === b.rowCount && a.columnCount === b.columnCount;

const isOne = ({ rowCount, columnCount }: Area): boolean => rowCount === 1 && columnCount === 1;

const prefersDark = (): boolean => typeof window.matchMedia === "function" && window.matchMedia("(prefers-color-scheme: dark)").matches;

/** "3R x 2C" for a block, "5:7" for whole rows, "C:D" for whole columns. */
const nameOf = (area: Area): string =>
  area.columnCount >= MAX_COLUMNS || area.rowCount >= MAX_ROWS ? toA1({ sheet: "", ...area }) : `${area.rowCount}R x ${area.columnCount}C`;
