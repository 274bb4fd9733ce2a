import { readIsoDay } from "../../../src/domain/calendar/day";
import type { Finding } from "../../../src/domain/findings/finding";
import { findingsSheet } from "../../../src/domain/sheets/findings-sheet";

const origin = {
  planTitle: "The plan",
  asOf: readIsoDay("2019-12-01")!,
  madeAt: "1 December 2019 at 14:02",
  rulesVersion: "1",
  open: { error: 0, warning: 1, review: 0 },
};
const finding = (at: Pick<Finding["at"], "row" | "column" | "rowCount" | "columnCount">): Finding => ({
  rule: "hidden-action",
  messageId: "row",
  severity: "warning",
  at: { sheet: "Plan", ...at },
  also: [],
  ref: "1.1",
  message: "It is hidden.",
  fix: null,
});

it.each([
  [{ row: 27, column: 0, rowCount: 1, columnCount: 16_384 }, "Plan row 28"],
  [{ row: 27, column: 0, rowCount: 3, columnCount: 16_384 }, "Plan rows 28 to 30"],
  [{ row: 4, column: 5, rowCount: 8, columnCount: 1 }, "Plan F5:F12"],
])("names where a finding is in a reader’s words: %#", (at, words) => {
  const cell = findingsSheet([finding(at)], [], () => "Hidden", origin)
    .rows.at(-1)
    ?.at(-1);
  expect(cell?.content).toMatchObject({ kind: "link", text: words, to: at });
});

it("without findings is a sentence and no table", () => {
  const { rows, headerRow, widths } = findingsSheet([], [], () => "", origin);
  expect([rows.length, headerRow, widths.length]).toEqual([4, null, 1]);
  expect(rows[2]?.[0]?.content).toEqual({ kind: "text", text: "Nothing to put right: every check that was made passed." });
});
