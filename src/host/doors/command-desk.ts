import { clearTimer, startTimer } from "./timers";

/** How a ribbon command ended. */
export type CommandOutcome =
  | { readonly kind: "completed" }
  /** No function of that name was found. */
  | { readonly kind: "unknown function" }
  /** `event.completed()` was never called. */
  | { readonly kind: "no answer" };

/** Office.js's answer when neither a global nor an associated function has the name. */
const FUNCTION_NOT_FOUND = 11101;
/** Excel gives a command five minutes: https://learn.microsoft.com/office/dev/add-ins/design/add-in-commands#command-availability */
const PATIENCE_MS = 300_000;

/** Ribbon commands on their way: each is told to the page and waits until the page says it is done. */
export class CommandDesk {
  readonly #waiting = new Map<string, (outcome: CommandOutcome) => void>();
  #nextId = 1;

  /** `send` tells the page of the command; false when the page doesn't listen. */
  invoke(send: (id: string) => boolean, patienceMs = PATIENCE_MS): Promise<CommandOutcome> {
    const id = `command${this.#nextId++}`;
    return new Promise((resolve, reject) => {
      const timer = startTimer(() => {
        this.#end(id, { kind: "no answer" });
      }, patienceMs);
      this.#waiting.set(id, (outcome) => {
        clearTimer(timer);
        resolve(outcome);
      });
      if (send(id)) return;
      clearTimer(timer);
      this.#waiting.delete(id);
      reject(new Error("The page doesn't listen to ribbon commands: Office.js has not got ready there."));
    });
  }

  /** The page says the command is done. */
  done(id: unknown, status: unknown): void {
    if (typeof id === "string") this.#end(id, status === FUNCTION_NOT_FOUND ? { kind: "unknown function" } : { kind: "completed" });
  }

  /** Gives up on all that are under way. */
  close(): void {
    for (const id of [...this.#waiting.keys()]) this.#end(id, { kind: "no answer" });
  }

  #end(id: string, outcome: CommandOutcome): void {
    const resolve = this.#waiting.get(id);
    this.#waiting.delete(id);
    resolve?.(outcome);
  }
}
