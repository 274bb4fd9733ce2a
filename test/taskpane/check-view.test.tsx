/** @jest-environment jsdom */
import { act, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { WorkbookTrouble, type TroubleKind } from "../../src/app/ports";
import { words } from "../../src/app/words";
import { App } from "../../src/taskpane/App";
import { dayOf } from "../../src/domain/calendar/day";
import type { CellArea } from "../../src/domain/grid/cell-ref";
import { fakePane } from "../support/fake-pane";
import { fail, finish, open } from "../support/open-pane";
import { standInForLayout } from "../support/layout";
import { finding, noPlanReport, report } from "../support/plan-report";

standInForLayout();

const FINDINGS = [
  finding({
    rule: "evidence-missing",
    cell: "F4",
    ref: "1.2",
    message: "1.2 is marked as finished but has no evidence. A reader cannot tell what changed. Add what changed.",
  }),
  finding({ rule: "lead-missing", cell: "C5", ref: "1.3", message: "1.3 has no lead officer. Nobody is answerable for it. Name one." }),
  finding({ rule: "past-due", severity: "warning", cell: "D7", ref: "2.1" }),
];

/** The texts of the list's groups (level 1) or findings (level 2). */
const texts = (level: 1 | 2): readonly (string | null)[] =>
  screen
    .getAllByRole("treeitem")
    .filter((item) => item.getAttribute("aria-level") === String(level))
    .map((item) => item.textContent);

describe("the Check view", () => {
  it("checks on opening when the ribbon asked for it, and gives the verdict in words first", async () => {
    const fake = fakePane();
    await open(fake);
    expect(fake.checks).toHaveLength(1);
    await finish(fake, report(FINDINGS));
    expect(screen.getByRole("heading", { level: 1, name: "Not ready to circulate" })).toBeTruthy();
    expect(screen.getByText("2 must fix · 1 should fix · 0 to look at")).toBeTruthy();
    expect(screen.getByText("Checked at 14:02, as at 1 December 2019")).toBeTruthy();
    expect(screen.getByRole("status").textContent).toContain("3 findings. 2 must be fixed.");
  });

  it("waits to be asked when it was opened otherwise", async () => {
    const fake = fakePane();
    const user = await open(fake, false);
    expect(fake.checks).toHaveLength(0);
    await user.click(screen.getByRole("button", { name: "Check this workbook" }));
    expect(fake.checks).toHaveLength(1);
  });

  it("says ready when nothing must be fixed, and never when a check broke down", async () => {
    const fake = fakePane();
    const user = await open(fake);
    await finish(fake, report([], { checks: [{ rule: "lead-missing", looked: 5, findings: 0 }] }));
    expect(screen.getByRole("heading", { level: 1, name: "Ready to circulate" })).toBeTruthy();
    expect(screen.getByText("1 check passed")).toBeTruthy();
    expect(screen.getByText("Every action names a lead officer")).toBeTruthy();

    await user.click(screen.getByRole("button", { name: "Check again" }));
    await finish(fake, report([], { checks: [{ rule: "lead-missing", looked: 0, findings: 0, failed: "boom" }] }));
    expect(screen.getByRole("heading", { level: 1, name: "Not fully checked" })).toBeTruthy();
    expect(screen.getByText("1 check could not be run")).toBeTruthy();
  });

  it("lists the findings under what they have in common, the gravest first, and goes to the cell of the one chosen", async () => {
    const fake = fakePane();
    const user = await open(fake);
    await finish(fake, report(FINDINGS));
    const tree = screen.getByRole("tree", { name: "Findings, grouped" });
    expect(texts(1)).toEqual([
      "No lead officer, Must fix, 1 finding",
      "Finished, no evidence, Must fix, 1 finding",
      "Past its timescale, Should fix, 1 finding",
    ]);
    expect(within(tree).getByRole("treeitem", { name: /^No lead officer ?, Must fix ?, 1 finding$/ })).toBeTruthy();
    const item = within(tree).getByRole("treeitem", { name: /^1\.2 Commission training for strategic leads/ });
    expect(item.textContent).toContain("1.2 is marked as finished but has no evidence.");
    expect(item.textContent).toContain("LSCB Manager");
    expect(item.textContent).toContain("row 4");
    await user.click(item);
    expect(fake.wentTo).toEqual([FINDINGS[0]!.at]);
  });

  it("is walked by arrow keys, Home, End and a typed ref from one tab stop", async () => {
    const fake = fakePane();
    const user = await open(fake);
    await finish(fake, report(FINDINGS));
    const items = () => screen.getAllByRole("treeitem");
    expect(items().filter((item) => item.tabIndex === 0)).toHaveLength(1);
    act(() => {
      items()[0]!.focus();
    });
    await user.keyboard("{ArrowDown}");
    expect(document.activeElement?.getAttribute("aria-level")).toBe("2");
    expect(document.activeElement?.textContent).toContain("1.3 has no lead officer.");
    await user.keyboard("{Enter}");
    expect(fake.wentTo).toEqual([FINDINGS[1]!.at]);
    expect(document.activeElement).toBe(screen.getByRole("heading", { level: 1, name: "No lead officer" }));
    await user.keyboard("{Escape}");
    expect(document.activeElement?.getAttribute("aria-level")).toBe("2");
    expect(document.activeElement?.textContent).toContain("1.3 has no lead officer.");
    await user.keyboard("{ArrowLeft}");
    expect(document.activeElement?.textContent).toContain("No lead officer");
    await user.keyboard("{ArrowLeft}");
    expect(document.activeElement?.getAttribute("aria-expanded")).toBe("false");
    await user.keyboard("{End}");
    expect(document.activeElement?.textContent).toContain("2.1");
    await user.keyboard("{Home}");
    expect(document.activeElement?.textContent).toContain("No lead officer");
    await user.keyboard("1.3");
    expect(document.activeElement?.textContent).toContain("1.3 has no lead officer.");
    expect(items().filter((item) => item.tabIndex === 0)).toEqual([document.activeElement]);
  });

  it("names the next step and takes the user there", async () => {
    const fake = fakePane();
    const user = await open(fake);
    await finish(fake, report(FINDINGS));
    await user.click(screen.getByRole("button", { name: "No lead officer, 1.3" }));
    expect(fake.wentTo).toEqual([FINDINGS[1]!.at]);
  });

  it.each<["hidden" | "gone", RegExp]>([
    ["hidden", /F4 is in a hidden row, column or sheet of ‘Plan’/],
    ["gone", /F4 of ‘Plan’ is no longer in the workbook/],
  ])("says so when the cell is %s", async (outcome, said) => {
    const fake = fakePane();
    fake.answerGoTo = () => Promise.resolve(outcome);
    const user = await open(fake);
    await finish(fake, report(FINDINGS));
    await user.click(screen.getByRole("treeitem", { name: /1\.2/ }));
    expect(screen.getByRole("status").textContent).toMatch(said);
    await user.click(screen.getByRole("button", { name: "Dismiss this message" }));
    expect(screen.queryByRole("button", { name: "Dismiss this message" })).toBeNull();
  });

  it("narrows by lead and by words with counts that agree, and shows all again", async () => {
    const fake = fakePane();
    const user = await open(fake);
    await finish(fake, report(FINDINGS));
    await user.click(screen.getByRole("button", { name: "Filter" }));
    await user.selectOptions(screen.getByLabelText("Lead officer"), "MASH Service Manager (1)");
    expect(screen.getByText("1 of 3 findings")).toBeTruthy();
    expect(texts(2)).toHaveLength(1);
    await user.selectOptions(screen.getByLabelText("How serious"), "Should fix (1)");
    await user.type(screen.getByRole("searchbox"), "no such words");
    expect(screen.getByText("No finding matches these choices.")).toBeTruthy();
    // What is chosen keeps its name where it leaves nothing.
    expect(screen.getByText("Should fix (0)")).toBeTruthy();
    // A choice made after typing keeps what was typed.
    await user.selectOptions(screen.getByLabelText("How serious"), "All");
    expect(screen.getByRole<HTMLInputElement>("searchbox").value).toBe("no such words");
    expect(screen.getByText("No finding matches these choices.")).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Show all findings" }));
    expect(texts(2)).toHaveLength(3);
  });

  it("groups by lead when asked, and then names how grave each finding is", async () => {
    const fake = fakePane();
    const user = await open(fake);
    await finish(fake, report(FINDINGS));
    await user.click(screen.getByRole("button", { name: "Filter" }));
    await user.selectOptions(screen.getByLabelText("Group by"), "Lead officer");
    expect(texts(1)).toEqual([
      "LSCB Manager, 1 must fix, 1 finding",
      "MASH Service Manager, 1 should fix, 1 finding",
      "No lead named, 1 must fix, 1 finding",
    ]);
    expect(screen.getByRole("treeitem", { name: /^LSCB Manager ?, 1 must fix$/ })).toBeTruthy();
    const item = screen.getByRole("treeitem", { name: /^1\.2 .*\.\s*Must fix ?,\s*LSCB Manager ?,\s*row 4$/ });
    expect(item.textContent).toContain("Must fix");
  });

  it("says when the plan changed since, once, and stops saying so after a further check", async () => {
    const fake = fakePane();
    const user = await open(fake);
    await finish(fake, report(FINDINGS));
    act(() => {
      fake.change();
      fake.change();
    });
    expect(screen.getByText("The plan changed since 14:02")).toBeTruthy();
    expect(screen.getByText("From 14:02, as at 1 December 2019")).toBeTruthy();
    fake.time = "14:05";
    await user.click(screen.getByRole("button", { name: "Check again" }));
    await finish(fake, report(FINDINGS));
    expect(screen.queryByText(/The plan changed/)).toBeNull();
    expect(screen.getByText("Checked at 14:05, as at 1 December 2019")).toBeTruthy();
  });

  it("says that changes cannot be seen where Excel does not tell of them", async () => {
    const fake = fakePane({ watchable: false });
    await open(fake);
    await finish(fake, report(FINDINGS));
    expect(screen.getByText(words.check.notWatching)).toBeTruthy();
  });

  it("offers the review date that the plan states and checks as at it only when taken", async () => {
    const fake = fakePane();
    const user = await open(fake);
    const result = report(FINDINGS);
    const stated = { text: "Position at 1 October 2019", raw: "", at: { sheet: "Plan", row: 0, column: 0 }, also: [] };
    const october = dayOf(2019, 10, 1)!;
    await finish(fake, { ...result, plan: { ...result.plan!, reviewDate: { day: october, stated } } });
    expect(screen.getByText(/“Position at 1 October 2019”/)).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Use 1 October 2019" }));
    expect(fake.checks).toHaveLength(2);
    await finish(fake, { ...result, asOf: october });
    expect(screen.getByText("Checked at 14:02, as at 1 October 2019")).toBeTruthy();
    expect(screen.queryByText(/“Position at/)).toBeNull();
    // Kept while the plan was read, and told at once among what the workbook carries.
    await user.click(screen.getByRole("button", { name: "Circulate" }));
    expect(await screen.findByText("Kept as settings: the review date 1 October 2019.")).toBeTruthy();
  });

  it("says what it looked for where there is no plan, and shows the nearest miss", async () => {
    const fake = fakePane();
    const user = await open(fake);
    await finish(fake, noPlanReport({ sheet: "Log", row: 3, found: ["action"], headers: ["Action", "Owner"] }));
    expect(screen.getByRole("heading", { level: 1, name: "No action plan found" })).toBeTruthy();
    expect(screen.getByText("The nearest is ‘Log’ row 4, which has Action but not Lead officer and Timescale.")).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Show me that row" }));
    expect(fake.wentTo[0]).toMatchObject({ sheet: "Log", row: 3 });
  });
});

describe("while reading", () => {
  beforeEach(() => {
    jest.useFakeTimers();
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  it("shows nothing for 300 ms, then how far it has come by sheet, and can be cancelled", async () => {
    const fake = fakePane();
    const user = userEvent.setup({ advanceTimers: jest.advanceTimersByTime });
    render(<App services={fake.services} checkNow />);
    await act(() => Promise.resolve());
    act(() => {
      fake.checks[0]!.progress(1, 3, "Log");
      jest.advanceTimersByTime(290);
    });
    expect(screen.queryByRole("progressbar")).toBeNull();
    act(() => {
      jest.advanceTimersByTime(20);
    });
    expect(screen.getByRole("progressbar").getAttribute("aria-valuenow")).toBe("1");
    expect(screen.getByRole("progressbar").getAttribute("aria-valuemax")).toBe("3");
    expect(screen.getByText("Reading sheet 2 of 3…")).toBeTruthy();

    await user.click(screen.getByRole("button", { name: "Cancel" }));
    expect(fake.checks[0]!.signal.aborted).toBe(true);
    expect(screen.queryByRole("progressbar")).toBeNull();
    await finish(fake, report(FINDINGS));
    expect(screen.queryByRole("tree")).toBeNull();
    expect(screen.getByRole("button", { name: "Check this workbook" })).toBeTruthy();
  });

  it("keeps showing the last check, and starts no second one", async () => {
    const fake = fakePane();
    const user = userEvent.setup({ advanceTimers: jest.advanceTimersByTime });
    render(<App services={fake.services} checkNow />);
    await act(() => Promise.resolve());
    await finish(fake, report(FINDINGS));
    const again = screen.getByRole("button", { name: "Check again" });
    await user.dblClick(again);
    expect(fake.checks).toHaveLength(2);
    expect(screen.getByRole("heading", { level: 1, name: "Not ready to circulate" })).toBeTruthy();
    expect(screen.getByRole("tree")).toBeTruthy();
  });
});

describe("trouble", () => {
  it.each<TroubleKind>(["cell being edited", "protected", "read-only", "no answer", "too large", "sheet gone", "not supported", "other"])(
    "is said in words: %s",
    async (kind) => {
      const fake = fakePane();
      const user = await open(fake);
      await fail(fake, new WorkbookTrouble(kind, "Code: J Shah’s secret cell"));
      expect(screen.getByRole("heading", { name: words.trouble(kind).title })).toBeTruthy();
      expect(screen.getByText(words.trouble(kind).text)).toBeTruthy();
      expect(screen.getByRole("status").textContent).toContain(words.trouble(kind).text);
      expect(document.body.textContent).not.toContain("J Shah");
      await user.click(screen.getByRole("button", { name: "Try again" }));
      await finish(fake, report(FINDINGS));
      expect(screen.getByRole("heading", { level: 1, name: "Not ready to circulate" })).toBeTruthy();
    },
  );

  it("keeps the last check below", async () => {
    const fake = fakePane();
    const user = await open(fake);
    await finish(fake, report(FINDINGS));
    await user.click(screen.getByRole("button", { name: "Check again" }));
    await fail(fake, new WorkbookTrouble("cell being edited", "InvalidOperationInCellEditMode"));
    expect(screen.getByRole("heading", { name: "A cell is being edited" })).toBeTruthy();
    expect(screen.getByRole("tree")).toBeTruthy();
  });

  it("offers details to copy that hold nothing of the plan", async () => {
    const fake = fakePane();
    await open(fake);
    await fail(fake, Object.assign(new TypeError("cannot read ‘J Shah’"), { code: "GeneralException" }));
    const details = screen.getByRole<HTMLTextAreaElement>("textbox", { name: words.details.text });
    expect(details.value).toMatch(/^Excel: 16\.0 on OfficeOnline\nTypeError GeneralException\nat /);
    expect(details.value).not.toContain("J Shah");
  });

  describe("of our own making", () => {
    let quiet: jest.SpyInstance;
    beforeEach(() => {
      // React reports every error it hands to a boundary.
      quiet = jest.spyOn(console, "error").mockImplementation(() => undefined);
    });
    afterEach(() => {
      quiet.mockRestore();
    });

    it("leaves the sections standing when a view stops working", async () => {
      const fake = fakePane();
      const user = await open(fake);
      const sound = report(FINDINGS);
      await finish(fake, { ...sound, plan: { ...sound.plan!, title: null, tables: "J Shah" as never } });
      expect(screen.getByRole("alert").textContent).toContain(words.crash.title);
      expect(screen.getByRole("alert").textContent).not.toContain(words.details.text);
      expect(document.body.textContent).not.toContain("J Shah");
      await user.click(screen.getByRole("button", { name: "More" }));
      expect(screen.getByRole("heading", { level: 1, name: "More" })).toBeTruthy();
    });

    it("starts again when all of the pane stopped working", async () => {
      const fake = fakePane();
      const user = await open(fake);
      await finish(fake, report([{ ...FINDINGS[0]!, at: null as unknown as CellArea, message: "J Shah" }]));
      expect(screen.getByRole("alert").textContent).toContain(words.crash.title);
      expect(screen.getByRole("alert").textContent).not.toContain(words.details.text);
      expect(document.body.textContent).not.toContain("J Shah");
      await user.click(screen.getByRole("button", { name: "Start again" }));
      expect(fake.checks).toHaveLength(2);
      await finish(fake, report(FINDINGS));
      expect(screen.getByRole("heading", { level: 1, name: "Not ready to circulate" })).toBeTruthy();
    });
  });
});
