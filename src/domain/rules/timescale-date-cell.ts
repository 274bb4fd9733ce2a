import { z } from "../schema";
import { dayOfSerial, ukDay } from "../calendar/day";
import type { PlanTable, Stated } from "../plan/plan";
import { counted } from "./message";
import { defineRule } from "./rule";
import { dateFormat, showsWholeDate, timescalesOf, type StatedTimescale } from "./stated-timescales";

/**
 * Excel turns "May 2019" as it is typed into 1 May 2019 shown as May-19. The odd date among texts is a finding of its own;
 * a column of dates that show less than they hold is one finding.
 */
export const timescaleDateCell = defineRule({
  id: "timescale-date-cell",
  summary: "Timescales are all texts, or all dates that show what they hold",
  severity: "review",
  fixable: false,
  messages: {
    amongTexts:
      "{action}: its timescale is a date, {held} shown as “{shown}”, among others that are text. Excel may have changed what was typed. Check it, and type it as text.",
    showsLess:
      "{action}: “{shown}” hides that the cell holds {held}. The check takes the whole month or year that shows. Check that this is what was meant.",
    allShowLess:
      "{action}: “{shown}” hides that the cell holds {held}, and {others} hide their day too. The check takes what shows. Check that this is what was meant.",
  },
  options: z.strictObject({}),

  *check(plan, { workbook, look }) {
    const tables = new Map<PlanTable, { dates: (StatedTimescale & { readonly format: string })[]; texts: number }>();
    const ofActions = timescalesOf(plan).filter(({ action }) => action !== null);
    look(ofActions.length);
    // In nearly every plan all are texts.
    if (!ofActions.some(({ stated }) => typeof stated.raw === "number")) return;
    for (const timescale of ofActions) {
      if (!timescale.table) continue;
      const entry = tables.get(timescale.table) ?? { dates: [], texts: 0 };
      tables.set(timescale.table, entry);
      const format = dateFormat(timescale.stated, workbook);
      if (format !== null) entry.dates.push({ ...timescale, format });
      else if (timescale.reading.start !== null || timescale.reading.due !== null) entry.texts++;
    }
    const held = ({ raw }: Stated): string => {
      const day = typeof raw === "number" ? dayOfSerial(raw, workbook.date1904) : null;
      return day === null ? "another date" : ukDay(day);
    };
    for (const { dates, texts } of tables.values()) {
      if (dates.length < texts) {
        for (const { stated, action } of dates)
          if (action) yield { message: "amongTexts", data: { held: held(stated), shown: stated.text }, at: stated.at, action };
        continue;
      }
      const [first, ...others] = dates.filter(({ format }) => !showsWholeDate(format));
      if (!first?.action) continue;
      yield {
        message: others.length > 0 ? "allShowLess" : "showsLess",
        data: { shown: first.stated.text, held: held(first.stated), others: counted(others.length, "other cell") },
        at: first.stated.at,
        also: others.map(({ stated }) => stated.at),
        action: first.action,
      };
    }
  },
});
