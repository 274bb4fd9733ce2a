import { readFileSync } from "node:fs";
import { join } from "node:path";
import { openXlsx, UnreadableFile } from "../../../src/host/xlsx/open-xlsx";
import { expectWithin } from "../../support/time-budget";
import { borrowedFiles, findBorrowedFiles } from "./borrowed-files";

const folder = findBorrowedFiles();

if (!folder) {
  it.skip("the robustness folder is not on this machine (set ROBUSTNESS_DIR to it)", () => undefined);
} else {
  const files = borrowedFiles(folder);

  it("has files to try", () => expect(files.length).toBeGreaterThan(20));

  /** Everything else opens. */
  const REFUSED =
    /^(fuzz__|encrypted__|format__.*\.ods$|hostile__poc-|corrupt__(duplicate-filename|invalid-xml|missing-bits|xlsx-corrupted))/;

  it.each(files)("%s", (name) => {
    const bytes = new Uint8Array(readFileSync(join(folder, name)));
    let refusal: unknown = null;
    expectWithin(1, () => {
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
