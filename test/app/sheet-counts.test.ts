import { checkWorkbook, type CheckReport } from "../../src/app/check-workbook";
import { sheetSpecs } from "../../src/app/write-sheets";
import { isoDay, readIsoDay, type Day } from "../../src/domain/calendar/day";
import type { Action, Milestone, Plan } from "../../src/domain/plan/plan";
import type { CellSpec, SheetSpec } from "../../src/domain/sheets/sheet-spec";
import { ExcelWorkbook } from "../../src/excel/excel-workbook";
import { openOfficeInNode } from "../../src/host/doors/open-office-in-node";
import { openXlsx } from "../../src/host/xlsx/open-xlsx";
import { planBytes, REAL_PLANS } from "../support/real-plan";

/** Review dates by the number of a plan: as it begins, within it, and well after its end. */
const DATES_OF: Readonly<Record<string, readonly [string, string, string]>> = {
  "000": ["2019-01-01", "2019-12-01", "2022-06-30"],
  "001": ["2017-04-01", "2017-11-30", "2019-02-01"],
  "003": ["2018-04-01", "2018-12-15", "2019-12-01"],
  "004": ["2008-04-01", "2008-11-01", "2010-02-01"],
};

const shown = (cell: CellSpec | null | undefined): string => {
  if (!cell) return "";
  const { content } = cell;
  return content.kind === "number" ? String(content.value) : content.kind === "day" ? isoDay(content.day) : content.text;
};
const specOf = (report: CheckReport, kind: SheetSpec["kind"]): SheetSpec => sheetSpecs(report, [kind], "now")[0]!;
const tableOf = (spec: SheetSpec): Record<string, string>[] => {
  const [headers = [], ...rows] = spec.rows.slice(spec.headerRow!).map((row) => row.map(shown));
  return rows.map((row) => Object.fromEntries(headers.map((header, at) => [header, row[at] ?? ""])));
};

/** Days between two dates as JavaScript's own calendar counts them. */
const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000;

/** An action counted anew, by the words of the contract and by nothing of the code that draws the sheets. */
interface Counted {
  readonly ref: string;
  readonly statuses: ReadonlySet<string>;
  readonly rated: boolean;
  readonly dates: readonly { readonly due: string; readonly settled: boolean; readonly counts: boolean }[];
}

function count(action: Action, asOf: string): Counted {
  const rating = (milestone: Milestone) =>
    milestone.ratedBy
      ? action.milestones.find(({ sheet, row, rating: own }) => own && row === milestone.ratedBy!.row && sheet === milestone.ratedBy!.sheet)
          ?.rating
      : null;
  const statuses = new Set(action.milestones.flatMap((milestone) => rating(milestone)?.status?.status ?? []));
  const dates = action.milestones.flatMap((milestone) => {
    const { reading } = milestone;
    if (!reading || reading.fault) return [];
    const dues: (Day | null)[] =
      reading.readings.length > 1 ? [last(reading.readings.map(({ due }) => due))] : reading.milestones.map(({ due }) => due);
    const meaning = rating(milestone)?.status?.meaning ?? null;
    // The rows that one rating covers are done together, when the last of them is over.
    const group = action.milestones.filter(
      (other) => other.ratedBy?.row === milestone.ratedBy?.row && other.ratedBy?.sheet === milestone.ratedBy?.sheet,
    );
    const ends = group.flatMap(({ timescale, reading: own }) => (timescale && own ? [endOf(own)] : []));
    const end = ends.includes(null) ? null : last(ends);
    const isDone = meaning === "done" || (meaning === "on-track-or-done" && end !== null && isoDay(end) < asOf);
    return dues.flatMap((due) => {
      if (due === null) return [];
      const day = isoDay(due);
      const onTrack = day < asOf && (meaning === "on-track-or-done" || meaning === "on-track");
      return [{ due: day, settled: isDone || meaning === "dropped" || onTrack, counts: meaning !== null && meaning !== "dropped" }];
    });
  });
  return { ref: action.ref?.text ?? "", statuses, rated: action.milestones.some((milestone) => rating(milestone)), dates };
}

