import { readFileSync } from "node:fs";
import { join } from "node:path";
import { LABELLED, MANY, readingOfLabel, readOtherwise, SETTINGS, SURROUNDED, surroundedFrom } from "../../timescales/readings";
import { labels } from "../../timescales/scores";

/** So many texts are compared at a time: a failure shows its neighbours, and not the whole file. */
const A_FEW = 25;

const sections = new Map(
  readFileSync(join(__dirname, "../../timescales/readings.txt"), "utf8")
    .split(/^== /m)
    .slice(1)
    .map((section) => {
      const [title = "", ...lines] = section.trimEnd().split("\n");
      return [title.replace(" ==", ""), lines] as const;
    }),
);
const linesOf = (title: string): readonly string[] => sections.get(title) ?? [];

describe.each(LABELLED.map((file) => [file, labels(file), linesOf(file)] as const))(
  "what is made of the texts of %s",
  (_, texts, lines) => {
    it("is written down for each of them", () => {
      expect(lines).toHaveLength(texts.length);
    });

    const parts = Array.from({ length: Math.ceil(texts.length / A_FEW) }, (_, index) => index * A_FEW);
    it.each(parts)("is what scripts/docs-timescales.mjs last wrote down, from text %i on", (from) => {
      expect(texts.slice(from, from + A_FEW).map(readingOfLabel)).toEqual(lines.slice(from, from + A_FEW));
    });
  },
);

describe.each(Object.entries(SETTINGS))("what is read otherwise under %s", (name, setting) => {
  it.each(surroundedFrom())("is what was last written down, from text %i on", (from) => {
    expect(readOtherwise(setting, SURROUNDED.slice(from, from + MANY))).toEqual(sections.get(`${name}, from ${from} on`));
  });
});
