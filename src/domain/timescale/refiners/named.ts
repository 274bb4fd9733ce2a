import type { DatePart, Part } from "../part";
import type { TimescaleRefiner } from "../refiner";
import { changeDates, wordsAfter, wordsBefore } from "../refiner";

const ALONE_BEFORE =
  /(?:^|[\n.,;:(]| \/|- ?|\d[.)]) ?(?:the |fy ?|financial year |academic year |school year |calendar year |approx(?:imately)? |c\.? ?|&|and )?'?$/;
const BRACKETED = /[a-z] ?\($/;
/** Words of work before a year: then it most likely says when. */
const WORK =
  /\b(?:delivery|deliver(?:ed)?|implement(?:ation|ed)?|launch(?:ed)?|roll(?:ed)?[ -]?out|review(?:ed)?|planned|scheduled|all quarters|quarters|in[ -]year)[ :-]{0,3}$/;
const ALONE_AFTER = /^ ?(?:$|[\n.,;:)]|-|&|and\b|\/|\+|onwards?|financial year|academic year|school year|calendar year|fy\b|\(|term\b|tbc)/;
const NAMED_AFTER =
  /^ ?(?:\w{1,14} )?(?:programme|program|plan|strategy|report|budget|audit|framework|policy|guidance|survey|census|act|edition|newsletter|conference|statement|data|figures|accounts|return|inspection|contract|cohort|school|holiday scheme|campaign|fund(?:ing)?|priorities)s?\b/;

/** "Programme 2017 – 2018", "Spring Edition", "Children Act 2004": a year, season or month that is part of a name is no timescale. */
export const namedRefiner: TimescaleRefiner = {
  id: "named",
  patterns: [ALONE_BEFORE, BRACKETED, WORK, ALONE_AFTER, NAMED_AFTER],
  refine: (parts, text) =>
    changeDates(parts, (part, index) => {
      if (!part.weak || part.role === "original" || part.role === "past" || part.role === "event") return part;
      const after = wordsAfter(parts, index, text);
      if (isYear(part) || part.moments[0]?.unit === "season") {
        if (NAMED_AFTER.test(after)) return { ...part, role: "name" };
        if (part.led) return part;
        const before = wordsBefore(parts, index, text);
        // "Strategy (2022)": a year in brackets dates what stands before them.
        const alone = ALONE_BEFORE.test(before) && ALONE_AFTER.test(after) && !BRACKETED.test(before);
        if (alone) return part;
        return WORK.test(before) ? { ...part, doubtful: true } : { ...part, role: "name" };
      }
      if (part.led) return part;
      const alone = ALONE_BEFORE.test(wordsBefore(parts, index, text)) && ALONE_AFTER.test(after);
      return alone || isListed(parts, index) ? part : { ...part, doubtful: true };
    }),
};

const isYear = (part: DatePart): boolean =>
  part.moments[0]?.unit === "year" || part.moments[0]?.unit === "years" || part.moments[0]?.unit === "plan year";
const isListed = (parts: readonly Part[], index: number): boolean => {
  const part = parts[index];
  return (
    part !== undefined &&
    [parts[index - 1], parts[index + 1]].some(
      (other) => other?.says === "date" && Math.min(Math.abs(other.from - part.to), Math.abs(part.from - other.to)) <= 5,
    )
  );
};
