import type { WorkbookTrouble } from "../../src/app/ports";
import { EXCELS, drawnWorkbook } from "../host/simulated-workbook";
import { breakBatch } from "./faults";
import { DESKTOP, openExcel } from "./open-excel";
import { planOfSize } from "./plan-of-size";

const book = () => drawnWorkbook({ Plan: [["Ref"], ["1.1"]] });

describe.each(EXCELS)("trouble with Excel on the $door door at ExcelApi $excelApi", (flavour) => {
  it.each([0, 1])("ends in a message when batch %d is never answered, and the next reading works again", async (n) => {
    const { excel, office } = await openExcel(book(), flavour, { patience: 400 });
    const whenNotEditing = office.host.whenNotEditing.bind(office.host);
    breakBatch(office, n, { kind: "no answer" });
    await expect(excel.read()).rejects.toMatchObject({
      kind: "no answer",
      message: expect.stringContaining("Excel has not answered") as string,
    });
    office.host.whenNotEditing = whenNotEditing;
    expect((await excel.read()).grids).toHaveLength(1);
  });

  it.each([
    ["AccessDenied", "protected"],
    ["ItemNotFound", "sheet gone"],
    ["InvalidOrTimedOutSession", "no answer"],
    ["NotImplemented", "not supported"],
    ["GeneralException", "other"],
    ["ResponsePayloadSizeLimitExceeded", "too large"],
  ])("says in words what %s means", async (code, kind) => {
    const { excel, office } = await openExcel(book(), flavour);
    // Every batch from now on: what can be done without is given up, then the rest is refused too.
    const { answer } = office.host;
    office.host.answer = (request) =>
      request.includes("_RemoveReference")
        ? answer.call(office.host, request)
        : JSON.stringify({ Results: [], Error: { Code: code, Message: code, Location: "", HttpStatusCode: 400, ActionIndex: 0 } });
    const trouble = (await excel.read().catch((error: unknown) => error)) as WorkbookTrouble;
    expect([trouble.name, trouble.kind]).toEqual(["WorkbookTrouble", kind]);
    expect(trouble.message).toMatch(/^[A-Z].*[.]$/);
    expect(trouble.cause).toMatchObject({ code });
  });

  it("says that a cell is being edited", async () => {
    const { excel, office } = await openExcel(book(), flavour);
    office.host.cellBeingEdited = true;
    await expect(excel.read()).rejects.toMatchObject({
      kind: "cell being edited",
      message: expect.stringContaining("Enter or Esc") as string,
    });
  });

  it("does without merges, rules, fills and formulas when Excel refuses those, not without values", async () => {
    const { excel, office } = await openExcel(planOfSize(100), flavour);
    const { answer } = office.host;
    office.host.answer = (request) =>
      /GetSpecialCells|GetMergedAreas|GetCellProperties/.test(request)
        ? JSON.stringify({ Results: [], Error: { Code: "AccessDenied", Message: "", Location: "", HttpStatusCode: 403, ActionIndex: 0 } })
        : answer.call(office.host, request);
    const [grid] = (await excel.read()).grids;
    expect(grid!.rows).toHaveLength(100);
    expect(grid!.texts.size).toBeGreaterThan(50);
    expect([grid!.merges, grid!.validations, grid!.fills, grid!.formulas]).toEqual([null, null, null, null]);
  });

  it("reads a workbook whose sheet is renamed or deleted meanwhile as far as it still is", async () => {
    const workbook = planOfSize(200, 2);
    const { excel, office } = await openExcel(workbook, flavour);
    breakBatch(office, 1, { kind: "meanwhile", act: () => (workbook.sheets[0]!.name = "Renamed") });
    expect((await excel.read()).grids.map(({ rows }) => rows.length)).toEqual([200, 200]);
    const again = await openExcelAfter(office, excel);
    expect(again).toEqual(["Renamed", "Plan 2"]);
  });
});

async function openExcelAfter(office: { host: { answer: unknown } }, excel: { read(): Promise<{ grids: readonly { sheet: string }[] }> }) {
  Reflect.deleteProperty(office.host, "answer");
  return (await excel.read()).grids.map(({ sheet }) => sheet);
}

describe("cancelling", () => {
  it("ends a reading under way, and one not begun", async () => {
    const { excel, office } = await openExcel(planOfSize(5_000), DESKTOP);
    const stop = new AbortController();
    office.host.recorder.clear();
    const reading = excel.read({
      signal: stop.signal,
      progress: () => {
        if (office.host.recorder.syncs.length === 2) stop.abort();
      },
    });
    await expect(reading).rejects.toMatchObject({ kind: "cancelled" });
    expect(office.host.recorder.syncs).toHaveLength(2);
    await expect(excel.read({ signal: stop.signal })).rejects.toMatchObject({ kind: "cancelled" });
    expect(office.host.recorder.syncs).toHaveLength(2);
  });

  it("ends one that Excel does not answer", async () => {
    const { excel, office } = await openExcel(book(), DESKTOP);
    breakBatch(office, 0, { kind: "no answer" });
    const stop = new AbortController();
    const reading = excel.read({ signal: stop.signal });
    setTimeout(() => {
      stop.abort();
    }, 20);
    await expect(reading).rejects.toMatchObject({ kind: "cancelled" });
  });
});

describe("order", () => {
  it("lets no work begin between the batches of other work", async () => {
    const { excel, office } = await openExcel(planOfSize(200), DESKTOP);
    office.host.recorder.clear();
    await Promise.all([excel.read(), excel.goTo({ sheet: "Plan 1", row: 3, column: 0, rowCount: 1, columnCount: 1 }), excel.read()]);
    const selects = office.host.recorder.syncs.map(({ members }) => members.includes("Range.select"));
    expect(selects.filter(Boolean)).toHaveLength(1);
    const [first, second] = [selects.slice(0, selects.indexOf(true)), selects.slice(selects.indexOf(true) + 1)];
    expect(second).toEqual(first);
  });

  it("goes on after work that failed", async () => {
    const { excel, office } = await openExcel(book(), DESKTOP);
    breakBatch(office, 0, { kind: "error", code: "GeneralException", after: 0 });
    const [failed, read] = await Promise.allSettled([
      excel.goTo({ sheet: "Plan", row: 0, column: 0, rowCount: 1, columnCount: 1 }),
      excel.read(),
    ]);
    expect([failed.status, read.status]).toEqual(["rejected", "fulfilled"]);
  });

  it("tells how far a reading has come", async () => {
    const { excel } = await openExcel(planOfSize(300, 3), DESKTOP);
    const told: unknown[] = [];
    await excel.read({ progress: (done, of, sheet) => told.push([done, of, sheet]) });
    expect(told[0]).toEqual([0, 3, "Plan 1"]);
    expect(told.at(-1)).toEqual([3, 3, null]);
  });

  it("reads only the sheets asked for", async () => {
    const { excel } = await openExcel(planOfSize(30, 3), DESKTOP);
    expect((await excel.read({ sheets: ["Plan 2"] })).grids.map(({ sheet }) => sheet)).toEqual(["Plan 2"]);
  });
});
