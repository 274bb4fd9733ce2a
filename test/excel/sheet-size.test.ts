import { checkWorkbook } from "../../src/app/check-workbook";
import { SUMMARY_KINDS } from "../../src/app/choose-sheets";
import { sheetSpecs } from "../../src/app/write-sheets";
import { readIsoDay } from "../../src/domain/calendar/day";
import { link, text, type CellSpec, type SheetKind } from "../../src/domain/sheets/sheet-spec";
import type { Workbook } from "../../src/host/model/workbook";
import { planBytes } from "../support/real-plan";
import { openXlsx } from "../../src/host/xlsx/open-xlsx";
import { breakBatch } from "./faults";
import { DESKTOP, openExcel } from "./open-excel";
import { planOfSize } from "./plan-of-size";

const asOf = readIsoDay("2019-12-01")!;
const KINDS = ["key", ...SUMMARY_KINDS] as const;
const MEGABYTE = 1_000_000;

/** Excel on the web takes requests up to 5 MB: https://learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization */
const WEB_LIMIT = 5 * MEGABYTE;

/** Per sheet, the syncs it takes to write, the largest request and all of them together, in bytes; `again`: it is there already. */
async function measure(
  book: Workbook,
  kinds: readonly SheetKind[],
  times: readonly boolean[],
): Promise<{ kind: string; again: boolean; syncs: number; largest: number; all: number }[]> {
  const { excel, office } = await openExcel(book, DESKTOP, { patience: 120_000 });
  const specs = sheetSpecs(await checkWorkbook(excel, { asOf }), kinds, "now");
  const measured = [];
  for (const again of times) {
    for (const spec of specs) {
      office.host.recorder.clear();
      expect(await excel.writeSheet(spec)).toMatchObject({ kind: "written", isNew: !again });
      const sizes = office.host.recorder.syncs.map(({ requestBytes }) => requestBytes);
      measured.push({ kind: spec.kind, again, syncs: sizes.length, largest: Math.max(...sizes), all: sizes.reduce((a, b) => a + b, 0) });
    }
  }
  return measured;
}

it.each([26, 313])(
  "takes three syncs a sheet and less than a megabyte, in a plan of %i rows",
  async (rows) => {
    for (const { kind, again, syncs, all } of await measure(planOfSize(rows), KINDS, [false, true]))
      expect({ kind, again, syncs, small: all < MEGABYTE }).toEqual({ kind, again, syncs: 3, small: true });
  },
  60_000,
);

it("keeps every request well under Excel's limit for 10,000 actions", async () => {
  const { excel, office } = await openExcel(planOfSize(3), DESKTOP, { patience: 120_000 });
  const words = "Ensure that all practitioners recognise the indicators of risk – and know how to respond. ".repeat(4);
  const row = (at: number): CellSpec[] => [
    text(`1.${at}`, { wrap: true }),
    text(words, { wrap: true }),
    text(["Red", "Amber", "Green"][at % 3]!, { fill: "#FFC000", wrap: true }),
    text(words, { wrap: true, ...(at % 7 === 0 && { lines: ["above"] }) }),
    link(`Plan 1 A${at}`, { sheet: "Plan 1", row: at, column: 0 }),
  ];
  const headers = ["Ref", "Action", "Rating", "What is missing", "Cell"].map((header) => text(header));
  office.host.recorder.clear();
  await excel.writeSheet({
    kind: "leads",
    name: "By lead officer",
    widths: [7, 40, 12, 60, 14],
    rows: [headers, ...Array.from({ length: 10_000 }, (_, at) => row(at + 1))],
    headerRow: 0,
    charts: [],
    print: { orientation: "landscape", fit: "width", footer: "Plan" },
    made: { plan: "f0", at: "now", asOf: "2019-12-01" },
  });
  const sizes = office.host.recorder.syncs.map(({ requestBytes }) => requestBytes);
  const all = sizes.reduce((a, b) => a + b, 0);
  expect(all).toBeGreaterThan(2 * WEB_LIMIT);
  expect(Math.max(...sizes)).toBeLessThan(WEB_LIMIT * 0.9);
  // One more sync for each further request of a megabyte or more.
  expect(sizes.length).toBeLessThanOrEqual(3 + Math.ceil(all / MEGABYTE));
}, 120_000);

describe("screen updating", () => {
  const bodies = (office: { readonly host: { answer: (request: string) => string } }): string[] => {
    const seen: string[] = [];
    const answer = office.host.answer.bind(office.host);
    office.host.answer = (request) => {
      seen.push(request);
      return answer(request);
    };
    return seen;
  };

  it("is suspended in every request that writes, before anything else, and only until the request is over", async () => {
    const { excel, office } = await openExcel(openXlsx(planBytes("000-in-progress"), "x.xlsx"), DESKTOP);
    const specs = sheetSpecs(await checkWorkbook(excel, { asOf }), KINDS, "now");
    const seen = bodies(office);
    for (const spec of specs) await excel.writeSheet(spec);
    const writing = seen.filter((request) => request.includes("numberFormat") || request.includes("NumberFormat"));
    expect(writing.length).toBe(specs.length);
    for (const request of writing) {
      const names = (JSON.parse(request) as { Actions: { Name: string }[] }).Actions.map(({ Name }) => Name);
      const suspended = names.indexOf("SuspendScreenUpdatingUntilNextSync");
      expect(suspended).toBeGreaterThanOrEqual(0);
      expect(suspended).toBeLessThan(names.indexOf("Values") === -1 ? names.length : names.indexOf("Values"));
    }
    // The kind that has to be switched on again by hand is never used.
    expect(seen.some((request) => request.includes("ScreenUpdating") && !request.includes("SuspendScreenUpdatingUntilNextSync"))).toBe(
      false,
    );
  });

  it("needs no restoring after an error: the next request asks for nothing of the kind, and the sheet can be written again", async () => {
    const { excel, office } = await openExcel(openXlsx(planBytes("000-in-progress"), "x.xlsx"), DESKTOP);
    const [spec] = sheetSpecs(await checkWorkbook(excel, { asOf }), ["summary"], "now");
    breakBatch(office, 2, { kind: "error", code: "GeneralException", after: 5 });
    expect(await excel.writeSheet(spec!)).toMatchObject({ kind: "partial" });
    const seen = bodies(office);
    await excel.ownSheets();
    expect(seen.some((request) => request.includes("ScreenUpdating"))).toBe(false);
    expect(await excel.writeSheet(spec!)).toMatchObject({ kind: "written" });
  });
});
