import { LONG_GAP } from "../../../src/app/reading/reading-limits";
import { rowsRead } from "../../../src/app/reading/rows-read";

it.each([
  { what: "all of them, side by side", used: [3, 4, 5], end: 6, rest: null },
  { what: "all of them, beyond a stretch that is not long", used: [3, 3 + LONG_GAP], end: 4 + LONG_GAP, rest: null },
  {
    what: "those before a long stretch",
    used: [3, 7, 8 + LONG_GAP, 9_000 + LONG_GAP],
    end: 8,
    rest: { row: 8 + LONG_GAP, rowCount: 8_993 },
  },
  { what: "the first one alone, whose cells stand too far right", used: [4 + LONG_GAP], end: 4, rest: { row: 4 + LONG_GAP, rowCount: 1 } },
  { what: "the first one alone, where no other is used", used: [], end: 4, rest: null },
  {
    what: "those before the first of several long stretches",
    used: [3, 50_000, 90_000],
    end: 4,
    rest: { row: 50_000, rowCount: 40_001 },
  },
])("reads of a sheet's rows $what", ({ used, end, rest }) => {
  expect(rowsRead(3, used)).toEqual({ end, rest });
});
