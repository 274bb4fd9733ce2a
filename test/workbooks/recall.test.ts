import { checkPlan } from "../../src/domain/findings/check-plan";
import type { Finding } from "../../src/domain/findings/finding";
import { readA1, toA1 } from "../../src/domain/grid/a1";
import { contains } from "../../src/domain/grid/cell-ref";
import type { ReadWorkbook } from "../../src/domain/grid/grid";
import { readPlan } from "../../src/domain/plan/read-plan";
import { checkRealPlan } from "../support/real-plan";
import { drawFrom, inProgress, seed } from "../support/seed-plan";
import { day } from "../support/test-rule";

const SHEET = "Business Plan 2017-18";
const RUNS = 25;
const named = ({ rule, at }: Finding): string => `${rule} ${toA1(at)}`;

/** True when the finding is the one that was sought: one can stand for a run of cells, and of two spellings each is in it. */
function isIt({ rule, at, also }: Finding, sought: string): boolean {
  const [wanted = "", cell = ""] = sought.split(" ");
  const area = readA1(cell, SHEET);
  return rule === wanted && [at, ...also].some((one) => toA1(one) === cell || (area !== null && contains(one, area)));
}

it("finds thirty defects strewn over a plan in progress, and calls nothing else an error", async () => {
  const asOf = day("2017-12-01");
  const check = (workbook: ReadWorkbook): readonly Finding[] => checkPlan(readPlan(workbook), workbook, asOf).findings;
  const { workbook } = await checkRealPlan("001-tidy", "2017-12-01");
  const missed: string[] = [];
  const wrong: string[] = [];
  let sought = 0;
  for (let run = 1; run <= RUNS; run++) {
    const draw = drawFrom(run);
    const good = inProgress(workbook, SHEET, asOf, draw);
    const before = check(good);
    expect(before.filter(({ severity }) => severity === "error").map(named)).toEqual([]);
    const { workbook: bad, seeded } = seed(good, SHEET, asOf, 30, draw);
    expect(seeded.length).toBe(30);
    const findings = check(bad);
    sought += seeded.length;
    for (const { kind, found } of seeded)
      if (!findings.some((finding) => isIt(finding, found))) missed.push(`run ${run}, ${kind}: ${found}`);
    for (const finding of findings)
      if (finding.severity === "error" && !seeded.some(({ found }) => isIt(finding, found))) wrong.push(`run ${run}: ${named(finding)}`);
  }
  expect(wrong).toEqual([]);
  expect({ missed, share: 1 - missed.length / sought }).toEqual({ missed: [], share: 1 });
});
