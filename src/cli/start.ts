import { availableParallelism } from "node:os";
import { dayOf } from "../domain/calendar/day";
import type { CheckWish } from "./check-file";
import type { KeptCode } from "./kept-code";
import type { OtherLanes } from "./lanes";
import { main, type World } from "./main";
import { sentenceOf } from "./sentence-of";
import { threadLane } from "./thread-lane";

export { checkThread } from "./check-thread";

/** More threads than this wait for the disk, and each takes some 100 MB. */
const MOST_LANES = 8;

/** Runs the command line in this process; the exit code is set when it has ended. `program` is the script that each further thread runs. */
export async function start(code: KeptCode, program: string): Promise<void> {
  // What nobody caught would otherwise print the program's text.
  process.on("uncaughtException", (error) => {
    process.stderr.write(`${sentenceOf(error)}\n`);
    process.exit(2);
  });
  let lanes = 0;
  const otherLanes: OtherLanes = {
    most: Math.min(MOST_LANES, availableParallelism()),
    open: (wish: CheckWish) => {
      lanes++;
      return threadLane(program, wish);
    },
  };
  process.exitCode = await main(process.argv.slice(2), thisProcess(code, otherLanes));
  // Threads keep what they compiled themselves; this one would keep less under the same name.
  if (lanes === 0) code.keep();
}

/** The process as the program sees it. The only place that reads the clock: today is the user's own day. */
function thisProcess(code: KeptCode, otherLanes: OtherLanes): World {
  const now = new Date();
  const today = dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
  if (today === null) throw new Error("The clock shows no day.");
  // A reader that has seen enough ("| head") closes the pipe: no fault of anybody's.
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
  });
  return {
    today,
    time: now.toLocaleTimeString("en-GB", { hour: "2-digit", minute: "2-digit" }),
    cwd: process.cwd(),
    get input() {
      return process.stdin;
    },
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
    width: Math.max(60, Math.min(110, process.stdout.columns || 100)),
    showsProgress: process.stderr.isTTY,
    runScript: (file) => void code.run(file),
    otherLanes,
  };
}
