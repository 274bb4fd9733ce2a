import { moment } from "../moment";
import type { TimescaleParser } from "../parser";
import { NUMBER } from "../parser";
import { sticky, yearOf } from "../writing";

/** "03/2020", "3-2020", "03.2020", "2020-03", "09/24": a month and a year in figures. */
export const numericMonth: TimescaleParser = {
  id: "numeric-month",
  opensWith: [NUMBER],
  pattern: sticky(
    String.raw`(?:(?<month>0?[1-9]|1[0-2]) ?[/-] ?(?<year>(?:19|20)\d\d)|(?<isoYear>(?:19|20)\d\d)-(?<isoMonth>0[1-9]|1[0-2])`,
    String.raw`|(?<dotMonth>0[1-9]|1[0-2])\.(?<dotYear>20\d\d)|(?<shortMonth>0[1-9]|1[0-2])\/(?<shortYear>1[3-9]|[2-7]\d))(?!\d|[-/.]\d|%)`,
  ),

  read({ month, year, isoYear, isoMonth, dotMonth, dotYear, shortMonth, shortYear }, { text, from, to }) {
    const inYear = yearOf(year ?? isoYear ?? dotYear ?? shortYear);
    if (inYear === null) return null;
    // "2011-12" is a financial year more often than December 2011.
    if (isoMonth !== undefined && Number(isoMonth) === (inYear % 100) + 1) return null;
    if (NUMBERED.test(text.slice(Math.max(0, from - 14), from))) return null;
    // "09/24 attended": among other words two small numbers are a share as often as a month.
    if (shortYear !== undefined && !(OPENS.test(text.slice(Math.max(0, from - 12), from)) && ENDS.test(text.slice(to, to + 4))))
      return null;
    const doubtful = shortYear !== undefined || dotYear !== undefined;
    return { says: "date", moments: [moment("month", Number(month ?? isoMonth ?? dotMonth ?? shortMonth), inYear)], doubtful };
  },
};

/** What has a number of its own: "Ref 12/2019". */
const NUMBERED = /\b(?:ref(?:erence)?|no|case|scr|paper|minutes?|appendix|item)[.:]? ?$/;
/** What may stand before and after a month and year in figures, so that they are no share or score. */
const OPENS = /(?:^|\n|\b(?:by|before|until|due|from|deadline|end|to)|\d\d ?[-,&])(?: of)?:? ?$/;
const ENDS = /^(?:$|[.,;]?(?:$|\n)| ?[-,&] ?\d| to )/;
