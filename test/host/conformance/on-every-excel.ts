import { type OpenOffice, openOfficeInNode } from "../../../src/host/doors/open-office-in-node";
import type { Sheet } from "../../../src/host/model/sheet";
import { Workbook } from "../../../src/host/model/workbook";
import { EXCELS } from "../simulated-workbook";

export type Drawn = readonly (readonly (string | number | boolean | null)[])[];

/** A test's own sheet, in the model and through Office.js, in a workbook that all tests of a file share. */
export interface Bench {
  readonly workbook: Workbook;
  readonly office: OpenOffice;
  readonly excelApi: string;
  readonly door: "web" | "desktop";
  readonly sheet: Sheet;
  /** Runs a batch function with the sheet's proxy. */
  run<T>(batch: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>): Promise<T>;
  /** The error that the batch ends in; fails when it ends in none. */
  refused(batch: (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown): Promise<OfficeExtension.Error>;
  /** The value of a cell in the model. */
  value(row: number, column: number): string | number | boolean | null;
}

export interface Behaviour {
  /** What is promised, in words. */
  readonly says: string;
  /** Where it says so: a page of Microsoft's documentation, an issue they answered, or how Excel itself is seen to act. */
  readonly source: string;
  /** What the sheet holds. */
  readonly draw?: Drawn;
  /** Not before this ExcelApi set; below it the members are refused. */
  readonly since?: string;
  readonly test: (bench: Bench) => Promise<void>;
}

const minor = (set: string): number => Number(set.split(".")[1]);

/** Runs the behaviours through the genuine Office.js on both doors, at the lowest and the highest requirement set and at one between. */
export function onEveryExcel(about: string, behaviours: readonly Behaviour[]): void {
  describe.each(EXCELS)(`${about} ($door door, ExcelApi $excelApi)`, ({ door, excelApi }) => {
    const workbook = new Workbook();
    workbook.addLoadedSheet("Start", "Visible", null);
    let office: OpenOffice;
    let number = 0;
    beforeAll(async () => {
      office = await openOfficeInNode(workbook, { door, excelApi });
    });
    afterAll(() => office.close());

    test.each(behaviours.map((behaviour) => [behaviour.says, behaviour] as const))("%s", async (_says, behaviour) => {
      const sheet = workbook.addLoadedSheet(`Test ${++number}`, "Visible", null);
      (behaviour.draw ?? []).forEach((row, r) => {
        row.forEach((value, c) => {
          if (value !== null) sheet.cells.touch(r, c).value = value;
        });
      });
      const run: Bench["run"] = (batch) =>
        Excel.run(async (context) => {
          const result = await batch(context.workbook.worksheets.getItem(sheet.id), context);
          await context.sync();
          return result;
        });
      const refused: Bench["refused"] = async (batch) => {
        const error: unknown = await run(async (proxy, context) => {
          await batch(proxy, context);
        }).then(
          () => null,
          (caught: unknown) => caught,
        );
        if (!(error instanceof OfficeExtension.Error)) throw new Error(`Excel took what it should refuse: ${String(error)}`);
        return error;
      };
      const value = (row: number, column: number): string | number | boolean | null => sheet.cells.get(row, column)?.value ?? null;
      const bench: Bench = { workbook, office, excelApi, door, sheet, run, refused, value };
      if (behaviour.since !== undefined && minor(excelApi) < minor(behaviour.since)) {
        await expect(behaviour.test(bench)).rejects.toMatchObject(TOO_OLD);
        return;
      }
      await behaviour.test(bench);
    });
  });
}

const TOO_OLD = { code: "ApiNotFound" };
