import fc from "fast-check";
import type { Day } from "../../../src/domain/calendar/day";
import { daysInMonth, isoDay } from "../../../src/domain/calendar/day";
import { yearSpan } from "../../../src/domain/calendar/financial-year";
import { quarterSpan } from "../../../src/domain/calendar/quarter";
import { knownDay, monthSpan } from "../../../src/domain/calendar/span";
import { readTimescale } from "../../../src/domain/timescale/read-timescale";
import type { TimescaleContext } from "../../../src/domain/timescale/timescale";
import { DAY_FORMS, MONTH_FORMS, ORDERED_DAY_FORMS, QUARTER_FORMS, YEAR_FORMS } from "../../timescales/round-trip";

const CONTEXT: TimescaleContext = {
  planStart: knownDay(2018, 4, 1),
  planEnd: knownDay(2022, 3, 31),
  dayFirst: true,
  yearConvention: null,
  school: false,
  above: null,
};
const BEFORE = [
  "",
  "Draft ",
  "Report to Board ",
  "Phase 1: ",
  "Action 2 - ",
  "All staff trained ",
  "by ",
  "1. ",
  "• ",
  "Training for 20 staff ",
  "Audit of cases – ",
];
const BETWEEN = [
  ", ",
  "; ",
  "\n",
  " and ",
  ". ",
  " / ",
  "\n2. ",
  ", final ",
  "; review ",
  " then ",
  " & ",
  "\n- ",
  " with feedback ",
  "\nPhase 2: ",
];

interface Written {
  readonly text: string;
  readonly due: Day;
}

const written = fc
  .record({
    sort: fc.constantFrom("day", "day", "ordered", "month", "month", "quarter", "year"),
    form: fc.nat(),
    year: fc.integer({ min: 2018, max: 2021 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 31 }),
  })
  .map(({ sort, form, year, month, day }): Written => {
    const d = Math.min(day, daysInMonth(year, month));
    const quarter = Math.ceil(month / 3);
    switch (sort) {
      case "day":
        return { text: DAY_FORMS[form % DAY_FORMS.length]!(year, month, d), due: knownDay(year, month, d) };
      case "ordered":
        return { text: ORDERED_DAY_FORMS[form % ORDERED_DAY_FORMS.length]!(year, month, d), due: knownDay(year, month, d) };
      case "month":
        return { text: MONTH_FORMS[form % MONTH_FORMS.length]!(year, month), due: monthSpan(year, month).end };
      case "quarter":
        return { text: QUARTER_FORMS[form % QUARTER_FORMS.length]!(year, quarter), due: quarterSpan("financial", year, quarter).end };
      default:
        return { text: YEAR_FORMS[form % YEAR_FORMS.length]!(year), due: yearSpan("financial", year).end };
    }
  });

describe("two dates in one cell", () => {
  it("are due by the later, or nothing is certain", () => {
    let right = 0;
    let tried = 0;
    fc.assert(
      fc.property(fc.constantFrom(...BEFORE), written, fc.constantFrom(...BETWEEN), written, (before, one, between, other) => {
        const text = `${before}${one.text}${between}${other.text}`;
        const { due, certain } = readTimescale(text, CONTEXT);
        const later = Math.max(one.due, other.due);
        tried++;
        if (due === later) right++;
        else if (certain)
          throw new Error(`“${text}” is certainly due ${due === null ? "never" : isoDay(due)}, not ${isoDay(later as Day)}`);
      }),
      { seed: 2019, numRuns: 4000 },
    );
    expect(right / tried).toBeGreaterThan(0.97);
  });
});
