import { isDateFormat, showsWholeDate } from "../../../src/domain/rules/stated-timescales";

describe("number formats", () => {
  it.each([
    ["dd/mm/yyyy", true, true],
    ["m/d/yyyy", true, true],
    ["d mmmm yyyy", true, true],
    ["[$-809]dd mmmm yyyy;@", true, true],
    ["mmm-yy", true, false],
    ["mmmm yyyy", true, false],
    ["dd mmm", true, false],
    ["dddd", true, false],
    ["dddd mmmm yyyy", true, false],
    ["yyyy", true, false],
    ["0.00", false, false],
    ["General", false, false],
    ["@", false, false],
    ['0 "days"', false, false],
    ["[Red]0", false, false],
    ["\\d0", false, false],
    ["", false, false],
  ])("%j shows a date: %j, the whole of it: %j", (format, isDate, isWhole) => {
    expect(isDateFormat(format)).toBe(isDate);
    expect(isDate && showsWholeDate(format)).toBe(isWhole);
  });
});
