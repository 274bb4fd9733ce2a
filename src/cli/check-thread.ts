import { parentPort, workerData } from "node:worker_threads";
import type { CheckWish } from "./check-file";
import type { KeptCode } from "./kept-code";
import { laneHere } from "./lanes";

/** The other end of thread-lane.ts: checks each file whose name comes in. */
export function checkThread(code: KeptCode): void {
  const port = parentPort;
  if (!port) throw new Error("This is no thread of the command line.");
  const lane = laneHere(workerData as CheckWish);
  port.on("message", (file: string) => {
    void lane.check(file).then((result) => {
      port.postMessage(result);
      code.keep();
    });
  });
}
