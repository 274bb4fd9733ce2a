import { checkWorkbook } from "../../src/app/check-workbook";
import { knownDay } from "../../src/domain/calendar/span";
import { ExcelWorkbook } from "../../src/excel/excel-workbook";
import { openOfficeInNode } from "../../src/host/doors/open-office-in-node";
import { openXlsx } from "../../src/host/xlsx/open-xlsx";
import { planBytes } from "../support/real-plan";

/** Where a plan may be opened: the region Excel works in, and the computer's time zone, a day ahead of or behind Greenwich. */
const PLACES = [
  ["en-GB", "Europe/London"],
  ["cy-GB", "Europe/London"],
  ["de-DE", "Europe/Berlin"],
  ["fr-FR", "America/Los_Angeles"],
  ["ar-SA", "Asia/Riyadh"],
  ["ja-JP", "Asia/Tokyo"],
  ["en-GB", "Pacific/Kiritimati"],
  ["en-GB", "Pacific/Niue"],
] as const;

async function findingsAt(plan: string, locale: string, timeZone: string): Promise<readonly string[]> {
  const before = process.env.TZ;
  process.env.TZ = timeZone;
  const book = openXlsx(planBytes(plan), `${plan}.xlsx`);
  book.locale = locale;
  const office = await openOfficeInNode(book, { door: "desktop", excelApi: "1.15" });
  try {
    const { findings, checks, counts, plan: read } = await checkWorkbook(new ExcelWorkbook(), { asOf: knownDay(2019, 12, 1) });
    const told = JSON.stringify({ findings, checks, counts, period: read?.period, title: read?.title });
    // A ref that is a number is told as Excel shows it there: 1,2 or 1٫2.
    return told.replaceAll(/(\d)[,٫](?=\d)/g, "$1.").split("},");
  } finally {
    await office.close();
    process.env.TZ = before;
  }
}

describe.each(["000-in-progress", "001-as-circulated", "003-as-circulated"])("%s", (plan) => {
  it("has the same findings wherever it is checked", async () => {
    const home = await findingsAt(plan, "en-GB", "UTC");
    expect(home.length).toBeGreaterThan(10);
    for (const [locale, timeZone] of PLACES) expect([locale, timeZone, await findingsAt(plan, locale, timeZone)]).toEqual([locale, timeZone, home]);
  });
});
