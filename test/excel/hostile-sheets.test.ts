import fc from "fast-check";
import { checkWorkbook } from "../../src/app/check-workbook";
import { SUMMARY_KINDS } from "../../src/app/choose-sheets";
import { sheetSpecs } from "../../src/app/write-sheets";
import { readIsoDay } from "../../src/domain/calendar/day";
import { ExcelWorkbook } from "../../src/excel/excel-workbook";
import { openOfficeInNode } from "../../src/host/doors/open-office-in-node";
import type { Workbook } from "../../src/host/model/workbook";
import { openXlsx } from "../../src/host/xlsx/open-xlsx";
import { saveXlsx } from "../../src/host/xlsx/save-xlsx";
import "../support/fixed-seed";
import { HOSTILE, hostilePlan } from "./hostile-plan";

const asOf = readIsoDay("2019-12-01")!;
const KINDS = ["key", ...SUMMARY_KINDS] as const;

/** Writes every sheet; every text of theirs must stand in its cell as it is and act as nothing. Resolves to the cells looked at. */
async function writeAll(book: Workbook): Promise<number> {
  const office = await openOfficeInNode(book, { door: "desktop", excelApi: "1.15" });
  let looked = 0;
  try {
    const workbook = new ExcelWorkbook();
    const report = await checkWorkbook(workbook, { asOf });
    const specs = sheetSpecs(report, KINDS, "now");
    const names = new Map<string, string>();
    for (const spec of specs) {
      const outcome = await workbook.writeSheet(spec);
      if (outcome.kind !== "written") throw new Error(outcome.kind);
      names.set(spec.kind, outcome.name);
    }
    for (const held of [book, openXlsx(saveXlsx(book), "saved.xlsx")]) {
      for (const spec of specs) {
        const { cells, hyperlinks } = held.find(names.get(spec.kind)!)!;
        spec.rows.forEach((row, r) => {
          row.forEach((cell, c) => {
            if (!cell || !["text", "link"].includes(cell.content.kind)) return;
            const found = cells.get(r, c);
            const { text } = cell.content as { text: string };
            looked++;
            expect([spec.kind, r, c, found?.formula ?? null, found?.value ?? ""]).toEqual([spec.kind, r, c, null, text]);
          });
        });
        // Links lead to cells of this workbook only.
        for (const { address, documentReference } of hyperlinks) expect([address, documentReference?.includes("!")]).toEqual([null, true]);
      }
    }
  } finally {
    await office.close();
  }
  return looked;
}

it("holds every hostile text of a plan as text, in every sheet, also when saved and opened", async () => {
  expect(await writeAll(hostilePlan(HOSTILE, 28))).toBeGreaterThan(1000);
}, 60_000);

it("holds any text of a plan as text", async () => {
  const text = fc
    .tuple(fc.constantFrom("=", "+", "-", "@", "\t", "\r", "'", "\n="), fc.string({ maxLength: 40 }))
    .map((parts) => parts.join(""));
  await fc.assert(
    fc.asyncProperty(fc.array(text, { minLength: 8, maxLength: 8 }), async (texts) => {
      expect(await writeAll(hostilePlan(texts, 8))).toBeGreaterThan(100);
    }),
    { numRuns: 6 },
  );
}, 120_000);
