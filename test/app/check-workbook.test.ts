import { checkWorkbook } from "../../src/app/check-workbook";
import { NOTHING_KEPT, saveKept } from "../../src/app/kept";
import { SUMMARY_KINDS } from "../../src/app/choose-sheets";
import { writeSheets } from "../../src/app/write-sheets";
import { dayOf } from "../../src/domain/calendar/day";
import { accept } from "../../src/domain/findings/accepted";
import { EXCELS } from "../host/simulated-workbook";
import { DESKTOP, openExcel, openPlan } from "../excel/open-excel";

const asOf = dayOf(2019, 12, 1)!;

describe.each(EXCELS)("checking a plan beside our own sheets, on the $door door at ExcelApi $excelApi", (flavour) => {
  it("finds what it found before they were written", async () => {
    const { excel } = await openExcel(openPlan("000-in-progress"), flavour);
    const before = await checkWorkbook(excel, { asOf });
    expect(before.findings.length).toBeGreaterThan(5);
    const written = await writeSheets(excel, before, ["key", ...SUMMARY_KINDS], "today");
    expect(written.map(({ outcome }) => outcome.kind)).toEqual(Array(7).fill("written"));

    const after = await checkWorkbook(excel, { asOf });
    expect((await excel.ownSheets()).map(({ kind }) => kind).sort()).toEqual(["key", ...SUMMARY_KINDS].sort());
    expect(after.plan?.tables).toEqual(before.plan?.tables);
    expect(after.findings).toEqual(before.findings);
  });
});

describe("what the workbook keeps", () => {
  it("changes the check, and costs no question to Excel of its own", async () => {
    const { excel, office } = await openExcel(openPlan("000-in-progress"), DESKTOP);
    const before = await checkWorkbook(excel, { asOf });
    const [first] = before.findings;
    const accepted = accept(first!, before.workbook, { who: "Board manager", why: "Agreed", until: null })!;
    await saveKept(excel, { ...NOTHING_KEPT, rules: { "rag-past-due": { severity: "error" } }, accepted: [accepted] });

    const syncs = office.host.recorder.syncs.length;
    const after = await checkWorkbook(excel, { asOf });
    expect(office.host.recorder.syncs.length - syncs).toBeLessThanOrEqual(3);
    expect(after.accepted.map(({ finding }) => finding)).toEqual([first]);
    expect(after.findings).toHaveLength(before.findings.length - 1);
    expect(after.findings.filter(({ rule }) => rule === "rag-past-due").map(({ severity }) => severity)).toContain("error");
    expect(after.kept.problems).toEqual([]);
  });
});
