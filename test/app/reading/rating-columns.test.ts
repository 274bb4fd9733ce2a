import type { CellValue } from "../../../src/domain/grid/grid";
import { ratingColumns } from "../../../src/app/reading/rating-columns";

const rows = (make: (row: number) => readonly CellValue[]): readonly (readonly CellValue[])[] =>
  Array.from({ length: 200 }, (_, row) => make(row));

describe("ratingColumns", () => {
  it("picks columns that repeat a few short words, and columns with nothing but a heading", () => {
    const found = ratingColumns(
      rows((row) => [
        `1.${row}`,
        `Action number ${row}, with some more words so that it is a sentence of its own`,
        row === 0 ? "RAG" : ["Red", "Amber", "Green"][row % 3]!,
        row === 0 ? "Status" : null,
        43_000 + row,
      ]),
    );
    expect(found).toEqual([2, 3]);
  });

  it("never picks more than three, the most repetitive first", () => {
    const found = ratingColumns(rows((row) => Array.from({ length: 9 }, (_, column) => `word ${row % (column + 2)}`)));
    expect(found).toEqual([0, 1, 2]);
  });

  it("finds nothing in no rows", () => {
    expect(ratingColumns([])).toEqual([]);
  });
});
