import fc from "fast-check";
import { EXCELS, drawnWorkbook } from "../host/simulated-workbook";
import { DESKTOP, openExcel } from "./open-excel";

describe.each(EXCELS)("what is kept in the workbook, on the $door door at ExcelApi $excelApi", (flavour) => {
  it("comes back as it was, is replaced, and is forgotten", async () => {
    const workbook = drawnWorkbook({ Plan: [["a"]] });
    const { excel } = await openExcel(workbook, flavour);
    expect(await excel.loadSetting("ours")).toBeNull();
    await excel.saveSetting("ours", { sheet: "Plan", accepted: [1, null, "Date(1)"] });
    expect(await excel.loadSetting("ours")).toEqual({ sheet: "Plan", accepted: [1, null, "Date(1)"] });
    await excel.saveSetting("ours", "other");
    expect(await excel.loadSetting("ours")).toBe("other");
    await excel.saveSetting("ours", null);
    expect(await excel.loadSetting("ours")).toBeNull();
    await excel.saveSetting("ours", null);
    expect([...workbook.settings.keys()]).toEqual([]);
  });

  it("is null when something else was put there", async () => {
    const workbook = drawnWorkbook({ Plan: [["a"]] });
    workbook.settings.set("ours", "{not JSON").set("number", 5);
    const { excel } = await openExcel(workbook, flavour);
    expect([await excel.loadSetting("ours"), await excel.loadSetting("number")]).toEqual([null, null]);
  });
});

it("keeps any JSON value", async () => {
  const { excel } = await openExcel(drawnWorkbook({ Plan: [["a"]] }), DESKTOP);
  await fc.assert(
    fc.asyncProperty(fc.jsonValue(), async (value) => {
      await excel.saveSetting("any", value);
      expect(await excel.loadSetting("any")).toEqual(JSON.parse(JSON.stringify(value)));
    }),
    { numRuns: 60, seed: 5 },
  );
});
