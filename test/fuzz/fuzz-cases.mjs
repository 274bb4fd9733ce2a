// The process that run-fuzz.mjs starts: does cases one after the other and tells what came of them.
import { load } from "../../scripts/load-ts.mjs";

const { kind, seed, from, to, step } = await new Promise((resolve) => process.once("message", resolve));
const { measureWithin } = load("test/support/time-budget.ts");
/** Seconds of processor time one case may take. */
const BAR = 2;
const CHECK_EVERY = 10;
const SAVE_EVERY = 15;

const tally = new Map();
const count = (what) => tally.set(what, (tally.get(what) ?? 0) + 1);
let slowest = { seconds: 0, index: -1 };
const tell = (message) => process.send(message);

function timed(index, work) {
  const before = performance.now();
  const result = work();
  const seconds = (performance.now() - before) / 1_000;
  if (seconds > slowest.seconds) slowest = { seconds, index };
  if (seconds < BAR) return result;
  const { taken, bar } = measureWithin(BAR, work);
  if (taken >= bar) throw new Error(`It took ${taken.toFixed(2)} s of processor time; ${bar.toFixed(2)} s is the most on this machine.`);
  return result;
}

/** Keys that a careless object would have taken from a text. */
const pollution = () => Object.keys(Object.prototype).concat(Object.keys(Array.prototype));

const cases = kind === "files" ? await fileCases() : textCases();
for (let index = from; index < to; index += 1) {
  if (index % step === 0 || index === from) tell({ at: index });
  try {
    const pending = cases.run(index);
    if (pending) await pending;
    if (index % 500 === 0 || cases.everyTime) {
      const polluted = pollution();
      if (polluted.length > 0) throw new Error(`The prototypes of objects or arrays now have ${polluted.join(", ")}.`);
    }
  } catch (error) {
    count("crashed");
    const cause = error.cause ? `\ncaused by ${error.cause.stack ?? error.cause}` : "";
    tell({ crash: { index, why: `${error.stack ?? error}${cause}`, ...cases.evidence(index) } });
  }
  if ((index + 1) % cases.tellEvery === 0) tell({ done: index + 1 });
}
await cases.close?.();
// Told at the end: a process that died has its cases counted again by the next.
process.send({ tally: [...tally], slowest }, () => process.exit(0));

async function fileCases() {
  const { MutantCheck, mutant, openMutant, workbookSeeds } = load("test/fuzz/workbook-case.ts");
  const seeds = workbookSeeds();
  const check = new MutantCheck();
  return {
    everyTime: true,
    tellEvery: 5_000,
    async run(index) {
      const bytes = mutant(seeds, seed, index);
      const outcome = timed(index, () => openMutant(bytes, index));
      if (outcome.kind === "crashed") throw outcome.error;
      count(outcome.kind === "refused" ? `refused: ${outcome.as}` : "opened");
      if (outcome.kind !== "opened") return;
      if (index % CHECK_EVERY === 0) count(`checked: ${await check.check(outcome.workbook)}`);
      if (index % SAVE_EVERY === 0) count(`saving: ${check.saveAndReopen(outcome.workbook)}`);
    },
    evidence: (index) => ({ bytes: mutant(seeds, seed, index) }),
    close: () => check.close(),
  };
}

function textCases() {
  const { fuzzText, readFuzzText } = load("test/fuzz/text-case.ts");
  return {
    everyTime: false,
    tellEvery: 100_000,
    run(index) {
      const text = fuzzText(seed, index);
      timed(index, () => readFuzzText(text));
      count(text.isHeader ? "headers" : "timescales");
    },
    evidence: (index) => ({ text: fuzzText(seed, index).text }),
  };
}
