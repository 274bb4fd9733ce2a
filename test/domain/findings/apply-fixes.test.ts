import { applyFixes, safelyFixable } from "../../../src/domain/findings/apply-fixes";
import { toA1 } from "../../../src/domain/grid/a1";
import { finding } from "../../support/findings";

describe("applyFixes", () => {
  it("gathers the edits of all fixes, one a cell", () => {
    const first = finding("rag-not-in-list", "F5", { edits: [["F5", "amber ", "Amber"]] });
    const same = finding("rag-not-in-list", "F6", {
      edits: [
        ["F5", "amber ", "Amber"],
        ["F6", "G", "Green"],
      ],
    });
    const { edits, fixed, refused } = applyFixes([first, finding("lead-missing", "C5"), same]);
    expect(edits.map(({ at, was, becomes }) => [toA1(at), was, becomes])).toEqual([
      ["F5", "amber ", "Amber"],
      ["F6", "G", "Green"],
    ]);
    expect(fixed).toEqual([first, same]);
    expect(refused).toEqual([]);
  });

  it("refuses the whole of a fix that would change a cell in another way", () => {
    const first = finding("a", "F5", { edits: [["F5", "x", "Red"]] });
    const other = finding("b", "F5", {
      edits: [
        ["F4", "y", "Red"],
        ["F5", "x", "Amber"],
      ],
    });
    const sawOther = finding("c", "F5", { edits: [["F5", "z", "Red"]] });
    const elsewhere = finding("d", "Log!F5", { edits: [["Log!F5", "x", "Amber"]] });
    const { edits, fixed, refused } = applyFixes([first, other, sawOther, elsewhere]);
    expect(edits.map(({ at, becomes }) => [at.sheet, toA1(at), becomes])).toEqual([
      ["Plan", "F5", "Red"],
      ["Log", "F5", "Amber"],
    ]);
    expect(fixed).toEqual([first, elsewhere]);
    expect(refused).toEqual([other, sawOther]);
  });
});

describe("safelyFixable", () => {
  it("keeps safe fixes, of the named rules when any are named", () => {
    const safe = finding("a", "F5", { edits: [["F5", 1, 2]] });
    const other = finding("b", "F6", { edits: [["F6", 1, 2]] });
    const suggestion = finding("a", "F7", { fix: { title: "Perhaps", safe: false, edits: [] } });
    const all = [safe, other, suggestion, finding("a", "F8")];
    expect(safelyFixable(all)).toEqual([safe, other]);
    expect(safelyFixable(all, ["a"])).toEqual([safe]);
  });
});
