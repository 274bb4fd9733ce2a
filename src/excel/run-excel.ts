import { WorkbookTrouble } from "../app/ports";
import { troubleOf } from "./excel-error";

export interface ExcelRunnerOptions {
  /**
   * Milliseconds after which a batch counts as never to be answered; 15 seconds when absent.
   * Excel on the web has been seen to leave one hanging for ever: https://github.com/OfficeDev/office-js/issues/4805
   */
  readonly patience?: number;
}

/** Excel's request context with a `sync` that does not wait for ever. */
export interface ExcelContext extends Pick<Excel.RequestContext, "workbook" | "application" | "runtime"> {
  /** Sends what is queued, all of it questions. */
  sync(): Promise<void>;
  /** Sends what is queued, changes among it: where no answer comes, the trouble says that they may have been made. */
  syncChanges(): Promise<void>;
}

/**
 * Excel.run as every caller needs it: one piece of work at a time (a second check must not start between the batches of
 * the first), an end to waiting, and errors as WorkbookTrouble.
 */
export class ExcelRunner {
  readonly #patience: number;
  /** A batch that was to switch our events off and on again failed: they are switched on with the next question. */
  #eventsInDoubt = false;
  #last: Promise<unknown> = Promise.resolve();

  constructor({ patience = 15_000 }: ExcelRunnerOptions = {}) {
    this.#patience = patience;
  }

  /** Does `work` when all earlier work has ended. Whatever Excel does wrong is thrown as a WorkbookTrouble. */
  run<T>(work: (context: ExcelContext) => Promise<T>, signal?: AbortSignal): Promise<T> {
    const turn = this.#last.then(() => this.#now(work, signal));
    this.#last = turn.catch(() => undefined);
    return turn;
  }

  async #now<T>(work: (context: ExcelContext) => Promise<T>, signal: AbortSignal | undefined): Promise<T> {
    try {
      throwIfCancelled(signal);
      return await Excel.run((context) => {
        if (this.#eventsInDoubt) context.runtime.enableEvents = true;
        return work({
          workbook: context.workbook,
          get application() {
            return context.application;
          },
          get runtime() {
            return context.runtime;
          },
          sync: async () => {
            throwIfCancelled(signal);
            await this.#answered(context.sync(), signal);
            this.#eventsInDoubt = false;
          },
          syncChanges: async () => {
            try {
              await this.#answered(context.sync(), undefined);
            } catch (error) {
              this.#eventsInDoubt = true;
              throw error instanceof WorkbookTrouble && error.kind === "no answer" ? changesUnknown(error) : error;
            }
          },
        });
      });
    } catch (error) {
      throw troubleOf(error);
    }
  }

  /** Waits for the answer; trouble when it does not come, or when the user no longer wants it. */
  #answered(answer: Promise<unknown>, signal: AbortSignal | undefined): Promise<void> {
    return new Promise((resolve, reject) => {
      const end = (settle: () => void): void => {
        clearTimeout(timer);
        signal?.removeEventListener("abort", cancel);
        settle();
      };
      const fail = (error: unknown): void => {
        end(() => {
          reject(error instanceof Error ? error : new Error(String(error)));
        });
      };
      const cancel = (): void => {
        fail(cancelled());
      };
      const timer = setTimeout(() => {
        const seconds = Math.max(1, Math.round(this.#patience / 1000));
        fail(
          new WorkbookTrouble(
            "no answer",
            `Excel has not answered for ${seconds} ${seconds === 1 ? "second" : "seconds"}. Save the workbook, close it and open it again, then try once more.`,
          ),
        );
      }, this.#patience);
      signal?.addEventListener("abort", cancel);
      answer.then(() => {
        end(resolve);
      }, fail);
    });
  }
}

/** What is thrown when it cannot be found out whether changes were made. */
export const changesUnknown = (cause: unknown): WorkbookTrouble =>
  new WorkbookTrouble(
    "changes unknown",
    "Excel stopped answering while it was writing, so some or all of the change may have been made. Look at the cells, or check again, before you try once more.",
    { cause },
  );

const cancelled = (): WorkbookTrouble => new WorkbookTrouble("cancelled", "Cancelled. Nothing was changed.");

function throwIfCancelled(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw cancelled();
}
