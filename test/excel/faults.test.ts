import { FaultRuns } from "./fault-scenarios";
import { playInterleavings } from "./interleavings";

/** `npm run check:long faults` plays all of them; see test/long/faults.ts. */
const EVERY = 43;
const INTERLEAVINGS = 80;

it("leaves the workbook as it was, or says what was written, whatever goes wrong", async () => {
  const runs = new FaultRuns();
  const scenarios = await runs.scenarios();
  expect(scenarios.length).toBeGreaterThanOrEqual(500);
  const wrong: string[] = [];
  // A step that shares no factor with the number of faults meets every fault and every operation.
  for (let index = 0; index < scenarios.length; index += EVERY) {
    const scenario = scenarios[index];
    const found = scenario ? await runs.play(scenario) : "is missing";
    if (found !== null) wrong.push(`${scenario?.name ?? ""}: ${found}`);
  }
  await runs.close();
  expect(wrong).toEqual([]);
});

it("writes to no wrong row, whatever a co-author does meanwhile", async () => {
  expect(await playInterleavings(20191201, INTERLEAVINGS)).toMatch(/applied \d/);
});
