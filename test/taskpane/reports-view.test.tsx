/** @jest-environment jsdom */
import { act, screen } from "@testing-library/react";
import { reportOn } from "../../src/app/check-workbook";
import { NOTHING_KEPT } from "../../src/app/kept";
import { dayOf } from "../../src/domain/calendar/day";
import { sheet, type Drawn } from "../support/drawn-sheet";
import { fakePane, type FakePane } from "../support/fake-pane";
import { finish, open, settle } from "../support/open-pane";
import { standInForLayout } from "../support/layout";
import { finding, noPlanReport, report } from "../support/plan-report";

standInForLayout();

const openReports = async (fake = fakePane()) => {
  const user = await open(fake, false);
  await user.click(screen.getByRole("button", { name: "Reports" }));
  await screen.findByRole("heading", { level: 1, name: "Reports" });
  await settle();
  return { fake, user };
};

describe("the Reports view", () => {
  it("writes the sheets that are ticked, from the plan as it is now", async () => {
    const { fake, user } = await openReports();
    for (const name of ["Overdue and due soon", "E-mails to leads", "Timeline", "Findings"])
      await user.click(screen.getByRole("checkbox", { name }));
    await user.click(screen.getByRole("button", { name: "Write 2 sheets" }));
    await settle();
    expect(fake.checks).toHaveLength(1);
    expect(fake.ownSheets).toEqual([]);
    await finish(fake, report([]));
    await settle();
    expect(fake.ownSheets.map(({ kind }) => kind)).toEqual(["summary", "leads"]);
    expect(screen.getByRole("status").textContent).toContain("Written: ‘");
    expect(screen.getAllByText(/made 1 December 2019 at 14:02$/)).toHaveLength(2);
    expect(fake.kept().sheets).toEqual(["summary", "leads"]);
    // Writing our own sheets is no reason to check again.
    expect(fake.checks).toHaveLength(1);
  });

  it("offers to refresh those that are there, and says where they are", async () => {
    const fake = fakePane();
    fake.ownSheets = [
      { kind: "summary", name: "Board", made: null },
      { kind: "key", name: "RAG key", made: null },
    ];
    await openReports(fake);
    expect(screen.getByRole("button", { name: "Refresh 1 sheet" })).toBeTruthy();
    expect(screen.getByText("On ‘Board’")).toBeTruthy();
    expect(screen.getByRole("button", { name: "Refresh the key sheet" })).toBeTruthy();
  });

  it("says when the plan changed after a sheet was written, and refreshes what is older", async () => {
    const { fake, user } = await openReports();
    await user.click(screen.getByRole("button", { name: "Write the key sheet" }));
    await settle();
    await finish(fake, report([finding({ rule: "lead-missing", cell: "C5" })]));
    await settle();
    expect(screen.getByText(/^On ‘.*’, made 1 December 2019 at 14:02$/)).toBeTruthy();
    expect(screen.queryByText(/older than the plan/)).toBeNull();
    // Writing one sheet is no choice of summary sheets.
    expect(fake.kept().sheets).toBeNull();
    act(() => {
      fake.change();
    });
    expect(screen.getByText(/made 1 December 2019 at 14:02\. Older than the plan: it changed since\.$/)).toBeTruthy();
    expect(screen.getByText("1 sheet is older than the plan")).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Refresh it" }));
    await settle();
    await finish(fake, report([]));
    await settle();
    expect(screen.queryByText(/older than the plan/i)).toBeNull();
  });

  it("knows a sheet made from another plan in an earlier session, once the plan is checked", async () => {
    const fake = fakePane();
    fake.ownSheets = [{ kind: "overdue", name: "Dates", made: { plan: "another", at: "1 May 2019 at 09:00", asOf: "2019-05-01" } }];
    const user = await open(fake, true);
    await finish(fake, report([]));
    await user.click(screen.getByRole("button", { name: "Reports" }));
    await settle();
    expect(screen.getByText("On ‘Dates’, made 1 May 2019 at 09:00. Older than the plan: it changed since.")).toBeTruthy();
    expect(screen.getByRole("button", { name: "Refresh it" })).toBeTruthy();
  });

  it("says that it needs a check to know, where there was none", async () => {
    const fake = fakePane();
    fake.ownSheets = [{ kind: "overdue", name: "Dates", made: { plan: "another", at: "1 May 2019 at 09:00", asOf: "2019-05-01" } }];
    await openReports(fake);
    expect(screen.getByText(/^Check the workbook to see whether/)).toBeTruthy();
    expect(screen.queryByText(/Older than the plan/)).toBeNull();
  });

  it("offers the sheets that were chosen last", async () => {
    const fake = fakePane();
    const user = await open(fake, true);
    await finish(fake, report([], { kept: { ...NOTHING_KEPT, sheets: ["leads", "timeline"] } }));
    await user.click(screen.getByRole("button", { name: "Reports" }));
    await settle();
    const ticked = screen.getAllByRole("checkbox").filter((box) => (box as HTMLInputElement).checked);
    expect(ticked.map((box) => box.getAttribute("aria-label") ?? (box as HTMLInputElement).labels?.[0]?.textContent)).toEqual([
      "By lead officer",
      "Timeline",
    ]);
  });

  it("shows how many sheets are written when it takes longer than 300 ms", async () => {
    const { fake, user } = await openReports();
    let write = (): void => undefined;
    fake.answerSheet = ({ name }) =>
      new Promise((resolve) => {
        write = () => {
          resolve({ kind: "written", name, taken: null, isNew: true });
        };
      });
    // However long the machine takes, 300 ms pass when they are let.
    const { setTimeout: start } = window;
    const waiting: (() => void)[] = [];
    const timers = jest
      .spyOn(window, "setTimeout")
      .mockImplementation(((run: () => void, ms?: number) => (ms === 300 ? -waiting.push(run) : start(run, ms))) as typeof setTimeout);
    await user.click(screen.getByRole("button", { name: "Write 6 sheets" }));
    await settle();
    await finish(fake, report([]));
    expect(screen.queryByRole("progressbar")).toBeNull();
    expect(screen.getByRole("status").textContent).not.toContain("Writing");
    expect(waiting.length).toBeGreaterThan(0);
    act(() => {
      for (const run of waiting) run();
    });
    timers.mockRestore();
    expect(screen.getByText("Writing sheet 1 of 6…")).toBeTruthy();
    write();
    await settle();
    expect(screen.getByText("Writing sheet 2 of 6…")).toBeTruthy();
    expect(screen.getByRole("progressbar", { name: "Progress of writing" })).toBeTruthy();
    expect(screen.getByRole("status").textContent).toBe("Writing 6 sheets.");
  });

  it.each([
    ["the structure is protected", { kind: "protected", sheet: null }, "The workbook’s structure is protected, so no sheet can be added."],
    ["our sheet is protected", { kind: "protected", sheet: "Summary" }, "‘Summary’ is protected."],
    ["the workbook is read-only", { kind: "readOnly" }, "A read-only workbook can be checked but not changed."],
    [
      "a sheet of the user's has the name",
      { kind: "written", name: "RAG key (2)", taken: "RAG key", isNew: true },
      "You have a sheet ‘RAG key’ of your own, so ours is ‘RAG key (2)’.",
    ],
  ] as const)("says so when %s", async (_, outcome, said) => {
    const { fake, user } = await openReports();
    fake.answerSheet = () => Promise.resolve(outcome);
    await user.click(screen.getByRole("button", { name: "Write the key sheet" }));
    await settle();
    await finish(fake, report([]));
    await settle();
    expect(screen.getByRole("main").textContent).toContain(said);
  });

  it("says that there is no plan to write sheets of", async () => {
    const { fake, user } = await openReports();
    await user.click(screen.getByRole("button", { name: "Write the key sheet" }));
    await settle();
    await finish(fake, noPlanReport(null));
    await settle();
    expect(screen.getByRole("main").textContent).toContain("No action plan was found in this workbook");
  });
});

