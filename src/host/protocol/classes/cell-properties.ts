import { sheetAddress } from "../../model/address";
import type { Area } from "../../model/area";
import { cellCount } from "../../model/area-algebra";
import { MAX_CELLS_READ } from "../../model/limits";
import { styleAt } from "../../model/look";
import { Refusal } from "../../model/refusal";
import { CellRange } from "../cell-range";
import type { CallArguments } from "../call-arguments";
import { recordOf } from "../call-arguments";
import { type AnyClass, type ExposedClass, HostObject, type Method, clientName, does, wireName } from "../exposed-class";
import type { HostSession } from "../host-session";
import { notImplemented } from "../projection";
import { rangeClass } from "./range";
import { rangeFormatClass } from "./range-format";

/**
 * Properties of each cell, row or column of a range in one call, as plain data:
 * https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-get-set-cell-properties (named so since ExcelApi 1.9)
 */
export const cellPropertyMethods: Readonly<Record<string, Method<CellRange>>> = {
  getCellProperties: does((range, args, host) => {
    const { area } = range;
    if (cellCount(area) > MAX_CELLS_READ) throw new Refusal("RangeExceedsLimit");
    const told = teller(args, host);
    const tell = (cell: Area): Record<string, unknown> => told(new CellRange(range.sheet, cell));
    // What only asks for looks is the same for all cells of a look.
    const byLook = asksForLooksOnly(args) ? new Map<number, Record<string, unknown>>() : null;
    return rowsOf(area).map((row) =>
      columnsOf(row).map((cell) => {
        if (!byLook) return tell(cell);
        const style = styleAt(range.sheet, cell.row, cell.column);
        let answer = byLook.get(style);
        if (!answer) byLook.set(style, (answer = tell(cell)));
        return answer;
      }),
    );
  }),
  getRowProperties: does((range, args, host) => rowsOf(range.area).map((row) => teller(args, host)(new CellRange(range.sheet, row)))),
  getColumnProperties: does((range, args, host) =>
    columnsOf(range.area).map((column) => teller(args, host)(new CellRange(range.sheet, column))),
  ),
  setCellProperties: does((range, args, host) => {
    const rows = listOf(args.raw(0), range.area.rowCount);
    const cells = rowsOf(range.area);
    rows.forEach((row, r) => {
      const cut = cells[r];
      if (cut) setEach(range, columnsOf(cut), listOf(row, range.area.columnCount), host);
    });
  }),
  setRowProperties: does((range, args, host) => {
    setEach(range, rowsOf(range.area), listOf(args.raw(0), range.area.rowCount), host);
  }),
  setColumnProperties: does((range, args, host) => {
    setEach(range, columnsOf(range.area), listOf(args.raw(0), range.area.columnCount), host);
  }),
};

const SIZES = ["columnWidth", "rowHeight", "useStandardHeight", "useStandardWidth"];

function asksForLooksOnly(args: CallArguments): boolean {
  const { format, ...own } = args.record(0);
  if (Object.values(own).some((how) => how === true)) return false;
  return typeof format === "object" && format !== null && !SIZES.some((size) => size in format);
}

/** Answers which properties were asked for, of one piece of the range after the other. */
function teller(args: CallArguments, host: HostSession): (range: CellRange) => Record<string, unknown> {
  const wanted = args.record(0);
  const { format, ...own } = wanted;
  const names = Object.keys(own).filter((name) => own[name] === true);
  return (range) => {
    const told: Record<string, unknown> = {};
    for (const name of names)
      told[name] = name === "address" ? sheetAddress(range.sheet.name, range.area) : propertyOf(rangeClass, range, name, host);
    if (typeof format === "object" && format !== null) told.format = deepTold(rangeFormatClass, range, recordOf(format), host);
    return told;
  };
}

function deepTold<T>(exposed: ExposedClass<T>, target: T, wanted: Record<string, unknown>, host: HostSession): Record<string, unknown> {
  const told: Record<string, unknown> = {};
  for (const [name, how] of Object.entries(wanted)) {
    if (how === false || how === null || how === undefined) continue;
    const member = exposed.objects.get(wireName(name));
    if (!member) {
      told[name] = propertyOf(exposed, target, name, host);
      continue;
    }
    const child = member.get(target, host);
    if (!child) continue;
    const inner =
      how === true ? Object.fromEntries([...child.exposed.properties.keys()].map((key) => [clientName(key), true])) : recordOf(how);
    told[name] = deepTold(child.exposed as AnyClass, child.target, inner, host);
  }
  return told;
}

function propertyOf<T>(exposed: ExposedClass<T>, target: T, name: string, host: HostSession): unknown {
  const property = exposed.properties.get(wireName(name));
  if (!property?.get) throw notImplemented(exposed.name, name);
  return property.get(target, host);
}

function setEach(range: CellRange, cuts: readonly Area[], settings: readonly unknown[], host: HostSession): void {
  settings.forEach((setting, index) => {
    const cut = cuts[index];
    // An empty object, or null, leaves the piece as it is.
    if (!cut || setting === null || setting === undefined) return;
    setDeep(HostObject.of(rangeClass, new CellRange(range.sheet, cut)), recordOf(setting), host);
  });
}

function setDeep({ exposed, target }: HostObject, setting: Record<string, unknown>, host: HostSession): void {
  for (const [name, value] of Object.entries(setting)) {
    if (value === undefined || value === null) continue;
    const property = exposed.properties.get(wireName(name));
    if (property?.set) {
      property.set(target, value, host);
      continue;
    }
    const child = exposed.objects.get(wireName(name))?.get(target, host);
    if (!child) throw notImplemented(exposed.name, name);
    setDeep(child, recordOf(value), host);
  }
}

function listOf(value: unknown, length: number): readonly unknown[] {
  if (!Array.isArray(value) || value.length !== length) throw new Refusal("InvalidArgument");
  return value;
}

function rowsOf(area: Area): Area[] {
  return Array.from({ length: area.rowCount }, (_, r) => ({ ...area, row: area.row + r, rowCount: 1 }));
}

function columnsOf(area: Area): Area[] {
  return Array.from({ length: area.columnCount }, (_, c) => ({ ...area, column: area.column + c, columnCount: 1 }));
}
