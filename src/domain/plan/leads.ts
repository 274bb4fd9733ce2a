import { remember } from "../remember";
import { linesOf } from "./words";

/** Words that make a part of a lead cell a post or a body of its own, rather than the agency or unit of the one before. */
const POST =
  /\b(manager|head|chair|leads?|officers?|director|co-?ordinator|consultant|worker|board|group|agencies|members|police|partners?|team|nurse|commissioner|service|executive|school|committee|office|sub-?group|practitioner|analyst|advis[eo]r|chief|superintendent|doctor|gps?|ccg|council)\b/i;
/** Bodies of several people: they can stand in a list beside names. */
const BODY = /\b(boards?|groups?|sub-?groups?|agencies|members|teams?|committees?|partners|executive|schools)\b/i;
/** A post that one person holds: a comma after it introduces its agency. */
const ONE_PERSON = /\b(manager|head|director|officer|co-?ordinator|consultant|chair|superintendent|commissioner|nurse)\b/i;
const NAME = /^(?:\p{Lu}[\p{L}’'-]+)(?: (?:\p{Lu}\.|(?:de|van|von|el|al|Mc)? ?\p{Lu}[\p{L}’'-]+)){1,3}$/u;

/** A name as it stands at the end of a sentence: "Ana Hart." is Ana Hart, and "A. H." stays. */
export const withoutStop = (lead: string): string => lead.replace(/(?<=[\p{L}\d)]{2})\.$/u, "");

/** True for a lead that only points at the one above: "As above.", "ditto". */
export const isAsAbove = (lead: string): boolean => AS_ABOVE.test(lead);

const AS_ABOVE = /^(as (the )?above|ditto|same( as above)?|["″〃]+)[.)]?$/i;

/**
 * The leads a cell names: one a line; apart at "/", ";", "&" or "and" when both sides are posts; apart at commas in a list of people
 * and bodies. "LSCB Manager/ All agencies" and "Ana Hart, Ben Cole" are two; "Head of CPAT and EI&FSS, LBR" and "Barnardo’s/ LBR" one.
 */
export const splitLeads: (text: string) => readonly string[] = remember(
  (text) =>
    linesOf(text)
      .flatMap((line) => splitList(line.replace(/\.$/, "")) ?? splitPosts(line.replace(/[,;]$/, "")))
      .filter((lead) => lead !== ""),
  // A plan names few officers, each many times.
  500,
  500,
);

/** A list of names and bodies, taken apart at its commas; null for any other line. */
function splitList(line: string): string[] | null {
  const parts = line.split(/\s*[,;]\s*|(?<!\btask)\s+(?:and|&)\s+(?!finish\b)/i).filter((part) => part !== "");
  if (parts.length < 2 || parts.length > 20) return null;
  const isListed = (part: string): boolean =>
    (NAME.test(part) && !POST.test(part)) || (BODY.test(part) && !ONE_PERSON.test(part) && /\s/.test(part));
  return parts.every(isListed) ? parts : null;
}

/** Signs that part leads before any word does: what "and" joins on one side of them belongs together. */
const SIGN = /(\s*[/;]\s*)/;
/** A "Task and Finish Group" is one body. */
const WORD = /((?<!\btask)\s+(?:and|&)\s+(?!finish\b))/i;

/** A chair whose body is not named yet: "Chair, LSCB Learning" of "Chair, LSCB Learning and Improvement Sub Group". */
const isChairOfMore = (lead: string): boolean => {
  const chairs = /\bchair\s*[,–-](.*)$/i.exec(lead)?.[1];
  return chairs !== undefined && !BODY.test(chairs);
};

/** True when what a separator parts is two leads. "Head of Child Protection and Early Intervention Service" is one post; its "and" is its remit's. */
function partsLeads(lead: string, separator: string, part: string): boolean {
  const isJoining = /\w/.test(separator) || separator.includes("&");
  const isRemit = isJoining && !ONE_PERSON.test(part) && (/\b(of|for)\b/i.test(lead) || isChairOfMore(lead));
  return POST.test(lead) && POST.test(part) && !isRemit;
}

/** Posts taken apart at signs, then at "and": "Consultant – Commissioning and Strategy/ Children and Maternity Manager" is two. */
const splitPosts = (line: string): string[] => splitAt(line, SIGN).flatMap((lead) => splitAt(lead, WORD));

/** Posts taken apart where a separator stands between two of them; a part that is no post belongs to the one before. */
function splitAt(line: string, separators: RegExp): string[] {
  const leads: string[] = [];
  let lead = "";
  let separator = "";
  line.split(separators).forEach((part, index) => {
    if (index % 2 === 1) separator = part;
    else if (index > 0 && partsLeads(lead, separator, part)) {
      leads.push(lead.trim());
      lead = part;
    } else lead += separator + part;
  });
  return [...leads, lead.trim()];
}
