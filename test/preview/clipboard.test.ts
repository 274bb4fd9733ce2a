/** @jest-environment jsdom */
import fc from "fast-check";
import { fromHtml, fromPlainText, shownText, toHtml, toPlainText } from "../../src/preview/clipboard";
import { drawnSheet } from "./drawn-sheet";

test.each([
  ["", []],
  ["Green", [["Green"]]],
  [
    "a\tb\r\nc\td",
    [
      ["a", "b"],
      ["c", "d"],
    ],
  ],
  ["a\tb\n", [["a", "b"]]],
  ['"two\nlines"\tx', [["two\nlines", "x"]]],
  ['"say ""yes"""', [['say "yes"']]],
  ['5" pipe', [['5" pipe']]],
  ['"quoted" and more', [['"quoted" and more']]],
  ["\t", [["", ""]]],
])("reads %j", (text, rows) => {
  expect(fromPlainText(text)).toEqual(rows.length === 0 ? [[]] : rows);
});

test("what is copied as text reads back to itself", () => {
  const cell = fc.string({ unit: fc.constantFrom("a", " ", "\t", "\n", '"', "•", "=", "1") });
  const table = fc
    .integer({ min: 1, max: 4 })
    .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 4 }));
  fc.assert(
    fc.property(table, (rows) => {
      // One empty cell and nothing at all are the same text.
      fc.pre(rows.at(-1)?.some((text) => text !== "") ?? false);
      expect(fromPlainText(toPlainText(rows))).toEqual(rows);
    }),
    { seed: 7 },
  );
});

const sheet = drawnSheet(
  [
    ["1.1", "Train\nstaff"],
    ["1.2", '<img src=x onerror="alert(1)">'],
  ],
  { looks: { "0,0": { fill: "#FF0000", bold: true } } },
);
const whole = { row: 0, column: 0, rowCount: 2, columnCount: 2 };

test("cells copied as HTML read back, and their text stays text", () => {
  const html = toHtml(sheet, whole);
  expect(html).not.toContain("<img");
  expect(html).toContain("font-weight: bold");
  expect(fromHtml(html)).toEqual([
    ["1.1", "Train\nstaff"],
    ["1.2", '<img src=x onerror="alert(1)">'],
  ]);
});

test("whole columns are copied as far as they are used", () => {
  expect(shownText(sheet, { row: 0, column: 0, rowCount: 1_048_576, columnCount: 1 })).toEqual([["1.1"], ["1.2"]]);
});

test("a table from Word reads as its paragraphs, other HTML as none", () => {
  expect(fromHtml("<table><tr><td><p>One</p>\n  <p>Two  words</p></td></tr></table>")).toEqual([["One\nTwo words"]]);
  expect(fromHtml("<p>No table</p>")).toBeNull();
});
