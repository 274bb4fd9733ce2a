/**
 * How people in the UK write months, years and numbers. The pieces of patterns here are bounded, so that every pattern
 * made of them is linear in the text; what a piece lets through too generously the reading functions turn away.
 */

const MONTH_NAMES = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
];

const MONTHS = new Map<string, number>();
MONTH_NAMES.forEach((name, index) => {
  // One slip of the finger in a long name leaves no doubt; a short one with a slip is often another word ("match").
  if (name.length >= 6) for (const slip of slips(name)) MONTHS.set(slip, index + 1);
});
MONTH_NAMES.forEach((name, index) => MONTHS.set(name, index + 1).set(name.slice(0, 3), index + 1));
for (const [spelling, month] of [
  ["sept", 9],
  ["septr", 9],
  ["febr", 2],
  ["janu", 1],
  ["mrch", 3],
  ["mrach", 3],
  ["marhc", 3],
  ["macrh", 3],
  ["aprl", 4],
  ["apirl", 4],
  ["arpil", 4],
  ["apil", 4],
  ["appril", 4],
  ["jully", 7],
  ["novemer", 11],
  ["febuarary", 2],
  ["septemeber", 9],
  ["decemeber", 12],
  ["novemeber", 11],
  ["ocober", 10],
  ["apri", 4],
  ["aprill", 4],
  ["juen", 6],
  ["jnue", 6],
  ["juyl", 7],
  ["spet", 9],
  ["setp", 9],
] as const)
  MONTHS.set(spelling, month);

/** All spellings that one slip makes of a name: a letter left out, doubled, put in, mistyped, or two swapped. */
function slips(name: string): Set<string> {
  const made = new Set<string>();
  for (let at = 0; at <= name.length; at++) {
    const before = name.slice(0, at);
    const after = name.slice(at);
    if (after.length > 0) made.add(before + after.slice(1));
    if (after.length > 1) made.add(before + (after[1] ?? "") + (after[0] ?? "") + after.slice(2));
    for (const letter of "abcdefghijklmnopqrstuvwxyz") {
      made.add(before + letter + after);
      if (after.length > 0) made.add(before + letter + after.slice(1));
    }
  }
  return made;
}

const LONGEST = Math.max(...[...MONTHS.keys()].map((spelling) => spelling.length));

/** "Sept", "Febuary" → 1–12; null when it is no month. */
export const monthOf = (word: string | undefined): number | null =>
  word === undefined || word.length < 3 || word.length > LONGEST ? null : (MONTHS.get(word) ?? null);

/** "2019", "19" → 2019. Two digits below 80 are of this century. null outside 1990–2099: then it is hardly a date of a plan. */
export function yearOf(digits: string | undefined): number | null {
  if (digits === undefined) return null;
  const number = Number(digits);
  const year = digits.length === 4 ? number : digits.length === 2 ? (number < 80 ? 2000 + number : 1900 + number) : 0;
  return year >= 1990 && year <= 2099 ? year : null;
}

const NUMBER_WORDS = new Map<string, number>(
  ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"].map((word, index) => [
    word,
    index + 1,
  ]),
);
for (const [index, words] of [
  ["1st", "first"],
  ["2nd", "second"],
  ["3rd", "third"],
  ["4th", "fourth", "final", "last"],
].entries())
  for (const word of words) NUMBER_WORDS.set(word, index + 1);

/** "3", "three", "third" → 3; null when it is no number that is read. */
export function numberOf(word: string | undefined): number | null {
  if (word === undefined) return null;
  return /^\d{1,3}$/.test(word) ? Number(word) : (NUMBER_WORDS.get(word) ?? null);
}

/** A word that may be a month, and its full stop. */
export const month = (name = "month"): string => `(?<${name}>[a-z]{3,11})(?![a-z])\\.?`;
/** A day of the month, "3", "03", "3rd", "3 rd", and what joins it to its month: "3rd of", "3rd day of". */
export const day = (name = "day"): string => `(?<${name}>\\d{1,2})(?: ?(?:st|nd|rd|th)(?![a-z]))?`;
/** Any month's first three letters. */
export const A_MONTH = "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)";
/** No year in two digits: part of a longer number, a time of day ("10:30", "10am"), a share ("20%"), a day ("30th", "30 April"). */
const NO_YEAR = `(?!\\d|[:.]\\d|/\\d|[:%]| ?[ap]\\.?m\\b| ?noon| ?(?:st|nd|rd|th)\\b| ?(?:of )?${A_MONTH})`;

/** Another run of days after a comma: the "10" of "1 – 5 June, 10 – 14 June" is no year. */
const NO_RUN = `(?!, ?\\d{1,2} ?(?:-|to) ?\\d{1,2} ?(?:of )?${A_MONTH})`;

/** A year in four or two digits. */
export const year = (name = "year"): string => `(?<${name}>(?:19|20)\\d\\d(?!\\d)|\\d\\d${NO_YEAR})`;
/** A year in two digits. */
export const shortYear = (name = "shortYear"): string => `(?<${name}>\\d\\d)${NO_YEAR}`;
/** The year after a day and month, with what joins it to them: " 2020", ", 2020", "-20", " '20", or nothing at all ("31Mar20"). */
export const thenYear = (): string =>
  `(?:[ ,./'-]{0,3}\\n?'?(?<longYear>(?:19|20)\\d\\d)(?!\\d|/\\d\\d(?!\\d))|${NO_RUN}(?:[-/.,]| ?'|, '?| |(?<=\\d[a-z]{3,11}|[a-z]\\.))${shortYear()})?`;

/** A pattern that is tried only where it stands. */
export const sticky = (...pieces: string[]): RegExp => new RegExp(pieces.join(""), "y");
