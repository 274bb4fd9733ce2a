import { wordsOffered } from "../../../src/domain/grid/words-offered";
import { sheet } from "../../support/drawn-sheet";

const AREA = { sheet: "Plan", row: 0, column: 4, rowCount: 1, columnCount: 1 };

describe("a drop-down", () => {
  it("offers words from cells and names, quoted sheets included", () => {
    const { workbook } = sheet`
      == Plan ==
      | Red |
      == RAG key's list ==
      | Red | x |
      | Amber |
      | |
      | Green |
      (name Statuses ='RAG key''s list'!$A$1:$A$4)
      (name Again =Statuses)
      (name Round =Round)`;
    const words = (source: string) => wordsOffered({ area: AREA, list: null, source }, "Plan", workbook);
    const all = ["Red", "Amber", "Green"];
    expect(words("='RAG key''s list'!$A$1:$A$4")).toEqual(all);
    expect(words("='RAG key''s list'!$A:$A")).toEqual(all);
    expect(words("=statuses")).toEqual(all);
    expect(words("=Again")).toEqual(all);
    expect(words("='RAG key''s list'!$A$1:$A$2")).toEqual(["Red", "Amber"]);
    expect(words("='RAG key''s list'!$A$1:$B$1")).toEqual(["Red", "x"]);
    expect(words("=$A$1")).toEqual(["Red"]);
    expect(words("=Round")).toBeNull();
    expect(words("=OFFSET(A1,1,1)")).toBeNull();
    expect(words("=Gone!A1:A3")).toBeNull();
    expect(wordsOffered({ area: AREA, list: ["Red"], source: "Red" }, "Plan", workbook)).toEqual(["Red"]);
  });
});
