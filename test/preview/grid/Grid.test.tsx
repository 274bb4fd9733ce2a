/** @jest-environment jsdom */
import { fireEvent, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { Grid, type Draft, type GridCommand } from "../../../src/preview/grid/Grid";
import { selectCell, type Selected } from "../../../src/preview/grid/selection";
import type { SheetView } from "../../../src/preview/ports";
import { drawnSheet } from "../drawn-sheet";

const plan = drawnSheet(
  [
    ["Ref", "Action", "RAG rating"],
    ["1.1", "Train staff", "Green"],
    ["1.2", "Publish the leaflet", "Amber"],
  ],
  { frozenRows: 1, frozenColumns: 1, rules: { "1,2": { list: ["Red", "Amber", "Green"], prompt: null } } },
);

interface Seen {
  selected: Selected | null;
  readonly begun: [string, string | null][];
  readonly committed: [string, string | null][];
  readonly picked: string[];
  readonly commands: GridCommand[];
  readonly followed: unknown[];
}

function show(sheet: SheetView = plan): Seen {
  const seen: Seen = { selected: null, begun: [], committed: [], picked: [], commands: [], followed: [] };
  function Held() {
    const [selected, setSelected] = useState(() => selectCell(sheet, 0, 0));
    const [draft, setDraft] = useState<Draft | null>(null);
    const [listOpen, setListOpen] = useState(false);
    seen.selected = selected;
    return (
      <Grid
        sheet={sheet}
        selected={selected}
        reveal={0}
        draft={draft}
        listOpen={listOpen}
        copied={null}
        onSelect={setSelected}
        onBegin={(mode, text) => {
          seen.begun.push([mode, text]);
          setDraft({
            row: selected.row,
            column: selected.column,
            text: text ?? sheet.cell(selected.row, selected.column).input,
            mode,
            where: "cell",
          });
        }}
        onDraft={(text) => setDraft((before) => before && { ...before, text })}
        onCommit={(move) => {
          seen.committed.push([draft?.text ?? "", move]);
          setDraft(null);
        }}
        onCancel={() => setDraft(null)}
        onListOpen={setListOpen}
        onPick={(word) => {
          seen.picked.push(word);
          setListOpen(false);
        }}
        onCommand={(command) => seen.commands.push(command)}
        onClipboard={() => undefined}
        onFollow={(at) => seen.followed.push(at)}
        onMenu={() => undefined}
      />
    );
  }
  render(<Held />);
  screen.getByRole("grid").focus();
  return seen;
}

const active = (): string | undefined =>
  document.getElementById(screen.getByRole("grid").getAttribute("aria-activedescendant") ?? "")?.dataset.cell;

test("names the grid and its cells for those who do not see it", () => {
  show();
  const grid = screen.getByRole("grid", { name: "Plan" });
  expect(grid.getAttribute("aria-rowcount")).toBe("1048577");
  const cell = within(grid).getByRole("gridcell", { name: "C2 Green" });
  expect(cell.getAttribute("aria-colindex")).toBe("4");
  expect(cell.getAttribute("aria-haspopup")).toBe("listbox");
  expect(cell.closest("[role=row]")?.getAttribute("aria-rowindex")).toBe("3");
  expect(within(grid).getByRole("columnheader", { name: "C" })).toBeTruthy();
  expect(within(grid).getByRole("rowheader", { name: "2" })).toBeTruthy();
});

test("moves by arrows, Tab, Enter, Home and Ctrl+End, and extends with Shift", async () => {
  const seen = show();
  const user = userEvent.setup();
  await user.keyboard("{ArrowDown}{ArrowRight}");
  expect(active()).toBe("B2");
  await user.keyboard("{Tab}");
  expect(active()).toBe("C2");
  await user.keyboard("{Enter}");
  expect(active()).toBe("C3");
  await user.keyboard("{Control>}{Home}{/Control}");
  expect(active()).toBe("B2");
  await user.keyboard("{Control>}{End}{/Control}");
  expect(active()).toBe("C3");
  await user.keyboard("{Shift>}{ArrowUp}{ArrowLeft}{/Shift}");
  expect(seen.selected?.area).toEqual({ row: 1, column: 1, rowCount: 2, columnCount: 2 });
  expect(active()).toBe("C3");
  expect(screen.getAllByRole("gridcell", { selected: true }).map((cell) => cell.dataset.cell)).toEqual(["B2", "C2", "B3", "C3"]);
});

test("goes on extending past a heading that is merged across", async () => {
  const seen = show(
    drawnSheet(
      [
        ["1.1", "Map", "Green"],
        ["Priority 2", "", ""],
        ["2.1", "Train", "Green"],
        ["2.2", "Tell", "Green"],
      ],
      { merges: [{ row: 1, column: 0, rowCount: 1, columnCount: 3 }] },
    ),
  );
  const user = userEvent.setup();
  await user.keyboard("{ArrowRight}{Shift>}{ArrowDown}{ArrowDown}{ArrowDown}{/Shift}");
  expect(seen.selected?.area).toEqual({ row: 0, column: 0, rowCount: 4, columnCount: 3 });
});

test("starts typing by typing, by F2 and by Backspace", async () => {
  const seen = show();
  const user = userEvent.setup();
  await user.keyboard("x");
  expect(screen.getByRole("textbox", { name: "Editing A1" })).toHaveProperty("value", "x");
  await user.keyboard("y{Enter}");
  screen.getByRole("grid").focus();
  await user.keyboard("{F2}{Escape}");
  expect(seen.begun).toEqual([
    ["enter", "x"],
    ["edit", null],
  ]);
  expect(seen.committed).toEqual([["xy", "down"]]);
});

test("arrows leave a cell being typed into, but move in the text after F2", async () => {
  const seen = show();
  const user = userEvent.setup();
  await user.keyboard("a{ArrowRight}");
  expect(seen.committed).toEqual([["a", "right"]]);
  screen.getByRole("grid").focus();
  await user.keyboard("{F2}{ArrowLeft}");
  expect(seen.committed).toHaveLength(1);
  expect(screen.getByRole("textbox")).toBeTruthy();
});

test("Alt+Enter starts a line in the cell", async () => {
  show();
  const user = userEvent.setup();
  await user.keyboard("a{Alt>}{Enter}{/Alt}");
  expect(screen.getByRole("textbox")).toHaveProperty("value", "a\n");
});

test("Alt+Down opens the cell's list; letters and arrows choose, Enter takes, Esc leaves", async () => {
  const seen = show();
  const user = userEvent.setup();
  await user.keyboard("{Alt>}{ArrowDown}{/Alt}");
  expect(screen.queryByRole("listbox")).toBeNull();
  await user.keyboard("{ArrowDown}{ArrowRight}{ArrowRight}{Alt>}{ArrowDown}{/Alt}");
  expect(screen.getByRole("option", { selected: true }).textContent).toBe("Green");
  await user.keyboard("{ArrowUp}");
  expect(screen.getByRole("option", { selected: true }).textContent).toBe("Amber");
  await user.keyboard("r{Enter}");
  expect(seen.picked).toEqual(["Red"]);
});

test("the list opens by its button too", async () => {
  const seen = show();
  const user = userEvent.setup();
  await user.keyboard("{ArrowDown}{ArrowRight}{ArrowRight}");
  await user.click(screen.getByRole("button", { name: "Choose from the list for C2" }));
  await user.click(screen.getByRole("option", { name: "Amber" }));
  expect(seen.picked).toEqual(["Amber"]);
});

test.each<[string, GridCommand]>([
  ["{Delete}", "clear"],
  ["{Control>}z{/Control}", "undo"],
  ["{Control>}y{/Control}", "redo"],
  ["{Control>}{PageDown}{/Control}", "next sheet"],
])("%s asks for %s", async (keys, command) => {
  const seen = show();
  await userEvent.setup().keyboard(keys);
  expect(seen.commands).toEqual([command]);
});

test("draws a merged area as one cell and nothing of those under it", () => {
  show(
    drawnSheet(
      [
        ["Priority 1", "", ""],
        ["1.1", "Train", "Green"],
      ],
      { merges: [{ row: 0, column: 0, rowCount: 1, columnCount: 3 }] },
    ),
  );
  const row = screen.getAllByRole("row")[1];
  const [first, second] = within(row as HTMLElement).getAllByRole("gridcell");
  expect(first?.getAttribute("aria-label")).toBe("A1 Priority 1");
  expect(first?.getAttribute("aria-colspan")).toBe("3");
  expect(second?.dataset.cell).toBe("D1");
});

test("draws only what is in view of a long sheet", () => {
  show(drawnSheet(Array.from({ length: 10_000 }, (_, row) => [`${row}`])));
  expect(screen.getAllByRole("row").length).toBeLessThan(80);
});

test("hidden rows are not drawn", () => {
  show(drawnSheet([["a"], ["b"], ["c"]], { hiddenRows: [1] }));
  expect(screen.queryByRole("gridcell", { name: "A2 b" })).toBeNull();
  expect(screen.getByRole("gridcell", { name: "A3 c" })).toBeTruthy();
});

test("a click on a cell with a link follows it; dragging from it selects", async () => {
  const seen = show(drawnSheet([["2.1", "F12"]], { links: { "0,1": "Plan!F12" } }));
  const user = userEvent.setup();
  const cell = screen.getByRole("gridcell", { name: "B1 F12" });
  expect(cell.title).toBe("Plan!F12");
  // Without a layout every place is the first cell of the grid, so the link is put there.
  await user.click(cell);
  expect(seen.followed).toEqual([]);
  document.body.replaceChildren();
  const linked = show(drawnSheet([["F12"]], { links: { "0,0": "Plan!F12" } }));
  const target = screen.getByRole("gridcell", { name: "A1 F12" });
  await user.pointer([{ keys: "[MouseLeft]", target, coords: { clientX: 40, clientY: 30 } }]);
  expect(linked.followed).toEqual([{ row: 0, column: 0 }]);
});

test("draws a chart and says it in words", () => {
  show(
    drawnSheet(
      [
        ["Priority", "Green", "Red"],
        ["1", "3", "1"],
      ],
      {
        charts: [
          {
            id: "1",
            title: "Ratings by priority",
            direction: "bars",
            stacking: "stacked",
            categories: ["Priority 1", "Priority 2"],
            isReversed: true,
            step: 1,
            series: [
              { name: "Green", colour: "#00B050", values: [3, 2], showsValues: true },
              { name: "Red", colour: "#FF0000", values: [1, null], showsValues: true },
            ],
            hasLegend: true,
            place: { kind: "cells", from: { row: 3, column: 0 }, to: { row: 12, column: 5 } },
          },
        ],
      },
    ),
  );
  const chart = screen.getByRole("img", { name: "Ratings by priority. Priority 1: Green 3, Red 1; Priority 2: Green 2." });
  expect(chart.style.top).toBe("82px");
  expect(chart.style.width).toBe("384px");
  const bars = [...chart.querySelectorAll("rect")].filter((bar) => Number(bar.getAttribute("width")) > 9);
  expect(bars.map((bar) => bar.getAttribute("fill"))).toEqual(["#00B050", "#FF0000", "#00B050"]);
  // Its scale stands above the bars, as in Excel when their order is turned, and counts in the steps it was given.
  const scale = [...chart.querySelectorAll("text")].filter((text) => /^\d$/.test(text.textContent)).slice(0, 5);
  expect(scale.map((text) => text.textContent)).toEqual(["0", "1", "2", "3", "4"]);
  expect(Number(scale[0]!.getAttribute("y"))).toBeLessThan(Number(bars[0]!.getAttribute("y")));
});

it("draws the stronger of the lines that two cells have at the edge between them, whoever has it, over hidden rows too", () => {
  const thin = { style: "thin", colour: "#bfbfbf" };
  const strong = { style: "medium", colour: "#1f4e4a" };
  const all = { left: thin, right: thin, top: thin, bottom: thin };
  show(
    drawnSheet(
      [
        ["a", "b", "c"],
        ["d", "e", "f"],
        ["g", "h", "i"],
        ["j", "k", "l"],
      ],
      {
        hiddenRows: [2],
        looks: {
          "0,0": { borders: { ...all, left: strong } },
          "0,1": { borders: { ...all, left: strong, top: strong } },
          "0,2": { borders: all },
          "1,0": { borders: { ...all, bottom: thin } },
          "1,1": { borders: { ...all, right: strong, top: strong } },
          "1,2": { borders: all },
          "3,0": { borders: { ...all, top: strong } },
        },
      },
    ),
  );
  const widths = (name: string): string[] => {
    const { borderTopWidth, borderRightWidth, borderBottomWidth, borderLeftWidth } = screen.getByRole("gridcell", { name }).style;
    return [borderTopWidth, borderRightWidth, borderBottomWidth, borderLeftWidth];
  };
  expect(widths("A1 a")).toEqual(["1px", "2px", "1px", "2px"]);
  expect(widths("B1 b")).toEqual(["2px", "1px", "2px", ""]);
  expect(widths("B2 e")).toEqual(["", "2px", "1px", ""]);
  expect(widths("A2 d")).toEqual(["", "1px", "2px", "1px"]);
});

it("comes back to each sheet where it was left, and shows another from its top", () => {
  const grid = (sheet: SheetView) => (
    <Grid
      sheet={sheet}
      selected={selectCell(sheet, 0, 0)}
      reveal={0}
      draft={null}
      listOpen={false}
      copied={null}
      onSelect={() => undefined}
      onBegin={() => undefined}
      onDraft={() => undefined}
      onCommit={() => undefined}
      onCancel={() => undefined}
      onListOpen={() => undefined}
      onPick={() => undefined}
      onCommand={() => undefined}
      onClipboard={() => undefined}
      onFollow={() => undefined}
      onMenu={() => undefined}
    />
  );
  const key: SheetView = { ...drawnSheet([["Key"]], { frozenRows: 1 }), id: "sheet-2", name: "Key" };
  const { rerender } = render(grid(plan));
  const box = screen.getByRole("grid");
  box.scrollTop = 300;
  fireEvent.scroll(box);
  rerender(grid(key));
  expect(box.scrollTop).toBe(0);
  rerender(grid(plan));
  expect(box.scrollTop).toBe(300);
});

it("goes to the name box by Ctrl+G", async () => {
  const seen = show();
  screen.getByRole("grid").focus();
  await userEvent.keyboard("{Control>}g{/Control}");
  expect(seen.commands).toEqual(["go to"]);
});
