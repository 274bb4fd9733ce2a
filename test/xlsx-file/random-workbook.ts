import { KEPT_NAME } from "../../src/app/kept";
import { MARKER, markerName } from "../../src/app/reading/own-marks";
import { SHEET_KINDS } from "../../src/domain/sheets/sheet-spec";
import type { Area } from "../../src/host/model/area";
import type { Sheet, Validation } from "../../src/host/model/sheet";
import { Workbook } from "../../src/host/model/workbook";
import type { Random } from "../fuzz/random";

const WORDS = [
  "Red",
  "Amber",
  "Green",
  "Ref",
  "Action",
  "PRIORITY 1: Voice",
  "LSCB Manager",
  "=1+1",
  "'=1",
  "#REF!",
  "Ω – é 😀",
  "\ud800",
  "null",
  " ",
];
const FORMATS = ["General", "0.00", "d mmm yyyy", "m/d/yyyy", "@", '"Day" d', "[h]:mm", "#,##0;[Red]-#,##0", "yyyy"];
const FILLS = [null, "#ff0000", "#FFFFFF", "#FFC000", "#00B050"];
const LISTS = ["Red,Amber,Green", " Red , Amber ", "=Key!$A$1:$A$3", "=Statuses", "", ","];
const KINDS = ["List", "List", "List", "None", "Custom", "WholeNumber"];

/** A workbook of anything that a file can hold, in odd combinations and at odd places; the same for the same random numbers. */
export function randomWorkbook(random: Random): Workbook {
  const workbook = new Workbook();
  workbook.date1904 = random.chance(0.3);
  workbook.readOnly = random.chance(0.2);
  workbook.structureProtected = random.chance(0.2);
  const styles = [
    0,
    ...Array.from({ length: 8 }, () => workbook.styles.derive(0, { numberFormat: random.of(FORMATS), fill: random.of(FILLS) })),
  ];
  const count = random.chance(0.15) ? 11 + random.below(6) : random.below(5);
  for (let s = 0; s < count; s++) {
    const name = random.of(["Plan", "Key", "It's, odd!", "R1C1", "2019", "Sheet"]) + (s === 0 ? "" : ` ${s}`);
    const sheet = workbook.addLoadedSheet(name, random.of(["Visible", "Visible", "Hidden", "VeryHidden"]), null);
    fillSheet(sheet, random, styles);
    if (random.chance(0.15)) sheet.properties.set(random.chance(0.5) ? MARKER : MARKER.toUpperCase(), random.of([...SHEET_KINDS, "other"]));
  }
  if (random.chance(0.5) && count > 0) workbook.active = random.of(workbook.sheets);
  for (let n = random.below(5); n > 0; n--) {
    const on = random.chance(0.5) && count > 0 ? random.of(workbook.sheets) : null;
    const marks = random.chance(0.3) && count > 0;
    workbook.names.push({
      name: marks ? markerName(random.of(SHEET_KINDS)) : random.of(["Statuses", "Budget", "Statuses", "_x"]),
      formula: marks
        ? `='${random.of(workbook.sheets).name.replaceAll("'", "''")}'!$A$1`
        : random.of(["=Key!$A$1:$A$3", "=1", "=#REF!", "="]),
      visible: random.chance(0.7),
      comment: "",
      scope: on?.id ?? null,
    });
  }
  if (random.chance(0.5))
    workbook.settings.set(KEPT_NAME, random.of(['{"a":[1,null]}', "{", "Date(1)", '"Date(1)"', "null", 7, null, { a: 1 }, true]));
  return workbook;
}

/** A place along an axis: near the start nearly always, else where a limit of the reading or of Excel lies. */
const place = (random: Random, near: number, far: readonly number[]): number =>
  random.chance(0.97) ? random.below(near) : Math.max(0, random.of(far) + random.below(5) - 2);

