import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { UnreadableFile } from "../../src/host/xlsx/open-xlsx";
import { readPlan } from "../../src/domain/plan/read-plan";
import { checkPlan } from "../../src/domain/findings/check-plan";
import { readBytes } from "../support/real-plan";
import { day } from "../support/test-rule";

/** Borrowed test spreadsheets, kept beside the repository rather than in it: $ROBUSTNESS_DIR, or shared/robustness in a folder above. */
function findFolder(): string | null {
  const named = process.env.ROBUSTNESS_DIR;
  if (named !== undefined) return existsSync(named) ? named : null;
  for (let folder = process.cwd(); ; folder = dirname(folder)) {
    const candidate = join(folder, "shared", "robustness");
    if (existsSync(candidate)) return candidate;
    if (folder === dirname(folder)) return null;
  }
}

const folder = findFolder();

if (!folder) {
  it.skip("the robustness folder is not on this machine (set ROBUSTNESS_DIR to it)", () => undefined);
} else {
  const files = readdirSync(folder).filter((name) => /\.xlsx$/.test(name));

  it("has files to try", () => expect(files.length).toBeGreaterThan(20));

  it.each(files)("%s: no plan is claimed without saying what is odd, and nothing throws", async (name) => {
    let workbook;
    try {
      workbook = await readBytes(new Uint8Array(readFileSync(join(folder, name))), name);
    } catch (error) {
      if (error instanceof UnreadableFile) return;
      throw error;
    }
    const reading = readPlan(workbook);
    if (reading.kind === "plan") expect(reading.plan.doubts).not.toEqual([]);
    expect(checkPlan(reading, workbook, day("2019-12-01")).checks.filter(({ failed }) => failed !== undefined)).toEqual([]);
  });
}
