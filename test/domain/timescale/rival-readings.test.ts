import { readIsoDay } from "../../../src/domain/calendar/day";
import { readTimescale } from "../../../src/domain/timescale/read-timescale";
import { contextOf, type PlanName } from "../../timescales/forms";

const context = (plan: PlanName) => contextOf({ text: "", plan, kind: "none", due: null, certain: true });

describe("rivalReadings", () => {
  it.each<[PlanName, string, string[]]>([
    // The last of the dates written down, not the first of them.
    ["year", "April 2019, July 2019. Quarterly monitoring", ["31 March 2020 (the end of the plan)", "31 July 2019 (July 2019)"]],
    ["year", "Domestic Abuse 2021 – draft by March 2020", ["31 March 2020 (March 2020)", "31 December 2021 (2021)"]],
    ["year", "Domestic Abuse 2019 – draft by June 2019", []],
    ["year", "Ongoing, quarterly reports", ["no due date", "31 March 2020 (the end of the plan)"]],
    ["none", "Ongoing, quarterly reports", []],
    ["year", "After April 2019", ["no due date", "30 April 2019 (April 2019)"]],
    ["year", "After March 2019", []],
  ])("shows, in the plan of %s, of %j", (plan, text, words) => {
    expect(readTimescale(text, context(plan)).readings.map((reading) => reading.words)).toEqual(words);
  });

  it("are six at most, the one taken among them", () => {
    const long = { ...context("year"), planEnd: readIsoDay("2029-03-31") };
    const words = readTimescale("by 31 March", long).readings.map((reading) => reading.words);
    expect(words).toEqual([2020, 2021, 2022, 2023, 2024, 2025].map((year) => `31 March ${year}`));
  });
});
