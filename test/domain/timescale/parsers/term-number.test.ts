import fc from "fast-check";
import { termNumber } from "../../../../src/domain/timescale/parsers/term-number";
import { saidBy } from "../../../timescales/said";

describe("termNumber", () => {
  it.each([
    ["Term 3", "half term 1 1 ? | term 2 ?? «term 3»"],
    ["Half-term 1", "half term 1 3 ?? «half-term 1»"],
    ["HT5 2022", "half term 1 2 2022? «ht5 2022»"],
    ["Term 2 2021/22", "half term 2 3 2021 | term 1 2022? «term 2 2021/22»"],
    ["Term 4", "half term 2 1 ?? «term 4»"],
    ["T3", "half term 1 1 ? | term 2 ?? «t3»"],
    ["Term 1 2021/22", "half term 1 3 2021 | term 3 2021? «term 1 2021/22»"],
    ["Term 3 2021/22", "half term 1 1 2022 | term 2 2022? «term 3 2021/22»"],
    ["Term 3 2022", "half term 1 1 2022 | term 2 2022? «term 3 2022»"],
    ["HT1 2021/22", "half term 1 3 2021? «ht1 2021/22»"],
    ["Term 5 2021/22", "half term 1 2 2022? «term 5 2021/22»"],
  ])("reads %j", (text, said) => {
    expect(saidBy(termNumber, text)).toBe(said);
  });

  it.each(["Term 7", "term time", "half term", "Terms 1"])("leaves %j alone", (text) => {
    expect(saidBy(termNumber, text)).toBeNull();
  });

  it("never throws", () => {
    fc.assert(fc.property(fc.string(), (text) => void saidBy(termNumber, text)));
  });
});
