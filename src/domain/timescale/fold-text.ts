/** A text made plain for reading: lower case, one kind of dash, quote and space. */
export interface FoldedText {
  readonly text: string;
  /** Where a character of the folded text stands in the original, zero-based. */
  placeOf(at: number): number;
}

/** Runs of white space, odd spaces, every dash and quote people paste from Word, and characters that show nothing. */
export const UNUSUAL =
  /\s{2,}|[^\S \n]|[\u2010-\u2015\u2212\u2043\ufe58\ufe63\uff0d]|[\u2018\u2019\u201b\u00b4\u0060\u2032]|[\u00ad\u200b-\u200d\u2060]/g;

/** Folds a text, remembering where everything stood. Line breaks are kept; a run of white space with one in it becomes one line break. */
export function foldText(original: string): FoldedText {
  // Lower case may lengthen a text (İ); such a text is folded in its ASCII letters only, so that places still agree.
  const lower = original.toLowerCase();
  const text = lower.length === original.length ? lower : original.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
  const shifts: { readonly at: number; readonly by: number }[] = [];
  let shift = 0;
  const folded = text.replace(UNUSUAL, (run: string, at: number) => {
    const becomes = plain(run);
    if (becomes.length !== run.length) {
      shift += run.length - becomes.length;
      shifts.push({ at: at + run.length - shift, by: shift });
    }
    return becomes;
  });
  return { text: folded, placeOf: (at) => at + shiftAt(shifts, at) };
}

function plain(run: string): string {
  const code = run.charCodeAt(0);
  if (/\s/.test(run)) return run.includes("\n") || run.includes("\r") ? "\n" : " ";
  if (code === 0xad || (code >= 0x200b && code <= 0x200d) || code === 0x2060) return "";
  return "\u2018\u2019\u201b\u00b4\u0060\u2032".includes(run) ? "'" : "-";
}

function shiftAt(shifts: readonly { readonly at: number; readonly by: number }[], at: number): number {
  let by = 0;
  let low = 0;
  let high = shifts.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const shift = shifts[middle];
    if (shift !== undefined && shift.at <= at) {
      by = shift.by;
      low = middle + 1;
    } else high = middle - 1;
  }
  return by;
}
