import { linesOf } from "./words";

/** A unit's or agency's tail after a comma ("…, LBR"), which is no post of its own. */
const POST =
  /\b(manager|head|chair|lead|leads|officer|director|co-?ordinator|coordinator|consultant|worker|board|group|agencies|members|police|partners?|team|nurse|commissioner|service|executive|school|committee|office|subgroup|practitioner|analyst|adviser|advisor|chief|superintendent|doctor|gp|ccg|council)\b/i;

/**
 * The posts a lead cell names: one a line, and apart at "/", ";", "&" or "and" when both sides are posts.
 * "LSCB Manager/ All agencies" is two; "Head of CPAT and EI&FSS, LBR" and "Barnardo’s/ LBR" are one.
 */
export function splitLeads(text: string): string[] {
  const leads: string[] = [];
  for (const line of linesOf(text)) {
    let pending = "";
    for (const part of line.split(/(\s*[/;]\s*|\s+(?:and|&)\s+)/i)) {
      const separator = /^(\s*[/;]\s*|\s+(?:and|&)\s+)$/i.test(part);
      if (separator) pending += part;
      else if (pending === "") pending = part;
      else {
        const [before, mark] = splitTail(pending);
        if (POST.test(before) && POST.test(part)) {
          leads.push(before.trim());
          pending = part;
        } else pending = before + mark + part;
      }
    }
    if (pending.trim() !== "") leads.push(pending.trim());
  }
  return leads;
}

/** The text and the separator hanging at its end. */
function splitTail(text: string): readonly [string, string] {
  const tail = /(\s*[/;]\s*|\s+(?:and|&)\s+)$/i.exec(text)?.[0] ?? "";
  return [text.slice(0, text.length - tail.length), tail];
}
