import fc from "fast-check";
import { sameCell } from "../../../src/domain/grid/cell-ref";
import { comeInOrder } from "../../../src/domain/grid/come-in-order";

const cell = (sheet: string, row: number, column = 0) => ({ sheet, row, column });
const areInOrder = (...cells: readonly ReturnType<typeof cell>[]): boolean => comeInOrder(cells, (at) => at);

it("takes cells that come down one sheet after the other", () => {
  expect(areInOrder()).toBe(true);
  expect(areInOrder(cell("Plan", 0, 3), cell("Plan", 1, 2), cell("Plan", 9, 3), cell("More", 0, 3), cell("More", 4, 3))).toBe(true);
});

it("takes none that go back: up a sheet, along a row or to a sheet that was left", () => {
  expect(areInOrder(cell("Plan", 4), cell("Plan", 3))).toBe(false);
  expect(areInOrder(cell("Plan", 4, 1), cell("Plan", 4, 2))).toBe(false);
  expect(areInOrder(cell("Plan", 4), cell("More", 1), cell("Plan", 5))).toBe(false);
});

it("never takes cells of which one is there twice", () => {
  const place = fc.record({ sheet: fc.constantFrom("Plan", "More"), row: fc.nat(4), column: fc.nat(1) });
  fc.assert(
    fc.property(fc.array(place, { maxLength: 6 }), (cells) => {
      const isTwice = cells.some((at, index) => cells.slice(0, index).some((other) => sameCell(at, other)));
      expect(comeInOrder(cells, (at) => at) && isTwice).toBe(false);
    }),
  );
});
