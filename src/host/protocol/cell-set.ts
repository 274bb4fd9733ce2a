import type { Area } from "../model/area";
import { checkAllowed } from "../model/protect-sheet";
import { changeLook, commonLook } from "../model/look";
import type { Sheet } from "../model/sheet";
import type { CellStyle } from "../model/style-table";
import type { Property } from "./exposed-class";
import type { HostSession } from "./host-session";

/** The cells that a format or a validation is asked of: one range, or several areas of a sheet. */
export interface CellSet {
  readonly sheet: Sheet;
  readonly areas: readonly Area[];
}

/** Changes the looks of the cells, on a protected sheet only where formatting was left allowed. */
export function changeLookOf(
  { sheet, areas }: CellSet,
  changes: Partial<CellStyle> | ((style: CellStyle) => Partial<CellStyle>),
  host: HostSession,
): void {
  checkAllowed(host.workbook, sheet, "allowFormatCells");
  for (const area of areas) {
    changeLook(host.workbook.styles, sheet, area, changes);
    host.workbook.emit({ kind: "format", sheet, area, by: "add-in" });
  }
}

/** A property that every cell's look has; null where cells differ. `told` is what an add-in reads, `changes` what it may write. */
export function lookProperty<V>(told: (style: CellStyle) => V, changes: (value: unknown) => Partial<CellStyle>): Property<CellSet> {
  return {
    get: ({ sheet, areas }, host) => commonLook(host.workbook.styles, sheet, areas, told),
    set: (cells, value, host) => {
      changeLookOf(cells, changes(value), host);
    },
  };
}
