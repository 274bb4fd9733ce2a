// Captured when the module loads, so that a test's fake timers do not stop the traffic between Office.js and the host.
const { setTimeout: realSetTimeout, clearTimeout: realClearTimeout } = globalThis;
const realSetImmediate = (globalThis as { setImmediate?: (run: () => void) => unknown }).setImmediate;

/** Runs soon, but not now: after what is under way has ended. */
export function soon(run: () => void): void {
  if (realSetImmediate) realSetImmediate(run);
  else realSetTimeout(run, 0);
}

/** A timer that keeps no process alive. */
export function startTimer(run: () => void, milliseconds: number): unknown {
  const timer: unknown = realSetTimeout(run, milliseconds);
  if (typeof timer === "object" && timer !== null && "unref" in timer && typeof timer.unref === "function") timer.unref();
  return timer;
}

export function clearTimer(timer: unknown): void {
  realClearTimeout(timer as Parameters<typeof clearTimeout>[0]);
}

/** Resolves after so many turns of the event loop. */
export async function turns(count: number): Promise<void> {
  for (let turn = 0; turn < count; turn++)
    await new Promise<void>((resolve) => {
      soon(resolve);
    });
}
