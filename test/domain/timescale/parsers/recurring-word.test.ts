import fc from "fast-check";
import { recurringWord } from "../../../../src/domain/timescale/parsers/recurring-word";
import { saidBy } from "../../../timescales/said";

describe("recurringWord", () => {
  it.each([
    ["Quarterly", "recurring quarterly «quarterly»"],
    ["bi-monthly", "recurring two-monthly «bi-monthly»"],
    ["bi-weekly", "recurring fortnightly «bi-weekly»"],
    ["half-termly", "recurring half-termly «half-termly»"],
    ["biannual", "recurring six-monthly «biannual»"],
    ["half yearly", "recurring six-monthly «half yearly»"],
    ["quaterly", "recurring quarterly «quaterly»"],
    ["Annual", "recurring annual «annual»"],
  ])("reads %j", (text, said) => {
    expect(saidBy(recurringWord, text)).toBe(said);
  });

  it.each(["half day", "bi-lingual", "quarter", "monthlies"])("leaves %j alone", (text) => {
    expect(saidBy(recurringWord, text)).toBeNull();
  });

  it("never throws", () => {
    fc.assert(fc.property(fc.string(), (text) => void saidBy(recurringWord, text)));
  });
});
