import type { OpenOffice } from "../../src/host/doors/open-office-in-node";

/** What goes wrong with one batch of an operation, numbered from 0. */
export type Injected =
  /** Excel stops with an error when it has done this part of the batch's actions, from 0 to 1. */
  | { readonly kind: "error"; readonly code: string; readonly part: number }
  /** The answer never comes; the batch was done or not. With `forGood` no later one is answered or done either: the pane was closed. */
  | { readonly kind: "silence"; readonly done: boolean; readonly forGood: boolean }
  /** Somebody changes the workbook just before Excel does the batch. */
  | { readonly kind: "meanwhile"; readonly act: () => void }
  /** The user begins to type in a cell before the batch comes, and goes on. */
  | { readonly kind: "editing" };

interface Batch {
  Actions: unknown[];
}

const LOST = Symbol("never answered");

/** A fault put into a running Office.js, and what was seen of the batches behind it. */
export class Injection {
  /** Batches asked for so far, Office.js's own clean-up left out. */
  batches = 0;
  #undo: () => void;

  constructor(
    { host }: OpenOffice,
    at: number,
    fault: Injected | null,
    /** Called when the fault has come about, before Excel goes on. */
    onFault: () => void = () => undefined,
  ) {
    const { answer, whenNotEditing } = host;
    const startEditing = (): void => {
      if (fault?.kind === "editing") {
        onFault();
        host.cellBeingEdited = true;
      }
    };
    host.whenNotEditing = (resume) => {
      whenNotEditing.call(host, () => {
        try {
          resume();
        } catch (error) {
          if (error !== LOST) throw error;
        }
      });
    };
    host.answer = (request) => {
      if (request.includes('"_RemoveReference"')) return answer.call(host, request);
      const index = this.batches++;
      if (fault?.kind === "silence" && fault.forGood && index > at) throw LOST as unknown as Error;
      if (!fault || fault.kind === "editing" || index !== at) {
        const answered = answer.call(host, request);
        if (index === at - 1) startEditing();
        return answered;
      }
      onFault();
      switch (fault.kind) {
        case "meanwhile":
          fault.act();
          onFault();
          return answer.call(host, request);
        case "silence":
          if (fault.done) answer.call(host, request);
          throw LOST as unknown as Error;
        case "error":
          return stopped(request, fault, (part) => answer.call(host, part));
      }
    };
    this.#undo = () => {
      host.cellBeingEdited = false;
      host.answer = answer;
      host.whenNotEditing = whenNotEditing;
    };
    if (at === 0) startEditing();
  }

  end(): void {
    this.#undo();
  }
}

function stopped(request: string, { code, part }: Extract<Injected, { kind: "error" }>, answer: (request: string) => string): string {
  const batch = JSON.parse(request) as Batch;
  const done = Math.round(batch.Actions.length * part);
  const results: object =
    done === 0 ? { Results: [] } : (JSON.parse(answer(JSON.stringify({ ...batch, Actions: batch.Actions.slice(0, done) }))) as object);
  const at = Math.max(0, done - 1);
  return JSON.stringify({ ...results, Error: { Code: code, Message: code, Location: "", HttpStatusCode: 400, ActionIndex: at } });
}
