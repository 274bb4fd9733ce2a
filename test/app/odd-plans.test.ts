import { reportOn, type CheckReport } from "../../src/app/check-workbook";
import { SUMMARY_KINDS } from "../../src/app/choose-sheets";
import { sheetSpecs } from "../../src/app/write-sheets";
import { isoDay, readIsoDay } from "../../src/domain/calendar/day";
import { RULES_VERSION } from "../../src/domain/rules";
import type { CellSpec, SheetSpec } from "../../src/domain/sheets/sheet-spec";
import { linesOf, MOST_LINES } from "../../src/domain/sheets/fit-text";
import { sheet, sheetOf } from "../support/drawn-sheet";

const asOf = readIsoDay("2019-12-01")!;
const KINDS = ["key", ...SUMMARY_KINDS, "record"] as const;
const shown = (cell: CellSpec | null | undefined): string => {
  if (!cell) return "";
  const { content } = cell;
  return content.kind === "number" ? String(content.value) : content.kind === "day" ? isoDay(content.day) : content.text;
};

function drawn(sheet: string): ReadonlyMap<string, SheetSpec> {
  const report: CheckReport = reportOn(sheetOf(sheet).workbook, { asOf });
  return new Map(sheetSpecs(report, KINDS, "1 December 2019 at 14:02").map((spec) => [spec.kind, spec]));
}
const head = (spec: SheetSpec | undefined): string =>
  spec!.rows
    .slice(0, spec!.headerRow ?? undefined)
    .map((row) => shown(row[0]))
    .join(" ");
const table = (spec: SheetSpec | undefined): string[][] => spec!.rows.slice(spec!.headerRow!).map((row) => row.map(shown));

const HEADER = "| Ref | Action | Lead officer | Timescale | Measure of success | RAG rating | Commentary | Evidence |";

