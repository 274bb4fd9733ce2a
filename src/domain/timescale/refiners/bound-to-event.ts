import type { TimescaleRefiner } from "../refiner";
import { changeDates, wordsAfter } from "../refiner";

const LEADS =
  /^(?:following|after|once|upon|when|on completion|on receipt|pending|subject|dependent|depending|as per|in line|in accordance|aligned|linked|see|within)/;
const SET_OFF = /[,:(-]|\b(?:by|no later than|not later than|deadline|due by|target|before|until)\b/;
const OF_ANOTHER_YEAR = /^ (?:of|in) (?:the )?(?:programme|project|delivery|contract|funding|relevant|following|next|subsequent) year\b/;

const OCCASION = /^ (?:\w{1,14} )?(?:review|meeting|board|inspection|audit|report|conference|event|workshop|pilot|election)s?\b/;

/** "Following approval in March 2019", "pending work due in 2017/18", "March of the programme year": a date that belongs to something else. */
export const boundToEventRefiner: TimescaleRefiner = {
  id: "bound-to-event",
  patterns: [LEADS, SET_OFF, OF_ANOTHER_YEAR, OCCASION],
  refine: (parts, text) =>
    changeDates(parts, (part, index) => {
      if (part.moments[0]?.year === null && OF_ANOTHER_YEAR.test(wordsAfter(parts, index, text))) return { ...part, role: "event" };
      if (part.role === "after" && OCCASION.test(wordsAfter(parts, index, text))) return { ...part, role: "event" };
      if (part.role !== "due" && part.role !== "until" && part.role !== "start") return part;
      let at = index - 1;
      while (at >= 0 && at > index - 4 && parts[at]?.says === "date" && parts[at]?.sentence === part.sentence) at--;
      const event = parts[at];
      if (event?.says !== "event" || event.sentence !== part.sentence) return part;
      const between = text.slice(event.to, Math.min(part.from, event.to + 160));
      if (!LEADS.test(text.slice(event.from, event.from + 16)) || part.from - event.to > 160) return part;
      return SET_OFF.test(between) ? { ...part, doubtful: part.doubtful || !part.led } : { ...part, role: "event", doubtful: true };
    }),
};
