import { runInNewContext } from "node:vm";
import { setFlagsFromString } from "node:v8";
import type { Workbook } from "../../../src/host/model/workbook";
import { openXlsx, UnreadableFile } from "../../../src/host/xlsx/open-xlsx";
import { expectWithin } from "../../support/time-budget";
import { HOSTILE_FILES } from "./hostile-files";

/** Of processor time; half of what a user may be made to wait for a file that means harm. */
const SECONDS = 1;

setFlagsFromString("--expose-gc");
/** Making a hostile file leaves more behind than opening it: that is cleared away before the clock starts. */
const collectGarbage = runInNewContext("gc") as () => void;

const cellsOf = (workbook: Workbook): number =>
  workbook.sheets.reduce((sum, sheet) => [...sheet.cells.rows.values()].reduce((inSheet, row) => inSheet + row.size, sum), 0);

it("has enough to try", () => expect(HOSTILE_FILES.length).toBeGreaterThanOrEqual(90));

it.each(HOSTILE_FILES.map((file) => [file.name, file] as const))("%s", (name, { build, outcome }) => {
  const bytes = build();
  let result: unknown;
  collectGarbage();
  expectWithin(SECONDS, () => {
    try {
      result = openXlsx(bytes, `${name}.xlsx`);
    } catch (error) {
      result = error;
    }
  });
  if (typeof outcome === "string") {
    expect(result).toBeInstanceOf(UnreadableFile);
    const refused = result as UnreadableFile;
    expect([refused.kind, (refused.cause as Error).message]).toEqual([outcome, expect.any(String)]);
    expect(refused.message).toMatch(/^“[^”]+” .+: .+\.$/s);
  } else {
    if (result instanceof Error) throw result;
    expect(cellsOf(result as Workbook)).toBe(outcome.cells);
  }
  expect(Object.keys(Object.prototype)).toEqual([]);
});
