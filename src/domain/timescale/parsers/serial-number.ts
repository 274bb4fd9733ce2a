import { dayOfSerial, partsOf } from "../../calendar/day";
import { dayMoment } from "../moment";
import type { TimescaleParser } from "../parser";
import { NUMBER } from "../parser";
import { sticky } from "../writing";

/** "43646" and nothing else: the number by which Excel knows 30 June 2019, left when a cell loses its format. Never certain. */
export const serialNumber: TimescaleParser = {
  id: "serial-number",
  opensWith: [NUMBER],
  pattern: sticky(String.raw`[34]\d{4}(?![\d.,%])`),

  read(_, { text, from, to }) {
    const day = from === 0 && to === text.length ? dayOfSerial(Number(text), false) : null;
    if (day === null) return null;
    const parts = partsOf(day);
    return { says: "date", moments: [dayMoment(parts.day, parts.month, parts.year)], doubtful: true };
  },
};
