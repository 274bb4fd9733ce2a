import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { main } from "../../src/cli/main";
import type { Workbook } from "../../src/host/model/workbook";
import { openXlsx } from "../../src/host/xlsx/open-xlsx";
import { saveXlsx } from "../../src/host/xlsx/save-xlsx";
import { REAL_PLANS } from "../support/real-plan";
import { worldFor } from "./world";

const PLANS = path.resolve(__dirname, "../workbooks/plans");
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "plan-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const bytes = (file: string): Buffer => readFileSync(path.join(folder, file));
async function run(...argv: string[]): Promise<{ readonly code: number; readonly out: string; readonly err: string }> {
  const world = worldFor({ cwd: folder });
  const code = await main(argv, world);
  return { code, ...world.written };
}
const take = (name: string): void => copyFileSync(path.join(PLANS, `${name}.xlsx`), path.join(folder, "plan.xlsx"));

describe.each(["fix", "enforce", "key", "summary"])("%s", (command) => {
  it("writes another file and leaves the one it read as it was", async () => {
    take("000-in-progress");
    const before = bytes("plan.xlsx");
    const { code, out } = await run(command, "plan.xlsx", "--out", "out.xlsx");
    expect(code).toBe(0);
    expect(out).toContain("Written to out.xlsx.");
    expect(bytes("plan.xlsx").equals(before)).toBe(true);
    expect(openXlsx(bytes("out.xlsx"), "out.xlsx").sheets.length).toBeGreaterThanOrEqual(2);
  });

  it("refuses to write over its input, or nowhere", async () => {
    take("000-tidy");
    for (const argv of [["--out", "plan.xlsx"], ["--out", "./plan.xlsx"], [], ["--out", "a.xlsx", "--in-place"]]) {
      const { code, out, err } = await run(command, "plan.xlsx", ...argv);
      expect([code, out]).toEqual([2, ""]);
      expect(err).toMatch(/^[^\n]+\n$/);
    }
    expect(existsSync(path.join(folder, "a.xlsx"))).toBe(false);
  });

  it("says why in a sentence when the file is no workbook, and writes nothing", async () => {
    writeFileSync(path.join(folder, "plan.xlsx"), "Ref,Action");
    const { code, err } = await run(command, "plan.xlsx", "--out", "out.xlsx");
    expect(code).toBe(2);
    expect(err.trim()).not.toBe("");
    expect(existsSync(path.join(folder, "out.xlsx"))).toBe(false);
  });
});

it.each(["enforce", "key", "summary"])("%s refuses a protected workbook in one sentence", async (command) => {
  const { code, out, err } = await run(command, path.join(PLANS, "torture.xlsx"), "--out", "out.xlsx");
  expect([code, out]).toEqual([2, ""]);
  expect(err).toContain("protected");
  expect(existsSync(path.join(folder, "out.xlsx"))).toBe(false);
});

it("fix lists before and after, changes nothing on a dry run, and finds nothing the second time", async () => {
  take("000-in-progress");
  const dry = await run("fix", "plan.xlsx", "--dry-run");
  expect(dry.out).toContain("Plan F11: “amber ” → “Amber”");
  await run("fix", "plan.xlsx", "--out", "once.xlsx");
  const again = await run("fix", "once.xlsx", "--out", "twice.xlsx");
  expect(again.out).toContain("nothing that can safely be changed");
  expect(bytes("twice.xlsx").equals(bytes("once.xlsx"))).toBe(true);
});

it("enforce run twice changes nothing the second time, and says why a combined column has no list", async () => {
  take("000-in-progress");
  await run("enforce", "plan.xlsx", "--out", "once.xlsx");
  const again = await run("enforce", "once.xlsx", "--out", "twice.xlsx");
  expect(again.out).toContain("Nothing had to be changed");
  expect(bytes("twice.xlsx").equals(bytes("once.xlsx"))).toBe(true);
  take("000-as-circulated");
  expect((await run("enforce", "plan.xlsx", "--dry-run")).out).toContain("cannot hold a drop-down");
});

const cellsOf = ({ sheets }: Workbook): unknown =>
  sheets.map(({ cells: own }) => [...own.rows].map(([row, columns]) => [row, [...columns].map(([column, { value }]) => [column, value])]));

