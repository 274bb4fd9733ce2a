import type { RagStatus } from "../../plan/plan";
import type { RatingGroup } from "../../rules/rating-groups";
import { listed } from "../counted-words";
import type { Standing } from "../plan-figures";
import { textOn } from "../readable-colour";
import { text, type CellLook, type CellSpec } from "../sheet-spec";

const COLOURED = (colour: string | null): CellLook => ({
  align: "center",
  wrap: true,
  ...(colour && { fill: colour, colour: textOn(colour) }),
});
const PLAIN: CellLook = { align: "center", wrap: true };

const statusCell = ({ status, colour }: RagStatus): CellSpec => text(status, COLOURED(colour));
const notInKeyCell = (rating: string): CellSpec => text(`“${rating}”: not in the key`, PLAIN);

/** The rating of a group as a cell: the word in its colour, never the colour alone. */
export function ratingCell(rating: RatingGroup["rating"]): CellSpec {
  if (!rating) return text("Not rated", PLAIN);
  return rating.status ? statusCell(rating.status) : notInKeyCell(rating.stated.text);
}

/** An action's standing as a cell. */
export function standingCell(standing: Standing): CellSpec {
  switch (standing.kind) {
    case "status":
      return statusCell(standing.status);
    case "mixed":
      return text(listed(standing.statuses.map(({ status }) => status)), PLAIN);
    case "not in key":
      return notInKeyCell(standing.text);
    case "not rated":
      return text("Not rated", PLAIN);
  }
}

/** A short sign for each status that no other shares: "G", or "Gr" and "Gy" for Green and Grey. */
export function statusSigns(statuses: readonly RagStatus[]): ReadonlyMap<string, string> {
  const signs = new Map<string, string>();
  for (const { status } of statuses) {
    const taken = new Set(signs.values());
    const first = status.slice(0, 1).toUpperCase();
    const tries = [first, ...[...status.slice(1)].filter((letter) => letter !== " ").map((letter) => first + letter), status];
    signs.set(status, tries.find((sign) => !taken.has(sign)) ?? status);
  }
  return signs;
}
