import { type OpenOffice, openOfficeInNode } from "../../../src/host/doors/open-office-in-node";
import { HostSession } from "../../../src/host/protocol/host-session";
import { EXCELS, drawnWorkbook } from "../simulated-workbook";

const MEGABYTE = 1024 * 1024;
const LIMITS = "https://learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization#excel-add-ins";

describe.each(EXCELS)("Batches ($door door, ExcelApi $excelApi)", (excel) => {
  let office: OpenOffice;
  beforeEach(async () => {
    office = await openOfficeInNode(drawnWorkbook({ Plan: [["Ref", "Action"]] }), excel);
    office.host.recorder.clear();
  });
  afterEach(() => office.close());

  test("each sync is told with its bytes, its members and whether it wrote; clean-up is told apart", async () => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Plan").getRange("A1:B1").load("values");
      await context.sync();
      range.values = [["£", "é"]];
      await context.sync();
    });
    await new Promise((resolve) => setTimeout(resolve, 10));
    const { syncs, batches, members } = office.host.recorder;
    expect(syncs).toHaveLength(2);
    expect(syncs.map((sync) => [sync.wrote, sync.error])).toEqual([
      [false, null],
      [true, null],
    ]);
    expect(syncs[0]?.members).toEqual(["Workbook.worksheets", "WorksheetCollection.getItem", "Worksheet.getRange", "Range.values"]);
    expect(syncs[0]?.responseBytes).toBeGreaterThan(syncs[1]?.responseBytes ?? 0);
    expect(syncs.every((sync) => sync.requestBytes > 200 && sync.actions > 0 && sync.objects > 0)).toBe(true);
    const housekeeping = batches.filter((batch) => batch.isHousekeeping).flatMap((batch) => batch.members);
    expect(housekeeping).toEqual(["AddinInternalService.notifyActionHandlerReady", "Workbook._RemoveReference"]);
    expect(members).toContain("Range.values");
    expect(office.host.keptCount).toBe(0);
  });

  test("a batch that fails is told with its error", async () => {
    const run = Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Nowhere").load("name");
      await context.sync();
    });
    await expect(run).rejects.toMatchObject({ code: "ItemNotFound" });
    expect(office.host.recorder.syncs.map((sync) => sync.error)).toEqual(["ItemNotFound"]);
  });

  // On the web a request or a response may have 5 MB, on the desktop there is no such limit.
  test(`requests and responses have a limit on the web (${LIMITS})`, async () => {
    const write = (length: number): Promise<void> =>
      Excel.run(async (context) => {
        const rows = Array.from({ length: Math.ceil(length / 30_000) }, () => ["x".repeat(30_000)]);
        context.workbook.worksheets.getItem("Plan").getRangeByIndexes(5, 0, rows.length, 1).values = rows;
        await context.sync();
      });
    const read = (): Promise<void> =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Plan").getUsedRange().load("values,formulas");
        await context.sync();
      });
    await write(4 * MEGABYTE);
    if (excel.door === "web") {
      await expect(write(6 * MEGABYTE)).rejects.toMatchObject({ code: "RequestPayloadSizeLimitExceeded" });
      await expect(read()).rejects.toMatchObject({ code: "ResponsePayloadSizeLimitExceeded" });
    } else {
      await write(6 * MEGABYTE);
      await read();
    }
  });

  test("asking for plain data and updating in one go answer alike, whether the library batches them itself or the host does", async () => {
    const read = (): Promise<unknown> =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Plan");
        const range = sheet.getRange("A1:B1");
        range.set({ format: { fill: { color: "#FF0000" } }, values: [["a", "b"]] });
        range.load({ values: true, format: { fill: { color: true } } });
        const sheets = context.workbook.worksheets.load({ name: true, $top: 1 });
        await context.sync();
        return [range.values, range.format.fill.color, sheets.items.map((each) => each.name)];
      });
    expect(await read()).toEqual([[["a", "b"]], "#FF0000", ["Plan"]]);
  });

  test("one Excel.run after the other, and several at once, each get their own answers", async () => {
    const cell = (address: string, value: number): Promise<unknown> =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem("Plan").getRange(address);
        range.values = [[value]];
        range.load("values");
        await context.sync();
        return range.values[0]?.[0];
      });
    const answers = await Promise.all(["D1", "D2", "D3", "D4"].map((address, index) => cell(address, index)));
    expect(answers).toEqual([0, 1, 2, 3]);
  });
});

