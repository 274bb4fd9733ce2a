/** @jest-environment jsdom */
import { act, configure, screen, within } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import axe from "axe-core";
import { KEPT_NAME } from "../../src/app/kept";
import { words } from "../../src/app/words";
import { DEFAULT_PLAN_SETTINGS, type PlanSettings } from "../../src/domain/plan/plan-settings";
import { checkOf } from "../support/check-of";
import { sheet, sheetOf, type Drawn } from "../support/drawn-sheet";
import { fakePane, type FakePane } from "../support/fake-pane";
import { standInForLayout } from "../support/layout";
import { fail, finish, open, settle } from "../support/open-pane";

standInForLayout();
// What is hidden is told by the roles themselves here; looking for it in every style takes jsdom ten times as long.
configure({ defaultHidden: true });

const PLAN = sheet`
  == Plan ==
  | Action plan 2019 – 2021 |
  | Ref | Action | Lead | Timescale | RAG | Venue |
  | PRIORITY 1: Prevention |
  | 1.1 | Map the work of all partners | Chair | May 2019 | Green | Drafted |
  | 1.2 | Train the staff of the front door | | June 2019 | Amber | |
  | |
  | Agreed by the board |
  == Key ==
  | RAG | Definition |
  | Red | Not on track |
  | Amber | At risk. Brief explanation to be provided |
  | Green | On track |
  | Blue | See the minutes |
  == Log ==
  | Decisions |
  | Action | Owner | Room |
  | Paint | Ana | blue |
  == Risks ==
  | Risk ID | Risk description | Likelihood | Action | Owner | Review date | RAG |
  | R1 | Loss of funding | 3 | Bid for more | Chair | May 2019 | Red |
  == Notes ==
  | Ring the venue |`;

interface Opened {
  readonly fake: FakePane;
  readonly user: UserEvent;
  /** Ends the check that runs, by what the workbook holds and keeps by now. */
  readonly check: () => Promise<void>;
}

async function openView(drawn: Drawn = PLAN, plan: Partial<PlanSettings> = {}): Promise<Opened> {
  const fake = fakePane();
  fake.services.workbook.read = () => Promise.resolve(drawn.workbook);
  if (Object.keys(plan).length > 0)
    await fake.services.workbook.saveSetting(KEPT_NAME, {
      version: 1,
      plan: { ...DEFAULT_PLAN_SETTINGS, ...plan },
      rules: {},
      accepted: [],
    });
  const user = await open(fake);
  const check = async (): Promise<void> => finish(fake, await checkOf(drawn, fake.kept()));
  await check();
  await user.click(screen.getByRole("button", { name: "More" }));
  await user.click(screen.getByRole("button", { name: /^What I understood/ }));
  await screen.findByRole("heading", { level: 1, name: "What I understood" });
  return { fake, user, check };
}

const choice = (name: string) => screen.getByRole("combobox", { name });
const choose = async ({ user }: Opened, name: string, option: string): Promise<void> => {
  await user.click(choice(name));
  await user.click(screen.getByRole("option", { name: option }));
  await settle();
};
const spoken = (): string => screen.getByRole("status").textContent;
const partOf = (heading: string): HTMLElement => screen.getByRole("heading", { name: heading }).closest("section")!;

