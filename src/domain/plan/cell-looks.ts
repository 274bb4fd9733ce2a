import { datesIn, saysOnlyWhen } from "./date-words";
import type { ColumnRole, RagKey } from "./plan";
import { isLabelledRating, readLeadingRating, readStatus } from "./rating";
import { countWords, hasBullet } from "./words";

const REF =
  /^(?:[A-Za-z]{1,14}[ .-]?)?\d{1,4}(?:[.\-/]\d{1,3}){0,3}\.?[a-z]?[.):]?$|^[A-Z]{1,2}\d*[.)]?$|^\(?[ivx]{1,5}[.)]$|^[a-z][.)]$|^\d{1,3}\s?\((?:[ivx]{1,5}|[a-z]|\d{1,2})\)$/;
const DATE_WITH_DOTS = /^\d{1,2}[./-]\d{1,2}[./-]\d{2,4}$/;
const FULL_YEAR_OR_ZERO = /\d{4}$|\b0\d\b/;
const MAY_BE_DATE = /[a-z]{3}|\d{4}/i;

/** True when the text is the number of an action: "1.1", "2a", "LSCB3.4", "A1"; never a date such as "30.04.2017". */
export function isRefLike(text: string): boolean {
  if (text.length > 20) return false;
  const dotted = DATE_WITH_DOTS.test(text) && FULL_YEAR_OR_ZERO.test(text);
  return REF.test(text) && !dotted && (!MAY_BE_DATE.test(text) || datesIn(text) === "none");
}

const LEADING_REF =
  /^\(?((?:[A-Z]{1,4}\d{1,3}|\d{1,3})(?:\.\d{1,3})+[a-z]?|[A-Z]{1,4}\d{1,3}[a-z]?|\d{1,3}[a-z]?(?=[.):]))[.):]?\s+(?=[\p{L}"“‘'(])/u;

/** The number that an action's text begins with ("1.1 Run …", "A2: Train …"), and the text after it; null where it begins with none. */
export function readLeadingRef(text: string): { readonly ref: string; readonly rest: string } | null {
  const match = LEADING_REF.exec(text);
  return match?.[1] === undefined ? null : { ref: match[1], rest: text.slice(match[0].length) };
}

const POST_WORDS =
  /\b(manager|head|chair|leads?|officers?|director|co-?ordinator|consultant|worker|board|group|agencies|members|police|partners?|team|nurse|commissioner|executive|committee|office|analyst|advis[eo]r|chief)\b/i;

const hasMoreWords = (text: string, than: number): boolean => countWords(text, than + 1) > than;

/** True when a text cannot be a field's. Much cheaper to tell than how well one suits it. */
export function isRuledOut(text: string, role: ColumnRole): boolean {
  switch (role) {
    case "ref":
      return !isRefLike(text);
    case "timescale":
      return hasBullet(text) || (datesIn(text) === "none" && hasMoreWords(text, 12));
    case "lead":
      return hasBullet(text) || (saysOnlyWhen(text) && !POST_WORDS.test(text));
    case "action":
    case "objective":
      return isRefLike(text) || saysOnlyWhen(text);
    default:
      return false;
  }
}

/** How well a text suits a field: 2 surely, 1 likely, 0 may be, -1 hardly, -2 not at all. */
export function suits(text: string, role: ColumnRole, key: RagKey): number {
  if (isRuledOut(text, role)) return -2;
  switch (role) {
    case "ref":
      return 2;
    case "timescale": {
      const dates = datesIn(text);
      return dates === "all" ? 2 : dates === "some" ? 1 : -1;
    }
    case "measure":
      if (hasBullet(text)) return 2;
      return saysOnlyWhen(text) ? -1 : hasMoreWords(text, 3) ? 1 : 0;
    case "lead":
      return hasMoreWords(text, 25) ? -1 : POST_WORDS.test(text) ? 1 : 0;
    case "rag":
      if (readStatus(text, key) || isLabelledRating(text, key)) return 2;
      return readLeadingRating(text, key) ? 1 : -1;
    case "action":
    case "objective":
      return hasMoreWords(text, 3) ? 1 : 0;
    default:
      return 0;
  }
}
