/** @jest-environment jsdom */
import { type OpenOffice, openOfficeInNode } from "../../../src/host/doors/open-office-in-node";
import { drawnWorkbook } from "../simulated-workbook";

describe.each(["web", "desktop"] as const)("Office.js in a document (%s door)", (door) => {
  let office: OpenOffice;
  beforeEach(async () => {
    office = await openOfficeInNode(drawnWorkbook({ Plan: [["Ref"], [1.1]] }), { door, excelApi: "1.14" });
  });
  afterEach(() => office.close());

  test("answers, and the document goes on being one", async () => {
    const values = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Plan").getUsedRange().load("values");
      await context.sync();
      return range.values;
    });
    expect(values).toStrictEqual([["Ref"], [1.1]]);
    expect(values).toBeInstanceOf(Array);
    const heading = document.createElement("h1");
    heading.textContent = "Checked";
    document.body.append(heading);
    expect(document.querySelector("h1")?.textContent).toBe("Checked");
    heading.remove();
  });

  test("tells of changes", async () => {
    const told: string[] = [];
    await Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add((args) => {
        told.push(args.address);
        return Promise.resolve();
      });
      await context.sync();
      context.workbook.worksheets.getItem("Plan").getRange("B2").values = [["x"]];
      await context.sync();
    });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(told).toEqual(["B2"]);
  });
});

test.each(["web", "desktop"] as const)("the window is left as it was found (%s door)", async (door) => {
  const before = Object.getOwnPropertyNames(window).sort();
  const external: unknown = Reflect.get(window, "external");
  const office = await openOfficeInNode(drawnWorkbook({ Plan: [[1]] }), { door, excelApi: "1.9" });
  expect(typeof Excel.run).toBe("function");
  await office.close();
  expect(Object.getOwnPropertyNames(window).sort()).toEqual(before);
  expect(Reflect.get(window, "external")).toBe(external);
  expect(typeof window.history.pushState).toBe("function");
  expect(document.querySelectorAll("script")).toHaveLength(0);
  expect(Object.hasOwn(document.head, "appendChild")).toBe(false);
});
