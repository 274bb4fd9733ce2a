import type { Finding } from "../../src/domain/findings/finding";
import { checkPlan } from "../../src/domain/findings/check-plan";
import { textAt, type ReadWorkbook } from "../../src/domain/grid/grid";
import { readPlan } from "../../src/domain/plan/read-plan";
import { gridOf } from "../../src/domain/rules/plan-places";
import { checkRealPlan, REAL_PLANS } from "../support/real-plan";
import { drawFrom, inProgress, seed } from "../support/seed-plan";
import { day } from "../support/test-rule";
import type { Plan } from "../../src/domain/plan/plan";

/** Rules that speak of the plan, a list, a heading or a run of cells, not of one action. */
const OF_NO_ACTION = /^(?:plan-not-found|column-missing|rag-column-missing|priority-|key-|rag-list-|hidden-content|external-link|comment-left|merged-data|timescale-)/;
/** Rules whose cell is blank, or whose words must not be shown. */
const QUOTES_NOTHING = /-missing$|^(?:personal-data|hidden-|cell-error|dropped-|rag-colour|merged-data|ref-out-of-order)/;

/** What is wrong with a message as its reader would see it; null when nothing is. */
function faultOf({ rule, message, at, ref }: Finding, plan: Plan, workbook: ReadWorkbook): string | null {
  if (message.length > 240) return "is longer than 240 characters";
  if (!/^[“\p{Lu}\d]/u.test(message) || !message.endsWith(".")) return "is no sentence";
  if ((message.match(/[.?](?: |$)/g) ?? []).length < 2) return "does not say what to do";
  if (/\{|undefined|null|NaN|\[object/.test(message)) return "holds what is not for the user";
  // Of several actions that share a row, any may be the one.
  const actions = plan.priorities.flatMap(({ actions: own }) => own.filter(({ milestones }) => milestones.some(({ row }) => row === at.row)));
  const names = [...actions.map(({ text }) => text?.text.slice(0, 12) ?? ""), `row ${at.row + 1}`, "priority", ...(ref === null ? [] : [ref])];
  if (!OF_NO_ACTION.test(rule) && !names.some((name) => name !== "" && message.includes(name))) return "does not name its action";
  // What several actions share goes on in the rows below.
  if (QUOTES_NOTHING.test(rule) || actions.length > 1) return null;
  const grid = gridOf(workbook, at.sheet);
  const said = grid ? textAt(grid, at.row, at.column) : "";
  const words = said.match(/[\p{L}\d]+/gu) ?? [];
  return words.length === 0 || words.some((word) => message.includes(word)) ? null : `quotes nothing of “${said}”`;
}

it.each(REAL_PLANS)("every message about %s names its action, quotes the cell, says why and what to do", async (name) => {
  let messages = 0;
  for (const asOf of ["2017-12-01", "2019-12-01"]) {
    const { plan, findings, workbook } = await checkRealPlan(name, asOf);
    messages += findings.length;
    expect(findings.map((finding) => [finding.message, faultOf(finding, plan!, workbook)]).filter(([, fault]) => fault !== null)).toEqual([]);
  }
  expect(messages).toBeGreaterThan(3);
});

it("so does every message about a plan full of defects", async () => {
  const { workbook } = await checkRealPlan("001-tidy", "2017-12-01");
  const asOf = day("2017-12-01");
  for (let run = 1; run <= 10; run++) {
    const draw = drawFrom(run);
    const { workbook: bad } = seed(inProgress(workbook, "Business Plan 2017-18", asOf, draw), "Business Plan 2017-18", asOf, 30, draw);
    const reading = readPlan(bad);
    if (reading.kind !== "plan") throw new Error("no plan");
    const { findings } = checkPlan(reading, bad, asOf);
    expect(findings.map((finding) => [finding.message, faultOf(finding, reading.plan, bad)]).filter(([, fault]) => fault !== null)).toEqual([]);
  }
});
