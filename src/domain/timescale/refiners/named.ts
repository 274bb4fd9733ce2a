import type { MomentUnit } from "../moment";
import type { DatePart, Part, Role } from "../part";
import type { TimescaleRefiner } from "../refiner";
import { changeDates, wordsAfter, wordsBefore, wordsBetween } from "../refiner";

const ALONE_BEFORE =
  /(?:^|[\n.,;:(]| \/|- ?|\d[.)]) ?(?:the |(?:the )?(?:this|current) |fy ?|financial year |academic year |school year |calendar year |approx(?:imately)? |c\.? ?|&|and )?'?$/;
const ALONE_AFTER = /^ ?(?:$|[\n.,;:)]|-|&|and\b|\/|\+|onwards?|financial year|academic year|school year|calendar year|fy\b|\(|term\b|tbc)/;
const BRACKETED = /[a-z] ?\($/;
const LISTED = /^ ?(?:,|;|&|and|or|then|\/|\n)? ?(?:and |then )?$/;
/** Words of work before a year: then it most likely says when. */
const WORK =
  /\b(?:delivery|deliver(?:ed)?|implement(?:ation|ed)?|launch(?:ed)?|roll(?:ed)?[ -]?out|review(?:ed)?|planned|scheduled|all quarters|quarters|in[ -]year)[ :-]{0,3}$/;
const NAME =
  "(?:programme|program|plan|strategy|report|budget|audit|framework|policy|guidance|survey|census|act|edition|newsletter|conference|statement|data|figures|accounts|return|inspection|contract|cohort|school|scheme|campaign|fund(?:ing)?|priorities|agreement|standards|regulations|code|sla|kcsie|together|gdpr|education)";
const NAMED_BEFORE = new RegExp(`\\b${NAME}s? ?[(-]? ?$`);
const NAMED_AFTER = new RegExp(`^ ?(?:(?!with|in|on|at|and|to|for|by|then|of|or)\\w{1,14} )?${NAME}s?\\b`);

/** "the first six months of 08-09": a part of a year, which beside another date is what the work is about. */
const PART_OF_YEAR = /\b(?:first|last|next|final|second) (?:\w{1,8} )?(?:months|weeks|half) of (?:the )?$/;

/** "Programme 2017 – 2018", "Spring Edition", "Children Act 2004": a year, season or month that is part of a name is no timescale. */
export const namedRefiner: TimescaleRefiner = {
  id: "named",
  patterns: [ALONE_BEFORE, ALONE_AFTER, BRACKETED, LISTED, WORK, NAMED_BEFORE, NAMED_AFTER, PART_OF_YEAR],
  refine: (parts, text) =>
    changeDates(parts, (part, index) => {
      if (!part.weak || part.edge !== null || SETTLED.has(part.role)) return part;
      const [before, after] = [wordsBefore(parts, index, text), wordsAfter(parts, index, text)];
      const nameable = NAMEABLE.has(part.moments[0]?.unit ?? "day");
      if (nameable && NAMED_AFTER.test(after)) return { ...part, role: "name", doubtful: false };
      // "Strategy (2022)": a year in brackets dates what stands before them.
      const alone = ALONE_BEFORE.test(before) && ALONE_AFTER.test(after) && !(nameable && BRACKETED.test(before));
      const listed = isListed(parts, index, text) && !(nameable && NAMED_BEFORE.test(before));
      if (part.led || alone || listed) return part;
      if (!nameable || WORK.test(before)) return { ...part, doubtful: true };
      const isAbout = NAMED_BEFORE.test(before) || (PART_OF_YEAR.test(before) && parts.some((other) => other !== part && isWork(other)));
      return { ...part, role: "name", doubtful: part.moments[0]?.year !== null && !isAbout };
    }),
};

const SETTLED: ReadonlySet<Role> = new Set<Role>(["original", "past", "event"]);
/** What is part of a name as often as a time; a month seldom is. */
const NAMEABLE: ReadonlySet<MomentUnit> = new Set<MomentUnit>(["year", "years", "plan year", "season"]);

/** True when another date to work to stands right beside it: "June 2019 and 2020/21". */
const isListed = (parts: readonly Part[], index: number, text: string): boolean =>
  isBeside(parts[index - 1], parts[index], text) || isBeside(parts[index], parts[index + 1], text);

function isBeside(one: Part | undefined, other: Part | undefined, text: string): boolean {
  if (!isWork(one) || !isWork(other)) return false;
  return LISTED.test(wordsBetween(one, other, text) ?? "?");
}

const isWork = (part: Part | undefined): part is DatePart => part?.says === "date" && part.role !== "name" && !SETTLED.has(part.role);
