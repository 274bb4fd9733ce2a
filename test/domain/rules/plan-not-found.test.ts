import { planNotFound, reportPlanNotFound } from "../../../src/domain/rules/plan-not-found";
import { findingOf } from "../../../src/domain/rules/rule";
import { toA1 } from "../../../src/domain/grid/a1";
import { sheet } from "../../support/drawn-sheet";
import { expectGoodMessage } from "../../support/test-rule";

const { workbook } = sheet`
  == Log ==
  | Action | Owner |`;
const say = (nearest: Parameters<typeof reportPlanNotFound>[0]["nearest"], read = workbook) =>
  findingOf(planNotFound, reportPlanNotFound({ kind: "not found", nearest }, read));

describe("plan-not-found", () => {
  it("says what was looked for and the nearest miss", () => {
    const { message, at, messageId } = say({ sheet: "Log", row: 3, found: ["action", "lead"], headers: ["Action", "Owner"] });
    expect([messageId, toA1(at)]).toEqual(["nearest", "4:4"]);
    expect(message).toContain("We look for a row with Action, Lead and RAG. Sheet “Log” row 4 has Action and Owner.");
    expectGoodMessage(message);
  });

  it("shortens headings that are long", () => {
    expectGoodMessage(say({ sheet: "S".repeat(31), row: 9999, found: [], headers: ["Long heading ".repeat(20), "Other"] }).message);
  });

  it("says that there is none when nothing comes near", () => {
    const { message, at, messageId } = say(null);
    expect([messageId, at.sheet, toA1(at)]).toEqual(["nothing", "Log", "A1"]);
    expectGoodMessage(message);
    expect(say(null, { ...workbook, grids: [] }).at.sheet).toBe("");
  });

  it("has nothing to say of a plan that was read", () => {
    let looked = 0;
    const plan = { tables: [], priorities: [] };
    const context = { look: () => void looked++ };
    expect([...planNotFound.check(plan as never, context as never)]).toEqual([]);
    expect(looked).toBe(1);
  });
});
