import { CellList } from "../../../src/host/model/cell-list";
import { CellStore } from "../../../src/host/model/cell-store";
import { Random } from "../../fuzz/random";

/** "row,column=value formula style" of every cell of the list, in its order. */
function told(list: CellList): string[] {
  const formulas = new Map<string, string>();
  list.forEachFormula((row, column, formula) => formulas.set(`${row},${column}`, formula));
  return Array.from({ length: list.count }, (_, at) => {
    const place = `${list.rows[at]!},${list.columns[at]!}`;
    return `${place}=${String(list.values[at])} ${formulas.get(place) ?? ""} ${list.styles[at]!}`;
  });
}

const toldOfStore = (store: CellStore): string[] =>
  [...store.rows]
    .sort(([one], [other]) => one - other)
    .flatMap(([row, cells]) =>
      [...cells].map(([column, cell]) => `${row},${column}=${String(cell.value)} ${cell.formula ?? ""} ${cell.style}`),
    );

it("holds what a CellStore would of the same cells, in whatever order they come and however often", () => {
  for (let index = 0; index < 200; index++) {
    const random = new Random(7, index);
    const [list, store] = [new CellList(), new CellStore()];
    const [height, width] = [1 + random.below(30), 1 + random.below(20)];
    const isOrdered = random.chance(0.4);
    const places = Array.from({ length: random.below(600) }, () => [random.below(height), random.below(width)] as const);
    if (isOrdered) places.sort(([row, column], [otherRow, otherColumn]) => row - otherRow || column - otherColumn);
    for (const [row, column] of places) {
      const value = random.of(["text", 1, false, null]);
      const style = random.below(4);
      for (const sink of [list, store]) sink.put(row, column, style, value, false);
      if (random.chance(0.2)) for (const sink of [list, store]) sink.setFormula(row, column, "=A1");
    }
    list.finish();
    expect(told(list)).toEqual(toldOfStore(store));
    expect(list.usedArea()).toEqual(store.usedArea(true));
    const within = { row: random.below(20), column: random.below(10), rowCount: 1 + random.below(9), columnCount: 1 + random.below(9) };
    expect(list.usedArea(within)).toEqual(store.usedArea(true, within));
  }
});
