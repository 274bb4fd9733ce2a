import type { Area } from "../../src/host/model/area";
import type { Sheet } from "../../src/host/model/sheet";
import type { Workbook } from "../../src/host/model/workbook";

/** Everything a workbook holds, as text by place: "value 3,5 {sheet id}", "rule 3,5 …", "look 3,5 …", "colours …", "settings". */
export type Picture = ReadonlyMap<string, string>;

/** An area larger than this is kept whole, not cell by cell. */
const MOST_ROWS = 500;
const placesOf = ({ row, column, rowCount, columnCount }: Area): string[] =>
  rowCount > MOST_ROWS
    ? [`${row}+${rowCount},${column}+${columnCount}`]
    : Array.from({ length: rowCount * columnCount }, (_, i) => `${row + Math.floor(i / columnCount)},${column + (i % columnCount)}`);

/** `source` is the opened file's own form of a thing, and no state of its own. */
const plain = (value: unknown): string =>
  JSON.stringify(value, (key, each: unknown) => (key === "source" ? undefined : each instanceof Map ? [...each] : each)) ?? "";

export function pictureOf(book: Workbook): Picture {
  const picture = new Map<string, string>();
  const looks = new Map<number, string>();
  for (const sheet of book.sheets) {
    for (const [row, line] of sheet.cells.rows)
      for (const [column, { value, formula, style }] of line) {
        const place = `${row},${column} ${sheet.id}`;
        if (value !== null || formula !== null) picture.set(`value ${place}`, plain([formula === null ? value : null, formula]));
        if (style === 0) continue;
        const look = looks.get(style) ?? plain(book.styles.get(style));
        looks.set(style, look);
        picture.set(`look ${place}`, look);
      }
    for (const { areas, ...rule } of sheet.validations as readonly ({ readonly areas: readonly Area[] } & object)[])
      for (const area of areas) for (const place of placesOf(area)) picture.set(`rule ${place} ${sheet.id}`, plain(rule));
    picture.set(`name ${sheet.id}`, sheet.name);
    picture.set(`colours ${sheet.id}`, plain(sheet.conditionalFormats));
    picture.set(`merges ${sheet.id}`, plain(sheet.merges));
    picture.set(`columns ${sheet.id}`, plain(sheet.columns));
    picture.set(`print ${sheet.id}`, plain(sheet.printAreas));
    picture.set(`rest ${sheet.id}`, plain(restOf(sheet)));
  }
  picture.set("order", plain(book.sheets.map(({ id }) => id)));
  picture.set("names", plain(book.names));
  picture.set("settings", plain(book.settings));
  picture.set("properties", plain(book.properties));
  picture.set("calculation", book.calculationMode);
  return picture;
}

const restOf = (sheet: Sheet): unknown => [
  sheet.visibility,
  sheet.rows,
  sheet.protection,
  sheet.tables,
  sheet.comments,
  sheet.hyperlinks,
  sheet.autoFilter,
  [sheet.frozenRows, sheet.frozenColumns],
  sheet.properties,
  sheet.pageSetup,
  [sheet.printTitleRows, sheet.printTitleColumns],
  sheet.charts.length,
];

/** The places in which two pictures differ. */
export const differences = (a: Picture, b: Picture): string[] =>
  [...new Set([...a.keys(), ...b.keys()])].filter((place) => a.get(place) !== b.get(place));

/** What the rows of a sheet hold, but for some columns: what a person knows a row by. Rows without anything are left out. */
export function rowTexts(book: Workbook, sheetId: string, without: ReadonlySet<number>): ReadonlyMap<number, string> {
  const rows = new Map<number, string>();
  for (const [row, line] of book.find(sheetId)?.cells.rows ?? []) {
    const told = [...line]
      .filter(([column, { value }]) => !without.has(column) && value !== null)
      .sort(([a], [b]) => a - b)
      .map(([column, { value }]) => [column, value]);
    if (told.length > 0) rows.set(row, JSON.stringify(told));
  }
  return rows;
}