describe.each(["web", "desktop"] as const)("The newer action types, where their sets are reported (%s door)", (door) => {
  test("retrieve and update", async () => {
    const workbook = drawnWorkbook({ Plan: [["a", "b"]], Other: [] });
    const office = await openOfficeInNode(workbook, {
      door,
      excelApi: "1.15",
      otherSets: { RichApiRuntime: "1.2", RichApiRuntimeFlag: "1.2" },
    });
    const read = await Excel.run(async (context) => {
      type Newer = { retrieve(what: string): { toJSON(): unknown }; update(what: object): void };
      const sheet = context.workbook.worksheets.getItem("Plan");
      const range = (sheet.getRange("A1:B1") as unknown as Newer).retrieve("values");
      const sheets = (context.workbook.worksheets as unknown as Newer).retrieve("name");
      (sheet as unknown as Newer).update({ tabColor: "#00FF00" });
      await context.sync();
      return [range.toJSON(), sheets.toJSON()];
    });
    expect(read).toEqual([{ values: [["a", "b"]] }, { items: [{ name: "Plan" }, { name: "Other" }] }]);
    expect(workbook.sheets[0]?.tabColour).toBe("#00FF00");
    await office.close();
  });
});

// Excel on the web opens a read-only workbook for viewing; Excel for Windows lets it be changed, but not saved.
test.each(["web", "desktop"] as const)("a read-only workbook (%s door)", async (door) => {
  const workbook = drawnWorkbook({ Plan: [["a"]] });
  workbook.readOnly = true;
  const office = await openOfficeInNode(workbook, { door, excelApi: "1.14" });
  const attempts: ((sheet: Excel.Worksheet, context: Excel.RequestContext) => void)[] = [
    (sheet) => {
      sheet.getRange("A1").values = [["b"]];
    },
    (sheet) => {
      sheet.getRange("A1").format.fill.color = "#FF0000";
    },
    (sheet) => {
      sheet.getRange("A1").dataValidation.rule = { list: { inCellDropDown: true, source: "a" } };
    },
    (_sheet, context) => void context.workbook.worksheets.add("New"),
    (sheet) => {
      sheet.pageLayout.orientation = "Landscape";
    },
  ];
  for (const attempt of attempts) {
    const run = Excel.run(async (context) => {
      attempt(context.workbook.worksheets.getItem("Plan"), context);
      await context.sync();
    });
    if (door === "web") await expect(run).rejects.toMatchObject({ code: "AccessDenied" });
    else await run;
  }
  const read = await Excel.run(async (context) => {
    context.workbook.load("readOnly");
    const sheet = context.workbook.worksheets.getItem("Plan");
    sheet.getRange("A1").select();
    await context.sync();
    return context.workbook.readOnly;
  });
  expect(read).toBe(true);
  expect(workbook.sheets[0]?.cells.get(0, 0)?.value).toBe(door === "web" ? "a" : "b");
  await office.close();
});

test("what is no batch is refused, and a path that isn't there too", () => {
  const session = new HostSession(drawnWorkbook({ Plan: [] }), { door: "web", excelApi: "1.14" });
  const answer = (text: string): { Error?: { Code: string } } => JSON.parse(session.answer(text)) as { Error?: { Code: string } };
  for (const text of ["", "null", "[]", "{}", '{"Actions":1,"ObjectPaths":{}}']) expect(answer(text).Error?.Code).toBe("InvalidRequest");
  expect(answer('{"Actions":[{"Id":1,"ActionType":1,"ObjectPathId":7}],"ObjectPaths":{}}').Error?.Code).toBe("InvalidObjectPath");
  expect(
    answer('{"Actions":[{"Id":1,"ActionType":99,"ObjectPathId":1}],"ObjectPaths":{"1":{"Id":1,"ObjectPathType":1}}}').Error?.Code,
  ).toBe("NotImplemented");
  const unknown = answer(
    '{"Actions":[{"Id":1,"ActionType":1,"ObjectPathId":1}],"ObjectPaths":{"1":{"Id":1,"ObjectPathType":2,"Name":"Microsoft.Nothing"}}}',
  );
  expect(unknown.Error?.Code).toBe("NotImplemented");
  session.close();
});
