import type { Area } from "./area";
import type { Table } from "./sheet";

/** The rows of a table that hold neither headings nor totals. */
export function bodyOf({ area, showHeaders, showTotals }: Table): Area {
  const above = showHeaders ? 1 : 0;
  return { ...area, row: area.row + above, rowCount: Math.max(0, area.rowCount - above - (showTotals ? 1 : 0)) };
}
