import { readingOf, type TableColumns } from "./column-roles";
import type { HeaderRow } from "./find-headers";
import { FIELDS, type Field, type PlanTable } from "./plan";
import type { SheetLine, SheetLines } from "./sheet-lines";

/** A table as the plan lists it: where it stands, and what its columns were taken to hold. */
export function describeTable(sheet: SheetLines, header: HeaderRow, body: readonly SheetLine[], found: TableColumns): PlanTable {
  const { columns, slots, combined } = found;
  const left = Math.min(...columns.map(({ slot }) => slot));
  const right = Math.max(...columns.map(({ slot }) => slot), ...header.cells.map(({ cell }) => cell.slot + cell.width - 1));
  const top = header.line.index;
  const length = (body.at(-1)?.index ?? top) - top + 1;
  const width = right - left + 1;
  const slotOf = (field: Field): number | undefined =>
    slots.get(combined && (field === "commentary" || field === "evidence") ? "rag" : field);
  const fields = FIELDS.flatMap((field) => {
    const slot = slotOf(field);
    return slot === undefined ? [] : [[field, slot] as const];
  });
  const headerAt = new Map(columns.map(({ slot, header: text }) => [slot, text]));
  const { transposed, grid } = sheet;
  return {
    sheet: grid.sheet,
    area: transposed
      ? { sheet: grid.sheet, row: left, column: top, rowCount: width, columnCount: length }
      : { sheet: grid.sheet, row: top, column: left, rowCount: length, columnCount: width },
    headerRow: top,
    columns: Object.fromEntries(fields),
    headers: Object.fromEntries(fields.map(([field, slot]) => [field, headerAt.get(slot) ?? ""])),
    combined,
    extras: columns.flatMap(({ role, slot, header: text }) =>
      role === "extra" || role === "objective" ? [{ column: slot, header: text }] : [],
    ),
    transposed,
    explained: columns.map((each) => ({
      column: each.slot,
      header: each.header,
      role: readingOf(each, found),
      why: each.why,
      ticks: each.ticks?.field ?? null,
      corrected: each.said !== null,
      readAs: found.readAs.get(each.slot) ?? null,
    })),
  };
}

/** The table with more rows under a repeated header. */
export function withMoreRows(table: PlanTable, body: readonly SheetLine[]): PlanTable {
  const last = body.at(-1)?.index;
  if (last === undefined) return table;
  const { area } = table;
  const length = last - table.headerRow + 1;
  return { ...table, area: table.transposed ? { ...area, columnCount: length } : { ...area, rowCount: length } };
}
