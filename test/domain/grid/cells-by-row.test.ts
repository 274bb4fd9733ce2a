import fc from "fast-check";
import { CellMap } from "../../../src/domain/grid/cell-map";
import { CellsByRow } from "../../../src/domain/grid/cells-by-row";

it("keeps the last value of each cell, as any map of cells does", () => {
  const place = fc.record({ sheet: fc.constantFrom("Plan", "Key"), row: fc.nat(3), column: fc.nat(2) });
  fc.assert(
    fc.property(fc.array(fc.tuple(place, fc.nat(9))), place, (steps, at) => {
      const [byRow, map] = [new CellsByRow<number>(), new CellMap<number>()];
      for (const [cell, value] of steps) {
        byRow.set(cell, value);
        map.set(cell, value);
      }
      expect([at, ...steps.map(([cell]) => cell)].map((cell) => byRow.get(cell))).toEqual(
        [at, ...steps.map(([cell]) => cell)].map((cell) => map.get(cell)),
      );
    }),
  );
});
