import { planFingerprint } from "../../../src/domain/plan/plan-fingerprint";
import type { Plan } from "../../../src/domain/plan/plan";
import { readPlan } from "../../../src/domain/plan/read-plan";
import { sheetOf } from "../../support/drawn-sheet";

const SHEET = `
  | Ref | Action         | Lead officer | Timescale  | RAG rating | Commentary |
  | 1.1 | Map the work   | LSCB Manager | March 2020 | Green      | On course  |
  | 1.2 | Train everyone | Chair        | May 2020   | Red        | Late       |
`;
const planOf = (sheet: string): Plan => {
  const reading = readPlan(sheetOf(sheet).workbook);
  if (reading.kind !== "plan") throw new Error("There is a plan.");
  return reading.plan;
};

it("is the same for the same words, wherever they stand", () => {
  const moved = SHEET.replace("  | 1.1 |", "  | |\n  | 1.1 |");
  expect(planFingerprint(planOf(moved))).toBe(planFingerprint(planOf(SHEET)));
  expect(planFingerprint(planOf(SHEET))).toMatch(/^[0-9a-f]{64}$/);
});

it.each(["Map the work", "LSCB Manager", "March 2020", "Green", "On course", "1.2"])("is another when “%s” is", (word) => {
  expect(planFingerprint(planOf(SHEET.replace(word, word === "Green" ? "Amber" : `${word}0`)))).not.toBe(planFingerprint(planOf(SHEET)));
});
