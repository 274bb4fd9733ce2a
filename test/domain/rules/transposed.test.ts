import { checkPlan } from "../../../src/domain/findings/check-plan";
import { toA1 } from "../../../src/domain/grid/a1";
import { sheet } from "../../support/drawn-sheet";
import { day, expectGoodMessage, planOf } from "../../support/test-rule";

it("a plan whose actions are columns is judged like any other, at its own cells", () => {
  const { workbook, marks } = sheet`
    | Ref                | 1.1                    | 1.2              | «1.2»                |
    | Action             | Map the community work | Train the nurses | Audit the files      |
    | Lead officer       | Manager                | «»               | Auditor              |
    | Timescale          | May 2019               | «31 June 2019»   | March 2020           |
    | Measure of success | Map agreed             | 40 trained       | Six audits           |
    | RAG rating         | «Amber»                | Green            | «amber»              |
    | Commentary         | «»                     | x                | «Ring 020 7946 0857» |
    | Evidence of impact |                        | «#REF!»          |                      |
    (hidden columns C)`;
  const plan = planOf(workbook);
  expect(plan.tables[0]?.transposed).toBe(true);
  const { findings, checks } = checkPlan({ kind: "plan", plan }, workbook, day("2019-12-01"));
  expect(checks.filter(({ failed }) => failed)).toEqual([]);
  for (const { message } of findings) expectGoodMessage(message);
  const whole = ["key-missing A1:A8", "rag-list-missing B6:D6", "hidden-action C:C"];
  const named = findings.map(({ rule, at }) => `${rule} ${toA1(at)}`);
  expect(named).toEqual(expect.arrayContaining(whole));
  expect(named.filter((one) => !whole.includes(one)).map((one) => one.split(" ")[1])).toEqual(marks.map((at) => toA1(at)));
  const says = (cell: string) => findings.find(({ at }) => toA1(at) === cell)?.message;
  expect(says("D1")).toContain("in column C");
  expect(says("C8")).toMatch(/^1.2 “Train the nurses” shows #REF! in C8/);
  expect(says("D7")).toMatch(/^1.2 “Audit the files” \(D7\)/);
  expect(says("C:C")).toContain("“Train the nurses” is in a hidden column");
});
