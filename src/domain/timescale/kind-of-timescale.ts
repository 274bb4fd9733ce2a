import type { Choice, Evidence } from "./evidence";
import { isDue, says } from "./evidence";
import type { DatePart } from "./part";
import type { TimescaleKind } from "./timescale";

/** The kind of the part that sets the due day; without one, of what the text says most plainly. */
export function kindOfTimescale(evidence: Evidence, taken: Choice): TimescaleKind {
  const { words, placed, starts, recurrence } = evidence;
  if (taken.toPlanEnd) return "recurring";
  const dated = (taken.by ?? placed.find(({ part }) => isDue(part)))?.part;
  if (dated !== undefined) {
    // "Quarterly reports – April, July": the dates say when the recurring work falls.
    const leads =
      recurrence !== null && words.some((word) => word.says === "recurring" && word.sentence === dated.sentence && word.from < dated.from);
    return leads ? "recurring" : kindOfPart(dated);
  }
  if (recurrence !== null && (evidence.recursFreely || !says(evidence, "ongoing"))) return "recurring";
  const afterEvent = says(evidence, "event") && starts.every(({ part }) => part.role === "after");
  if (starts.length > 0) return afterEvent ? "event" : "open-ended";
  if (says(evidence, "ongoing")) return "ongoing";
  // "Completed – see evidence", "Once completed": what is said first counts.
  const first = words.find((word) => word.says === "event" || word.says === "status");
  if (first?.says === "event" || placed.some(({ part }) => part.role === "event")) return "event";
  return first !== undefined || placed.some(({ part }) => part.role === "past") ? "status word" : "none";
}

function kindOfPart(part: DatePart): TimescaleKind {
  switch ((part.glosses ?? part.moments[0])?.unit) {
    case "day":
      return part.first === null ? "fixed date" : "date range";
    case "week":
      return "date range";
    case "month":
      return part.first === null ? "month" : part.first[0]?.unit === "day" ? "date range" : "month range";
    case "quarter":
    case "half year":
      return "quarter";
    case "season":
    case "term":
    case "half term":
    case "feast":
      return "season or term";
    case "year":
    case "years":
    case "plan year":
      return "year";
    case undefined:
      return "none";
  }
}
