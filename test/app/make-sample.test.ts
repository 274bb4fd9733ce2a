import { checkWorkbook, type CheckReport } from "../../src/app/check-workbook";
import { olderSheets } from "../../src/app/choose-sheets";
import { makeSample } from "../../src/app/make-sample";
import { words } from "../../src/app/words";
import { readIsoDay } from "../../src/domain/calendar/day";
import type { Workbook } from "../../src/host/model/workbook";
import { openXlsx } from "../../src/host/xlsx/open-xlsx";
import { DESKTOP, openExcel, openPlan } from "../excel/open-excel";
import { noPlanFile } from "../support/plan-file";

const today = readIsoDay("2026-11-22")!;
const withoutPlan = (): Workbook => openXlsx(noPlanFile(), "rota.xlsx");
const names = (book: Workbook): string[] => book.sheets.map(({ name }) => name);
const contents = (book: Workbook, name: string): unknown => [...book.find(name)!.cells.rows];
const found = ({ findings }: CheckReport): string[] => findings.map(({ ref, rule }) => `${ref ?? ""} ${rule}`.trim());

describe("a sample plan", () => {
  // The first and last days of years and months, and a leap day.
  it.each(["2026-11-22", "2027-01-01", "2027-12-31", "2028-02-29", "2026-04-01"])(
    "made on %s has its seven findings, and no other",
    async (on) => {
      const day = readIsoDay(on)!;
      const book = withoutPlan();
      const rota = contents(book, "Rota");
      const { excel } = await openExcel(book, DESKTOP);
      expect(await makeSample(excel, day, "14:02")).toEqual({ kind: "made", sheets: ["Sample plan", "RAG key"] });
      expect(names(book)).toEqual(["Rota", "Sample plan", "RAG key"]);
      expect(contents(book, "Rota")).toEqual(rota);

      const report = await checkWorkbook(excel, { asOf: day });
      expect(report.plan?.tables.map(({ sheet }) => sheet)).toEqual(["Sample plan"]);
      expect(report.plan?.priorities.map(({ actions }) => actions.length)).toEqual([3, 3, 2]);
      expect(report.plan?.key.from).toBe("workbook");
      expect(found(report).sort()).toEqual([
        "1.2 lead-missing",
        "1.3 commentary-missing",
        "2.1 evidence-missing",
        "2.2 rag-not-in-list",
        "2.3 rag-past-due",
        "3.1 timescale-impossible",
        "3.2 rag-list-missing",
      ]);
      // It is a plan, and no copy of one that could grow old; its key was made from it as it stands.
      expect((await excel.ownSheets()).map(({ kind }) => kind)).toEqual(["sample", "key"]);
      expect(olderSheets(await excel.ownSheets(), report.plan!)).toEqual([]);
    },
  );

  it("takes free names, and leaves a sheet of the user's own with the name alone", async () => {
    const book = withoutPlan();
    book.find("Rota")!.name = "Sample plan";
    const theirs = contents(book, "Sample plan");
    const { excel } = await openExcel(book, DESKTOP);
    expect(await makeSample(excel, today, "14:02")).toEqual({ kind: "made", sheets: ["Sample plan (2)", "RAG key"] });
    expect(contents(book, "Sample plan")).toEqual(theirs);
  });

  it("is not put into a workbook that has a plan", async () => {
    const book = openPlan("001-tidy");
    const before = names(book);
    const { excel } = await openExcel(book, DESKTOP);
    const outcome = await makeSample(excel, today, "14:02");
    expect(outcome).toEqual({ kind: "plan there" });
    expect(names(book)).toEqual(before);
    expect(words.written({ kind: "sample", outcome })).toEqual({
      title: "No sample was made",
      text: "This workbook has a plan, and a sample would be mixed with it. To try the sample, open a new workbook.",
    });
  });

  it("is refused where no sheet can be added, and says why", async () => {
    const book = withoutPlan();
    book.structureProtected = true;
    const { excel } = await openExcel(book, DESKTOP);
    const outcome = await makeSample(excel, today, "14:02");
    expect(names(book)).toEqual(["Rota"]);
    expect(words.written({ kind: "sample", outcome })).toEqual({
      title: "No sheet was written",
      text: "The workbook’s structure is protected, so no sheet can be added. Choose Review, then Protect Workbook, to take that off, and try again. We never remove protection for you.",
    });
  });

  it("is made in an older Excel, which knows our sheets by hidden names", async () => {
    const book = withoutPlan();
    const { excel } = await openExcel(book, { door: "web", excelApi: "1.9" });
    expect((await makeSample(excel, today, "14:02")).kind).toBe("made");
    expect((await checkWorkbook(excel, { asOf: today })).findings.length).toBe(7);
  });
});
