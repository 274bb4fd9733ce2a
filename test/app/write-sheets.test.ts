import { reportOn, type CheckReport } from "../../src/app/check-workbook";
import { emailsToLeads } from "../../src/app/emails-to-leads";
import { SUMMARY_KINDS } from "../../src/app/choose-sheets";
import type { Workbook } from "../../src/app/ports";
import { sheetSpecs, writeSheets } from "../../src/app/write-sheets";
import { isoDay, readIsoDay } from "../../src/domain/calendar/day";
import { toA1 } from "../../src/domain/grid/a1";
import type { CellSpec, SheetSpec } from "../../src/domain/sheets/sheet-spec";
import { sheetOf } from "../support/drawn-sheet";
import { checkRealPlan, REAL_PLANS } from "../support/real-plan";

const words = (cell: CellSpec | null | undefined): string => {
  if (!cell) return "";
  const { content } = cell;
  return content.kind === "number" ? String(content.value) : content.kind === "day" ? isoDay(content.day) : content.text;
};
const specOf = (report: CheckReport, kind: SheetSpec["kind"]): SheetSpec => sheetSpecs(report, [kind], "21 November 2026 at 14:02")[0]!;
const table = (spec: SheetSpec): string[][] => spec.rows.slice(spec.headerRow!).map((row) => row.map(words));
const column = (spec: SheetSpec, header: string): string[] => {
  const [headers = [], ...rows] = table(spec);
  expect(headers).toContain(header);
  return rows.map((row) => row[headers.indexOf(header)] ?? "");
};