it.each(REAL_PLANS)(
  "summary of %s is the same file when it is made twice in one minute",
  async (name) => {
    take(name);
    await run("summary", "plan.xlsx", "--out", "once.xlsx", "--as-of", "2019-12-01");
    await run("summary", "once.xlsx", "--out", "twice.xlsx", "--as-of", "2019-12-01");
    const [once, twice] = ["once.xlsx", "twice.xlsx"].map((file) => openXlsx(bytes(file), file));
    expect(twice!.sheets.map(({ name: sheet }) => sheet)).toEqual(once!.sheets.map(({ name: sheet }) => sheet));
    expect(cellsOf(twice!)).toEqual(cellsOf(once!));
    expect(once!.active?.name).toBe("Plan summary");
  },
  30_000,
);

it("key of a plan without one says where it comes from, and says the same when it is made twice in one minute", async () => {
  take("003-as-circulated");
  await run("key", "plan.xlsx", "--out", "once.xlsx");
  await run("key", "once.xlsx", "--out", "twice.xlsx");
  const [once, twice] = ["once.xlsx", "twice.xlsx"].map((file) => openXlsx(bytes(file), file));
  expect(JSON.stringify(cellsOf(once!))).toContain("The workbook has no key of its own: this is the usual one.");
  expect(cellsOf(twice!)).toEqual(cellsOf(once!));
});

describe("enforce with new columns", () => {
  it.each([
    ["000-as-circulated", "--split-combined", "New columns on ‘Action Plan’: G “Commentary” and H “Evidence of impact”.", 21],
    ["001-as-circulated", "--split-combined", "New columns on ‘LSCB Business Plan’: G “Commentary” and H “Evidence of impact”.", null],
    ["003-as-circulated", "--add-columns", "F “RAG rating”, G “Commentary” and H “Evidence of impact”.", null],
    ["004-as-circulated", "--add-columns", "E “RAG rating”, F “Commentary” and G “Evidence of impact”.", null],
  ])("%s %s: lists what it does, puts the drop-down on, and changes nothing the second time", async (name, flag, says, cells) => {
    take(name);
    const dry = await run("enforce", "plan.xlsx", flag, "--dry-run");
    expect(dry.out).toContain(says);
    expect(dry.out).toContain("would be coloured by their word");
    const done = await run("enforce", "plan.xlsx", flag, "--out", "once.xlsx");
    expect(done).toMatchObject({ code: 0, err: "" });
    expect(done.out.split("\n").filter((line) => line.startsWith("Cells that get"))).toEqual(
      dry.out.split("\n").filter((line) => line.startsWith("Cells that get")),
    );
    const sheet = openXlsx(bytes("once.xlsx"), "once.xlsx").sheets[0]!;
    const listed = sheet.validations.flatMap(({ areas, type }) => (type === "List" ? areas.map(({ rowCount }) => rowCount) : []));
    const sum = listed.reduce((all, rows) => all + rows, 0);
    expect(sum).toBeGreaterThan(5);
    if (cells !== null) expect(sum).toBe(cells);

    const again = await run("enforce", "once.xlsx", flag, "--out", "twice.xlsx");
    expect(again.out).toContain("Nothing had to be changed");
    expect(bytes("twice.xlsx").equals(bytes("once.xlsx"))).toBe(true);
  });

  it("says that there is nothing to split or add, and what would help where it was not asked for", async () => {
    take("000-tidy");
    const { out } = await run("enforce", "plan.xlsx", "--split-combined", "--add-columns", "--dry-run");
    expect(out).toContain("No column of the plan holds rating, commentary and evidence together.");
    expect(out).toContain("The plan has a column for ratings already.");
    take("003-as-circulated");
    expect((await run("enforce", "plan.xlsx", "--dry-run")).out).toContain("--add-columns adds one");
  });

  it("refuses a protected plan in one sentence and writes nothing", async () => {
    take("000-as-circulated");
    const book = openXlsx(bytes("plan.xlsx"), "plan.xlsx");
    book.sheets[0]!.protection = { options: {}, hasPassword: false };
    book.sheets[0]!.changed.add("protection");
    writeFileSync(path.join(folder, "plan.xlsx"), saveXlsx(book));
    const { code, out, err } = await run("enforce", "plan.xlsx", "--split-combined", "--out", "out.xlsx");
    expect([code, out]).toEqual([2, ""]);
    expect(err).toMatch(/^[^\n]*protected[^\n]*\n$/);
    expect(existsSync(path.join(folder, "out.xlsx"))).toBe(false);
  });
});
