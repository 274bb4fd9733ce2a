/** Work of a known cost, of the kind files and texts ask for: strings made, kept in maps and taken apart again. */
function referenceWork(): number {
  const kept = new Map<string, number[]>();
  for (let count = 0; count < 60_000; count += 1) {
    const words = `row ${count} of ${count % 97}: by ${1 + (count % 28)}/${1 + (count % 12)}/2019`.split(" ");
    for (const word of words) {
      const places = kept.get(word);
      if (places) places.push(count);
      else kept.set(word, [count]);
    }
  }
  return kept.size;
}

/** Seconds of processor time `referenceWork` takes on the quiet two-core machine the bars were set on. */
const REFERENCE_SECONDS = 0.07;

function processorSeconds(work: () => void): number {
  const before = process.cpuUsage().user;
  work();
  return (process.cpuUsage().user - before) / 1e6;
}

/** How many times slower than that this machine is now, busy neighbours and all; never under 1. */
export function slowness(): number {
  return Math.max(1, processorSeconds(referenceWork) / REFERENCE_SECONDS);
}

/**
 * How many times longer than on that quiet machine something takes by the clock now, waiting for a turn included; never under 1. For what
 * other programs, such as a browser, do for us: their processor time cannot be asked.
 */
export function clockSlowness(): number {
  const started = performance.now();
  for (let times = 0; times < 5; times += 1) referenceWork();
  return Math.max(1, (performance.now() - started) / 1000 / 5 / REFERENCE_SECONDS);
}

/**
 * Seconds of processor time that `work` takes and that it may take: `seconds` on a machine as fast as the one the bars were set on. Where it
 * takes more, the machine's own speed is measured beside it, the bar moves with that, and the work is tried twice again, for a pause that
 * was not its own. `work` must not depend on having run before.
 */
export function measureWithin(seconds: number, work: () => void): { readonly taken: number; readonly bar: number } {
  let bar = seconds;
  let taken = processorSeconds(work);
  for (let tries = 0; tries < 2 && taken >= bar; tries += 1) {
    const before = slowness();
    taken = processorSeconds(work);
    bar = seconds * Math.max(before, slowness());
  }
  return { taken, bar };
}

/** Expects `work` to take less than `seconds` of processor time, as `measureWithin` measures it. */
export function expectWithin(seconds: number, work: () => void): void {
  const { taken, bar } = measureWithin(seconds, work);
  expect(taken).toBeLessThan(bar);
}
