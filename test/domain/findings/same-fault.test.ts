import type { Action } from "../../../src/domain/plan/plan";
import { oncePerFault } from "../../../src/domain/findings/same-fault";
import { finding } from "../../support/findings";

const rulesAt = (...findings: Parameters<typeof oncePerFault>[0]): string[] => oncePerFault(findings).map(({ rule }) => rule);

describe("oncePerFault", () => {
  it("lets the more telling of two rules speak, whatever their order", () => {
    expect(rulesAt(finding("ref-out-of-order", "A5"), finding("ref-duplicate", "A5"))).toEqual(["ref-duplicate"]);
    expect(rulesAt(finding("past-due", "D5"), finding("due-soon", "D5"))).toEqual(["past-due"]);
    expect(rulesAt(finding("rag-colour", "F5"), finding("rag-missing", "F5"))).toEqual(["rag-missing"]);
  });

  it("keeps what is said of other cells, by other families, and twice by one rule", () => {
    expect(rulesAt(finding("ref-out-of-order", "A5"), finding("ref-duplicate", "A6"))).toHaveLength(2);
    expect(rulesAt(finding("ref-out-of-order", "A5"), finding("ref-duplicate", "Log!A5"))).toHaveLength(2);
    expect(rulesAt(finding("rag-past-due", "F5"), finding("rag-not-in-list", "F5"))).toHaveLength(2);
    expect(rulesAt(finding("personal-data", "G5"), finding("personal-data", "G5"))).toHaveLength(2);
    expect(rulesAt(finding("ref-duplicate", "A5"), finding("ref-duplicate", "A5"))).toHaveLength(2);
  });

  it("keeps what is said of another action's date in the same cell, and no other family's", () => {
    const [late, soon, alike] = [finding("past-due", "D5"), finding("due-soon", "D5"), finding("rag-past-due", "D5")];
    const [ours, theirs] = [{} as Action, {} as Action];
    const about = new Map([
      [late, ours],
      [soon, theirs],
      [alike, ours],
    ]);
    expect(oncePerFault([late, soon], (one) => about.get(one))).toEqual([late, soon]);
    expect(oncePerFault([late, soon], () => ours)).toEqual([late]);
    const started = finding("rag-not-started", "D5");
    expect(oncePerFault([started, alike], (one) => about.get(one))).toEqual([alike]);
  });

  it("says nothing else of a cell that shows an error", () => {
    expect(rulesAt(finding("evidence-missing", "H5"), finding("cell-error", "H5"), finding("evidence-missing", "H6"))).toEqual([
      "cell-error",
      "evidence-missing",
    ]);
  });
});