describe("the RAG drop-down", () => {
  const lost = finding({
    rule: "rag-list-missing",
    severity: "warning",
    cell: "E3:E8",
    message: "Six ratings have no list. Put it back.",
  });

  it("is put back from its finding, shown before it is written, and checked again", async () => {
    const fake = fakePane();
    const user = await open(fake);
    const sound = report([lost]);
    const green = {
      status: "Green",
      definition: "",
      meaning: "on-track-or-done",
      needsCommentary: false,
      colour: "#00B050",
      aliases: [],
      at: null,
    } as const;
    const rated = (row: number, text: string) => ({
      stated: { text, raw: text, at: { sheet: "Plan", row, column: 4 }, also: [] },
      status: green,
      reading: "exact" as const,
      alone: true,
    });
    const [first] = sound.plan!.priorities;
    const actions = first!.actions.map((action) => ({
      ...action,
      milestones: action.milestones.map((milestone) => ({ ...milestone, rating: rated(milestone.row, "Green") })),
    }));
    const plan = { ...sound.plan!, key: { ...sound.plan!.key, statuses: [green] }, priorities: [{ ...first!, actions }] };
    await finish(fake, { ...sound, plan });
    await user.click(screen.getByRole("treeitem", { name: /Six ratings/ }));
    await user.click(screen.getByRole("button", { name: "Put the drop-down back" }));
    await screen.findByRole("heading", { level: 1, name: "RAG drop-down" });
    expect(screen.getByText("The list: Green.")).toBeTruthy();
    expect(fake.dropDowns).toEqual([]);
    await user.click(screen.getByRole("button", { name: /^Put the list on \d cells$/ }));
    await settle();
    expect(fake.dropDowns.map(({ list }) => list)).toEqual([["Green"]]);
    expect(fake.checks).toHaveLength(2);
  });

  it("says why there can be none", async () => {
    const fake = fakePane();
    const user = await open(fake);
    const sound = report([lost]);
    const [table] = sound.plan!.tables;
    const columns = Object.fromEntries(Object.entries(table!.columns).filter(([field]) => field !== "rag"));
    await finish(fake, { ...sound, plan: { ...sound.plan!, tables: [{ ...table!, columns }] } });
    await user.click(screen.getByRole("button", { name: "More" }));
    await user.click(screen.getByRole("button", { name: /^RAG drop-down/ }));
    await screen.findByRole("heading", { level: 1, name: "RAG drop-down" });
    expect(screen.getByText("This plan has no RAG column, so there is nothing to put the list on.")).toBeTruthy();
  });

  const openDropDown = async (drawn: Drawn) => {
    const fake = fakePane();
    const user = await open(fake);
    await finish(fake, reportOn(drawn.workbook, { asOf: dayOf(2019, 12, 1)! }));
    await user.click(screen.getByRole("button", { name: "More" }));
    await user.click(screen.getByRole("button", { name: /^RAG drop-down/ }));
    await screen.findByRole("heading", { level: 1, name: "RAG drop-down" });
    return { fake, user };
  };

  it("offers to split a combined column, lists every cell first, and takes the columns back", async () => {
    const { fake, user } = await openDropDown(sheet`
      | Ref | Action        | Lead officer  | Timescale | RAG rating and commentary       |
      | 1.1 | Write a guide | Training lead | June 2020 | Grade: Amber⏎Leaflet drafted.   |
      | 1.2 | Map services  | Audit manager | May 2020  | Grade: White                    |`);
    expect(screen.getByRole("heading", { level: 2, name: "Split the combined column" })).toBeTruthy();
    expect(screen.getByText("New columns on ‘Plan’: F “Commentary” and G “Evidence of impact”.")).toBeTruthy();
    expect(screen.getByText("F2 gets “Leaflet drafted.”")).toBeTruthy();
    expect(screen.getByText("2 rating cells can then hold the list.")).toBeTruthy();
    expect(fake.columnsAdded).toEqual([]);
    await user.click(screen.getByRole("button", { name: "Split the column" }));
    await settle();
    expect(fake.columnsAdded.map(([one]) => [one!.sheet, one!.column])).toEqual([["Plan", 5]]);
    expect(screen.getByRole("main").textContent).toContain("The column was split");
    expect(fake.checks).toHaveLength(2);
    await user.click(screen.getByRole("button", { name: "Undo last fix" }));
    await settle();
    expect(fake.columnsRemoved.map(({ columns }) => columns[0]!.column)).toEqual([5]);
    expect(screen.queryByRole("button", { name: "Undo last fix" })).toBeNull();
  });

  it("offers to add columns to a plan without ratings, and says what stood in the way", async () => {
    const { fake, user } = await openDropDown(sheet`
      | Action        | Lead officer  | Timescale |
      | Write a guide | Training lead | June 2020 |`);
    fake.answerColumns = () => Promise.resolve({ kind: "occupied", sheet: "Plan", cell: "E2" });
    await user.click(screen.getByRole("button", { name: "Add the columns" }));
    await settle();
    expect(screen.getByRole("main").textContent).toContain("E2 on ‘Plan’ stands where the new columns would go.");
    expect(screen.queryByRole("button", { name: "Undo last fix" })).toBeNull();
    expect(fake.checks).toHaveLength(1);
  });

  it("says why columns cannot be put in", async () => {
    await openDropDown(sheet`
      | Action        | Lead officer  | Timescale |
      | Write a guide | Training lead | June 2020 |
      (table Actions A1:C2)`);
    expect(screen.getByText(/is the Excel table “Actions”/)).toBeTruthy();
    expect(screen.queryByRole("button", { name: "Add the columns" })).toBeNull();
  });
});

