import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { checkWorkbook, type CheckReport } from "../../src/app/check-workbook";
import { correctReading } from "../../src/app/correct-reading";
import { main } from "../../src/cli/main";
import { OpenFiles } from "../../src/cli/open-workbook";
import { readIsoDay } from "../../src/domain/calendar/day";
import type { Correction } from "../../src/domain/plan/correct-plan";
import type { Plan } from "../../src/domain/plan/plan";
import { PLANS, worldFor } from "./world";

// Each opens and saves whole workbooks.
jest.setTimeout(60_000);

const day = (iso: string) => readIsoDay(iso)!;
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "plan-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Corrects a sample plan as the pane does and saves it as plan.xlsx. */
async function correct(name: string, ...corrections: readonly ((plan: Plan) => Correction)[]): Promise<void> {
  writeFileSync(path.join(folder, "plan.xlsx"), readFileSync(path.join(PLANS, `${name}.xlsx`)));
  const files = new OpenFiles({ cwd: folder });
  try {
    const workbook = await files.open("plan.xlsx");
    for (const correction of corrections) {
      const report: CheckReport = await checkWorkbook(workbook, { asOf: day("2019-12-01") });
      expect(await correctReading(workbook, report, correction(report.plan!))).toMatchObject({ kind: "kept" });
    }
    writeFileSync(path.join(folder, "plan.xlsx"), files.save());
  } finally {
    await files.close();
  }
}

async function run(...argv: string[]): Promise<{ readonly code: number; readonly out: string; readonly err: string }> {
  const world = worldFor({ cwd: folder });
  const code = await main(argv, world);
  return { code, ...world.written };
}

interface CheckJson {
  readonly settings: { readonly plan?: unknown };
  readonly plan: { readonly period: unknown };
  readonly findings: readonly { readonly rule: string; readonly cell: string }[];
}
async function check(): Promise<{ readonly json: CheckJson; readonly found: readonly string[]; readonly err: string }> {
  const { out, err } = await run("check", "plan.xlsx", "--json", "--as-of", "2019-12-01");
  const json = JSON.parse(out) as CheckJson;
  return { json, found: json.findings.map(({ rule, cell }) => `${rule} ${cell}`), err };
}

const column =
  (header: string, role: "extra" | "evidence" | "commentary") =>
  ({ tables: [table] }: Plan): Correction => ({
    kind: "column",
    table: table!,
    column: table!.explained.find((each) => each.header === header)!.column,
    role,
  });

describe("corrections kept in a file", () => {
  it("change what check finds, and are named with it", async () => {
    await correct("000-in-progress");
    const before = await check();
    expect(before.json.settings).toEqual({});
    expect(before.found).toContain("commentary-missing G10");
    expect(before.found.some((each) => each.startsWith("evidence-missing"))).toBe(true);

    await correct("000-in-progress", column("Commentary", "extra"), () => ({ kind: "meaning", status: "Green", meaning: "on-track" }));
    const after = await check();
    expect(after.json.settings.plan).toMatchObject({
      tables: [{ sheet: "Plan", columns: [{ header: "Commentary", role: "extra" }] }],
      meanings: [{ status: "Green", meaning: "on-track" }],
    });
    expect(after.found.filter((each) => each.startsWith("commentary-missing"))).toEqual([]);
    expect(after.found.filter((each) => each.startsWith("evidence-missing"))).toEqual([]);
    expect(after.err).toBe("");
  });

  it("change what read prints, and are marked in it", async () => {
    await correct(
      "000-tidy",
      column("Commentary", "extra"),
      () => ({ kind: "period", period: { start: day("2019-04-01"), end: day("2021-03-31") } }),
      () => ({ kind: "meaning", status: "Purple", meaning: "done" }),
    );
    const { out, err } = await run("read", "plan.xlsx");
    expect(err).toBe("");
    expect(out).toMatch(/^Plan period: 1 April 2019 to 31 March 2021 \(changed by you\)$/m);
    expect(out).toMatch(/^“Purple” means done \(changed by you\)$/m);
    expect(out).toMatch(/^ {2}no field {4}column G “Commentary” \(changed by you\)$/m);
    const { plan } = JSON.parse((await run("read", "plan.xlsx", "--json")).out) as {
      plan: { period: unknown; sheets: { columns: Record<string, string> }[]; key: { status: string; meaning: string }[] };
    };
    expect(plan.period).toEqual({ start: "2019-04-01", end: "2021-03-31", certain: true });
    expect(Object.keys(plan.sheets[0]!.columns)).not.toContain("commentary");
    expect(plan.key.find(({ status }) => status === "Purple")?.meaning).toBe("done");
  });

  it("say in which row the headings are", async () => {
    await correct("000-tidy", ({ tables: [table] }) => ({
      kind: "headings",
      sheet: table!.sheet,
      row: table!.headerRow + 2,
      instead: table!.headerRow,
    }));
    expect((await run("read", "plan.xlsx")).out).toMatch(/^Table on ‘Plan’, .*, headings in row 5$/m);
    await correct("000-tidy");
    expect((await run("read", "plan.xlsx")).out).toMatch(/^Table on ‘Plan’, .*, headings in row 3$/m);
  });

  it("that fit no longer are said on standard error, one sentence each, and not used", async () => {
    await correct("000-tidy", () => ({ kind: "sheet", sheet: "Old plan", isPlan: false }));
    const said = "You said that ‘Old plan’ holds no plan, but there is no such sheet any more.\n";
    for (const command of ["read", "check"]) expect((await run(command, "plan.xlsx", "--json")).err).toBe(said);
  });

  it("leave nothing behind when they are taken back", async () => {
    await correct("000-tidy", column("Commentary", "extra"), () => ({ kind: "all as read" }));
    expect((await check()).json.settings).toEqual({});
  });
});
