import { withoutColumns } from "../../../src/host/model/table-columns";

const columns = ["Ref", "Days", "Cost", "Risk", "Lead [LBR]"];
const lost = (...gone: string[]) => ({ table: "tblPlan", columns, gone });

test.each([
  ["=SUM(tblPlan[Days])", "=SUM(#REF!)"],
  ["=tblPlan[[#This Row],[Days]]*2", "=#REF!*2"],
  ["=SUM(TBLPLAN[[#Data],[days]])", "=SUM(#REF!)"],
  ["=SUM(tblPlan[Cost])", "=SUM(tblPlan[Cost])"],
  ["=SUM(tblPlan[[Days]:[Risk]])", "=SUM(tblPlan[[Cost]:[Risk]])"],
  ["=SUM(tblPlan[[#This Row],[Ref]:[Days]])", "=SUM(tblPlan[[#This Row],[Ref]:[Ref]])"],
  ["=SUM(tblPlan[[Days]:[Days]])", "=SUM(#REF!)"],
  // Another table, and what is text.
  ["=SUM(mytblPlan[Days])+SUM(tblPlans[Days])", "=SUM(mytblPlan[Days])+SUM(tblPlans[Days])"],
  ['="tblPlan[Days]"&tblPlan[Days]', '="tblPlan[Days]"&#REF!'],
  ["=tblPlan[#All]", "=tblPlan[#All]"],
])("without Days: %s", (formula, wanted) => expect(withoutColumns(formula, lost("Days"))).toBe(wanted));

test("a name with brackets is known as formulas write it", () => {
  expect(withoutColumns("=tblPlan[Lead '[LBR']]", lost("Lead [LBR]"))).toBe("=#REF!");
});

test("a run that was left by deleting both its ends is what lay between", () => {
  expect(withoutColumns("=SUM(tblPlan[[Days]:[Risk]])", lost("Days", "Risk"))).toBe("=SUM(tblPlan[[Cost]:[Cost]])");
  expect(withoutColumns("=SUM(tblPlan[[Days]:[Risk]])", lost("Days", "Cost", "Risk"))).toBe("=SUM(#REF!)");
});

test("reads 32,767 brackets in time that grows with their number", () => {
  const formula = `=tblPlan${"[".repeat(16_000)}${"]:[".repeat(5_000)}`;
  const started = performance.now();
  withoutColumns(formula, lost("Days"));
  expect(performance.now() - started).toBeLessThan(2_000);
});
