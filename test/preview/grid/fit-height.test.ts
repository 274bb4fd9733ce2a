/** @jest-environment jsdom */
import { fitHeight, fontFamily, lineCount, lineHeight } from "../../../src/preview/grid/fit-height";
import { PLAIN } from "../drawn-sheet";

const tenPixelsALetter = (text: string): number => text.length * 10;
const lines = (text: string, width: number): number => lineCount(text, width, "", tenPixelsALetter);

test.each([
  ["", 100, 1],
  ["one", 100, 1],
  ["one two", 100, 1],
  ["one two three", 100, 2],
  ["one\ntwo", 100, 2],
  ["• first point here\n• second", 100, 3],
  ["abcdefghijklmnopqrstuvwxy", 100, 3],
])("counts the lines of %j in %d pixels", (text, width, count) => {
  expect(lines(text, width)).toBe(count);
});

test("a text that does not wrap needs one line", () => {
  expect(fitHeight("a long text without any wrapping", PLAIN, 20, tenPixelsALetter)).toBe(lineHeight(PLAIN) + 2);
  expect(fitHeight("a long text", { ...PLAIN, wrap: true }, 66, tenPixelsALetter)).toBe(2 * lineHeight(PLAIN) + 2);
});

test("a font's name cannot leave its quotes", () => {
  expect(fontFamily('Evil"; background: url(x) "')).toBe('"Evil background urlx ", Carlito, Arimo, Arial, sans-serif');
});
