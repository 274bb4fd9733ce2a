import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { main } from "../../src/cli/main";
import { PLANS, worldFor } from "./world";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "check-files-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const take = (plan: string, as: string): void => {
  mkdirSync(path.dirname(path.join(folder, as)), { recursive: true });
  copyFileSync(path.join(PLANS, `${plan}.xlsx`), path.join(folder, as));
};
async function check(...argv: string[]): Promise<{ readonly code: number; readonly out: string; readonly err: string }> {
  const world = worldFor({ cwd: folder });
  const code = await main(["check", ...argv], world);
  return { code, ...world.written };
}

describe("action-plan check of several files", () => {
  it("goes on past what cannot be read, and says of each what is wrong with it", async () => {
    take("000-in-progress", "a.xlsx");
    writeFileSync(path.join(folder, "b.xlsx"), "Ref,Action,Lead");
    writeFileSync(path.join(folder, "c.xlsx"), "");
    take("000-tidy", "d.xlsx");
    const { code, out, err } = await check(".", "nowhere.xlsx", "--json");
    expect(code).toBe(2);
    const results = JSON.parse(out) as { file: string; error?: string; counts?: { error: number } }[];
    expect(results.map(({ file }) => file)).toEqual(["a.xlsx", "b.xlsx", "c.xlsx", "d.xlsx", "nowhere.xlsx"]);
    expect(results.map(({ error }) => error !== undefined)).toEqual([false, true, true, false, true]);
    expect(err.trim().split("\n")).toEqual([
      expect.stringMatching(/^b\.xlsx: .*[.]$/),
      expect.stringMatching(/^c\.xlsx: .*[.]$/),
      "nowhere.xlsx: There is no file “nowhere.xlsx”.",
    ]);
  });

  it("says of each file what its own check says", async () => {
    take("000-in-progress", "a.xlsx");
    take("003-as-circulated", "b.xlsx");
    const together = JSON.parse((await check("a.xlsx", "b.xlsx", "--json")).out) as unknown[];
    expect(together).toEqual([JSON.parse((await check("a.xlsx", "--json")).out), JSON.parse((await check("b.xlsx", "--json")).out)]);
  });

  it("prints the array as one document, a pattern's single file too", async () => {
    take("000-tidy", "a.xlsx");
    const { out } = await check("*.xlsx", "--json");
    expect(out).toBe(`${JSON.stringify(JSON.parse(out), null, 2)}\n`);
    expect(JSON.parse(out)).toHaveLength(1);
  });

  it.each([
    ["a file that cannot be read", ["000-tidy", null], "error", 2],
    ["a must-fix finding", ["000-tidy", "000-in-progress"], "error", 1],
    ["only should-fix findings", ["000-tidy"], "error", 0],
    ["should-fix findings, when those count", ["000-tidy"], "warning", 1],
    ["findings that never count", ["000-in-progress"], "never", 0],
    ["a file that cannot be read, when findings never count", ["000-tidy", null], "never", 2],
  ] as const)("ends as the worst of its files: %s", async (_name, plans, failOn, expected) => {
    plans.forEach((plan, index) => {
      if (plan) take(plan, `${index}.xlsx`);
      else writeFileSync(path.join(folder, `${index}.xlsx`), "PK");
    });
    expect((await check(".", "--fail-on", failOn, "--json")).code).toBe(expected);
  });

  it("ends with a table by file and what they come to", async () => {
    take("000-in-progress", "board/a.xlsx");
    take("000-tidy", "board/b.xlsx");
    writeFileSync(path.join(folder, "board/c.xlsx"), "no workbook");
    const { out } = await check("board");
    const lines = out.split("\n");
    const table = lines.slice(lines.findIndex((line) => line.startsWith("File ")));
    expect(table[0]).toMatch(/^File +Actions +Must fix +Should fix +To look at +Verdict$/);
    expect(table[1]).toMatch(/^board\/a\.xlsx +21 +[1-9]\d* +\d+ +\d+ +Not ready to circulate$/);
    expect(table[2]).toMatch(/^board\/b\.xlsx +21 +0 +\d+ +\d+ +Ready to circulate$/);
    expect(table[3]).toMatch(/^board\/c\.xlsx +– +– +– +– +Could not be read$/);
    expect(table.join("\n")).toMatch(/^board\/c\.xlsx: “c\.xlsx” .+/m);
    expect(table.join("\n")).toMatch(/^3 files: 1 ready to circulate, 1 not and 1 that could not be read\. /m);
  });

  it("keeps hostile file names from steering the terminal or breaking the table", async () => {
    const names = [
      "\u001b[2J\u001b]0;gone\u0007.xlsx",
      "two\nlines\t.xlsx",
      "\u202exslx.exe.xlsx",
      "<img src=x onerror=alert(1)>.xlsx",
      "__proto__.xlsx",
    ];
    names.forEach((name, index) => {
      if (index % 2) writeFileSync(path.join(folder, name), "no workbook");
      else take("000-tidy", name);
    });
    const { code, out, err } = await check(".", "--html", "report.html");
    expect(code).toBe(2);
    for (const text of [out, err]) expect(text).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
    expect(out.match(/^.*(Ready to circulate|Could not be read)$/gm)).toHaveLength(5);
    expect(err.trim().split("\n")).toHaveLength(2);
    const page = readFileSync(path.join(folder, "report.html"), "utf8");
    expect(page).toContain("&lt;img src=x onerror=alert(1)&gt;.xlsx");
    expect(page).not.toMatch(/<img|<script/i);
  });

  it("checks each file once, by whichever input it is named first", async () => {
    take("000-tidy", "a.xlsx");
    const { out } = await check("a.xlsx", "*.xlsx", ".", "--json");
    expect((JSON.parse(out) as { file: string }[]).map(({ file }) => file)).toEqual(["a.xlsx"]);
  });

  it("shows how far it has come only where a terminal listens, and leaves no trace of it", async () => {
    take("000-tidy", "a.xlsx");
    take("000-tidy", "b.xlsx");
    const world = { ...worldFor({ cwd: folder }), showsProgress: true };
    expect(await main(["check", ".", "--json"], world)).toBe(0);
    expect(world.written.err).toContain("0 of 2 checked");
    expect(world.written.err).toContain("1 of 2 checked");
    expect(world.written.err).toMatch(/\r\u001b\[K$/);
    expect(JSON.parse(world.written.out)).toHaveLength(2);
    expect((await check(".")).err).toBe("");
  });
});

describe("--html", () => {
  it("writes one page besides what is printed, and only says so in text", async () => {
    take("000-in-progress", "a.xlsx");
    const plain = await check("a.xlsx", "--json");
    const { code, out } = await check("a.xlsx", "--json", "--html", "report.html");
    expect([code, out]).toEqual([1, plain.out]);
    expect(readFileSync(path.join(folder, "report.html"), "utf8")).toContain("Made on 1 December 2019 at 14:02");
    expect((await check("a.xlsx", "--html", "report.html")).out).toMatch(/\nThe report is in report\.html\.\n$/);
  });

  it("never writes over a workbook, whatever it is called", async () => {
    take("000-tidy", "a.xlsx");
    symlinkSync(path.join(folder, "a.xlsx"), path.join(folder, "a.html"));
    const before = readFileSync(path.join(folder, "a.xlsx"));
    for (const name of ["a.xlsx", "a.html", "report.txt"]) {
      const { code, out, err } = await check("a.xlsx", "--html", name);
      expect([code, out]).toEqual([2, ""]);
      expect(err).toMatch(/^--html [^\n]+\n$/);
    }
    expect(readFileSync(path.join(folder, "a.xlsx")).equals(before)).toBe(true);
    expect(existsSync(path.join(folder, "report.txt"))).toBe(false);
  });

  it("says in a sentence where it cannot write", async () => {
    take("000-tidy", "a.xlsx");
    const { code, err } = await check("a.xlsx", "--html", "no/such/folder/report.html");
    expect([code, err]).toEqual([2, expect.stringMatching(/^There is no folder for [^\n]+report\.html\.\n$/)]);
  });
});
