import fc from "fast-check";
import { fitText, linesOf } from "../../../src/domain/sheets/fit-text";
import { textWidth, wrapped } from "../../../src/domain/sheets/text-room";

it.each([
  ["", 0],
  ["0123456789", 10],
  ["illicit fit", 4],
  ["MWMW", 4],
])("takes %j for about as wide as it is", (words, least) => {
  expect(textWidth(words)).toBeGreaterThanOrEqual(least);
  expect(textWidth(words)).toBeLessThanOrEqual(least * 1.8);
});

const texts = fc.oneof(
  fc.lorem({ maxCount: 40 }),
  fc.string({ maxLength: 300 }),
  fc.string({ minLength: 200, maxLength: 400, unit: "grapheme" }),
);

it("breaks a text into lines without losing a letter", () => {
  fc.assert(
    fc.property(texts, fc.integer({ min: 1, max: 120 }), (words, width) => {
      const lines = wrapped(words, width);
      expect(lines.join(" ")).toBe(words);
      for (const line of lines) if (line.includes(" ")) expect(textWidth(line)).toBeLessThanOrEqual(width + 0.001);
    }),
  );
});

it("shortens a text to the lines there are, from its beginning, and says that it did", () => {
  fc.assert(
    fc.property(texts, fc.integer({ min: 12, max: 120 }), fc.integer({ min: 1, max: 26 }), (words, width, most) => {
      const fitted = fitText(words, width, most);
      expect(linesOf(fitted, width)).toBeLessThanOrEqual(most);
      if (linesOf(words, width) <= most) expect(fitted).toBe(words);
      else expect(fitted).toMatch(/…$/u);
    }),
  );
});

it("leaves two whole lines of an action's first words", () => {
  expect(fitText("Work closely with the Community Engagement Manager to develop our work in this area, as part of a whole", 44, 2)).toBe(
    "Work closely with the Community Engagement Manager to develop our work in this area…",
  );
});
