// What one thread still holds after each hundred mixed workbooks, once V8 has collected all it can: what a process shows from outside is mostly
// room that V8 has not given back. Run by check-many.mjs, or by hand: node --expose-gc test/many/kept-memory.mjs FOLDER. Prints megabytes as JSON.
import { readdirSync } from "node:fs";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { load } from "../../scripts/load-ts.mjs";

const [folder] = process.argv.slice(2);
const { laneHere } = load("src/cli/lanes.ts");
const lane = laneHere({ asOf: 18_231, sheet: null, cwd: folder, width: 100, wants: ["json"] });
const kept = [];
for (const [index, name] of readdirSync(folder).sort().entries()) {
  await lane.check(path.join(folder, name));
  if ((index + 1) % 100 !== 0) continue;
  // What finalisers free goes with the next collection.
  for (let round = 0; round < 3; round++) {
    await pause(50);
    globalThis.gc();
  }
  const { heapUsed, external } = process.memoryUsage();
  kept.push((heapUsed + external) / 1024 / 1024);
}
await lane.close();
process.stdout.write(JSON.stringify(kept));