const last = (days: readonly (Day | null)[]): Day | null =>
  days.length === 0 || days.includes(null) ? null : ([...days] as Day[]).sort((a, b) => b - a)[0]!;
const endOf = (reading: NonNullable<Milestone["reading"]>): Day | null => {
  if (reading.fault || ["ongoing", "open-ended", "recurring", "event"].includes(reading.kind)) return null;
  return reading.readings.length > 1 ? last(reading.readings.map(({ due }) => due)) : reading.due;
};

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

const wordsOf = (text: string): string[] =>
  [...new Set(text.toLowerCase().match(/[\p{L}\p{N}’']+/gu) ?? [])].filter((word) => word !== "and").sort();

describe.each(REAL_PLANS)("the figures of %s", (name) => {
  const DATES = DATES_OF[name.slice(0, 3)]!;
  const reports = new Map<string, CheckReport>();
  beforeAll(async () => {
    const office = await openOfficeInNode(openXlsx(planBytes(name), `${name}.xlsx`), { door: "desktop", excelApi: "1.15" });
    try {
      for (const date of DATES) reports.set(date, await checkWorkbook(new ExcelWorkbook(), { asOf: readIsoDay(date)! }));
    } finally {
      await office.close();
    }
  }, 60_000);
  const planOf = (date: string): Plan => reports.get(date)!.plan!;
  const countedOf = (date: string) => planOf(date).priorities.map((priority) => priority.actions.map((action) => count(action, date)));

  it.each(DATES)("add up to an independent count at %s", (date) => {
    const rows = tableOf(specOf(reports.get(date)!, "summary"));
    const byPriority = countedOf(date).filter((actions) => actions.length > 0);
    const all = byPriority.flat();
    // The total stands last, and under it the shares of a rated plan.
    const isRated = planOf(date).tables.some(({ columns }) => columns.rag !== undefined);
    expect(rows).toHaveLength(byPriority.length + (isRated ? 2 : 1));
    const within = (days: number) => (actions: readonly Counted[]) =>
      actions.filter(({ dates }) =>
        dates.some(({ due, settled }) => !settled && daysBetween(date, due) >= 0 && daysBetween(date, due) <= days),
      ).length;
    const expected = new Map<string, (actions: readonly Counted[]) => number>([
      ["Actions", (actions) => actions.length],
      ["Past timescale", (actions) => actions.filter(({ dates }) => dates.some(({ due, settled }) => due < date && !settled)).length],
      ["Due within 30 days", within(30)],
      ["Due within 60 days", within(60)],
      ["Due within 90 days", within(90)],
    ]);
    if (isRated) {
      for (const { status } of planOf(date).key.statuses)
        expected.set(status, (actions) => actions.filter(({ statuses }) => statuses.size === 1 && statuses.has(status)).length);
    }
    const headers = Object.keys(rows[0]!);
    expect(headers.includes("Milestones due")).toBe(all.some(({ rated }) => rated));
    if (headers.includes("Milestones due")) {
      expected.set("Milestones due", (actions) =>
        sum(actions.map(({ dates }) => dates.filter(({ due, counts }) => counts && due < date).length)),
      );
      expected.set("Milestones met", (actions) =>
        sum(actions.map(({ dates }) => dates.filter(({ due, counts, settled }) => counts && settled && due < date).length)),
      );
    }
    expect(headers.includes("Red")).toBe(isRated);
    for (const [header, of] of expected) {
      expect([header, ...rows.slice(0, byPriority.length + 1).map((row) => Number(row[header]))]).toEqual([
        header,
        ...byPriority.map(of),
        of(all),
      ]);
    }
    const shares = rows.at(-1)!;
    for (const { status } of planOf(date).key.statuses)
      if (status in shares) expect(Number(shares[status])).toBeCloseTo(expected.get(status)!(all) / all.length, 10);
  });

  it.each(DATES)("give every date that has passed or is near at %s, with its days, the earliest first", (date) => {
    const rows = tableOf(specOf(reports.get(date)!, "overdue"));
    const ofPriorities = planOf(date).priorities.some(({ timescales }) => timescales.length > 0);
    const open = countedOf(date)
      .flat()
      .flatMap(({ ref, dates }) => dates.filter(({ settled }) => !settled).map(({ due }) => ({ due, said: `${due} ${ref}` })));
    const near = open.filter(({ due }) => daysBetween(date, due) <= 90);
    // Where nothing is late or near, what comes next.
    const [next] = open.map(({ due }) => due).sort();
    const wanted = (near.length > 0 ? near : open.filter(({ due }) => due === next)).map(({ said }) => said);
    expect(wanted.length).toBeGreaterThan(0);
    // The column after those of the date, where any of the actions has one.
    const headers = Object.keys(rows[0] ?? {});
    const ref = headers[headers.includes("Days overdue") ? 3 : 2] ?? "";
    const hasRefs = rows.some((row) => /^[A-Z]{0,2}\d+([.)]\d*)*[a-z]?$/.test((row[ref] ?? "").trim()));
    const given = rows.map((row) => `${row["Due"]} ${hasRefs ? row[ref] : ""}`);
    if (ofPriorities) expect(given).toEqual(expect.arrayContaining(wanted));
    else expect([...given].sort()).toEqual([...wanted].sort());
    expect(rows.map((row) => row["Due"])).toEqual(rows.map((row) => row["Due"]!).sort());
    for (const row of rows) {
      const late = daysBetween(row["Due"]!, date);
      expect([row["Standing"], row["Days overdue"] ?? ""]).toEqual(
        late > 0 ? ["Overdue", String(late)] : [late < -90 ? "Due next" : "Due soon", ""],
      );
    }
  });

  it("name every action under each of its leads, and draw each once on the timeline", () => {
    const [, date] = DATES;
    const actions = planOf(date).priorities.flatMap(({ actions: own }) => own);
    const cells = actions.map(({ at }) => `${at.sheet} ${String.fromCharCode(65 + at.column)}${at.row + 1}`);
    expect(new Set(tableOf(specOf(reports.get(date)!, "leads")).map((row) => row["Cell"]))).toEqual(new Set(cells));
    expect(tableOf(specOf(reports.get(date)!, "timeline"))).toHaveLength(actions.length);
  });

  it("are those of the key sheet", () => {
    const [, date] = DATES;
    const { key, tables } = planOf(date);
    const rows = tableOf(specOf(reports.get(date)!, "key"));
    expect(rows.map((row) => [row["Status"], row["Definition"]])).toEqual(
      key.statuses.map(({ status, definition }) => [status, definition]),
    );
    if (tables.some(({ columns }) => columns.rag !== undefined))
      for (const row of rows)
        expect(Number(row["Actions today"])).toBe(
          countedOf(date)
            .flat()
            .filter(({ statuses }) => statuses.size === 1 && statuses.has(row["Status"]!)).length,
        );
  });

  it.each(DATES)("are told at %s as the table has them", (date) => {
    const spec = specOf(reports.get(date)!, "summary");
    const said = spec.rows
      .slice(0, spec.headerRow!)
      .map((row) => shown(row[0]))
      .join("\n");
    const total = tableOf(spec).find((row) => row["Priority"]?.startsWith("All "))!;
    const told = (pattern: RegExp): string | undefined => pattern.exec(said)?.[1];
    expect(told(/: (\d+) actions? under/)).toBe(total["Actions"]);
    const past = told(/^(?:All )?(\d+|No) actions? (?:is|are) past/m);
    expect(past === "No" ? "0" : past).toBe(total["Past timescale"]);
    if (total["Milestones due"] !== undefined && Number(total["Milestones due"]) > 2) {
      const [, met, due] = /^(All|None|\d+) (?:of the )?(\d+) milestones due by then/m.exec(said)!;
      expect([met === "All" ? due : met === "None" ? "0" : met, due]).toEqual([total["Milestones met"], total["Milestones due"]]);
    }
    const [, within90, within30] =
      /^(?:All )?(\d+|No) actions? ha(?:s|ve) work due in the next 90 days(?:, (\d+|none) of them)?/m.exec(said) ?? [];
    if (within90 !== undefined) expect(within90 === "No" ? "0" : within90).toBe(total["Due within 90 days"]);
    if (within30 !== undefined) expect(within30 === "none" ? "0" : within30).toBe(total["Due within 30 days"]);
  });

  it("count each lead's actions in the list by lead and in their e-mails alike, and lose no word of who leads", () => {
    const [, date] = DATES;
    const actions = planOf(date).priorities.flatMap(({ actions: own }) => own);
    const [header = "", ...rows] = [
      Object.keys(tableOf(specOf(reports.get(date)!, "leads"))[0]!)[0],
      ...tableOf(specOf(reports.get(date)!, "leads")),
    ];
    const named = rows.filter((row) => row[header] !== "No lead officer named");
    const counts = new Map<string, number>();
    for (const row of named) counts.set(row[header]!, (counts.get(row[header]!) ?? 0) + 1);
    const emails = new Map(
      tableOf(specOf(reports.get(date)!, "emails")).flatMap((row) => {
        const [, lead, number] = /^To: (.*)\n[^]*?You lead (\d+) actions? in this plan/.exec(row["Text to copy"]!) ?? [];
        return lead === undefined ? [] : [[lead, Number(number)] as const];
      }),
    );
    expect([...emails].sort()).toEqual([...counts].sort());
    for (const action of actions) {
      const stated = [action.lead?.text ?? "", ...action.milestones.map(({ lead }) => lead?.text ?? "")].filter(
        (lead) => lead !== "" && !/^(as above|ditto)/i.test(lead),
      );
      if (!action.lead || stated.length === 0) continue;
      const cell = `${action.at.sheet} ${String.fromCharCode(65 + action.at.column)}${action.at.row + 1}`;
      const own = actions.filter(({ at }) => at.row === action.at.row && at.sheet === action.at.sheet);
      // Actions that share a row share its cell in the list.
      if (own.length > 1) continue;
      const leads = named.filter((row) => row["Cell"] === cell).map((row) => row[header]!);
      expect([cell, wordsOf(leads.join(" "))]).toEqual([cell, wordsOf(stated.join(" "))]);
    }
  });

  it.each(DATES)("count the findings of the check at %s, and the actions that lack evidence", (date) => {
    const report = reports.get(date)!;
    const spec = specOf(report, "findings");
    const rows = spec.headerRow === null ? [] : tableOf(spec);
    const seriousness = { error: "Must fix", warning: "Should fix", review: "Worth a look" } as const;
    const of = (severity: keyof typeof seriousness): number => rows.filter((row) => row["How serious"] === seriousness[severity]).length;
    expect(rows.map((row) => row["What is wrong and what to do"])).toEqual(report.findings.map(({ message }) => message));
    const open = [
      [of("error"), "must fix"],
      [of("warning"), "should fix"],
      [of("review"), "worth a look"],
    ].flatMap(([number, what]) => (number === 0 ? [] : [`${number} ${what}`]));
    const sentence =
      open.length === 0 ? "No findings were open then." : `Findings open then: ${open.join(", ").replace(/, ([^,]*)$/, " and $1")}.`;
    const head = spec.rows.slice(0, spec.headerRow ?? spec.rows.length).map((row) => shown(row[0]));
    expect(head.at(-1)).toContain(sentence);

    const total = tableOf(specOf(report, "summary")).find((row) => row["Priority"]?.startsWith("All "))!;
    if (total["Evidence missing"] === undefined) return;
    const lacking = new Set(
      report.findings
        .filter(({ rule }) => rule.startsWith("evidence-"))
        .map(({ at }) => {
          const action = planOf(date)
            .priorities.flatMap(({ actions }) => actions)
            .find(({ milestones }) => milestones.some(({ sheet, row }) => sheet === at.sheet && row === at.row));
          return action?.at.row;
        }),
    );
    expect(Number(total["Evidence missing"])).toBe(lacking.size);
  });
});
