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

describe("a plan with all that a plan can say", () => {
  const FULL = `
    | Neglect action plan |
    | Priority 1: Better outcomes | < | < | < | < | < | < | < | < |
    | Board officer: Cy Dean | < | < | < | < | < | < | < | < |
    | Ref | Objective | Action | Lead officer | Timescale | Measure of success | RAG rating | Commentary | Evidence | Cost |
    | 1.1 | Be heard | Map all work | LSCB Manager | March 2020 | • Map made⏎• Map used | Green | On course | Minutes | £500 |
    | | | | Police | May 2020 | • Police agree | Amber | Late | Letters | £20 |
    | |
    | Priority 2: Training | < | < | < | < | < | < | < | < |
    | | | 2. Courses⏎• Train staff⏎• Train chairs | Trainer. Nurse. Teacher. | June 2020 | All trained. All asked. All sure. | Green | | | |
    | |
    | Status | Definition |
    | Red | Overdue |
    | Amber | At risk |
    | Green | On track |
  `;
  const PARTS =
    "Neglect,Better,Cy Dean,Be heard,Map all,LSCB,March,Map made,Map used,Green,On course,Minutes,£500,Police,May,Police agree,Late,Letters,£20,Training,Courses,Train staff,Train chairs,Nurse,June,All asked,Overdue,Cost";

  it.each(PARTS.split(","))("is another when “%s” is", (part) => {
    expect(FULL).toContain(part);
    const changed = part === "Green" ? FULL.replace("| Green | On course", "| Red | On course") : FULL.replace(part, `${part}s 9`);
    expect(planFingerprint(planOf(changed))).not.toBe(planFingerprint(planOf(FULL)));
  });
});
