import { sheet } from "../../support/drawn-sheet";
import { countsFrom1904 } from "../../../src/app/reading/date-system";
import { cellKey } from "../../../src/domain/grid/grid";

const shown = (cells: readonly { readonly value: number; readonly format: string; readonly text: string }[]) => {
  const [grid] = sheet`| a |`.workbook.grids;
  return [
    {
      ...grid!,
      rows: cells.map(({ value }) => [value]),
      texts: new Map(cells.map(({ text }, row) => [cellKey(row, 0), text])),
      formats: new Map(cells.map(({ format }, row) => [cellKey(row, 0), format])),
    },
  ];
};

describe("countsFrom1904", () => {
  it.each([
    ["from 1900", [{ value: 43_586, format: "d mmm yyyy", text: "1 May 2019" }], false],
    ["from 1904", [{ value: 42_124, format: "d mmm yyyy", text: "1 May 2019" }], true],
    ["from 1904, two digits", [{ value: 42_124, format: "mmm-yy", text: "May-19" }], true],
    ["numbers that show no year", [{ value: 42_124, format: '0 "years"', text: "42124 years" }], false],
    ["a column too narrow", [{ value: 42_124, format: "dd/mm/yyyy", text: "########" }], false],
    ["nothing", [], false],
  ])("tells by the years that dates show: %s", (_, cells, expected) => {
    expect(countsFrom1904(shown(cells))).toBe(expected);
  });
});
