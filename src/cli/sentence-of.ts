import { WorkbookTrouble } from "../app/ports";
import { WrongArguments } from "./arguments";
import { FileTrouble } from "./file-trouble";
import { oneLine } from "./wrap";

/** What the user is told of an error: one sentence or two, never a stack. */
export function sentenceOf(error: unknown): string {
  if (error instanceof WrongArguments || error instanceof FileTrouble || error instanceof WorkbookTrouble) return oneLine(error.message);
  const what = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return oneLine(`Something went wrong that is no fault of yours or of the file (${what}). Please report it.`);
}
