import fc from "fast-check";
import { dayOf, isoDay, serialOf } from "../../../src/domain/calendar/day";
import { readDateCell, shownPrecision } from "../../../src/domain/timescale/read-date-cell";
import type { TimescaleContext } from "../../../src/domain/timescale/timescale";

const context: TimescaleContext = { planStart: null, planEnd: null, dayFirst: null, yearConvention: null, school: false, above: null };
const plan = { ...context, planStart: dayOf(2019, 4, 1), planEnd: dayOf(2020, 3, 31) };
const firstOfMay = serialOf(dayOf(2019, 5, 1)!, false);

describe("readDateCell", () => {
  it.each([
    ["01/05/2019", "dd/mm/yyyy", "2019-05-01", "fixed date", true],
    ["Wednesday 1 May 2019", "[$-809]dddd d mmmm yyyy;@", "2019-05-01", "fixed date", true],
    ["May-19", "mmm-yy", "2019-05-31", "month", true],
    ["May 2019", 'mmmm" "yyyy', "2019-05-31", "month", true],
    ["May", "mmmm", "2019-05-31", "month", false],
    ["2019", "yyyy", "2019-12-31", "year", false],
    ["43586", "General", "2019-05-01", "fixed date", false],
    ["1/5/2019 00:00", "d/m/yyyy hh:mm", "2019-05-01", "fixed date", true],
    ["#####", "dd/mm/yyyy", "2019-05-01", "fixed date", true],
  ])("reads 1 May 2019 shown as %j by %j", (shown, format, due, kind, certain) => {
    const read = readDateCell(firstOfMay, shown, format, false, context);
    expect({ ...read, due: read.due && isoDay(read.due) }).toMatchObject({ text: shown, due, kind, certain });
  });

  it("asks when the year is not shown and the day may have been typed for it", () => {
    const typed = serialOf(dayOf(2024, 5, 19)!, false);
    expect(readDateCell(typed, "19-May", "d-mmm", false, plan)).toMatchObject({
      certain: false,
      readings: [{ words: "19 May 2024" }, { words: "31 May 2019 (if 19 was typed for the year)" }],
    });
    expect(readDateCell(serialOf(dayOf(2019, 5, 28)!, false), "28-May", "d-mmm", false, plan)).toMatchObject({ certain: true });
  });

  it("reads a month by the plan's setting", () => {
    const due = (monthDue: "first day" | "last working day") =>
      readDateCell(serialOf(dayOf(2019, 3, 1)!, false), "Mar-19", "mmm-yy", false, { ...context, monthDue }).due;
    expect(due("first day")).toBe(dayOf(2019, 3, 1));
    expect(due("last working day")).toBe(dayOf(2019, 3, 29));
  });

  it("reads no date where Excel has none", () => {
    expect(readDateCell(60, "29/02/1900", "dd/mm/yyyy", false, context)).toMatchObject({ kind: "none", due: null, certain: false });
    expect(readDateCell(-1, "#####", "dd/mm/yyyy", false, context)).toMatchObject({ kind: "none", due: null });
  });

  it("reads back any day in both of Excel's date systems", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1990, max: 2040 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 28 }),
        fc.boolean(),
        (y, m, d, date1904) => {
          const day = dayOf(y, m, d)!;
          expect(readDateCell(serialOf(day, date1904), "", "dd/mm/yyyy", date1904, context).due).toBe(day);
        },
      ),
    );
  });
});

describe("shownPrecision", () => {
  it.each([
    ["m/d/yyyy", "day"],
    ["dd-mmm-yy", "day"],
    ["d-mmm", "day without year"],
    ["[Red]mmm\\-yy;@", "month"],
    ['"Due "mmmm yyyy', "month"],
    ["hh:mm", "nothing"],
    ["mm:ss.0", "nothing"],
    ["[h]:mm:ss", "nothing"],
    ["0.00", "nothing"],
    ["@", "nothing"],
    ["General", "nothing"],
    ["yyyy", "year"],
    ["dd/mm/yyyy h:mm AM/PM", "day"],
  ])("%j shows %s", (format, expected) => {
    expect(shownPrecision(format)).toBe(expected);
  });

  it("never throws", () => {
    fc.assert(fc.property(fc.string(), (format) => void shownPrecision(format)));
  });
});
