import type { OpenOffice } from "../../src/host/doors/open-office-in-node";

/** What goes wrong with a batch: Excel never answers; it stops before the first, after the named or after the last action with an error. */
export type Fault =
  | { readonly kind: "no answer" }
  | { readonly kind: "error"; readonly code: string; readonly after: number | "all" }
  /** Somebody changes the workbook just before Excel answers. */
  | { readonly kind: "meanwhile"; readonly act: () => void };

interface Batch {
  Actions: unknown[];
}
interface Answer {
  Results: { ActionId: number }[];
  Error?: unknown;
}

/** Makes the add-in's nth batch from now (0 is the next) go wrong; Office.js's own clean-up batches are not counted. */
export function breakBatch({ host }: OpenOffice, n: number, fault: Fault): void {
  const answer = host.answer.bind(host);
  const whenNotEditing = host.whenNotEditing.bind(host);
  const isCounted = (request: string): boolean => !request.includes('"_RemoveReference"');
  let seen = 0;
  if (fault.kind === "no answer") {
    host.whenNotEditing = (resume) => {
      if (seen++ !== n) whenNotEditing(resume);
    };
    return;
  }
  host.answer = (request) => {
    if (!isCounted(request) || seen++ !== n) return answer(request);
    if (fault.kind === "meanwhile") {
      fault.act();
      return answer(request);
    }
    const batch = JSON.parse(request) as Batch;
    const after = fault.after === "all" ? batch.Actions.length : fault.after;
    const done: Answer =
      after === 0 ? { Results: [] } : (JSON.parse(answer(JSON.stringify({ ...batch, Actions: batch.Actions.slice(0, after) }))) as Answer);
    return JSON.stringify({
      ...done,
      Error: { Code: fault.code, Message: fault.code, Location: "", HttpStatusCode: 400, ActionIndex: Math.max(0, after - 1) },
    });
  };
}
