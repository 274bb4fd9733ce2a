import { remember } from "../remember";

/** What can point at a child or another person. */
export type PersonalKind = "nhsNumber" | "dateOfBirth" | "initials" | "email" | "phone" | "postcode";

/** Where in a text a personal detail stands; `from` and one-past-last `to` are zero-based. */
export interface PersonalDetail {
  readonly kind: PersonalKind;
  readonly from: number;
  readonly to: number;
}

interface Detector {
  readonly kind: PersonalKind;
  /** False when the text cannot hold such a detail: far quicker than looking for one. */
  readonly mayBeIn: (text: Glance) => boolean;
  find(text: string): Iterable<readonly [from: number, to: number]>;
}

/** What a glance at a text tells. */
interface Glance {
  readonly hasAt: boolean;
  /** With nothing between them but spaces, hyphens and brackets. */
  readonly hasTenFigures: boolean;
  /** A word that goes with a birth. */
  readonly hasBirth: boolean;
  /** A word that goes with an age, and two capitals together or with a full stop between them. */
  readonly hasAgeAndInitials: boolean;
  /** A capital with a figure right after it. */
  readonly hasLetterAndDigit: boolean;
}

const glanceAt = (text: string): Glance => ({
  hasAt: text.includes("@"),
  hasTenFigures: TEN_FIGURES.test(text),
  hasBirth: BIRTH_WORD.test(text),
  hasAgeAndInitials: AGE_WORD.test(text) && INITIALS.test(text),
  hasLetterAndDigit: LETTER_AND_DIGIT.test(text),
});

const TEN_FIGURES = /(?:\d[ ()-]*){10}/;
const LETTER_AND_DIGIT = /[A-Z]\d/;
const BIRTH_WORD = /born|birth|d\.? ?o\.? ?b/i;
const AGE_WORD = /aged?\b|years?|yrs?|months?|mths?|(?:\d|\b)y\/?o\b/i;
const INITIALS = /[A-Z](?:\. ?)?[A-Z]/;

/** Matches of a pattern whose named group `detail` (or the whole match) is a detail when `isOne` says so. */
const byPattern = (
  kind: PersonalKind,
  mayBeIn: Detector["mayBeIn"],
  pattern: RegExp,
  isOne: (match: RegExpExecArray) => boolean = () => true,
): Detector => ({
  kind,
  mayBeIn,
  *find(text) {
    // matchAll would make a copy of the pattern for each text.
    pattern.lastIndex = 0;
    for (let match = pattern.exec(text); match; match = pattern.exec(text))
      if (isOne(match)) yield [match.index, match.index + match[0].length];
  },
});

/** The check digit of an NHS number: https://www.datadictionary.nhs.uk/attributes/nhs_number.html */
function hasNhsCheckDigit(digits: string): boolean {
  if (digits.length !== 10 || /^(\d)\1*$/.test(digits)) return false;
  let sum = 0;
  for (let index = 0; index < 9; index++) sum += Number(digits[index]) * (10 - index);
  return (11 - (sum % 11)) % 11 === Number(digits[9]);
}

const MONTH = "(?:[Jj]an|[Ff]eb|[Mm]ar|[Aa]pr|[Mm]ay|[Jj]un|[Jj]ul|[Aa]ug|[Ss]ept?|[Oo]ct|[Nn]ov|[Dd]ec)[a-z]{0,6}";
/** A whole date, in figures or with the month's name. */
const DATE = `(?:\\d{1,2}(?:st|nd|rd|th)?[ ./-]{1,2}(?:\\d{1,2}|(?:of )?${MONTH})[ ./,-]{1,2}\\d{2,4}|\\d{4}-\\d\\d-\\d\\d)(?!\\d)`;
/** Initials with full stops ("A.K.", "J. S."); without them two capitals could be anything, so they need more beside them. */
const DOTTED = "[A-Z]\\. ?(?:[A-Z]\\. ?)?[A-Z]\\.?";
const PLAIN = "[A-Z]{2}";
/** Two capitals that such plans write before an age without meaning a person: "YP aged 16", "LA". */
const ABBREVIATIONS = new Set("CP YP YO LA GP SW QA DV DA MH EH LD HV SN PF UK EU UN AA CT SV RO PO IT HR".split(" "));
const YEARS_OLD = "aged? ?\\d{1,2}|\\d{1,2} ?(?:(?:years?|yrs?|months?|mths?)[ -]old|y\\/?o)\\b";
const NOT_A_RANGE = "(?! ?(?:-|–|to|and|or|\\+|plus|\\d))";
const BIRTH = "(?:d\\.? ?o\\.? ?b\\b\\.?|date of birth|born)";