describe("What I understood", () => {
  it("lists the plan's columns, priorities, period and key, and what has no place", async () => {
    await openView();
    expect(
      screen
        .getAllByRole("combobox")
        .slice(0, 6)
        .map((each) => each.textContent),
    ).toEqual(["Ref", "Action", "Lead officer", "Timescale", "RAG rating", "Not known"]);
    expect(screen.getByRole("heading", { level: 3, name: "‘Plan’, rows 2 to 7" })).toBeTruthy();
    expect(screen.getByText("Because “Venue” did not tell what it holds.")).toBeTruthy();
    expect(screen.getByText(/^Not found: Measure of success, Commentary and Evidence of impact\./)).toBeTruthy();
    expect(screen.getByText("Priority 1: Prevention (2 actions)")).toBeTruthy();
    expect(within(partOf("Plan period")).getByText("1 January 2019 to 31 December 2021 (not certain)")).toBeTruthy();
    expect(choice("What “Amber” means").textContent).toBe("At risk");
    expect(within(partOf("Could not be placed")).getByText("Agreed by the board")).toBeTruthy();
    expect(screen.queryByText("Changed by you")).toBeNull();
  });

  it("says of every other sheet what it was taken for, and what one that is almost a plan lacks", async () => {
    await openView();
    const others = within(partOf("Other sheets")).getAllByRole("listitem");
    expect(others.map((each) => each.querySelector("p")!.textContent)).toEqual([
      "‘Log’: almost a plan",
      "‘Risks’: like a plan, but left out as another register or an earlier copy",
      "‘Key’: holds the RAG key",
      "‘Notes’: no headings of a plan",
    ]);
    expect(screen.getByText("Row 2 has Action and Lead officer but not Timescale and RAG rating.")).toBeTruthy();
    expect(screen.getByRole("button", { name: "Read it as part of the plan: ‘Risks’" })).toBeTruthy();
  });

  it("opens the columns of one table at a time where there are many", async () => {
    const table = "| Action | Lead | Timescale |";
    const text = [1, 2, 3, 4].map((n) => `== Priority ${n} ==\n${table}\n| Task ${n} | Chair | May 2019 |`).join("\n");
    const { user } = await openView(sheetOf(text));
    expect(screen.queryByRole("combobox", { name: /^Column/ })).toBeNull();
    const third = screen.getByRole("button", { name: "3 columns of ‘Priority 3’, rows 1 to 2" });
    expect(third.textContent).toBe("3 columns");
    await user.click(third);
    expect(screen.getAllByRole("combobox", { name: /^Column/ })).toHaveLength(3);
  });

  it("lists a hundred columns at most", async () => {
    const more = Array.from({ length: 150 }, (_, n) => `Site ${n}`).join(" | ");
    await openView(sheetOf(`| Ref | Action | Lead | Timescale | RAG | ${more} |\n| 1.1 | Map | Chair | May 2019 | Green | ${more} |`));
    expect(screen.getByText("And 55 more columns.")).toBeTruthy();
  });

  it("is read by axe without fault", async () => {
    await openView(PLAN, { meanings: [{ status: "Blue", meaning: "dropped" }], ignoredSheets: ["Gone"] });
    // jsdom has no canvas, in which axe looks for letters that a font draws as icons.
    jest.spyOn(HTMLCanvasElement.prototype, "getContext").mockReturnValue(null);
    const { violations } = await axe.run(document.body, {
      runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"],
      // There are no colours and no layout in jsdom; the journeys look at both.
      rules: { "color-contrast": { enabled: false }, "target-size": { enabled: false } },
    });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ""}`)).toEqual([]);
  });

  it("goes to what has no place", async () => {
    const { fake, user } = await openView();
    await user.click(screen.getByRole("button", { name: "Go to A7 on ‘Plan’" }));
    expect(fake.wentTo).toEqual([{ sheet: "Plan", row: 6, column: 0, rowCount: 1, columnCount: 1 }]);
  });
});

describe("correcting a column", () => {
  it("keeps it in the workbook, checks again, marks it, keeps the focus and says so once", async () => {
    const opened = await openView();
    await choose(opened, "Column F, Venue", "Commentary");
    expect(opened.fake.kept().plan.tables).toMatchObject([{ sheet: "Plan", columns: [{ header: "Venue", role: "commentary" }] }]);
    // Until the plan has been checked again the choice is shown, and nothing is said yet.
    expect(choice("Column F, Venue").textContent).toBe("Commentary");
    expect(screen.getByText("Checking again…")).toBeTruthy();
    expect(spoken()).toBe("");
    await opened.check();
    expect(screen.getAllByText("Changed by you")).toHaveLength(1);
    expect(screen.getByText("We read: Not known.")).toBeTruthy();
    expect(document.activeElement).toBe(choice("Column F, Venue"));
    const before = await checkOf(PLAN);
    const { findings, counts } = await checkOf(PLAN, opened.fake.kept());
    expect(findings.map(({ rule }) => rule)).not.toEqual(before.findings.map(({ rule }) => rule));
    expect(spoken()).toBe(`“Venue” is read as Commentary. ${words.spoken.checked(findings.length, counts.error)}`);
    expect(screen.getByText(words.correct.change(before.findings.length, findings.length))).toBeTruthy();
  });

  it("takes it back, with the focus on the column", async () => {
    const opened = await openView();
    await choose(opened, "Column C, Lead", "None of these");
    await opened.check();
    expect(screen.getByText("We read: Lead officer.")).toBeTruthy();
    await opened.user.click(screen.getByRole("button", { name: "Use what we read for Lead" }));
    await settle();
    await opened.check();
    expect(choice("Column C, Lead").textContent).toBe("Lead officer");
    expect(document.activeElement).toBe(choice("Column C, Lead"));
    expect(screen.queryByText("Changed by you")).toBeNull();
    expect(opened.fake.kept().plan).toEqual(DEFAULT_PLAN_SETTINGS);
  });

  it("works by keyboard alone, and Esc closes the list before it leaves the view", async () => {
    const opened = await openView();
    act(() => {
      choice("Column F, Venue").focus();
    });
    await opened.user.keyboard("{ArrowDown}");
    expect(screen.getAllByRole("option").length).toBeGreaterThan(10);
    await opened.user.keyboard("{Escape}");
    expect(screen.getByRole("heading", { level: 1, name: "What I understood" })).toBeTruthy();
    expect(choice("Column F, Venue").getAttribute("aria-expanded")).toBe("false");
    await opened.user.keyboard("{ArrowDown}{End}{Enter}");
    await settle();
    expect(opened.fake.kept().plan.tables).toMatchObject([{ columns: [{ header: "Venue", role: "extra" }] }]);
    await opened.check();
    await opened.user.keyboard("{Escape}");
    expect(screen.getByRole("heading", { level: 1, name: "More" })).toBeTruthy();
  });

  it("is followed by a second one while the plan is still being checked by the first", async () => {
    const opened = await openView();
    await choose(opened, "Column F, Venue", "Commentary");
    await choose(opened, "Column C, Lead", "None of these");
    expect(opened.fake.checks).toHaveLength(3);
    expect(opened.fake.checks[1]!.signal.aborted).toBe(true);
    await opened.check();
    expect(screen.getAllByText("Changed by you")).toHaveLength(2);
  });

  it("says why it was not kept, and shows what holds", async () => {
    const opened = await openView();
    await opened.fake.services.workbook.saveSetting(KEPT_NAME, { version: 9 });
    await choose(opened, "Column F, Venue", "Commentary");
    expect(screen.getByRole("heading", { name: "Not changed" })).toBeTruthy();
    expect(choice("Column F, Venue").textContent).toBe("Not known");
    expect(spoken()).toMatch(/^Not changed\. What this workbook keeps/);
    expect(await opened.fake.services.workbook.loadSetting(KEPT_NAME)).toEqual({ version: 9 });
  });

  it("shows what went wrong with the check after it", async () => {
    const opened = await openView();
    await choose(opened, "Column F, Venue", "Commentary");
    await fail(opened.fake, new Error("no"));
    await opened.user.click(screen.getByRole("button", { name: "Try again" }));
    await settle();
    await opened.check();
    expect(screen.getAllByText("Changed by you")).toHaveLength(1);
  });

  it("writes over nothing that was kept since the check", async () => {
    const opened = await openView();
    const others = { version: 1, plan: null, rules: { "lead-missing": { off: true } }, accepted: [] };
    await opened.fake.services.workbook.saveSetting(KEPT_NAME, others);
    await choose(opened, "Column F, Venue", "Commentary");
    expect(opened.fake.kept()).toMatchObject({ rules: others.rules, plan: { tables: [{ sheet: "Plan" }] } });
  });
});

describe("correcting the row of headings", () => {
  it("asks for the row, refuses what is none, and gives the focus back", async () => {
    const opened = await openView();
    const { user } = opened;
    await user.click(screen.getByRole("button", { name: "Change row of headings of ‘Plan’" }));
    const field = screen.getByLabelText("Row with the headings on ‘Plan’");
    expect([document.activeElement, (field as HTMLInputElement).value]).toEqual([field, "2"]);
    await user.clear(field);
    await user.type(field, "two{Enter}");
    expect(screen.getByText("Write the number of a row.")).toBeTruthy();
    await user.clear(field);
    await user.type(field, "6{Enter}");
    await settle();
    expect(screen.getByText(/^No text stands in that row/)).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Change row of headings of ‘Plan’" }));
    await user.clear(screen.getByLabelText("Row with the headings on ‘Plan’"));
    await user.type(screen.getByLabelText("Row with the headings on ‘Plan’"), "4{Enter}");
    await settle();
    await opened.check();
    expect(screen.getByText("Headings in row 4")).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByRole("button", { name: "Change row of headings of ‘Plan’" }));
    expect(spoken()).toMatch(/^The headings on ‘Plan’ are in row 4\. /);
    await user.click(screen.getByRole("button", { name: "Use what we read for ‘Plan’" }));
    await settle();
    await opened.check();
    expect(screen.getByText("Headings in row 2")).toBeTruthy();
    expect(opened.fake.kept().plan).toEqual(DEFAULT_PLAN_SETTINGS);
  });

  it("lets a sheet hold no plan, and hold one", async () => {
    const opened = await openView();
    const { user } = opened;
    await user.click(screen.getByRole("button", { name: "Not part of the plan: ‘Plan’, rows 2 to 7" }));
    await settle();
    await opened.check();
    expect(within(partOf("Other sheets")).getByText(/said by you to hold no plan/)).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByRole("heading", { name: "Sheets and tables" }));
    await user.click(screen.getByRole("button", { name: "It holds a plan: ‘Log’" }));
    await user.type(screen.getByLabelText("Row with the headings on ‘Log’"), "2{Enter}");
    await settle();
    await opened.check();
    expect(screen.getByRole("heading", { level: 3, name: "‘Log’, rows 2 to 3" })).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Use what we read for everything" }));
    await settle();
    await opened.check();
    expect(screen.getByRole("heading", { level: 3, name: "‘Plan’, rows 2 to 7" })).toBeTruthy();
    expect(opened.fake.kept().plan).toEqual(DEFAULT_PLAN_SETTINGS);
  });

  it("finds a plan where none was found", async () => {
    const opened = await openView(sheet`
      == Log ==
      | Job | Person |
      | Paint | Ana |`);
    expect(screen.getByText(words.understood.noPlan)).toBeTruthy();
    await opened.user.click(screen.getByRole("button", { name: "It holds a plan: ‘Log’" }));
    await opened.user.type(screen.getByLabelText("Row with the headings on ‘Log’"), "1{Enter}");
    await settle();
    await opened.check();
    await choose(opened, "Column A, Job", "Action");
    await opened.check();
    expect(screen.getByText(words.understood.priority(words.understood.noPriorities, 1))).toBeTruthy();
  });
});

describe("correcting the period", () => {
  it("takes days as people in the UK write them", async () => {
    const opened = await openView();
    const { user } = opened;
    await user.click(screen.getByRole("button", { name: "Change the period" }));
    const [start, end] = [screen.getByLabelText("First day"), screen.getByLabelText("Last day")];
    expect([(start as HTMLInputElement).value, (end as HTMLInputElement).value]).toEqual(["1 January 2019", "31 December 2021"]);
    await user.clear(start);
    await user.type(start, "01/04/2019");
    await user.clear(end);
    await user.type(end, "31 March 2019{Enter}");
    expect(screen.getByText("The last day comes before the first.")).toBeTruthy();
    expect(document.activeElement).toBe(end);
    await user.clear(end);
    await user.type(end, "31 March{Enter}");
    expect(screen.getByText("Write a day, such as 1 April 2019.")).toBeTruthy();
    await user.type(end, " 2022{Enter}");
    await settle();
    expect(opened.fake.kept().plan.period).toEqual({ start: "2019-04-01", end: "2022-03-31" });
    await opened.check();
    expect(screen.getByText("1 April 2019 to 31 March 2022")).toBeTruthy();
    expect(screen.getByText("We read: 1 January 2019 to 31 December 2021.")).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByRole("button", { name: "Change the period" }));
    await user.click(screen.getByRole("button", { name: "Use what we read for Plan period" }));
    await settle();
    await opened.check();
    expect(screen.getByText("1 January 2019 to 31 December 2021 (not certain)")).toBeTruthy();
  });

  it("offers the other reading of the same words", async () => {
    const opened = await openView();
    await opened.user.click(screen.getByRole("button", { name: "Use 1 April 2019 to 31 March 2021" }));
    await settle();
    expect(opened.fake.kept().plan.period).toEqual({ start: "2019-04-01", end: "2021-03-31" });
  });
});

describe("correcting the key", () => {
  it("changes what a status means, and back", async () => {
    const opened = await openView();
    expect(screen.getByText("See the minutes")).toBeTruthy();
    await choose(opened, "What “Blue” means", "No longer being done");
    expect(opened.fake.kept().plan.meanings).toEqual([{ status: "Blue", meaning: "dropped" }]);
    await opened.check();
    expect(spoken()).toMatch(/^“Blue” means no longer being done\. /);
    await opened.user.click(screen.getByRole("button", { name: "Use what we read for Blue" }));
    await settle();
    await opened.check();
    expect(choice("What “Blue” means").textContent).toBe("Done");
    expect(opened.fake.kept().plan).toEqual(DEFAULT_PLAN_SETTINGS);
  });
});

describe("what was said of the plan and holds no more", () => {
  it("is said, in the check too, and can be forgotten", async () => {
    const opened = await openView(PLAN, { ignoredSheets: ["Old plan"], meanings: [{ status: "Pink", meaning: "done" }] });
    expect(screen.getByText("You said that ‘Old plan’ holds no plan, but there is no such sheet any more.")).toBeTruthy();
    await opened.user.click(screen.getByRole("button", { name: /^Forget it: You said what “Pink” means/ }));
    await settle();
    await opened.check();
    expect(opened.fake.kept().plan).toEqual({ ...DEFAULT_PLAN_SETTINGS, ignoredSheets: ["Old plan"] });
    await opened.user.click(screen.getByRole("button", { name: "Check" }));
    expect(screen.getByText(words.correct.unused(1))).toBeTruthy();
  });

  it("of dates is shown and taken back", async () => {
    const opened = await openView(PLAN, { dayFirst: true, yearConvention: "financial", monthDue: "last working day" });
    for (const said of [words.understood.dayFirst(true), words.understood.years.financial, words.understood.monthDue("last working day")])
      expect(screen.getByText(said)).toBeTruthy();
    await opened.user.click(screen.getByRole("button", { name: "Use what we read for How dates are read" }));
    await settle();
    expect(opened.fake.kept().plan).toEqual(DEFAULT_PLAN_SETTINGS);
  });
});

it("says that nothing was read before the first check", async () => {
  const user = await open(fakePane(), false);
  await user.click(screen.getByRole("button", { name: "More" }));
  await user.click(screen.getByRole("button", { name: /^What I understood/ }));
  await screen.findByRole("heading", { level: 1, name: "What I understood" });
  expect(screen.getByText(words.understood.notChecked)).toBeTruthy();
});
