import fc from "fast-check";
import { CellStore, RowCells } from "../../../src/host/model/cell-store";

/** Columns as rows have them: mostly side by side, some of them far away. */
const column = fc.oneof({ weight: 4, arbitrary: fc.nat(12) }, { weight: 1, arbitrary: fc.nat(16_383) });

describe("the cells of a row", () => {
  test("are what a map of them would be, from left to right", () => {
    fc.assert(
      fc.property(fc.array(fc.record({ column, isDeleted: fc.boolean(), value: fc.nat(9) })), (steps) => {
        const row = new RowCells();
        const map = new Map<number, number>();
        for (const { column: at, isDeleted, value } of steps) {
          if (isDeleted) {
            row.delete(at);
            map.delete(at);
          } else {
            row.touch(at).value = value;
            map.set(at, value);
          }
          expect([row.size, row.has(at), row.get(at)?.value]).toEqual([map.size, map.has(at), map.get(at)]);
        }
        const sorted = [...map].sort(([a], [b]) => a - b);
        const visited: [number, unknown][] = [];
        row.forEach((cell, at) => visited.push([at, cell.value]));
        expect([...row].map(([at, cell]) => [at, cell.value])).toEqual(sorted);
        expect(visited).toEqual(sorted);
        expect(row.keys()).toEqual(sorted.map(([at]) => at));
        expect(row.values().map(({ value }) => value)).toEqual(sorted.map(([, value]) => value));
        for (const [from, to] of [
          [0, Infinity],
          [2, 9],
          [10, 10],
        ] as const) {
          const odd = sorted.filter(([at, value]) => at >= from && at <= to && value % 2 === 1).map(([at]) => at);
          expect(row.ends(from, to, ({ value }) => Number(value) % 2 === 1)).toEqual(
            odd.length === 0 ? null : { first: odd[0], last: odd.at(-1) },
          );
        }
      }),
    );
  });

  test("may be made and deleted while they are gone through", () => {
    const row = new RowCells();
    for (const at of [3, 4, 5]) row.touch(at).value = at;
    const seen: number[] = [];
    for (const [at] of row) {
      seen.push(at);
      row.delete(4);
      row.touch(2);
      row.touch(6);
    }
    expect(seen).toEqual([3, 5]);
    expect(row.keys()).toEqual([2, 3, 5, 6]);
  });
});

test("the used area is around the cells that count", () => {
  const cells = new CellStore();
  cells.touch(4, 2).value = "a";
  cells.touch(6, 9).formula = "=1";
  cells.touch(1, 700).style = 3;
  cells.touch(0, 0);
  expect(cells.usedArea(true)).toEqual({ row: 4, column: 2, rowCount: 3, columnCount: 8 });
  expect(cells.usedArea(false)).toEqual({ row: 1, column: 2, rowCount: 6, columnCount: 699 });
  expect(cells.usedArea(true, { row: 5, column: 0, rowCount: 90, columnCount: 9 })).toBeNull();
  expect(cells.usedArea(true, { row: 5, column: 0, rowCount: 90, columnCount: 10 })).toEqual({
    row: 6,
    column: 9,
    rowCount: 1,
    columnCount: 1,
  });
  expect(new CellStore().usedArea(false)).toBeNull();
});
