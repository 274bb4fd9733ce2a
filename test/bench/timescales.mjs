// What reading a timescale costs beside chrono-node's en-GB parse, on the same texts in the same run. Run by hand: node test/bench/timescales.mjs
import { createRequire } from "node:module";
import { load } from "../../scripts/load-ts.mjs";

const chrono = createRequire(import.meta.url)("chrono-node");
const { readTimescale } = load("src/domain/timescale/read-timescale.ts");
const { labels, contextOfLabel } = load("test/timescales/scores.ts");

const ROUNDS = 15;
const REPEATS = 20;
const byText = new Map(["plans.jsonl", "other-plans.jsonl"].flatMap(labels).map((label) => [label.text, label]));
const cases = [...byText.values()].map((label) => ({ text: label.text, context: contextOfLabel(label) }));
const reference = new Date(2019, 3, 1, 12);

const readers = {
  ours: ({ text, context }) => readTimescale(text, context),
  "chrono-node en-GB": ({ text }) => chrono.en.GB.parse(text, reference),
};

/** Microseconds of processor time a text. */
function cost(read) {
  const before = process.cpuUsage();
  for (let repeat = 0; repeat < REPEATS; repeat++) for (const each of cases) read(each);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / REPEATS / cases.length;
}

const median = (values) => values.toSorted((one, other) => one - other)[values.length >> 1];

const costs = Object.fromEntries(Object.keys(readers).map((name) => [name, []]));
// Interleaved, so that both meet the same load; the first rounds warm both up.
for (let round = 0; round < ROUNDS + 3; round++)
  for (const [name, read] of Object.entries(readers)) {
    const spent = cost(read);
    if (round >= 3) costs[name].push(spent);
  }
console.log(`${cases.length} distinct texts, processor time a text, median of ${ROUNDS} rounds`);
for (const [name, values] of Object.entries(costs)) console.log(`  ${name.padEnd(18)} ${median(values).toFixed(2)} us`);

const LONG = ["May 2019 – March 2020, ", "31 march ", "1/", "by ", "q1 ", "(", "every ", "1. ", "x"];
const context = cases[0].context;
console.log("a cell of 32,767 characters");
for (const unit of LONG) {
  const text = unit.repeat(32_767).slice(0, 32_767);
  const spent = Array.from({ length: 5 }, () => {
    const before = performance.now();
    readTimescale(text, context);
    return performance.now() - before;
  });
  console.log(`  ${JSON.stringify(unit).padEnd(26)} ${median(spent).toFixed(1)} ms`);
}