/** In order: what an earlier one has taken, a later one leaves alone. */
const DETECTORS: readonly Detector[] = [
  // name.surname@somewhere.org.uk
  {
    kind: "email",
    mayBeIn: ({ hasAt }) => hasAt,
    *find(text) {
      for (let at = text.indexOf("@"); at >= 0; at = text.indexOf("@", at + 1)) {
        const local = /[\w.+'’%-]{1,64}$/.exec(text.slice(Math.max(0, at - 64), at));
        const domain = /^[a-z\d](?:[a-z\d-]{0,62}\.)+[a-z]{2,24}(?![a-z\d])/i.exec(text.slice(at + 1, at + 254));
        if (local && domain) yield [at - local[0].length, at + 1 + domain[0].length];
      }
    },
  },
  // A.K. (DOB 14/02/2012), AK, DOB: 14 February 2012
  byPattern(
    "initials",
    ({ hasBirth }) => hasBirth,
    new RegExp(
      `(?<![\\w.])(?:${DOTTED}|[A-Z]{2,3})(?:'s|’s)?[ ,:(–-]{1,3}(?:[Dd]\\.? ?[Oo]\\.? ?[Bb]\\b\\.?|[Dd]ate of birth|born(?: on)?)[ :]{0,2}${DATE}\\)?`,
      "g",
    ),
  ),
  // A.K. (aged 7), A.K., 7 years; AK (aged 7), AK, 7 years old
  byPattern(
    "initials",
    ({ hasAgeAndInitials }) => hasAgeAndInitials,
    new RegExp(`(?<![\\w.])${DOTTED}(?:'s|’s)?[ ,(–-]{1,3}(?:is |was )?(?:${YEARS_OLD}|\\d{1,2} ?(?:years?|yrs?)\\b)${NOT_A_RANGE}`, "g"),
  ),
  byPattern(
    "initials",
    ({ hasAgeAndInitials }) => hasAgeAndInitials,
    new RegExp(`(?<![\\w.])(?<letters>${PLAIN})(?:'s|’s)?[ ,(–-]{1,3}(?:is |was )?(?:${YEARS_OLD})${NOT_A_RANGE}`, "g"),
    ({ groups }) => !ABBREVIATIONS.has(groups?.["letters"] ?? ""),
  ),
  // DOB 14/02/2012, born on 3 May 2010; 14/02/2012 (DOB)
  byPattern(
    "dateOfBirth",
    ({ hasBirth }) => hasBirth,
    new RegExp(`(?<![\\w-])(?<!new )${BIRTH}(?: on| is| was)?[ :=(–-]{0,3}(?:the )?${DATE}`, "gi"),
  ),
  byPattern("dateOfBirth", ({ hasBirth }) => hasBirth, new RegExp(`(?<![\\d./-])${DATE} ?[(,]? ?(?:d\\.?o\\.?b\\b|date of birth)`, "gi")),
  // 020 7946 0857, (01632) 960 123, +44 7700 900123, 07700900123: groups as people write them, so that spaced dates are none
  byPattern(
    "phone",
    ({ hasTenFigures }) => hasTenFigures,
    /(?<![\w\/+-])(?<!\d\.)(?:(?:\+44|0044)[ -]?(?:\(0\)[ -]?)?[1-378]\d{1,4}|\(0[1-378]\d{1,4}\)|0[1-378]\d{1,4})(?:[ -]?\d{3,4}[ -]?\d{3,4}|[ -]?\d{5,8})(?![\w\/]|[.-]\d)/g,
    ([number]) => {
      const digits = number
        .replace("(0)", "")
        .replace(/^(?:\+44|0044)[ -]?/, "0")
        .replace(/\D/g, "");
      return digits.length === 11 || (digits.length === 10 && /^01/.test(digits));
    },
  ),
  // 943 476 5919, 943-476-5919, 9434765919
  byPattern(
    "nhsNumber",
    ({ hasTenFigures }) => hasTenFigures,
    /(?<![\w.\/-])\d{3}([ -]?)\d{3}\1\d{4}(?![\w\/]|[.-]\d)/g,
    ([number]) => hasNhsCheckDigit(number.replace(/\D/g, "")),
  ),
  // SW1A 2AA: areas and final letters that exist: https://www.gov.uk/government/publications/bulk-data-transfer-for-sponsors-xml-schema
  byPattern(
    "postcode",
    ({ hasLetterAndDigit }) => hasLetterAndDigit,
    /(?<![\w-])(?<area>[A-Z]{1,2})(?:\d{1,2}|\d[A-HJKMNP-Y]) {0,2}(?<inward>\d[ABD-HJLNP-UW-Z]{2})(?![\w-])/g,
    ({ groups }) => POSTCODE_AREAS.has(groups?.["area"] ?? "") && !/^(?:1ST|2ND|3RD|\dTH)$/.test(groups?.["inward"] ?? ""),
  ),
];

const POSTCODE_AREAS = new Set(
  (
    "AB AL B BA BB BD BH BL BN BR BS BT CA CB CF CH CM CO CR CT CV CW DA DD DE DG DH DL DN DT DY E EC EH EN EX FK FY G GL GU GY HA HD HG HP " +
    "HR HS HU HX IG IM IP IV JE KA KT KW KY L LA LD LE LL LN LS LU M ME MK ML N NE NG NN NP NR NW OL OX PA PE PH PL PO PR RG RH RM S SA SE SG " +
    "SK SL SM SN SO SP SR SS ST SW SY TA TD TF TN TQ TR TS TW UB W WA WC WD WF WN WR WS WV YO ZE"
  ).split(" "),
);

/**
 * Each detail has in it an at sign; six figures all but running; a figure beside "years", "months" or "y/o", or after "age" or "aged"; a figure
 * and, behind spaces or signs, the next figure or a month, as dates have; or a figure right after a capital. Most texts have none of these.
 */
const MAY_HOLD_ONE = /@|\d(?:\d\d[ -]?\d{3}| ?[ymYM]|(?:[a-zA-Z]{2})?[ ./-]{1,2}[\da-zA-Z]|(?<=(?:[A-Z]|[deDE] ?)\d))/;

/** The shortest detail is a postcode such as E17AA; the shortest without a letter or an at sign, a telephone number, has ten figures. */
const SHORTEST = 5;
const SHORTEST_IN_FIGURES = 10;
const LETTER_OR_AT = /[a-z@]/i;

/** Finds the personal details of a text, in order of place; none overlap. */
export const findPersonalDetails = (text: string): readonly PersonalDetail[] => (mayHoldOne(text) ? detailsIn(text) : NONE);

const mayHoldOne = (text: string): boolean =>
  text.length >= SHORTEST && MAY_HOLD_ONE.test(text) && (text.length >= SHORTEST_IN_FIGURES || LETTER_OR_AT.test(text));

const NONE: readonly PersonalDetail[] = [];

/** What a plan writes with figures, its dates, comes again and again. */
const detailsIn: (text: string) => readonly PersonalDetail[] = remember((text) => {
  const glance = glanceAt(text);
  if (!glance.hasAt && !glance.hasTenFigures && !glance.hasBirth && !glance.hasAgeAndInitials && !glance.hasLetterAndDigit) return NONE;
  const found: PersonalDetail[] = [];
  for (const { kind, mayBeIn, find } of DETECTORS) {
    if (!mayBeIn(glance)) continue;
    for (const [from, to] of find(text)) if (!found.some((other) => from < other.to && other.from < to)) found.push({ kind, from, to });
  }
  return found.sort((a, b) => a.from - b.from);
}, 40);

/** Enough of a detail to find it by, and no more: its first character and a dot for every further letter or figure. */
export const masked = (detail: string): string => detail.slice(0, 1) + detail.slice(1).replace(/[\p{L}\p{N}]/gu, "•");

/** The text with every personal detail in it masked. */
export function maskPersonalDetails(text: string): string {
  const details = findPersonalDetails(text);
  if (details.length === 0) return text;
  let from = 0;
  let result = "";
  for (const detail of details) {
    result += text.slice(from, detail.from) + masked(text.slice(detail.from, detail.to));
    from = detail.to;
  }
  return result + text.slice(from);
}
