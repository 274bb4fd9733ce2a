import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readTimescale } from "../../../src/domain/timescale/read-timescale";
import type { PlanName } from "../../timescales/forms";
import { contextOf } from "../../timescales/forms";

const texts = readFileSync(join(__dirname, "../../timescales/no-due-date.jsonl"), "utf8")
  .trim()
  .split("\n")
  .map((line) => (JSON.parse(line) as { text: string }).text);

describe("texts without a due date", () => {
  it("are many and differ", () => {
    expect(texts.length).toBeGreaterThanOrEqual(150);
    expect(new Set(texts).size).toBe(texts.length);
  });

  it.each<PlanName>(["none", "year", "three years", "school"])("are not read as due with certainty (plan: %s)", (plan) => {
    const context = contextOf({ text: "", plan, kind: "none", due: null, certain: true });
    const wrong = texts.filter((text) => {
      const { due, certain, kind } = readTimescale(text, context);
      // Recurring work runs to the end of the plan: that day is the plan's, not the text's.
      return due !== null && certain && kind !== "recurring";
    });
    expect(wrong).toEqual([]);
  });
});
