/** @jest-environment jsdom */
import { act, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { readFileSync } from "node:fs";
import path from "node:path";
import { useState } from "react";
import { enterCells } from "../../src/host/model/edit-cells";
import { selectArea } from "../../src/host/model/selection";
import { changeValidation, setValidationRule } from "../../src/host/model/validations";
import { Workbook } from "../../src/host/model/workbook";
import { HostBook } from "../../src/preview/host-book";
import { Page, type Sample } from "../../src/preview/Page";
import type { AddInHost, LoadOptions, SimulatedExcel } from "../../src/preview/ports";
import { readManifest } from "../../src/preview/ribbon-buttons";

const manifest = readManifest(readFileSync(path.resolve(__dirname, "../../manifest.xml"), "utf8"));
const area = (row: number, column: number, rowCount = 1, columnCount = 1) => ({ row, column, rowCount, columnCount });

/** A host that answers nothing and notes what it is asked for. */
class NotedHost implements AddInHost {
  readonly loaded: string[] = [];
  readonly ran: string[] = [];
  readonly edited: boolean[] = [];
  options: LoadOptions | null = null;
  outcome: Promise<void> = Promise.resolve();

  load(frame: HTMLIFrameElement, into: Element, options: LoadOptions) {
    into.append(frame);
    this.loaded.push(frame.src.replace(/^.*add-in\//, ""));
    this.options = options;
    return {
      run: (functionName: string) => {
        this.ran.push(functionName);
        return this.outcome;
      },
      setCellBeingEdited: (isBeingEdited: boolean) => void this.edited.push(isBeingEdited),
      close: () => undefined,
    };
  }
}

function open() {
  const workbook = new Workbook();
  workbook.fileName = "plan.xlsx";
  const plan = workbook.addLoadedSheet("Plan", "Visible", null);
  workbook.addLoadedSheet("RAG key", "Visible", null);
  enterCells(
    workbook,
    plan,
    area(0, 0, 3, 3),
    [
      ["Ref", "Action", "RAG rating"],
      ["1.1", "Train staff", "Green"],
      ["1.2", "Publish", "Amber"],
    ],
    "person",
  );
  setValidationRule(workbook, plan, [area(1, 2, 2)], { list: { inCellDropDown: true, source: "Red,Amber,Green" } }, "person");
  changeValidation(workbook, plan, [area(1, 2, 2)], { errorAlert: { title: "Rating", message: "Choose a word of the key." } }, "person");
  const book = new HostBook(workbook, () => new Uint8Array());
  const host = new NotedHost();
  const opened: string[] = [];
  const sample: Sample = { title: "FGM plan", about: "In progress", fileName: "fgm.xlsx", address: "fgm.xlsx" };
  function Held() {
    const [excel, setExcel] = useState<SimulatedExcel>({
      door: "desktop",
      excelApi: "1.15",
      isProtected: false,
      isReadOnly: false,
      isCellBeingEdited: false,
    });
    const [trouble, setTrouble] = useState<string | null>(null);
    return (
      <Page
        book={book}
        host={host}
        manifest={manifest}
        addInAddress="add-in/"
        samples={[sample]}
        excel={excel}
        onExcel={setExcel}
        onOpenFile={(file) => {
          opened.push(file.name);
          setTrouble(`${file.name} is no workbook.`);
          return Promise.resolve();
        }}
        onOpenSample={({ title }) => {
          opened.push(title);
          return Promise.resolve();
        }}
        trouble={trouble}
        onTroubleRead={() => setTrouble(null)}
      />
    );
  }
  const page = render(<Held />);
  screen.getByRole("grid").focus();
  const value = (row: number, column: number) => plan.cells.get(row, column)?.value ?? null;
  return { workbook, plan, book, host, opened, page, value, user: userEvent.setup() };
}

const content = (): string => screen.getByRole<HTMLTextAreaElement>("textbox", { name: "Content of the active cell" }).value;
const name = (): string => screen.getByRole<HTMLInputElement>("textbox", { name: "Name box" }).value;

test("types into the workbook, moves on, and takes it back", async () => {
  const { user, value } = open();
  await user.keyboard("{ArrowDown}{ArrowRight}Train all staff{Enter}");
  expect(value(1, 1)).toBe("Train all staff");
  expect([name(), content()]).toEqual(["B3", "Publish"]);
  await user.click(screen.getByRole("button", { name: "Undo" }));
  expect(value(1, 1)).toBe("Train staff");
  await user.click(screen.getByRole("button", { name: "Redo" }));
  expect(value(1, 1)).toBe("Train all staff");
});

test("Excel takes no calls from the add-in while a cell is typed into", async () => {
  const { user, host } = open();
  host.edited.length = 0;
  await user.keyboard("x");
  expect(host.edited.every(Boolean)).toBe(true);
  expect(host.edited.length).toBeGreaterThan(0);
  await user.keyboard("{Escape}");
  expect(host.edited.at(-1)).toBe(false);
});

test("an entry that is not in the list is refused in the workbook's words; Retry goes back to it", async () => {
  const { user, value } = open();
  await user.keyboard("{ArrowDown}{Tab}{Tab}Blue{Enter}");
  const alert = screen.getByRole("alertdialog", { name: "Rating" });
  expect(within(alert).getByText("Choose a word of the key.")).toBeTruthy();
  expect(value(1, 2)).toBe("Green");
  await user.click(within(alert).getByRole("button", { name: "Retry" }));
  expect(screen.getByRole<HTMLTextAreaElement>("textbox", { name: "Editing C2" }).value).toBe("Blue");
  await user.keyboard("{Escape}");
  expect(value(1, 2)).toBe("Green");
});

test("Retry goes back to the refused cell, even when another one was chosen in leaving it", async () => {
  const { user, value } = open();
  await user.keyboard("{ArrowDown}{Tab}{Tab}Blue");
  await user.click(screen.getByRole("tab", { name: "RAG key" }));
  expect(screen.getByRole("tab", { name: "Plan" }).getAttribute("aria-selected")).toBe("true");
  await user.click(screen.getByRole("button", { name: "Retry" }));
  expect(name()).toBe("C2");
  expect(screen.getByRole<HTMLTextAreaElement>("textbox", { name: "Editing C2" }).value).toBe("Blue");
  expect(value(1, 2)).toBe("Green");
});

test("saving keeps what is being typed", async () => {
  const link = jest.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(() => undefined);
  URL.createObjectURL = () => "blob:plan";
  // Called later, when on a slow machine other tests are still running.
  URL.revokeObjectURL = () => undefined;
  const { user, value } = open();
  await user.keyboard("New title{Control>}s{/Control}");
  expect(value(0, 0)).toBe("New title");
  expect(link).toHaveBeenCalledTimes(1);
  expect(screen.getByRole("status").textContent).toContain("plan.xlsx was saved");
  link.mockRestore();
});

test("chooses from the list by keyboard", async () => {
  const { user, value } = open();
  await user.keyboard("{ArrowDown}{Tab}{Tab}{Alt>}{ArrowDown}{/Alt}{ArrowUp}{Enter}");
  expect(value(1, 2)).toBe("Amber");
  expect(document.activeElement).toBe(screen.getByRole("grid"));
});

test("the formula bar edits the active cell, the name box goes to another", async () => {
  const { user, value } = open();
  await user.clear(screen.getByRole("textbox", { name: "Name box" }));
  await user.type(screen.getByRole("textbox", { name: "Name box" }), "b3{Enter}");
  expect(content()).toBe("Publish");
  await user.type(screen.getByRole("textbox", { name: "Content of the active cell" }), " it{Enter}");
  expect(value(2, 1)).toBe("Publish it");
});

test("shows where the add-in selects, on whichever sheet", () => {
  const { workbook, host } = open();
  expect(host.loaded).toEqual(["taskpane.html", "commands.html"]);
  const [, key] = workbook.sheets;
  if (!key) throw new Error("no sheet");
  act(() => selectArea(workbook, key, area(4, 1), "add-in"));
  expect(screen.getByRole("tab", { name: "RAG key" }).getAttribute("aria-selected")).toBe("true");
  expect(name()).toBe("B5");
  expect(screen.getByRole("tabpanel").dataset.flash).toBeDefined();
});

test("the ribbon's buttons do what the manifest says, and what fails is told", async () => {
  const { user, host } = open();
  await user.click(screen.getByRole("button", { name: "Check plan" }));
  expect(host.loaded.at(-1)).toBe("taskpane.html?check=now");
  await user.click(screen.getByRole("button", { name: "Summary" }));
  expect(host.ran).toEqual(["writeSummary"]);
  host.outcome = Promise.reject(new Error("The add-in has no such function."));
  await user.click(screen.getByRole("button", { name: "Key sheet" }));
  expect((await screen.findByRole("alertdialog", { name: "Key sheet" })).textContent).toContain("no such function");
});

test("the pane closes and comes back by its ribbon button", async () => {
  const { user } = open();
  await user.click(screen.getByRole("button", { name: "Close Action plan check" }));
  expect(screen.queryByTitle("Action plan check")).toBeNull();
  await user.click(screen.getByRole("button", { name: "Check plan" }));
  expect(screen.getByTitle("Action plan check")).toBeTruthy();
});

test("a dialog of the add-in is shown over the sheet, and its closing is told", async () => {
  const { user, host } = open();
  const closed = jest.fn();
  act(() => void host.options?.showDialog({ address: "http://localhost/add-in/said.html", width: 30, height: 30, closed }));
  expect(host.loaded.at(-1)).toBe("said.html");
  expect(host.options?.isDialog).toBe(true);
  await user.click(screen.getByRole("button", { name: "Close the dialog" }));
  expect(closed).toHaveBeenCalledTimes(1);
  expect(screen.queryByTitle("Action plan check, dialog")).toBeNull();
});

test("asks before what was changed is lost, and says why a file cannot be opened", async () => {
  const { user, opened, page } = open();
  const input = page.container.querySelector<HTMLInputElement>("input[type=file]");
  if (!input) throw new Error("no file input");
  await user.keyboard("changed{Enter}");
  await user.upload(input, new File(["x"], "notes.xlsx"));
  expect(opened).toEqual([]);
  await user.click(
    within(screen.getByRole("alertdialog", { name: "Open another workbook?" })).getByRole("button", { name: "Keep this one" }),
  );
  await user.click(screen.getByRole("button", { name: "Samples" }));
  await user.click(screen.getByRole("menuitem", { name: /FGM plan/ }));
  await user.click(screen.getByRole("button", { name: "Open without saving" }));
  expect(opened).toEqual(["FGM plan"]);
  await user.upload(input, new File(["x"], "notes.xlsx"));
  await user.click(screen.getByRole("button", { name: "Open without saving" }));
  expect(screen.getByRole("alertdialog", { name: "This file cannot be opened" }).textContent).toContain("notes.xlsx is no workbook.");
});

test("another Excel can be simulated: a protected sheet refuses", async () => {
  const { user, value, host } = open();
  await user.click(screen.getByRole("button", { name: "Simulated Excel" }));
  await user.click(screen.getByRole("checkbox", { name: "This sheet is protected" }));
  await user.selectOptions(screen.getByRole("combobox", { name: "Newest features it knows" }), "1.9");
  expect(host.options?.excel).toMatchObject({ excelApi: "1.9", isProtected: true });
  screen.getByRole("grid").focus();
  await user.keyboard("x{Enter}");
  expect(screen.getByRole("alertdialog", { name: "The sheet is protected" })).toBeTruthy();
  expect(value(0, 0)).toBe("Ref");
});

describe("sorting", () => {
  const first = (sheet: { cells: { get(row: number, column: number): { value: unknown } | undefined } }): unknown[] =>
    [0, 1, 2].map((row) => sheet.cells.get(row, 0)?.value);

  test("by the column the person is in, from the cells' menu by keys, and back", async () => {
    const { plan, user } = open();
    await user.keyboard("{ArrowDown}{ArrowRight}{Shift>}{F10}{/Shift}");
    await user.keyboard("s{Enter}");
    expect(first(plan)).toEqual(["Ref", 1.2, 1.1]);
    await user.keyboard("{Control>}z{/Control}");
    expect(first(plan)).toEqual(["Ref", 1.1, 1.2]);
  });

  test("by several columns, in a dialog that knows the headings", async () => {
    const { plan, user } = open();
    await user.click(screen.getByRole("button", { name: "Sort" }));
    await user.click(screen.getByRole("menuitem", { name: /several columns/ }));
    const dialog = screen.getByRole("dialog", { name: "Sort A1:C3" });
    const by = within(dialog).getByRole("combobox", { name: "Sort by" });
    expect(
      within(by)
        .getAllByRole("option")
        .map((option) => option.textContent),
    ).toEqual(["Ref", "Action", "RAG rating"]);
    await user.selectOptions(by, "RAG rating");
    await user.click(within(dialog).getByRole("button", { name: "Add level" }));
    await user.selectOptions(within(dialog).getByRole("combobox", { name: "Then by" }), "Ref");
    await user.click(within(dialog).getByRole("button", { name: "OK" }));
    expect(first(plan)).toEqual(["Ref", 1.2, 1.1]);
    expect(screen.queryByRole("dialog")).toBeNull();
  });

  test("what Excel refuses is said, and nothing is moved", async () => {
    const { plan, user } = open();
    plan.merges.push(area(1, 1, 1, 2));
    await user.click(screen.getByRole("button", { name: "Sort" }));
    await user.click(screen.getByRole("menuitem", { name: "Sort Z to A" }));
    expect(screen.getByRole("alertdialog").textContent).toContain("all the merged cells need to be the same size");
    expect(first(plan)).toEqual(["Ref", 1.1, 1.2]);
    await user.keyboard("{Enter}");
    await user.click(screen.getByRole("button", { name: "Sort" }));
    expect(screen.getAllByRole("menuitem")).toHaveLength(3);
  });
});
