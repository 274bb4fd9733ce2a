import type { Day } from "../calendar/day";
import { cellKey, type Grid, type ReadWorkbook } from "../grid/grid";
import { readDateCell } from "../timescale/read-date-cell";
import { readTimescale } from "../timescale/read-timescale";
import type { Timescale, TimescaleContext } from "../timescale/timescale";
import type { PlanPeriod } from "./plan";
import { isSchoolPeriod } from "./plan-period";
import type { PlanSettings } from "./plan-settings";
import type { RowCell } from "./plan-row";
import type { SheetCell } from "./sheet-lines";

/** Reads the timescale cells of one plan, each with what its surroundings prove. The same text in the same surroundings is read once. */
export class TimescaleReader {
  readonly #workbook: ReadWorkbook;
  readonly #grids: ReadonlyMap<string, Grid>;
  readonly #settings: PlanSettings;
  readonly #period: PlanPeriod | null;
  readonly #dayFirst: ReadonlyMap<number, boolean>;
  readonly #shortYears: boolean;
  /** By the order of day and month, then by text; those that speak of the row above apart. */
  readonly #read = new Map<boolean | null, Map<string, Timescale>>();
  readonly #readWithAbove = new Map<string, Timescale>();

  /** `dayFirst`: by table, where a day above 12 proves the order of day and month. `shortYears`: the plan's dates prove that two figures after a month are a year. */
  constructor(
    workbook: ReadWorkbook,
    settings: PlanSettings,
    period: PlanPeriod | null,
    dayFirst: ReadonlyMap<number, boolean>,
    shortYears = false,
  ) {
    this.#workbook = workbook;
    this.#grids = new Map(workbook.grids.map((grid) => [grid.sheet, grid]));
    this.#settings = settings;
    this.#period = period;
    this.#dayFirst = dayFirst;
    this.#shortYears = shortYears;
  }

  /** `above`: the timescale of the row before, for "as above". */
  read({ cell, text }: RowCell, table: number, above: string | null): Timescale {
    const dayFirst = this.#settings.dayFirst ?? this.#dayFirst.get(table) ?? null;
    if (typeof cell.value === "number") return this.#dateCell(cell, cell.value, this.#context(text, dayFirst, above));
    let byText = this.#read.get(dayFirst);
    if (!byText) this.#read.set(dayFirst, (byText = new Map()));
    let reading = byText.get(text);
    if (reading) return reading;
    const context = this.#context(text, dayFirst, above);
    if (!SPEAKS_OF_ABOVE.test(text)) byText.set(text, (reading = readTimescale(text, context)));
    else {
      const key = JSON.stringify([dayFirst, context.above, text]);
      reading = this.#readWithAbove.get(key);
      if (!reading) this.#readWithAbove.set(key, (reading = readTimescale(text, context)));
    }
    return reading;
  }

  #context(text: string, dayFirst: boolean | null, above: string | null): TimescaleContext {
    return {
      planStart: this.#period?.start ?? null,
      planEnd: this.#period?.end ?? null,
      dayFirst,
      shortYears: this.#shortYears,
      yearConvention: this.#settings.yearConvention,
      school: this.#period !== null && isSchoolPeriod(this.#period),
      ...(this.#settings.monthDue === null ? {} : { monthDue: this.#settings.monthDue }),
      above: SPEAKS_OF_ABOVE.test(text) ? above : null,
    };
  }

  #dateCell({ at, text }: SheetCell, value: number, context: TimescaleContext): Timescale {
    const format = this.#grids.get(at.sheet)?.formats.get(cellKey(at.row, at.column)) ?? "General";
    return readDateCell(value, text, format, this.#workbook.date1904, context);
  }
}

const SPEAKS_OF_ABOVE = /\babove|ditto|same|"|″|〃/i;

/** The days that a reading takes from the text itself, none of whose years was filled in. */
export const statedDays = (reading: Timescale): Day[] => [
  ...reading.milestones.filter(({ implied }) => !implied.includes("year")).map(({ due }) => due),
  ...(reading.start !== null && reading.milestones.every(({ implied }) => !implied.includes("year")) ? [reading.start] : []),
];
