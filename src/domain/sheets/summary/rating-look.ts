import type { RagStatus } from "../../plan/plan";
import { textOn } from "../readable-colour";
import { text, type CellLook, type CellSpec } from "../sheet-spec";
import type { Standing } from "../plan-figures";

const COLOURED = (colour: string | null): CellLook => ({ align: "center", ...(colour && { fill: colour, colour: textOn(colour) }) });

/** A rating as a cell: the word in its colour, never the colour alone. */
export function ratingCell(status: RagStatus | null, otherwise = "Not rated"): CellSpec {
  return status ? text(status.status, COLOURED(status.colour)) : text(otherwise, { align: "center" });
}

/** An action's standing as a cell. */
export const standingCell = (standing: Standing): CellSpec =>
  standing.kind === "status" ? ratingCell(standing.status) : ratingCell(null, standing.kind === "mixed" ? "More than one" : "Not rated");

/** A short sign for each status that no other shares: "G", or "Gr" and "Gy" for Green and Grey. */
export function statusSigns(statuses: readonly RagStatus[]): ReadonlyMap<string, string> {
  const signs = new Map<string, string>();
  for (const { status } of statuses) {
    const taken = new Set(signs.values());
    const tries = [status.slice(0, 1), ...[...status.slice(1)].map((letter) => status.slice(0, 1) + letter), status];
    signs.set(status, tries.find((sign) => !taken.has(sign.toUpperCase()) && !taken.has(sign)) ?? status);
  }
  return signs;
}
