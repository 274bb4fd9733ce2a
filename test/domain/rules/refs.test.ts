import { compareRefs, refsOf, refsOfAnotherPriority, repeatedRefs, restartsUnderEachPriority } from "../../../src/domain/rules/refs";
import { sheet, sheetOf, type Drawn } from "../../support/drawn-sheet";
import { planOf } from "../../support/test-rule";

/** The refs of a plan that holds these, in order, under Priority 2. */
const refs = (...texts: string[]) => {
  const rows = texts.map((text, index) => `| ${text} | Do ${index} | Manager | May 2020 |`);
  return refsOf(
    planOf(sheetOf(["| Ref | Action | Lead officer | Timescale |", "| PRIORITY 2: Practice | < | < | < |", ...rows].join("\n")).workbook),
  );
};

describe("refs", () => {
  it.each([
    ["2.3", [2, 3]],
    ["2.3a", [2, 3, "a"]],
    ["2.10", [2, 10]],
    ["A1", ["a", 1]],
    ["LSCB2.4", ["lscb", 2, 4]],
    ["7", [7]],
    ["2.3.10", [2, 3, 10]],
    ["2. 3)", [2, 3]],
  ])("%s is taken apart as %j", (text, parts) => {
    expect(refs(text)[0]?.parts).toEqual(parts);
  });

  it.each([
    ["2.3", "2.10", -1],
    ["2.10", "2.3", 1],
    ["2.3", "2.3a", -1],
    ["2.3a", "2.3", 1],
    ["2.3", "2.4", -1],
    ["A1", "A2", -1],
    ["A1", "2.1", null],
    ["2.3", "3.1", -1],
  ])("%s compared with %s: %j", (a, b, order) => {
    const [first, second] = refs(a, b);
    expect(compareRefs(first!, second!)).toBe(order);
  });

  it("belong to another priority when they begin with its number, where most refs begin with their own", () => {
    const strays = (...texts: string[]) => {
      const all = refs(...texts);
      return [...refsOfAnotherPriority(all)].map(({ stated }) => stated.text);
    };
    expect(strays("2.1", "2.2", "3.1", "7", "A3")).toEqual(["3.1"]);
    expect(strays("LSCB2.1", "LSCB2.2", "LSCB3.3")).toEqual(["LSCB3.3"]);
    expect(strays("2.1", "3.1")).toEqual([]);
    expect(strays("1.1", "1.2", "2.3")).toEqual([]);
  });

  it("are told apart by their priority where they start again under each", () => {
    const repeated = (drawn: Drawn) =>
      [...repeatedRefs(refsOf(planOf(drawn.workbook)))].map((pair) => pair.map(({ stated }) => stated.at.row));
    const under = (first: string, second: string) => sheet`
      | Ref | Action | Lead officer | Timescale |
      | PRIORITY 1: Prevention | < | < | < |
      | ${first} | Map   | Manager | May 2020  |
      | PRIORITY 2: Practice   | < | < | < |
      | ${second} | Train | Manager | May 2020  |`;
    expect(repeated(under("1", "1"))).toEqual([]);
    expect(repeated(under("1.1", "1.1"))).toEqual([
      [2, 2],
      [4, 2],
    ]);
  });

  it("start again under each priority when two priorities begin alike", () => {
    const under = (first: string, second: string) =>
      restartsUnderEachPriority(
        refsOf(
          planOf(
            sheet`
            | Ref | Action | Lead officer | Timescale |
            | PRIORITY 1: Prevention | < | < | < |
            | ${first} | Map   | Manager | May 2020  |
            | PRIORITY 2: Practice   | < | < | < |
            | ${second} | Train | Manager | May 2020  |`.workbook,
          ),
        ),
      );
    expect([under("1", "1"), under("1", "2"), under("1.1", "1.1")]).toEqual([true, false, false]);
  });
});