function fillSheet(sheet: Sheet, random: Random, styles: readonly number[]): void {
  if (random.chance(0.1)) return;
  const isLong = random.chance(0.15);
  const rows = isLong ? 400 + random.below(600) : 1 + random.below(60);
  const columns = 1 + random.below(random.chance(0.1) ? 300 : 12);
  // Rows that stand together move together, so that gaps of every length lie between them.
  const [top, left] = [random.chance(0.3) ? random.below(70) : 0, random.chance(0.3) ? random.below(30) : 0];
  const farRows = random.chance(0.4) ? [2_500, 9_900, 10_001, 10_060, 20_100, 149_999, 150_070, 1_048_573] : [rows];
  const farColumns = random.chance(0.3) ? [255, 256, 300, 16_381] : [columns];
  const cells = random.chance(0.05) ? 1 : Math.min(rows * columns, 20 + random.below(isLong ? 2_500 : 300));
  const at = (): readonly [number, number] => [top + place(random, rows, farRows), left + place(random, columns, farColumns)];
  const grows = Array.from({ length: Math.min(3, columns) }, () => left + random.below(columns));
  for (let n = 0; n < cells; n++) {
    const [row, column] = isLong && random.chance(0.7) ? [top + random.below(rows), random.of(grows)] : at();
    if (row >= 1_048_576 || column >= 16_384) continue;
    const cell = sheet.cells.touch(row, column);
    cell.style = random.of(styles);
    cell.value = random.of<() => typeof cell.value>([
      () => random.of(WORDS),
      () => random.of(WORDS),
      () => `${random.of(WORDS)} ${random.below(1_000)}`,
      () => 40_000 + random.below(6_000),
      () => random.of([1.1, -0, 0, -5, 1e300, 2_958_466, 0.1 + 0.2]),
      () => random.chance(0.5),
      () => null,
    ])();
    cell.isError = cell.value === "#REF!" && random.chance(0.7);
    if (random.chance(0.1)) cell.formula = random.of(["=A1+1", "=SUM(A:A)", '=""', "={1,2}"]);
  }
  const area = (): Area => {
    const [row, column] = at();
    if (random.chance(0.03)) return { row: 0, column, rowCount: 1_048_576, columnCount: 1 };
    if (random.chance(0.03)) return { row, column: 0, rowCount: 2, columnCount: 16_384 };
    return {
      row,
      column,
      rowCount: 1 + random.below(random.chance(0.2) ? 200 : 4),
      columnCount: 1 + random.below(random.chance(0.8) ? 1 : 4),
    };
  };
  const inside = ({ row, column, rowCount, columnCount }: Area): boolean => row + rowCount <= 1_048_576 && column + columnCount <= 16_384;
  const areas = (most: number): Area[] => Array.from({ length: random.below(most + 1) }, area).filter(inside);
  if (random.chance(0.5)) sheet.merges.push(...areas(4));
  if (random.chance(0.6))
    sheet.validations.push(...Array.from({ length: random.below(random.chance(0.1) ? 60 : 4) }, () => validation(areas(5), random)));
  for (const axis of [sheet.rows, sheet.columns]) {
    const all = random.chance(0.1);
    if (random.chance(0.4))
      for (let n = all ? 80 : random.below(12); n > 0; n--)
        axis.set(all ? n - 1 : random.below(80), { size: null, hidden: all || random.chance(0.6), style: random.of(styles) });
  }
  for (const each of random.chance(0.3) ? areas(3) : [])
    sheet.tables.push({
      id: random.of(["1", "2", "7", "Actions", ""]),
      name: random.of(["Actions", "actions", "Table1", "2"]),
      area: each,
      columns: [],
      showHeaders: true,
      showTotals: false,
      style: "",
    });
  for (let n = random.chance(0.2) ? random.below(200) : 0; n > 0; n--) {
    const [row, column] = at();
    if (row < 1_048_576 && column < 16_384)
      sheet.comments.push({
        id: `c${random.below(150)}`,
        row,
        column,
        author: "A",
        text: random.of(WORDS),
        kind: random.of(["threaded", "note"]),
      });
  }
  if (random.chance(0.2)) sheet.protection = { options: {}, hasPassword: false };
  if (random.chance(0.2)) sheet.autoFilter = { area: { row: 0, column: 0, rowCount: 5, columnCount: 2 }, isFiltered: random.chance(0.5) };
}

function validation(areas: Area[], random: Random): Validation {
  const type = random.of(KINDS);
  const rule =
    type === "List" ? { list: { inCellDropDown: true, source: random.of(LISTS) } } : type === "None" ? {} : { [type]: { formula1: "=1" } };
  const prompt = { showPrompt: true, title: random.chance(0.2) ? "Choose" : "", message: "" };
  return { areas, type, rule, errorAlert: { showAlert: true, style: "Stop", title: "", message: "" }, prompt, ignoreBlanks: true };
}
