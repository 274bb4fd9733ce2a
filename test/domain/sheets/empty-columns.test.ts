import { withoutEmptyColumns, withoutEmptyTable } from "../../../src/domain/sheets/empty-columns";
import { number, text, type SheetSpec } from "../../../src/domain/sheets/sheet-spec";

const spec = (rows: SheetSpec["rows"]): SheetSpec => ({
  kind: "findings",
  name: "Findings",
  widths: [10, 20, 30],
  rows: [[text("A title")], ["Ref", "Measure", "Action"].map((words) => text(words)), ...rows],
  headerRow: 1,
  charts: [],
  print: { orientation: "landscape", fit: "width", footer: "A" },
});

it("leaves out the columns in which nothing stands, with their headers and widths", () => {
  const left = withoutEmptyColumns(
    spec([
      [text(""), null, text("Map it")],
      [text(""), text(""), text("")],
    ]),
    [0, 1],
  );
  expect(left.widths).toEqual([30]);
  expect(left.rows).toEqual([[text("A title")], [text("Action")], [text("Map it")], [text("")]]);
});

it("keeps a column with a single entry, one not named, and all columns of an empty table", () => {
  const some = spec([
    [text(""), null, null],
    [text(""), number(0), null],
  ]);
  expect(withoutEmptyColumns(some, [1])).toEqual(some);
  expect(withoutEmptyColumns(spec([]), [0, 1, 2])).toEqual(spec([]));
});

it("makes sentences of a sheet whose table has no rows, and keeps one with a row", () => {
  expect(withoutEmptyTable(spec([]))).toMatchObject({ headerRow: null, rows: [[text("A title")]], widths: [expect.any(Number)] });
  expect(withoutEmptyTable(spec([[null, null, text("Map it")]]))).toEqual(spec([[null, null, text("Map it")]]));
});
