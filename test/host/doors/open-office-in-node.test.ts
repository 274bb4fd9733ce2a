import { type OpenOffice, openOfficeInNode } from "../../../src/host/doors/open-office-in-node";
import type { Workbook } from "../../../src/host/model/workbook";
import { EXCELS, drawnWorkbook } from "../simulated-workbook";

const book = (): Workbook =>
  drawnWorkbook({
    Data: [
      ["Item", "Qty"],
      ["Bolt", 4],
    ],
  });

describe.each(EXCELS)("Excel on the $door door at ExcelApi $excelApi", (excel) => {
  let workbook: Workbook;
  let office: OpenOffice;
  beforeAll(async () => {
    workbook = book();
    office = await openOfficeInNode(workbook, excel);
  });
  afterAll(() => office.close());

  test("the genuine library is ready and knows where it is", async () => {
    const info = await Office.onReady();
    expect(info.host).toBe("Excel");
    expect(info.platform).toBe(excel.door === "web" ? "OfficeOnline" : "PC");
    expect(Office.context.requirements.isSetSupported("ExcelApi", excel.excelApi)).toBe(true);
    expect(Office.context.requirements.isSetSupported("ExcelApi", "1.16")).toBe(false);
    expect(Office.context.requirements.isSetSupported("SharedRuntime", "1.1")).toBe(true);
  });

  // "ApiNotFound: The API you are trying to use could not be found. It may be available in a newer version of Excel."
  // https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling
  test("members above the reported set are refused", async () => {
    const merged = Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Data").getRange("A1").getMergedAreasOrNullObject();
      await context.sync();
    });
    if (excel.excelApi === "1.9") await expect(merged).rejects.toMatchObject({ code: "ApiNotFound" });
    else await merged;
  });

  test("reads a range", async () => {
    const read = await Excel.run(async (context) => {
      const used = context.workbook.worksheets.getItem("Data").getUsedRange();
      used.load("address,values,rowCount");
      await context.sync();
      return [used.address, used.values, used.rowCount];
    });
    expect(read).toEqual([
      "Data!A1:B2",
      [
        ["Item", "Qty"],
        ["Bolt", 4],
      ],
      2,
    ]);
  });

  test("errors, arrays and dates are of this realm", async () => {
    const error: unknown = await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Nope").load("name");
      await context.sync();
    }).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(OfficeExtension.Error);
    expect(error).toBeInstanceOf(Error);
    expect(error).toMatchObject({ code: "ItemNotFound", debugInfo: { errorLocation: "WorksheetCollection.getItem" } });
  });

  test("refuses while a cell is being edited, and waits when asked to", async () => {
    office.host.cellBeingEdited = true;
    const read = (options: { delayForCellEdit: boolean }): Promise<string> =>
      Excel.run(options, async (context) => {
        const sheet = context.workbook.worksheets.getItem("Data").load("name");
        await context.sync();
        return sheet.name;
      });
    await expect(read({ delayForCellEdit: false })).rejects.toMatchObject({ code: "InvalidOperationInCellEditMode" });
    const waiting = read({ delayForCellEdit: true });
    setTimeout(() => {
      office.host.cellBeingEdited = false;
    }, 20);
    await expect(waiting).resolves.toBe("Data");
  });

  test("runs ribbon functions", async () => {
    const pressed: string[] = [];
    Office.actions.associate("checkPlan", (event: Office.AddinCommands.Event) => {
      pressed.push(event.source.id);
      event.completed();
    });
    await expect(office.invokeCommand("checkPlan", "Check.Button")).resolves.toEqual({ kind: "completed" });
    expect(pressed).toEqual(["Check.Button"]);
    await expect(office.invokeCommand("nobodyKnows", "Check.Button")).resolves.toEqual({ kind: "unknown function" });
    Office.actions.associate("forgetful", () => undefined);
    await expect(office.invokeCommand("forgetful", "Check.Button", 30)).resolves.toEqual({ kind: "no answer" });
  });

  test("document settings are kept in the workbook", async () => {
    const { settings } = Office.context.document;
    settings.set("plan", { period: "2019/20" });
    const status = await new Promise((resolve) => {
      settings.saveAsync((result) => {
        resolve(result.status);
      });
    });
    expect(status).toBe("succeeded");
    expect(workbook.settings.get("plan")).toEqual({ period: "2019/20" });
    expect(workbook.settingsChanged).toBe(true);
  });

  test("shows and hides the pane, and switches ribbon buttons", async () => {
    await Office.addin.hide();
    expect(office.host.shell.appState).toBe("Background");
    await Office.addin.showAsTaskpane();
    expect(office.host.shell.appState).toBe("Visible");
    await Office.ribbon.requestUpdate({
      tabs: [{ id: "TabHome", groups: [{ id: "Group", controls: [{ id: "Summary.Button", enabled: false }] }] }],
    });
    expect(office.host.shell.buttons.get("Summary.Button")).toBe(false);
  });

  test("works under fake timers", async () => {
    jest.useFakeTimers();
    try {
      const name = await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet().load("name");
        await context.sync();
        return sheet.name;
      });
      expect(name).toBe("Data");
    } finally {
      jest.useRealTimers();
    }
  });
});

test.each(["web", "desktop"] as const)("one workbook after another on the %s door, and nothing is left behind", async (door) => {
  const before = Object.getOwnPropertyNames(globalThis).sort();
  for (const name of ["First", "Second"]) {
    const office = await openOfficeInNode(drawnWorkbook({ [name]: [[1]] }), { door, excelApi: "1.15" });
    const names = await Excel.run(async (context) => {
      const sheets = context.workbook.worksheets.load("items/name");
      await context.sync();
      return sheets.items.map((sheet) => sheet.name);
    });
    expect(names).toEqual([name]);
    await office.close();
    expect(office.host.keptCount).toBe(0);
  }
  expect(Object.getOwnPropertyNames(globalThis).sort()).toEqual(before);
});

test("a second workbook cannot be opened beside the first", async () => {
  const office = await openOfficeInNode(book(), { door: "web", excelApi: "1.14" });
  await expect(openOfficeInNode(book(), { door: "web", excelApi: "1.14" })).rejects.toThrow("open already");
  await office.close();
});

// Office.js says when it starts that it can run ribbon commands; were that refused, nothing in a page would catch the error.
test.each(["web", "desktop"] as const)("starts on the %s door while a cell is being edited", async (door) => {
  const office = await openOfficeInNode(book(), { door, excelApi: "1.15", cellBeingEdited: true });
  const { batches } = office.host.recorder;
  for (let turn = 0; turn < 100 && batches.length === 0; turn++) await new Promise((resolve) => setTimeout(resolve, 10));
  expect(batches.map(({ members, error }) => [members, error])).toEqual([[["AddinInternalService.notifyActionHandlerReady"], null]]);
  // The workbook itself is still not to be had.
  const read = Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Data").load("name");
    await context.sync();
  });
  await expect(read).rejects.toMatchObject({ code: "InvalidOperationInCellEditMode" });
  await office.close();
});

test("settings of the opened file are there from the start", async () => {
  for (const door of ["web", "desktop"] as const) {
    const workbook = book();
    workbook.settings.set("greeting", "hello");
    const office = await openOfficeInNode(workbook, { door, excelApi: "1.9" });
    expect(Office.context.document.settings.get("greeting")).toBe("hello");
    await office.close();
  }
});
