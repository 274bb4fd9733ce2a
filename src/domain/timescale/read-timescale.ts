import { conclude } from "./conclude";
import { MOST_PARTS, findParts } from "./find-parts";
import { foldText, type FoldedText } from "./fold-text";
import type { Part } from "./part";
import { provenDayOrder } from "./proven-day-order";
import { REFINERS } from "./refiners/index";
import type { Timescale, TimescaleContext } from "./timescale";

/** Reads what a person wrote in a timescale cell. Never throws; linear in the text's length. Of a cell with more dates than can be read nothing is made. */
export function readTimescale(text: string, context: TimescaleContext): Timescale {
  const folded = foldText(text);
  const { parts, found, isWhole } = partsIn(text, folded);
  // One date of the cell proves the order of the others.
  const proven = context.dayFirst === null && found.length > 1 && found.some(isEitherOrder) ? provenDayOrder([text]) : null;
  if (proven !== null) return readTimescale(text, { ...context, dayFirst: proven });
  if (context.above !== null && isAsAbove(found)) return asAbove(text, context.above, context);
  const read = conclude(text, folded, parts, context);
  return isWhole ? read : { ...read, kind: "none", start: null, due: null, milestones: [], certain: false, readings: [] };
}

/** What the words of a text say, once every refiner has been over what the parsers found; `isWhole` is false when there was more than is read. */
export function partsIn(
  text: string,
  folded: FoldedText,
): { readonly parts: readonly Part[]; readonly found: readonly Part[]; readonly isWhole: boolean } {
  const found = findParts(folded, text);
  let parts = found;
  for (const refiner of REFINERS) if (parts.length >= (refiner.fewest ?? 1)) parts = refiner.refine(parts, folded.text);
  return { parts, found, isWhole: found.length < MOST_PARTS };
}

/** True for a date in figures that reads day first and month first. */
const isEitherOrder = (part: Part): boolean => part.says === "date" && part.moments.some(({ order }) => order === "month first");

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
