import { dayOfSerial, type Day } from "../calendar/day";
import { cellKey, type Grid, type ReadWorkbook } from "../grid/grid";
import { readTimescale } from "../timescale/read-timescale";
import type { Timescale, TimescaleContext } from "../timescale/timescale";
import { readDateCell, shownPrecision } from "./date-cell";
import type { PlanPeriod } from "./plan";
import type { PlanSettings } from "./plan-settings";
import type { RowCell } from "./read-row";

/** Reads the timescale cells of one plan, each with what its surroundings prove. The same text in the same surroundings is read once. */
export class TimescaleReader {
  readonly #workbook: ReadWorkbook;
  readonly #grids: ReadonlyMap<string, Grid>;
  readonly #settings: PlanSettings;
  readonly #period: PlanPeriod | null;
  readonly #dayFirst: ReadonlyMap<number, boolean>;
  readonly #read = new Map<string, Timescale>();

  /** `dayFirst`: by table, where a day above 12 proves the order of day and month. */
  constructor(workbook: ReadWorkbook, settings: PlanSettings, period: PlanPeriod | null, dayFirst: ReadonlyMap<number, boolean>) {
    this.#workbook = workbook;
    this.#grids = new Map(workbook.grids.map((grid) => [grid.sheet, grid]));
    this.#settings = settings;
    this.#period = period;
    this.#dayFirst = dayFirst;
  }

  /** `above`: the timescale of the row before, for "as above". */
  read({ cell, text }: RowCell, table: number, above: string | null): Timescale {
    if (typeof cell.value === "number") {
      const date = this.#dateCell(cell.at.sheet, cell.at.row, cell.at.column, cell.value, text);
      if (date) return date;
    }
    const context: TimescaleContext = {
      planStart: this.#period?.start ?? null,
      planEnd: this.#period?.end ?? null,
      dayFirst: this.#settings.dayFirst ?? this.#dayFirst.get(table) ?? null,
      yearConvention: this.#settings.yearConvention,
      school: false,
      above: /\babove|ditto|same|"|″|〃/i.test(text) ? above : null,
    };
    const key = `${context.dayFirst} ${context.above ?? ""} ${text}`;
    let reading = this.#read.get(key);
    if (!reading) this.#read.set(key, (reading = readTimescale(text, context)));
    return reading;
  }

  #dateCell(sheet: string, row: number, column: number, value: number, text: string): Timescale | null {
    const format = this.#grids.get(sheet)?.formats.get(cellKey(row, column)) ?? "";
    const precision = shownPrecision(format);
    const day = precision && dayOfSerial(value, this.#workbook.date1904);
    return precision && day !== null ? readDateCell(text, day, precision) : null;
  }
}

const NUMERIC_DATE = /(?<!\d)(\d{1,2})[/-](\d{1,2})[/-](?:\d{4}|\d{2})(?!\d)/g;

/** The order of day and month that a column's texts prove: true for day first, false for month first; null when nothing or both are proven. */
export function provenDayFirst(texts: Iterable<string>): boolean | null {
  let dayFirst = false;
  let monthFirst = false;
  for (const text of texts) {
    for (const [, first, second] of text.matchAll(NUMERIC_DATE)) {
      if (Number(first) > 12 && Number(second) <= 12) dayFirst = true;
      if (Number(second) > 12 && Number(first) <= 12) monthFirst = true;
    }
  }
  return dayFirst === monthFirst ? null : dayFirst;
}

/** The days that a reading takes from the text itself, none of whose years was filled in. */
export const statedDays = (reading: Timescale): Day[] => [
  ...reading.milestones.filter(({ implied }) => !implied.includes("year")).map(({ due }) => due),
  ...(reading.start !== null && reading.milestones.every(({ implied }) => !implied.includes("year")) ? [reading.start] : []),
];
