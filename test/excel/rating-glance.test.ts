import { checkWorkbook } from "../../src/app/check-workbook";
import { enforceRatings, planEnforcing } from "../../src/app/enforce-ratings";
import { hintOf, touchedRatings } from "../../src/app/live-guard";
import { dayOf } from "../../src/domain/calendar/day";
import { pasteCells } from "../../src/host/model/paste-cells";
import { EXCELS } from "../host/simulated-workbook";
import { openExcel } from "./open-excel";
import { planOfSize } from "./plan-of-size";

const asOf = dayOf(2019, 12, 1)!;

it.each([EXCELS[0]!, EXCELS.at(-1)!])(
  "fifty pasted rows of five hundred are looked at in one sync on the $door door at $excelApi",
  async (flavour) => {
    const book = planOfSize(521);
    const { excel, office } = await openExcel(book, flavour);
    await enforceRatings(excel, planEnforcing(await checkWorkbook(excel, { asOf })));
    const { plan, workbook } = await checkWorkbook(excel, { asOf });
    const checked = { plan: plan!, workbook };
    const sheet = book.sheets[0]!;
    const seen: { sheet: string; address: string }[] = [];
    const stop = await excel.watch((change) => seen.push(change));

    // Another column's cells over fifty ratings: the list goes with the paste.
    pasteCells(
      book,
      { sheet, area: { row: 100, column: 1, rowCount: 50, columnCount: 1 }, cut: false },
      sheet,
      { row: 100, column: 5, rowCount: 50, columnCount: 1 },
      "all",
      "person",
    );
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(seen.length).toBeGreaterThan(0);
    const cells = seen.flatMap((change) => touchedRatings(checked, change));
    expect(cells.length).toBeGreaterThan(45);

    office.host.recorder.clear();
    const hint = hintOf(checked, await excel.glanceAtRatings(cells));
    expect(office.host.recorder.syncs).toHaveLength(1);
    expect(hint.lost).toHaveLength(cells.length);
    expect(hint.unknown.length).toBeGreaterThan(45);
    await stop();
  },
);

it("looks at nothing when hundreds of cells changed, or none, and passes over a sheet that is gone", async () => {
  const { excel, office } = await openExcel(planOfSize(30), EXCELS[0]!);
  office.host.recorder.clear();
  const cell = (row: number) => ({ sheet: "Plan 1", row, column: 5 });
  expect(await excel.glanceAtRatings([])).toEqual([]);
  expect(await excel.glanceAtRatings(Array.from({ length: 301 }, (_, row) => cell(row)))).toEqual([]);
  expect(office.host.recorder.syncs).toHaveLength(0);
  expect(await excel.glanceAtRatings([{ ...cell(3), sheet: "Gone" }])).toEqual([]);
});