describe.each(REAL_PLANS)("the sheets of %s", (name) => {
  let report: CheckReport;
  beforeAll(async () => {
    report = await checkRealPlan(name, "2019-12-01");
  });

  it("are drawn whole: one header row, no row wider than its widths, links into the plan's own sheets", () => {
    const sheets = new Set(report.workbook.grids.map(({ sheet }) => sheet));
    const specs = sheetSpecs(report, ["key", ...SUMMARY_KINDS], "now");
    expect(specs.map(({ kind }) => kind)).toEqual(["key", ...SUMMARY_KINDS]);
    for (const spec of specs) {
      expect(spec.name.length).toBeLessThanOrEqual(31);
      for (const row of spec.rows) {
        expect(row.length).toBeLessThanOrEqual(spec.widths.length);
        for (const cell of row) {
          expect(words(cell).length).toBeLessThanOrEqual(32_767);
          if (cell?.content.kind === "link") expect(sheets).toContain(cell.content.to.sheet);
        }
      }
      const headers = spec.rows[spec.headerRow!]!.map(words);
      expect(headers.every((header) => header !== "")).toBe(true);
      expect(new Set(headers).size).toBe(headers.length);
    }
  });

  it("hold the e-mails that the pane copies, word for word", () => {
    const spec = specOf(report, "emails");
    const [leads, texts] = [column(spec, "Lead officer"), column(spec, "Text to copy")];
    const byLead = new Map<string, string[]>();
    for (const [at, lead] of leads.entries()) {
      const name = lead.replace(/ \(\d+ of \d+\)$/, "");
      byLead.set(name, [...(byLead.get(name) ?? []), texts[at]!]);
    }
    const { emails, nothingAsked } = emailsToLeads(report);
    expect([...emails.map(({ lead }) => lead), ...nothingAsked].sort()).toEqual([...byLead.keys()].sort());
    for (const { lead, actions, asked, text } of emails) {
      expect(text).toBe(byLead.get(lead)!.join("\n\n"));
      expect(asked).toBeGreaterThan(0);
      expect(asked).toBeLessThanOrEqual(actions);
      expect(text.match(/ \(row \d+ of the sheet /g)).toHaveLength(asked);
    }
    for (const lead of nothingAsked) expect(byLead.get(lead)!.join()).toContain("Nothing is needed from you for now.");
  });

  it("count every action once in the summary's table", () => {
    const spec = specOf(report, "summary");
    const actions = report.plan!.priorities.reduce((sum, { actions: own }) => sum + own.length, 0);
    const counts = column(spec, "Actions").map(Number);
    const isRated = report.plan!.tables.some(({ columns }) => columns.rag !== undefined);
    const [total, ...byPriority] = counts.reverse().slice(isRated ? 1 : 0);
    expect([total, ...(isRated ? counts.slice(0, 1) : [])]).toEqual([actions, ...(isRated ? [1] : [])]);
    expect(byPriority.reduce((sum, count) => sum + count, 0)).toBe(actions);
    if (report.plan!.tables.some(({ columns }) => columns.rag !== undefined)) {
      const headers = table(spec)[0]!;
      const standings = [
        ...report.plan!.key.statuses.map(({ status }) => status),
        "More than one rating",
        "Not in the key",
        "Not rated",
      ].filter((one) => headers.includes(one));
      const rows = table(spec).slice(1, -1);
      for (const row of rows) {
        const sum = standings.reduce((all, status) => all + Number(row[headers.indexOf(status)]), 0);
        expect(sum).toBe(Number(row[1]));
      }
    }
  });

  it("have a chart where any action is rated", () => {
    const { charts } = specOf(report, "summary");
    const isRated = report.plan!.priorities.some(({ actions }) =>
      actions.some(({ milestones }) => milestones.some(({ rating }) => rating)),
    );
    expect(charts).toHaveLength(isRated ? 1 : 0);
  });

  it("name every action under its lead or under none", () => {
    const spec = specOf(report, "leads");
    const cells = report.plan!.priorities.flatMap(({ actions }) => actions.map(({ at }) => `${at.sheet} ${toA1(at)}`));
    expect(new Set(column(spec, "Cell"))).toEqual(new Set(cells));
    // Leads stand in the first column, under the plan's own word for them.
    expect(
      table(spec)
        .slice(1)
        .every(([lead]) => lead !== ""),
    ).toBe(true);
  });
});

describe("the sheets of the plan in progress at 1 December 2019", () => {
  let report: CheckReport;
  beforeAll(async () => {
    report = await checkRealPlan("000-in-progress", "2019-12-01");
  });

  // Counted by hand from the sheet: G is read as Green, "amber " as Amber.
  it("say what a reader counts", () => {
    const spec = specOf(report, "summary");
    const said = spec.rows.slice(2, spec.headerRow!).map((row) => words(row[0]));
    expect(said.slice(0, 3)).toEqual([
      "Position at 1 December 2019: 21 actions under 4 priorities.",
      "1 Red, 5 Amber, 12 Green, 1 Purple and 2 White.",
      "All actions are rated.",
    ]);
    const [headers = [], ...rows] = table(spec);
    const total = rows.find(([label]) => label === "All priorities")!;
    expect(Object.fromEntries(headers.map((header, at) => [header, total[at]]))).toMatchObject({
      Actions: "21",
      Red: "1",
      Amber: "5",
      Green: "12",
      Purple: "1",
      White: "2",
      "Past timescale": "2",
      "Evidence missing": "1",
    });
  });

  it("list what is overdue, the oldest first, with the days counted", () => {
    const spec = specOf(report, "overdue");
    const rows = table(spec).slice(1);
    expect(rows.filter((row) => row[1] === "Overdue").map((row) => [row[0], row[2], row[3], row[9]])).toEqual([
      ["2019-09-30", "62", "2.3", "Plan D16"],
      ["2019-09-30", "62", "2.6", "Plan D19"],
    ]);
    expect(rows.map((row) => row[0])).toEqual([...rows.map((row) => row[0])].sort());
  });
});

// Counted by hand from the sheet: 12 actions say April, June or September 2008, and the dates of the first priority are of all its actions.
describe("the sheets of the plan of 2008 at 1 November 2008", () => {
  let report: CheckReport;
  beforeAll(async () => {
    report = await checkRealPlan("004-as-circulated", "2008-11-01");
  });
  const headOf = (kind: SheetSpec["kind"]): string[] => {
    const spec = specOf(report, kind);
    return spec.rows.slice(0, spec.headerRow!).map((row) => words(row[0]));
  };

  it("tell the date that a whole priority has passed beside those of actions", () => {
    expect(headOf("summary")).toEqual(
      expect.arrayContaining([
        "12 actions are past their timescales.",
        "Past a date set for a whole priority: priority 1 (30 April 2008).",
      ]),
    );
    const rows = table(specOf(report, "overdue"));
    // One of the twelve has two dates: “April 08, to be reviewed Sept 08.”
    expect(rows).toHaveLength(1 + 13 + 1);
    const ofPriority = rows.filter((row) => row.some((cell) => cell.startsWith("All actions of “Respond to identified parental")));
    expect(ofPriority.map((row) => [row[0], row[2], row[4]])).toEqual([["2008-04-30", "185", "By action"]]);
    expect(rows.map((row) => row[4])).toContain(
      "Jill Downey\nJudith Toland\nDoreen Brown\nBernadette Boland\nProfessional Development Quality Assurance Subgroup",
    );
  });

  it("ask leads after the date of their priority, but not how it is to be written", () => {
    const texts = column(specOf(report, "emails"), "Text to copy").join("\n");
    expect(texts).toContain(
      "- “April 08” in the timescale of this priority, “Respond to identified parental and adult issues impacting…”, passed 185 days ago",
    );
    expect(texts).not.toContain("- “Respond to identified parental and adult issues impacting on the…” has “April 08”");
    // “April 08” stands beside “Sept 08” and “June 08”, which leave no doubt that the figures are the year.
    expect(texts).toContain("- It was due by 30 April 2008 (“April 08”), 185 days ago.");
    expect(texts).not.toContain("8 April 2008");
  });

  it("give a long title of the plan a line for itself, and the date the next", () => {
    expect(headOf("leads").slice(0, 3)).toEqual([
      "By lead officer",
      "H&F Local Safeguarding Children Board Business Plan 2008-09 – updated 2nd April 2008",
      "Position at 1 November 2008",
    ]);
  });
});

// Counted by hand from the timescales of the sheet, priority by priority: 80 dates, of which 31 come in December 2017 or later.
it.each([
  ["2017-11-30", [10, 10, 2, 7, 4, 6, 4, 6, 49], "None of the 49 milestones due by then has been met."],
  ["2019-02-01", [15, 18, 4, 10, 11, 8, 5, 9, 80], "None of the 80 milestones due by then has been met."],
])("the plan of 2017 has its milestones counted at %s", async (date, due, sentence) => {
  const report = await checkRealPlan("001-tidy", date);
  const spec = specOf(report, "summary");
  expect(column(spec, "Milestones due").slice(0, -1).map(Number)).toEqual(due);
  expect(spec.rows.slice(0, spec.headerRow!).map((row) => words(row[0]))).toContain(sentence);
  expect(column(specOf(report, "overdue"), "Standing").filter((standing) => standing === "Overdue")).toHaveLength(due.at(-1)!);
});

it("late actions that nobody has rated are not said to be undone", async () => {
  const report = await checkRealPlan("004-tidy", "2008-11-01");
  const headOf = (kind: SheetSpec["kind"]): string[] => {
    const spec = specOf(report, kind);
    return spec.rows.slice(0, spec.headerRow!).map((row) => words(row[0]));
  };
  expect(headOf("summary")).toEqual(
    expect.arrayContaining([
      "None of the actions is rated yet.",
      "Past their timescale: 1.2, 1.3, 2.1, 2.5, 3.1, 3.2, 3.3, 3.4, 3.5, 4.2, 4.3, 6.3, 7.8, 8.1.",
    ]),
  );
  expect(headOf("overdue")).toContain("None of the actions is rated yet: of what is overdue here, some may be done.");
});

describe("a plan without refs or ratings", () => {
  const action = (words: string, due: string): string => `| ${words} | Ana Hart | ${due} | A report |\n`;
  const checked = reportOn(
    sheetOf(`== Workplan for 2019 ==
      | Action | Lead officer | Timescale | Measure of success |
      ${["Map it", "Tell all", "Ask all", "Write it", "Print it"].map((words) => action(words, "March 2019")).join("")}
      ${action("Send it", "June 2019 – June 2020")}${action("Keep it", "when asked")}${action("Stop it", "September 2031")}`).workbook,
    { asOf: readIsoDay("2019-12-01")! },
  );
  const report = {
    ...checked,
    plan: {
      ...checked.plan!,
      period: {
        start: readIsoDay("2019-01-01")!,
        end: readIsoDay("2020-12-31")!,
        certain: true,
        rivals: [],
        basis: "settings" as const,
        stated: null,
      },
    },
  };
  const saidOn = (kind: SheetSpec["kind"]): string[] => {
    const spec = specOf(report, kind);
    return spec.rows.slice(0, spec.headerRow!).map((row) => words(row[0]));
  };

  it("is called by its sheet's name, and its late actions are told by their rows", () => {
    expect(saidOn("summary")).toEqual(
      expect.arrayContaining(["Workplan for 2019", "Past their timescale: “Map it”, “Tell all”, “Ask all” and 2 more, in rows 5 and 6."]),
    );
    expect(table(specOf(report, "summary"))[0]).not.toContain("Milestones due");
  });

  it("says on its timeline which actions have no bar", () => {
    expect(saidOn("timeline")).toContain("There is no bar for 1 action without a date that can be drawn and 1 action outside these dates.");
    const bars = table(specOf(report, "timeline"))
      .slice(1)
      .map((row) => row.slice(2).some((cell) => cell !== ""));
    expect(bars).toEqual([true, true, true, true, true, true, false, false]);
  });
});

it("sheets are written one by one, each when its progress has been seen", async () => {
  const report = await checkRealPlan(REAL_PLANS[0]!, "2019-12-01");
  const happened: string[] = [];
  const workbook = {
    writeSheet: ({ name }: SheetSpec) => {
      happened.push(`wrote ${name}`);
      return Promise.resolve({ kind: "written", name });
    },
  } as unknown as Workbook;
  await writeSheets(workbook, report, ["key", "overdue"], "now", async (done, of) => {
    happened.push(`told of ${done} of ${of}`);
    await new Promise((resolve) => setTimeout(resolve, 1));
    happened.push("seen");
  });
  expect(happened).toEqual(["told of 0 of 2", "seen", "wrote RAG key", "told of 1 of 2", "seen", "wrote Overdue and due soon"]);
});
