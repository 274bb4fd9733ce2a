import { readFileSync } from "node:fs";
import { join } from "node:path";
import { LABELLED, readingOf } from "../../timescales/readings";
import { labels } from "../../timescales/scores";

/** So many texts are compared at a time: a failure shows its neighbours, and not the whole file. */
const A_FEW = 25;

const kept = readFileSync(join(__dirname, "../../timescales/readings.txt"), "utf8").split(/^== .+ ==\n/m);

describe.each(LABELLED.map((file, index) => [file, labels(file), kept[index + 1]?.trimEnd().split("\n") ?? []] as const))(
  "what is made of the texts of %s",
  (_, texts, lines) => {
    it("is written down for each of them", () => {
      expect(lines).toHaveLength(texts.length);
    });

    const parts = Array.from({ length: Math.ceil(texts.length / A_FEW) }, (_, index) => index * A_FEW);
    it.each(parts)("is what scripts/docs-timescales.mjs last wrote down, from text %i on", (from) => {
      expect(texts.slice(from, from + A_FEW).map(readingOf)).toEqual(lines.slice(from, from + A_FEW));
    });
  },
);
