import { dayOf } from "../domain/calendar/day";
import type { World } from "./main";

/** The process as the program sees it. The only place that reads the clock: today is the user's own day. */
export function thisProcess(): World {
  const now = new Date();
  const today = dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
  if (today === null) throw new Error("The clock shows no day.");
  // A reader that has seen enough ("| head") closes the pipe: no fault of anybody's.
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
  });
  return {
    today,
    cwd: process.cwd(),
    input: process.stdin,
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
    width: Math.max(60, Math.min(110, process.stdout.columns || 100)),
    showsProgress: process.stderr.isTTY,
  };
}
