import { findParts, MOST_PARTS } from "../../../src/domain/timescale/find-parts";
import { foldText } from "../../../src/domain/timescale/fold-text";

/** What is found, each with its line and sentence: "may 2019 0.0". */
const found = (text: string): readonly string[] => {
  const folded = foldText(text);
  return findParts(folded, text).map(({ from, to, line, sentence }) => `${folded.text.slice(from, to)} ${line}.${sentence}`);
};

describe("findParts", () => {
  it.each([
    ["May 2019", ["may 2019 0.0"]],
    ["May 2019, June 2019", ["may 2019 0.0", "june 2019 0.0"]],
    ["May 2019. June 2019! July 2019? Aug 2019.", ["may 2019 0.0", "june 2019 0.1", "july 2019 0.2", "aug 2019 0.3"]],
    ["May 2019;June 2019", ["may 2019 0.0", "june 2019 0.1"]],
    ["Done!\nMay 2019.\nv1.2 of June 2019", ["done 0.0", "may 2019 1.2", "june 2019 2.4"]],
    ["Ref 1.2 by May 2019", ["may 2019 0.0"]],
  ])("finds in %j %j", (text, parts) => {
    expect(found(text)).toEqual(parts);
  });

  it.each(["v2019", "£2019", "€2020", "$2019", "#2019", "a_2019", "covid19", "1.2.3.2019.4", "12:2019:30"])(
    "leaves the number within %j alone",
    (text) => {
      expect(found(`Spend ${text} on it`)).toEqual([]);
    },
  );

  it("stops after as many parts as anybody writes", () => {
    expect(found("May 2019, ".repeat(MOST_PARTS + 5))).toHaveLength(MOST_PARTS);
    expect(found("May 2019, ".repeat(MOST_PARTS - 1))).toHaveLength(MOST_PARTS - 1);
  });
});
