import type { TimescaleRefiner } from "../refiner";
import { wordsAfter } from "../refiner";

const REPORT =
  /^ (?:\w{1,14} )?(?:report|conference|plan|audit|statement|return|survey|assessment|event|general meeting|accounts|appraisal)s?\b/;

/** "Annual Report to be presented in July 2017": the word names the report; the date says when. */
export const nameOfReportRefiner: TimescaleRefiner = {
  id: "name-of-report",
  patterns: [REPORT],
  fewest: 2,
  refine(parts, text) {
    if (!parts.some((part) => part.says === "recurring" && part.every === "annual")) return parts;
    const dated = new Set(parts.filter((part) => part.says === "date" && part.moments[0]?.year !== null).map(({ sentence }) => sentence));
    return parts.filter(
      (part, index) =>
        part.says !== "recurring" || part.every !== "annual" || !dated.has(part.sentence) || !REPORT.test(wordsAfter(parts, index, text)),
    );
  },
};
