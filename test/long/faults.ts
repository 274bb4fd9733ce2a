import { FaultRuns } from "../excel/fault-scenarios";
import { playInterleavings } from "../excel/interleavings";

/** Interleavings with a co-author. */
const INTERLEAVINGS = 2_000;

/**
 * Plays every operation that writes × every batch of it × every fault, and random interleavings with a co-author. Resolves to how many;
 * throws with all that is wrong.
 */
export async function playFaults(seed: number): Promise<string> {
  const runs = new FaultRuns();
  const scenarios = await runs.scenarios();
  const wrong: string[] = [];
  for (const scenario of scenarios) {
    const found = await runs.play(scenario);
    if (found !== null) wrong.push(`${scenario.name}: ${found}`);
  }
  await runs.close();
  if (wrong.length > 0) throw new Error(wrong.join("\n"));
  const outcomes = await playInterleavings(seed, INTERLEAVINGS);
  return `${scenarios.length} faults; ${INTERLEAVINGS} interleavings with seed ${seed} (${outcomes})`;
}
