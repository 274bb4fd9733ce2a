import { openOfficeInNode } from "../../../src/host/doors/open-office-in-node";
import { openXlsx } from "../../../src/host/xlsx/open-xlsx";
import { saveXlsx } from "../../../src/host/xlsx/save-xlsx";
import { changeOneCell, changeOneCellBelow, type ChangedFile, planBytes, planFiles } from "./change-one-cell";
import { partsThatDiffer, textOfPart } from "./raw-parts";

/** The elements of this name in which two texts of a part differ, as the first and the second have them. */
function elementsThatDiffer(name: string, before: string, after: string): [string[], string[]] {
  const elements = (text: string): string[] => text.split(new RegExp(`(?=<${name}[ >/])`));
  const old = elements(before);
  const now = elements(after);
  let start = 0;
  while (start < old.length && old[start] === now[start]) start++;
  let end = 0;
  while (end < Math.min(old.length, now.length) - start && old.at(-1 - end) === now.at(-1 - end)) end++;
  return [old.slice(start, old.length - end), now.slice(start, now.length - end)];
}

function expectOnlyTheCell(file: ChangedFile): void {
  expect(partsThatDiffer(file.before, file.after)).toEqual(file.parts);
  const sheetPart = file.parts.find((part) => part.startsWith("xl/worksheets/")) ?? "";
  const [was, is] = elementsThatDiffer("c", textOfPart(file.before, sheetPart), textOfPart(file.after, sheetPart));
  expect([was.length, is.length]).toEqual([1, 1]);
  if (file.parts.includes("xl/sharedStrings.xml")) {
    const strings = (bytes: Uint8Array): string[] => textOfPart(bytes, "xl/sharedStrings.xml").match(/<si>.*?<\/si>/gs) ?? [];
    expect(strings(file.after).slice(0, -1)).toEqual(strings(file.before));
  }
  if (file.parts.includes("xl/workbook.xml")) {
    const [, now] = elementsThatDiffer("calcPr", textOfPart(file.before, "xl/workbook.xml"), textOfPart(file.after, "xl/workbook.xml"));
    expect(now).toEqual([expect.stringMatching(/^<calcPr [^>]*fullCalcOnLoad="1"/)]);
  }
  const saved = openXlsx(file.after, "saved.xlsx");
  expect(saved.find(file.sheet)?.cells.get(file.row, file.column)?.value).toBe(file.text);
}

it("has plans to change", () => expect(planFiles().length).toBeGreaterThanOrEqual(10));

it.each(planFiles())(
  "a cell of %s changed through Office.js changes its sheet, the list of texts and the wish to calculate, and nothing else",
  async (name) => {
    expectOnlyTheCell(await changeOneCell(name, planBytes(name)));
  },
);

it("refuses a cell of a protected sheet through Office.js, and keeps every part of the file", async () => {
  const before = planBytes("torture.xlsx");
  const workbook = openXlsx(before, "torture.xlsx");
  const office = await openOfficeInNode(workbook, { door: "desktop", excelApi: "1.15" });
  try {
    const write = Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Plan").getRange("E5").values = [["Reviewed"]];
      await context.sync();
    });
    await expect(write).rejects.toMatchObject({ code: "AccessDenied" });
  } finally {
    await office.close();
  }
  expect(partsThatDiffer(before, saveXlsx(workbook))).toEqual([]);
});

it("changes nothing but the cell below the protection of a sheet", () => {
  expectOnlyTheCell(changeOneCellBelow(planBytes("torture.xlsx"), "Plan", 4, 4));
});
