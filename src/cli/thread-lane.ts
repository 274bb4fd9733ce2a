import { Worker } from "node:worker_threads";
import type { CheckedFile, CheckWish } from "./check-file";
import type { Lane } from "./lanes";
import { printable } from "./wrap";

/** Half an hour of board papers would not take this long: whoever waits for longer waits for nothing. */
const PATIENCE_MS = 5 * 60_000;
/** What the largest workbook that can be opened may need; a thread that wants more is ended, and the others go on. */
const MOST_MEGABYTES = 3_072;

/** A lane in a thread of its own, so that a file that breaks it down, or never ends, breaks nothing else: the next file gets a new thread. */
export function threadLane(program: string, wish: CheckWish, { patienceMs = PATIENCE_MS, mostMegabytes = MOST_MEGABYTES } = {}): Lane {
  let thread: Worker | null = null;
  let file = "";
  let settle: (result: CheckedFile) => void = () => undefined;
  const breakDown = (error: string): void => {
    const broken = thread;
    thread = null;
    settle({ file, error });
    void broken?.terminate();
  };
  const start = (): Worker => {
    const worker = new Worker(program, { argv: ["check"], workerData: wish, resourceLimits: { maxOldGenerationSizeMb: mostMegabytes } });
    worker.on("message", (result: CheckedFile) => {
      settle(result);
    });
    worker.on("error", (error: NodeJS.ErrnoException) => {
      if (worker !== thread) return;
      breakDown(
        error.code === "ERR_WORKER_OUT_OF_MEMORY"
          ? `${file} needs more memory than a check may take, so it was given up.`
          : printable(`${file} could not be checked, through no fault of the file (${error.name}: ${error.message}). Please report it.`),
      );
    });
    worker.on("exit", (code) => {
      if (worker === thread) breakDown(`${file} could not be checked: the check ended by itself (${code}). Please report it.`);
    });
    return worker;
  };

  const check = (next: string): Promise<CheckedFile> =>
    new Promise((resolve) => {
      const timer = setTimeout(() => {
        breakDown(`${next} took longer than ${Math.round(patienceMs / 60_000)} minutes to check, so it was given up.`);
      }, patienceMs);
      file = next;
      settle = (result) => {
        clearTimeout(timer);
        resolve(result);
      };
      (thread ??= start()).postMessage(next);
    });

  return {
    check,
    close: async () => {
      const ended = thread;
      thread = null;
      await ended?.terminate();
    },
  };
}
