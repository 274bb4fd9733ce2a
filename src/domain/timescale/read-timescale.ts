import { conclude } from "./conclude";
import { MOST_PARTS, findParts } from "./find-parts";
import { foldText } from "./fold-text";
import type { Part } from "./part";
import { REFINERS } from "./refiners/index";
import type { Timescale, TimescaleContext } from "./timescale";

/** Reads what a person wrote in a timescale cell. Never throws; linear in the text's length. A cell with more dates than can be read is not certain. */
export function readTimescale(text: string, context: TimescaleContext): Timescale {
  const folded = foldText(text);
  let parts = findParts(folded, text);
  if (context.above !== null && isAsAbove(parts)) return asAbove(text, context.above, context);
  const isWhole = parts.length < MOST_PARTS;
  for (const refiner of REFINERS) parts = refiner.refine(parts, folded.text);
  const read = conclude(text, folded, parts, context);
  return isWhole ? read : { ...read, certain: false };
}

/** True when all that is said is "as above". */
const isAsAbove = (parts: readonly Part[]): boolean => parts.length === 1 && parts[0]?.says === "above";

/** The row above's timescale under this row's text; its dates stand nowhere in this text, so each is put on the whole of it. */
function asAbove(text: string, above: string, context: TimescaleContext): Timescale {
  const read = readTimescale(above, { ...context, above: null });
  return {
    ...read,
    text,
    milestones: read.milestones.map(({ due, implied }) => ({ due, from: 0, to: text.length, implied: [...implied, "from above"] })),
  };
}
