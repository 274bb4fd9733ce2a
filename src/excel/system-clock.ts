import type { Clock } from "../app/ports";
import { dayOf, type Day } from "../domain/calendar/day";

/** The clock of the computer that shows the pane: today is the user's own day. */
export const systemClock: Clock = {
  today(): Day {
    const now = new Date();
    const today = dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
    if (today === null) throw new Error("The clock shows no day.");
    return today;
  },
  time: () => new Date().toLocaleTimeString("en-GB", { hour: "2-digit", minute: "2-digit" }),
};
