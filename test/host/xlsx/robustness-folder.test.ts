import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { openXlsx, UnreadableFile } from "../../../src/host/xlsx/open-xlsx";
import { expectWithin } from "../../support/time-budget";

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
  const files = readdirSync(folder).filter((name) => /\.(xlsx|ods)$/.test(name));

  it("has files to try", () => expect(files.length).toBeGreaterThan(20));

  /** Everything else opens. */
  const REFUSED =
    /^(fuzz__|encrypted__|format__.*\.ods$|hostile__poc-|corrupt__(duplicate-filename|invalid-xml|missing-bits|xlsx-corrupted))/;

  it.each(files)("%s", (name) => {
    const bytes = new Uint8Array(readFileSync(join(folder, name)));
    let refusal: unknown = null;
    expectWithin(2, () => {
      try {
        openXlsx(bytes, name);
      } catch (error) {
        refusal = error;
      }
    });
    if (refusal !== null) expect(refusal).toBeInstanceOf(UnreadableFile);
    expect(refusal !== null).toBe(REFUSED.test(name));
  });
}
