import type { Plan } from "../../src/domain/plan/plan";
import { readTimescale } from "../../src/domain/timescale/read-timescale";

/** A change to a plan: every priority states this timescale, in column C of its heading's row, as where a cell's paragraphs are fewer than its actions. */
export const statedForPriorities =
  (text: string) =>
  (plan: Plan): Plan => ({
    ...plan,
    priorities: plan.priorities.map((priority) => {
      const at = { sheet: "Plan", row: priority.heading?.at.row ?? 0, column: 2 };
      const reading = readTimescale(text, {
        planStart: null,
        planEnd: null,
        dayFirst: null,
        yearConvention: null,
        school: false,
        above: null,
      });
      return { ...priority, timescales: [{ stated: { text, raw: text, at, also: [] }, reading }] };
    }),
  });
