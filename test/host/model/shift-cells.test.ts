import fc from "fast-check";
import { parseArea } from "../../../src/host/model/address";
import type { Area } from "../../../src/host/model/area";
import { mapReferences } from "../../../src/host/model/formula-text";
import { type Shift, followShift } from "../../../src/host/model/shift-cells";
import { expectWithin } from "../../support/time-budget";

const span = fc.record({ start: fc.nat(12), size: fc.integer({ min: 1, max: 6 }) });
const areas = fc
  .tuple(span, span)
  .map(([rows, columns]): Area => ({ row: rows.start, rowCount: rows.size, column: columns.start, columnCount: columns.size }));
const shifts = fc
  .record({
    axis: fc.constantFrom("rows" as const, "columns" as const),
    at: fc.nat(14),
    count: fc.integer({ min: -5, max: 5 }).filter((count) => count !== 0),
    band: span,
  })
  .map(({ axis, at, count, band }): Shift => ({ axis, at, count, from: band.start, to: band.start + band.size }));

/** Where a cell goes, one cell at a time; null when it is deleted. */
function moved(row: number, column: number, { axis, at, count, from, to }: Shift): { row: number; column: number } | null {
  const [along, across] = axis === "rows" ? [row, column] : [column, row];
  if (across < from || across >= to || along < at) return { row, column };
  if (count < 0 && along < at - count) return null;
  return axis === "rows" ? { row: row + count, column } : { row, column: column + count };
}

test("an area goes where its cells go, and spans what came between them", () => {
  fc.assert(
    fc.property(areas, shifts, (area, shift) => {
      const followed = followShift(area, shift);
      const across = shift.axis === "rows" ? [area.column, area.columnCount] : [area.row, area.rowCount];
      const isInBand = across[0]! >= shift.from && across[0]! + across[1]! <= shift.to;
      if (!isInBand) {
        expect(followed).toBe(area);
        return;
      }
      const cells: { row: number; column: number }[] = [];
      for (let row = area.row; row < area.row + area.rowCount; row++) {
        for (let column = area.column; column < area.column + area.columnCount; column++) {
          const cell = moved(row, column, shift);
          if (cell) cells.push(cell);
        }
      }
      if (cells.length === 0) {
        expect(followed).toBeNull();
        return;
      }
      const [top, left] = [Math.min(...cells.map(({ row }) => row)), Math.min(...cells.map(({ column }) => column))];
      expect(followed).toEqual({
        row: top,
        column: left,
        rowCount: Math.max(...cells.map(({ row }) => row)) - top + 1,
        columnCount: Math.max(...cells.map(({ column }) => column)) - left + 1,
      });
    }),
    { numRuns: 2000 },
  );
});

test("inserting and then deleting the same cells brings every area back", () => {
  fc.assert(
    fc.property(areas, shifts, (area, shift) => {
      const away: Shift = { ...shift, count: Math.abs(shift.count) };
      const there = followShift(area, away);
      expect(there && followShift(there, { ...away, count: -away.count })).toEqual(area);
    }),
    { numRuns: 1000 },
  );
});

const REFERENCES: readonly (readonly [formula: string, after: string])[] = [
  ["=A1", "=A1"],
  ["=A5", "=A7"],
  ["=$A$5+B$6", "=$A$7+B$8"],
  ["=SUM(A1:B9)", "=SUM(A1:B11)"],
  ["=SUM($A4:A9)", "=SUM($A6:A11)"],
  ["=4:4", "=6:6"],
  ["=$2:$4", "=$2:$6"],
  ["=A:A+B4", "=A:A+B6"],
  ["='Other plan'!A5", "='Other plan'!A5"],
  ["=Other!A5&Plan!A5", "=Other!A5&Plan!A7"],
  ["='Plan'!A5", "='Plan'!A7"],
  ['=IF(A5="A5","$A$5",A5)', '=IF(A7="A5","$A$5",A7)'],
  ["=LOG10(A5)+A5B", "=LOG10(A7)+A5B"],
  ["=Table1[A5]", "=Table1[A5]"],
  ["=[1]Plan!A5", "=[1]Plan!A5"],
  ["={1,2;3,4}", "={1,2;3,4}"],
  ["=A1048576", "=#REF!"],
];

test.each(REFERENCES)("two rows inserted at row 4 make %s into %s", (formula, after) => {
  const shift: Shift = { axis: "rows", at: 3, count: 2, from: 0, to: 16_384 };
  const map = mapReferences(formula, "Plan", (sheet, area) => (sheet === "Plan" ? followShift(area, shift) : area));
  expect(map).toBe(after);
});

test("a formula whose cells do not move keeps its text to the letter", () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 60 }), (text) => {
      expect(mapReferences(`=${text}`, "Plan", (_sheet, area) => area)).toBe(`=${text}`);
    }),
    { numRuns: 1000 },
  );
});

test("long formulas are read in time proportional to their length", () => {
  const parts = ["A1+", "'a'!", '""', "((", "$", "A1:", "[", "'", '"', "1.", "_.", "{", "R1C1", "x ", "#"];
  for (const part of parts) {
    const formula = `=${part.repeat(Math.floor(8_192 / part.length))}`;
    expectWithin(0.2, () => mapReferences(formula, "Plan", (_sheet, area) => area));
  }
  expect(parseArea("A".repeat(32_767))).toBeNull();
});
