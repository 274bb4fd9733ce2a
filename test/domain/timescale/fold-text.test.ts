import { foldText } from "../../../src/domain/timescale/fold-text";

/** Every character of the folded text with the one it stands for. */
const places = (original: string): string => {
  const { text, placeOf } = foldText(original);
  return Array.from({ length: text.length }, (_, at) => original.charAt(placeOf(at))).join("");
};

describe("foldText", () => {
  it.each([
    ["May 2019", "may 2019"],
    ["May \t 2019", "may 2019"],
    ["May 2019 \r\n  June", "may 2019\njune"],
    ["May 2019 \r June", "may 2019\njune"],
    ["May\n2019", "may\n2019"],
    ["May\t2019\u00a0a", "may 2019 a"],
    ["May – June \u2010 July \u2212 Aug\ufe58\ufe63\uff0d", "may - june - july - aug---"],
    ["‘a’ b\u201b c´ d` e\u2032", "'a' b' c' d' e'"],
    ["Sep\u00adtem\u200bber\u200c \u200d2019\u2060", "september 2019"],
    ["İ MAY 2019", "İ may 2019"],
    ["", ""],
  ])("makes of %j %j", (original, text) => {
    expect(foldText(original).text).toBe(text);
  });

  it.each([
    ["By  May –  June", "By May – June"],
    ["a  b   c    d", "a b c d"],
    ["Sep\u00adtem\u200bber  2019", "September 2019"],
    ["İ  MAY", "İ MAY"],
  ])("remembers where the characters of %j stood", (original, expected) => {
    expect(places(original)).toBe(expected);
  });
});
