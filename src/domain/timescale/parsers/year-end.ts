import { moment } from "../moment";
import type { TimescaleParser } from "../parser";
import { sticky } from "../writing";

/** "by the end of the year", "year end": the plan's year, whichever sort that is; never certain. */
export const yearEnd: TimescaleParser = {
  id: "year-end",
  opensWith: ["end", "year", "y"],
  pattern: sticky(
    String.raw`(?:end of (?:the |this )?(?:plan |(?<calendar>calendar ))?year|year[ -]end|y\/e)(?![a-z])`,
    String.raw`(?! ?(?:ing\b|of\b|[-:]?(?:the )?(?:\d|one\b|two\b|three\b|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)))`,
  ),

  read: ({ calendar }) => ({
    says: "date",
    edge: "end",
    doubtful: true,
    moments: [moment("year", 0, null, calendar === undefined ? {} : { convention: "calendar" })],
  }),
};
