import type { Part } from "../part";
import type { TimescaleRefiner } from "../refiner";
import { wordsBetween } from "../refiner";

const LISTED = /^ ?(?:,|&|and|, ?and|\/) ?$/;

/** "March 2024, 2025 and 2026": the month said once holds for the years listed after it; not certain. */
export const sharedMonthRefiner: TimescaleRefiner = {
  id: "shared-month",
  patterns: [LISTED],
  fewest: 2,
  refine(parts, text) {
    let made: Part[] | null = null;
    for (let index = 1; index < parts.length; index++) {
      const [before, part] = [(made ?? parts)[index - 1], parts[index]];
      if (before?.says !== "date" || part?.says !== "date" || part.edge !== null || part.first !== null) continue;
      const [month, year] = [before.moments[0], part.moments[0]];
      if (month?.unit !== "month" || month.year === null || before.first !== null) continue;
      if (year?.unit !== "year" || year.convention !== null || year.year === null || year.year <= month.year) continue;
      if (!LISTED.test(wordsBetween(before, part, text) ?? "?")) continue;
      made ??= [...parts];
      made[index] = { ...part, moments: [{ ...month, year: year.year }], weak: false, doubtful: true, implied: [...part.implied, "month"] };
    }
    return made ?? parts;
  },
};
