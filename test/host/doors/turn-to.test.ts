import { readFileSync } from "node:fs";
import { openOfficeInNode } from "../../../src/host/doors/open-office-in-node";
import type { Workbook } from "../../../src/host/model/workbook";
import { EXCELS, drawnWorkbook } from "../simulated-workbook";

const book = (text: string): Workbook => drawnWorkbook({ [text]: [[text]] });
const first = (): Promise<unknown> =>
  Excel.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange("A1").load("values");
    await context.sync();
    return range.values[0]?.[0];
  });

describe.each(EXCELS)("turning to another workbook on the $door door at ExcelApi $excelApi", (excel) => {
  it("lets the next one answer, writes to it alone, and hears only of its changes", async () => {
    const [one, two] = [book("One"), book("Two")];
    const office = await openOfficeInNode(one, excel);
    expect(await first()).toBe("One");
    await office.turnTo(two);
    expect(office.host.keptCount).toBe(0);
    expect(await first()).toBe("Two");
    await Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange("A1").values = [["changed"]];
      await context.sync();
    });
    expect([one.sheets[0]!.cells.get(0, 0)!.value, two.sheets[0]!.cells.get(0, 0)!.value]).toEqual(["One", "changed"]);
    await office.close();
  });

  it("runs the scripts as it is told to", async () => {
    const ran: string[] = [];
    const office = await openOfficeInNode(book("One"), excel, {
      runScript: (file) => {
        ran.push(file);

        (Reflect.get(globalThis, "eval") as (code: string) => unknown)(readFileSync(file, "utf8"));
      },
    });
    expect(ran.map((file) => /[^\\/]+$/.exec(file)?.[0])).toContain("office.js");
    expect(await first()).toBe("One");
    await office.close();
  });
});
