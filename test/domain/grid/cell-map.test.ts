import { CellMap } from "../../../src/domain/grid/cell-map";

it("tells cells apart by sheet, row and column", () => {
  const cells = new CellMap<string>();
  const places = [
    { sheet: "Plan", row: 0, column: 1 },
    { sheet: "Plan", row: 1, column: 0 },
    { sheet: "Key", row: 0, column: 1 },
  ];
  for (const at of places) cells.set(at, `${at.sheet} ${at.row} ${at.column}`);
  expect(places.map((at) => cells.get(at))).toEqual(["Plan 0 1", "Plan 1 0", "Key 0 1"]);
  expect([cells.has({ sheet: "Key", row: 1, column: 0 }), cells.has({ sheet: "Other", row: 0, column: 1 })]).toEqual([false, false]);
  expect(cells.get({ sheet: "Other", row: 0, column: 1 })).toBeUndefined();
});

it("lets a cell go, and none beside it", () => {
  const cells = new CellMap<number>();
  cells.set({ sheet: "Plan", row: 2, column: 3 }, 1);
  cells.set({ sheet: "Plan", row: 2, column: 4 }, 2);
  cells.delete({ sheet: "Plan", row: 2, column: 3 });
  cells.delete({ sheet: "Other", row: 2, column: 4 });
  expect([cells.has({ sheet: "Plan", row: 2, column: 3 }), cells.get({ sheet: "Plan", row: 2, column: 4 })]).toEqual([false, 2]);
});
