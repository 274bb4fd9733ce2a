import { dayMoment } from "../moment";
import type { TimescaleParser } from "../parser";
import { NUMBER } from "../parser";
import { sticky } from "../writing";

/** "30/06", "by 28.2": a day and a month in figures without a year, where nothing else stands in the cell or words lead to it. Never certain. */
export const dayOfFigures: TimescaleParser = {
  id: "day-of-figures",
  opensWith: [NUMBER],
  pattern: sticky(String.raw`(?<day>0?[1-9]|[12]\d|3[01])[/.](?<month>0?[1-9]|1[0-2])(?![\d%]|[-/.:]\d)`),

  read({ day, month }, { text, from, to }) {
    const alone = from === 0 && (to === text.length || text.slice(to) === ".") && text.charAt(1) !== "." && text.charAt(2) !== ".";
    if (day === "24" && month === "7") return null;
    if (!alone && !LED.test(text.slice(Math.max(0, from - 12), from))) return null;
    return { says: "date", moments: [dayMoment(Number(day), Number(month), null)], doubtful: true };
  },
};

const LED = /\b(?:by|before|until|due|on|from|deadline):? (?:the )?$/;
