import type { Plan } from "../domain/plan/plan";
import { sameCell } from "../domain/grid/cell-ref";

/** What the user should look at that found no place in the plan: not the lines that its review date and period were read from. */
export function unplacedTexts({ unplaced, reviewDate, period }: Plan): Plan["unplaced"] {
  const read = [reviewDate?.stated, period?.stated];
  return unplaced.filter(({ at }) => !read.some((stated) => stated && sameCell(stated.at, at)));
}
