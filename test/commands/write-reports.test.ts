import type { Clock } from "../../src/app/ports";
import { words } from "../../src/app/words";
import { saveReviewDate } from "../../src/app/kept";
import { writeKeySheet } from "../../src/commands/write-key-sheet";
import { writeSummary } from "../../src/commands/write-summary";
import { dayOf } from "../../src/domain/calendar/day";
import type { Workbook } from "../../src/host/model/workbook";
import { drawnWorkbook } from "../host/simulated-workbook";
import { DESKTOP, openExcel, openPlan } from "../excel/open-excel";

const clock: Clock = { today: () => dayOf(2019, 12, 1)!, time: () => "14:02" };

/** A workbook open in a simulated Excel, and the ribbon's commands over it. */
const openRibbon = async (workbook: Workbook) => {
  const { excel } = await openExcel(workbook, DESKTOP);
  const told: unknown[] = [];
  const tell = (said: unknown): Promise<void> => {
    told.push(said);
    return Promise.resolve();
  };
  const press = async (ribbonCommand: typeof writeKeySheet): Promise<void> => {
    const completed = jest.fn();
    await ribbonCommand({ workbook: excel, clock, tell })({ completed });
    expect(completed).toHaveBeenCalledTimes(1);
  };
  return { press, told, excel, kinds: async () => (await excel.ownSheets()).map(({ kind }) => kind), own: () => excel.ownSheets() };
};

describe("the ribbon's reports", () => {
  it("Key sheet writes the key, again on the same sheet", async () => {
    const workbook = openPlan("001-tidy");
    const before = workbook.sheets.length;
    const { press, kinds } = await openRibbon(workbook);
    await press(writeKeySheet);
    await press(writeKeySheet);
    expect(await kinds()).toEqual(["key"]);
    expect(workbook.sheets).toHaveLength(before + 1);
  });

  it("Summary writes all its sheets first, then those that were kept", async () => {
    const workbook = openPlan("001-tidy");
    const { press, told, kinds, own } = await openRibbon(workbook);
    await press(writeSummary);
    expect(await kinds()).toEqual(["summary", "overdue", "leads", "emails", "timeline", "findings"]);
    const timeline = (await own()).find(({ kind }) => kind === "timeline")!;
    workbook.sheets.splice(
      workbook.sheets.findIndex(({ name }) => name === timeline.name),
      1,
    );
    await press(writeSummary);
    expect(await kinds()).toEqual(["summary", "overdue", "leads", "emails", "findings"]);
    expect(told).toEqual([]);
  });

  it("tells when the structure is protected, and writes nothing", async () => {
    const made = { plan: "", at: "", asOf: "" };
    const workbook = openPlan("001-tidy");
    workbook.structureProtected = true;
    const before = workbook.sheets.length;
    const { press, told } = await openRibbon(workbook);
    await press(writeSummary);
    expect(told).toEqual([
      words.written({ kind: "sheets", written: [{ kind: "summary", made, outcome: { kind: "protected", sheet: null } }] }),
    ]);
    expect(workbook.sheets).toHaveLength(before);
  });

  it("judge by the review date chosen in the pane while it holds, and by today after that", async () => {
    const workbook = openPlan("001-tidy");
    const { press, excel, own } = await openRibbon(workbook);
    const position = async (): Promise<string | undefined> => {
      await press(writeSummary);
      const { name } = (await own()).find(({ kind }) => kind === "summary")!;
      const cells = [...workbook.find(name)!.cells.rows.values()].flatMap((row) => [...row.values()]);
      return cells.map(({ value }) => String(value)).find((text) => text.startsWith("Position at"));
    };
    await saveReviewDate(excel, dayOf(2019, 10, 1)!, clock.today());
    expect(await position()).toContain("Position at 1 October 2019");
    await saveReviewDate(excel, dayOf(2019, 10, 1)!, dayOf(2019, 11, 30)!);
    expect(await position()).toContain("Position at 1 December 2019");
  });

  it("tells when there is no plan", async () => {
    const { press, told } = await openRibbon(drawnWorkbook({ Shopping: [["Milk"], ["Bread"]] }));
    await press(writeKeySheet);
    expect(told).toEqual([words.written({ kind: "no plan" })]);
  });
});
