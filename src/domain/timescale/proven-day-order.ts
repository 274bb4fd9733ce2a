/** Two small numbers and a year with strokes or dashes between them, anywhere in a text. */
export const DAYS_IN_FIGURES = /(?<![\d./-])(\d{1,2}) ?([-/]) ?(\d{1,2}) ?\2 ?(?:\d{4}|\d{2})(?![\d/-])/g;

/**
 * Whether the column's own dates prove that the day stands first: true when one has a first number above 12 ("31/03/2020"),
 * false when one has a second number above 12 ("03/31/2020"), null when none does or they contradict each other.
 */
export function provenDayOrder(texts: Iterable<string>): boolean | null {
  let dayFirst = false;
  let monthFirst = false;
  for (const text of texts)
    for (const [, first, , second] of text.matchAll(DAYS_IN_FIGURES)) {
      const [one, other] = [Number(first), Number(second)];
      if (one > 12 && one <= 31 && other >= 1 && other <= 12) dayFirst = true;
      if (other > 12 && other <= 31 && one >= 1 && one <= 12) monthFirst = true;
    }
  return dayFirst === monthFirst ? null : dayFirst;
}
