import { measureWithin } from "../support/time-budget";
import { fuzzText, readFuzzText } from "./text-case";
import { mutant, MutantCheck, openMutant, workbookSeeds } from "./workbook-case";

/** `npm run check:long` takes many times as many; see run-fuzz.mjs. FUZZ_SEED tries others. */
const SEED = Number(process.env.FUZZ_SEED ?? 20191201);
const FILES = 150;
const TEXTS = 3_000;
/** Processor seconds one case may take. */
const MOST = 2;

/** Only a case that took long by the clock is measured, which runs it again. */
function inTime<T>(work: () => T): T {
  const began = performance.now();
  const result = work();
  if (performance.now() - began > MOST * 1_000) {
    const { taken, bar } = measureWithin(MOST, work);
    expect(taken).toBeLessThan(bar);
  }
  return result;
}

const prototypesAreClean = (): void => {
  expect([Object.keys(Object.prototype), Object.keys(Array.prototype)]).toEqual([[], []]);
};

it("opens or refuses every mutant of a workbook, and what opens can be checked and saved", async () => {
  const seeds = workbookSeeds();
  expect(seeds.length).toBeGreaterThan(100);
  const check = new MutantCheck();
  const seen = new Map<string, number>();
  for (let index = 0; index < FILES; index += 1) {
    const bytes = mutant(seeds, SEED, index);
    const outcome = inTime(() => openMutant(bytes, index));
    if (outcome.kind === "crashed") throw new Error(`Mutant ${index} of seed ${SEED} crashed.`, { cause: outcome.error });
    seen.set(outcome.kind, (seen.get(outcome.kind) ?? 0) + 1);
    prototypesAreClean();
    if (outcome.kind !== "opened") continue;
    if (index % 10 === 0) await check.check(outcome.workbook);
    if (index % 7 === 0) check.saveAndReopen(outcome.workbook);
  }
  await check.close();
  // A mutation that breaks every file, or none, would try nothing.
  expect(seen.get("opened")).toBeGreaterThan(FILES / 6);
  expect(seen.get("refused")).toBeGreaterThan(FILES / 6);
});

it("reads every random timescale and header without a slip", () => {
  for (let index = 0; index < TEXTS; index += 1) {
    const text = fuzzText(SEED, index);
    try {
      inTime(() => {
        readFuzzText(text);
      });
    } catch (error) {
      throw new Error(`Text ${index} of seed ${SEED}: ${JSON.stringify(text.text.slice(0, 300))}`, { cause: error });
    }
  }
  prototypesAreClean();
});