describe("the sheets of a plan", () => {
  it("with one priority name no other", () => {
    const specs = drawn(`${HEADER}
      | PRIORITY 1: Safer homes | | | | | | | |
      | 1.1 | Map it | LSCB Manager | March 2020 | A map | Green | On course | |`);
    expect(head(specs.get("summary"))).toContain(
      "Position at 1 December 2019: 1 action under 1 priority. The action is rated Green, with none rated Red. The action is not past its timescale.",
    );
    expect(
      table(specs.get("summary"))
        .slice(1)
        .map(([label]) => label),
    ).toEqual(["1: Safer homes", "All actions", "Share of all actions (rounded)"]);
  });

  it("without dates draw no bars and say so", () => {
    const specs = drawn(`${HEADER}
      | 1.1 | Map it | LSCB Manager | Ongoing | A map | Green | On course | |
      | 1.2 | Tell all | Chair | TBC | All told | Amber | Late | |`);
    expect(head(specs.get("timeline"))).toContain("The plan states no dates, so there is nothing to draw.");
    expect(table(specs.get("timeline"))[0]).toHaveLength(3);
    expect(head(specs.get("overdue"))).toContain("The plan states no dates that can be read, so nothing can be overdue or due soon.");
    expect(specs.get("overdue")).toMatchObject({ headerRow: null, widths: [expect.any(Number)] });
  });

  it("with nothing late or near say so, and list what falls due next", () => {
    const specs = drawn(`${HEADER}
      | 1.1 | Map it | LSCB Manager | March 2021 | A map | White | | |
      | 1.2 | Tell all | | 31 March 2021 | All told | White | | |
      | 1.3 | Ask | Chair | May 2021 | Asked | White | | |`);
    expect(head(specs.get("overdue"))).toContain(
      "Nothing is overdue and nothing is due in the next 90 days. The next date is 31 March 2021.",
    );
    const [headers = [], ...rows] = table(specs.get("overdue"));
    expect(rows.map((row) => ["Standing", "Ref", "Lead officer"].map((header) => row[headers.indexOf(header)]))).toEqual([
      ["Due next", "1.1", "LSCB Manager"],
      ["Due next", "1.2", "No lead officer named"],
    ]);
    expect(headers).not.toContain("Days overdue");
  });

  it("say how many fall due next where they would fill pages", () => {
    const all = (count: number) =>
      drawn(
        `${HEADER}\n${Array.from({ length: count }, (_, at) => `| 1.${at + 1} | Do it | Chair | March 2021 | Done | White | | |`).join("\n")}`,
      );
    expect(table(all(20).get("overdue"))).toHaveLength(21);
    const overdue = all(21).get("overdue");
    expect(head(overdue)).toContain("The next date is 31 March 2021, when 21 milestones fall due.");
    expect(overdue!.headerRow).toBeNull();
  });

  it("with every date behind them say so in a sentence, without a table", () => {
    const { rows, headerRow } = drawn(`${HEADER}
      | 1.1 | Map it | LSCB Manager | March 2018 | A map | Green | On course | The map |
      | 1.2 | Tell all | Chair | May 2021 | All told | Purple | The law has changed | |`).get("overdue")!;
    expect([rows.length > 3, headerRow]).toEqual([true, null]);
    expect(rows.map((row) => shown(row[0])).join(" ")).toContain(
      "Nothing is overdue and nothing is still to come: every date that can be read belongs to an action that is done, was on track when it passed, or is dropped.",
    );
  });

  it("say of each action in a shared row what is late and what is near", () => {
    const { workbook } = sheet`| Priority | Action | Lead officer | Timescale |
      | 1: Training | ${"• Develop and agree the content of a training programme for the whole year\n• Develop a subgroup for the quality of what is taught"} | Ana Hart | ${"July 2019\nDecember 2019"} |`;
    const said = reportOn(workbook, { asOf }).findings.filter(({ rule }) => rule === "past-due" || rule === "due-soon");
    expect(said.map(({ message }) => message)).toEqual([
      expect.stringContaining("falls due in 30 days, on 31 December 2019"),
      expect.stringContaining("was due by 31 July 2019"),
    ]);
  });

  it("tell apart actions that are called the same by their rows", () => {
    const specs = drawn(`| Action | Lead officer | Timescale | RAG rating | Commentary |
      | Test | Cy | May 2020 | Red | Held up |
      | Ship | Cy | May 2021 | Green | On course |
      | Test | Cy | June 2020 | Red | Held up |
      | Ship | Cy | June 2021 | Green | On course |
      | Sell | Cy | June 2021 | Green | On course |
      | Ship | Cy | June 2019 | Amber | On course |`);
    expect(head(specs.get("summary"))).toContain("Rated Red: “Test” in row 2 (Cy); “Test” in row 4 (Cy).");
    expect(head(specs.get("summary"))).toContain("Past their timescale and not done: “Ship” in row 7 (Cy).");
    expect(table(specs.get("emails"))[1]![1]).toContain("“Ship” in row 5 (next due 30 June 2021) and “Sell” (next due 30 June 2021).");
  });

  it("draw dates that stand close beside the plan's period, and not those far off", () => {
    const specs = drawn(`| Action plan 2020 | | | | | | | |
      ${HEADER}
      | 1.1 | Map it | LSCB Manager | December 2019 | A map | Green | On course | |
      | 1.2 | Tell all | Chair | March 2021 | All told | Amber | Late | |
      | 1.3 | Ask | Chair | March 2031 | Asked | White | | |`);
    const headers = table(specs.get("timeline"))[0]!;
    expect([headers[3], headers.at(-1)]).toEqual(["■ Dec 2019", "Mar 2021"]);
    expect(head(specs.get("timeline"))).toContain("There is no bar for 1 action outside these dates.");
  });

  it("draw work that recurs or stays open through the months it goes on in", () => {
    const specs = drawn(`| Action plan 2019 to 2020 | | | | | | | |
      ${HEADER}
      | 1.1 | Report | LSCB Manager | Quarterly | A report | Green | On course | |
      | 1.2 | Meet | Chair | Quarterly from May 2019 | Met | Green | On course | |
      | 1.3 | Include it | Chair | From June 2019 onwards | Included | Green | On course | |
      | | | | July 2019 | A letter | | | |
      | 1.4 | Map it | Chair | July 2019 | A map | Green | On course | |`);
    const [headers = [], ...rows] = table(specs.get("timeline"));
    const months = rows.map((row) => headers.slice(3).filter((_, at) => row[at + 3]!.startsWith("G")));
    const last = headers.at(-1)!;
    expect(months.map((own) => [own[0], own.at(-1)])).toEqual([
      [headers[3], last],
      ["May 2019", last],
      ["Jun 2019", last],
      ["Jul 2019", "Jul 2019"],
    ]);
    expect(head(specs.get("timeline"))).toContain(
      "Work that recurs without a start runs from its first date, or else from the first column.",
    );
  });

  it.each([
    ["March 2018", "The review date, 1 December 2019, lies after these dates."],
    ["March 2022", "The review date, 1 December 2019, lies before these dates."],
    ["December 2019", "■ and a line on either side mark the review date, in Dec 2019."],
  ])("with one date, %s, say on the timeline where the review date is", (timescale, said) => {
    const specs = drawn(`${HEADER}
      | 1.1 | Map it | LSCB Manager | ${timescale} | A map | Green | On course | |`);
    expect(head(specs.get("timeline"))).toContain(said);
  });

  it("without ratings have no rating column, and say that it carries none", () => {
    const specs = drawn(`| Ref | Action | Lead officer | Timescale |
      | 1.1 | Map it | LSCB Manager | March 2020 |
      | 1.2 | Tell all | Chair | May 2018 |`);
    expect(head(specs.get("summary"))).toContain(
      "The plan carries no ratings, so it does not say what is done. 1 action is past its timescale.",
    );
    for (const kind of ["overdue", "leads", "timeline"])
      expect(table(specs.get(kind))[0]!.filter((header) => /rag|rating/i.test(header))).toEqual([]);
    expect(head(specs.get("summary"))).toContain("Past their timescale: 1.2 “Tell all” (Chair).");
    expect(head(specs.get("overdue"))).toContain("The plan carries no ratings: of what is overdue here, some may be done.");
    expect(head(specs.get("timeline"))).toContain("marked •; the plan carries no ratings");
    expect(head(specs.get("key"))).toContain("The plan carries no ratings yet");
    expect(specs.get("summary")!.charts).toEqual([]);
  });

  it("with a key of its own speak in its words", () => {
    const specs = drawn(`${HEADER}
      | 1.1 | Map it | LSCB Manager | March 2020 | A map | Blue | Done | The map |
      | 1.2 | Tell all | Chair | May 2021 | All told | Grey | | |
      | 1.3 | Ask | Chair | May 2021 | Asked | Grey | | |
      == Key ==
      | Status | Definition |
      | Blue | Action complete |
      | Green | On track |
      | Grey | Not yet started |
      | Black | Behind schedule. Explain in the commentary |`);
    expect(head(specs.get("summary"))).toContain("1 Blue and 2 Grey. All 3 actions are rated either Blue or Grey, with none rated Black.");
    expect(table(specs.get("key")).slice(1)).toEqual([
      ["Blue", "Action complete", "1"],
      ["Green", "On track", "0"],
      ["Grey", "Not yet started", "2"],
      ["Black", "Behind schedule. Explain in the commentary", "0"],
    ]);
    // No two statuses share a sign.
    expect(head(specs.get("timeline"))).toMatch(/B Blue, Gr Grey/);
  });

  it("name exceptions in words while they are few, and by their refs when they are many", () => {
    const rows = (count: number): string =>
      Array.from(
        { length: count },
        (_, at) =>
          `| 1.${at + 1} | Review the pathway ${"of care ".repeat(9)} | ${at > 0 ? "Chair" : ""} | March 2020 | A map | Red | Late | |`,
      ).join("\n");
    const done = "| 2.1 | Tell all | Chair | May 2021 | All told | Green | Fine | |";
    const few = head(drawn(`${HEADER}\n${rows(2)}`).get("summary"));
    expect(few).toContain(
      "Rated Red: 1.1 “Review the pathway of care of care of care of care of care…”; 1.2 “Review the pathway of care of care of care of care of care…” (Chair).",
    );
    expect(head(drawn(`${HEADER}\n${rows(4)}\n${done}`).get("summary"))).toContain("Rated Red: 1.1, 1.2, 1.3, 1.4.");
    // All of them: the sentences say so, and no list does.
    expect(head(drawn(`${HEADER}\n${rows(4)}`).get("summary"))).not.toContain("Rated Red:");
    expect(head(drawn(`${HEADER}\n${rows(33)}\n${done}`).get("summary"))).toMatch(/Rated Red: 1\.1, .*, 1\.30 and 3 more\./);
  });

  it("never say that none is rated Red where a part of an action is", () => {
    const specs = drawn(`${HEADER}
      | 1.1 | Map it | LSCB Manager | March 2020 | A map | Red | Late | |
      | ^ | ^ | ^ | May 2020 | A second map | Green | Fine | |
      | 1.2 | Tell all | Chair | May 2021 | All told | Green | Fine | |`);
    const said = head(specs.get("summary"));
    expect(said).toContain("1 action carries more than one rating.");
    expect(said).not.toContain("none rated Red");
    expect(said).toContain("Rated Red in part: 1.1 “Map it” (LSCB Manager).");
  });

  it("are recorded with date, rules version, counts and a fingerprint that follows the plan's words", () => {
    const plan = (lead: string): ReadonlyMap<string, SheetSpec> =>
      drawn(`${HEADER}
      | PRIORITY 1: Safer homes | | | | | | | |
      | 1.1 | Map it | ${lead} | March 2020 | A map | Green | On course | |
      | 1.2 | Tell all | | May 2021 | All told | Green | Fine | |`);
    const record = Object.fromEntries(table(plan("LSCB Manager").get("record")).slice(1));
    expect(record).toMatchObject({
      "Review date": "1 December 2019",
      "Checked on": "1 December 2019 at 14:02",
      "Rules version": RULES_VERSION,
      Verdict: "Not ready to circulate",
      Priorities: "1",
      Actions: "2",
      "Findings that must be fixed": "1",
      "Fingerprint of the plan": expect.stringMatching(/^([0-9a-f]{8} ){7}[0-9a-f]{8}$/),
    });
    const other = Object.fromEntries(table(plan("LSCB Chair").get("record")).slice(1));
    expect(other["Fingerprint of the plan"]).not.toBe(record["Fingerprint of the plan"]);
  });

  it("with 300 actions stay readable: no row higher than Excel shows, no list of refs without an end", () => {
    const long = "Ensure that all practitioners recognise the indicators of risk and know how to respond. ".repeat(30);
    const rows = Array.from(
      { length: 300 },
      (_, at) =>
        `| ${1 + Math.floor(at / 100)}.${1 + (at % 100)} | ${at === 5 ? long : "Do it"} | Head of Service | ${at === 2 ? "May 2030" : "May 2018"} | ${at === 6 ? long : "Done"} | Amber | Late | |`,
    );
    const specs = drawn([HEADER, ...rows].join("\n"));
    for (const spec of specs.values())
      for (const row of spec.rows.slice(spec.headerRow!))
        row.forEach((cell, column) => {
          expect(linesOf(shown(cell), spec.widths[column]!)).toBeLessThanOrEqual(MOST_LINES);
        });
    expect(head(specs.get("summary"))).toContain(" and 269 more.");
    expect(specs.get("summary")!.headerRow).toBeLessThan(15);
    expect(table(specs.get("timeline"))).toHaveLength(301);
    // A long e-mail goes on in the next row rather than being cut off.
    const emails = table(specs.get("emails")).slice(1);
    expect(emails.length).toBeGreaterThan(10);
    expect(emails[0]![0]).toBe(`Head of Service (1 of ${emails.length})`);
    const text = emails.map(([, words]) => words).join("\n");
    for (const ref of ["1.1", "2.50", "3.100"]) expect(text).toMatch(new RegExp(`^${ref.replace(".", "\\.")} Do it`, "m"));
  });
});
