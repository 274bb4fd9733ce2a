import fc from "fast-check";
import { season } from "../../../../src/domain/timescale/parsers/season";
import { saidBy } from "../../../timescales/said";

describe("season", () => {
  it.each([
    ["Autumn 2025", "season 3 2025? «autumn 2025»"],
    ["Spring term 2020", "term 1 2020? «spring term 2020»"],
    ["Summer 2", "half term 2 2 ?? «summer 2»"],
    ["Spring 2020/21", "season 1 2021? «spring 2020/21»"],
    ["Winter 2019/20", "season 4 2019? «winter 2019/20»"],
    ["Summer 2020/21", "season 2 2020 | season 2 2021? «summer 2020/21»"],
    ["Autumn half term", "half term 1 3 ?? «autumn half term»"],
    ["Aut 1", "half term 1 3 ?? «aut 1»"],
    ["autum term", "term 3 ?? «autum term»"],
    ["Spring 2 2022", "half term 2 1 2022? «spring 2 2022»"],
    ["Summer", "season 2 ?? «summer»"],
  ])("reads %j", (text, said) => {
    expect(saidBy(season, text)).toBe(said);
  });

  it.each(["Springfield", "Sum of", "Aut", "Summerhouse"])("leaves %j alone", (text) => {
    expect(saidBy(season, text)).toBeNull();
  });

  it("never throws", () => {
    fc.assert(fc.property(fc.string(), (text) => void saidBy(season, text)));
  });
});
