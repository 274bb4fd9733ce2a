import { ukDay, type Day } from "../../../src/domain/calendar/day";
import { readTimescale } from "../../../src/domain/timescale/read-timescale";
import type { Timescale, TimescaleReading } from "../../../src/domain/timescale/timescale";
import { writtenOut } from "../../../src/domain/timescale/write-out";
import { contextOf, type PlanName } from "../../timescales/forms";
import { contextOfLabel, labels } from "../../timescales/scores";

const context = (plan: PlanName = "year") => contextOf({ text: "", kind: "none", due: null, certain: true, plan });
/** The readings with a due day, each with the text that then says only that. */
const writtenOf = (text: string, plan?: PlanName) =>
  openReadings(readTimescale(text, context(plan))).map(({ start, due }) => writtenOut(text, context(plan), { start, due }));

function openReadings({ certain, readings, start, due, fault }: Timescale): readonly { readonly start: Day | null; readonly due: Day }[] {
  const all: readonly Pick<TimescaleReading, "start" | "due">[] =
    readings.length > 1 ? readings : !certain || fault !== null ? [{ start, due }] : [];
  return all.flatMap((reading) => (reading.due === null ? [] : [{ start: reading.start, due: reading.due }]));
}

describe("writtenOut", () => {
  it.each<[string, PlanName, readonly (string | null)[]]>([
    ["03/04/2019", "year", ["3 April 2019", "4 March 2019"]],
    ["by 03/04/2019 (JB)", "year", ["by 3 April 2019 (JB)", "by 4 March 2019 (JB)"]],
    ["Draft 03/04/2019,\nfinal 05/06/2019", "year", ["Draft 3 April 2019,\nfinal 5 June 2019", "Draft 4 March 2019,\nfinal 6 May 2019"]],
    ["April 08", "three years", ["April 2008", "8 April 2019", "8 April 2020", "8 April 2021"]],
    ["June", "three years", ["June 2019", "June 2020", "June 2021"]],
    ["Q2 2019", "year", ["1 April 2019 – 30 June 2019", "1 July 2019 – 30 September 2019"]],
    ["In 2021", "three years", ["1 January 2021 – 31 December 2021", "1 April 2021 – 31 March 2022"]],
    ["Launch in Autumn 2019", "year", ["Launch 1 September 2019 – 30 November 2019", "Launch 1 September 2019 – 31 December 2019"]],
    ["circa June 2019", "year", ["30 June 2019"]],
    ["mid-July 2019", "year", ["15 July 2019", "31 July 2019"]],
    ["Tuesday 17/12/2019?", "year", ["17 December 2019"]],
    ["Monday 15th October 2019", "year", ["15 October 2019"]],
    ["years 1 and 2 (2019 to 21)", "three years", ["1 January 2019 – 31 December 2021", "1 April 2019 – 31 March 2021"]],
    // A word of the author's would be lost, or what it says stays open however the date is written.
    ["31.07.19 – COMPLETE", "year", [null]],
    ["Ongoing – review March 2020", "year", [null]],
    ["Subject to funding, September 2019", "year", [null]],
  ])("writes %j in the plan of %s so that it reads one way", (text, plan, written) => {
    expect(writtenOf(text, plan)).toEqual(written);
  });

  it("writes nothing that does not then read as wanted, with certainty, over all labelled texts", () => {
    let asked = 0;
    let written = 0;
    for (const file of ["plans.jsonl", "other-plans.jsonl", "more-forms.jsonl", "unseen.jsonl"])
      for (const label of labels(file)) {
        const around = contextOfLabel(label);
        for (const wanted of openReadings(readTimescale(label.text, around))) {
          asked++;
          const text = writtenOut(label.text, around, wanted);
          if (text === null) continue;
          written++;
          const { certain, due, start, fault } = readTimescale(text, around);
          expect([text, certain, due && ukDay(due), start, fault]).toEqual([text, true, ukDay(wanted.due), wanted.start, null]);
        }
      }
    expect(asked).toBeGreaterThan(500);
    expect(written / asked).toBeGreaterThan(0.7);
  });
});