describe("the live guard", () => {
  const RATED = sheet`
    | Ref | Action        | Lead officer  | Timescale | RAG rating                                   |
    | 1.1 | Write a guide | Training lead | June 2020 | Amber list(Red; Amber; Green; Purple; White) |
    | 1.2 | Map services  | Audit manager | May 2020  | White list(Red; Amber; Green; Purple; White) |`;
  const checked = async (fake = fakePane()) => {
    const user = await open(fake);
    await finish(fake, reportOn(RATED.workbook, { asOf: dayOf(2019, 12, 1)! }));
    await settle();
    change = (what) => {
      act(() => {
        fake.change(what);
      });
    };
    return { fake, user };
  };
  let change: FakePane["change"] = () => undefined;
  const pause = () => act(() => new Promise<void>((resolve) => setTimeout(resolve, 150)));

  it("says quietly what a paste did to ratings, offers the repair, and writes nothing", async () => {
    const { fake, user } = await checked();
    fake.answerGlance = ({ row }) => ({ value: row === 1 ? "Pink" : "Green", list: null });
    change({ address: "A2:E2" });
    change({ address: "A3:E3" });
    await pause();
    expect(fake.glances.map((cells) => cells.length)).toEqual([2]);
    const said = screen.getByText(/lost the list/);
    expect(said.textContent).toBe("Ratings changed2 ratings lost the list: E2 and E3. 1 rating not in the key: “Pink” in E2.");
    expect(screen.queryByRole("dialog")).toBeNull();
    expect([fake.applied, fake.dropDowns]).toEqual([[], []]);

    // What was put right by hand is no longer spoken of, although another row was touched.
    fake.answerGlance = () => ({ value: "Green", list: "Red,Amber,Green,Purple,White" });
    change({ address: "E3" });
    await pause();
    expect(screen.queryByText(/lost the list/)).toBeNull();

    fake.answerGlance = () => ({ value: "Green", list: null });
    change({ address: "E3" });
    await pause();
    await user.click(screen.getByRole("button", { name: "Check again and put the list back" }));
    await screen.findByRole("heading", { level: 1, name: "RAG drop-down" });
    expect(fake.checks).toHaveLength(2);
  });

  it("is quiet where rows have moved since the check, a co-author's too, and takes back what it said of them", async () => {
    const { fake } = await checked();
    fake.answerGlance = () => ({ value: "Pink", list: null });
    change({ address: "E3" });
    await pause();
    expect(screen.getByText(/lost the list/)).toBeTruthy();
    change({ address: "2:2", remote: true, moved: true });
    await pause();
    expect(screen.queryByText(/lost the list/)).toBeNull();
    change({ address: "E3" });
    await pause();
    expect(fake.glances.map((cells) => cells.length)).toEqual([1, 0]);
  });

  it("is quiet about co-authors, about rows without ratings, and when it is switched off", async () => {
    const { fake, user } = await checked();
    fake.answerGlance = () => ({ value: "Pink", list: null });
    change({ address: "A2:E2", remote: true });
    change({ address: "A1:E1" });
    change({ sheet: "Log", address: "A2:E2" });
    await pause();
    expect(fake.glances).toEqual([]);
    await user.click(screen.getByRole("button", { name: "More" }));
    await user.click(screen.getByRole("button", { name: /^Settings/ }));
    await user.click(await screen.findByRole("switch", { name: "Watch over ratings" }));
    expect(fake.preferences).toEqual({ theme: "excel", guard: false });
    change({ address: "A2:E2" });
    await pause();
    expect(fake.glances).toEqual([]);
  });
});
