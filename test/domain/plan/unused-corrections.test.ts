import type { CorrectionUse } from "../../../src/domain/plan/read-tables";
import { DEFAULT_PLAN_SETTINGS, type PlanSettings } from "../../../src/domain/plan/plan-settings";
import { DEFAULT_KEY } from "../../../src/domain/plan/rag-key";
import type { RagKey } from "../../../src/domain/plan/plan";
import { unusedCorrections } from "../../../src/domain/plan/unused-corrections";
import { sheet } from "../../support/drawn-sheet";

const { workbook } = sheet`
  == Plan ==
  | Action | Lead |
  == Log ==
  | Action | Lead |`;
const HEADER_ROW = { sheet: "Plan", row: 0, headings: ["Action", "Lead"], isHeader: true };
const COLUMN = { header: "Lead", left: "Action", right: "", nth: 0, of: 1, role: "lead" } as const;
const TABLE = { sheet: "plan", headings: ["Action", "Lead"], columns: [COLUMN] };

/** What is left unused, as "of why". */
function unused(
  settings: Partial<PlanSettings>,
  use: Partial<CorrectionUse> = {},
  key: RagKey | null = DEFAULT_KEY,
  isRead = true,
): string[] {
  const found = unusedCorrections(
    workbook,
    { ...DEFAULT_PLAN_SETTINGS, ...settings },
    key,
    { used: new Set(), unfit: new Map(), ...use },
    () => isRead,
  );
  return found.map(({ of, why }) => `${of}: ${why}`);
}

describe("a correction that fits nothing any more", () => {
  it("of a row of headings", () => {
    expect(unused({ headerRows: [HEADER_ROW] })).toEqual(["header row: no row"]);
    expect(unused({ headerRows: [{ ...HEADER_ROW, sheet: "Gone" }] })).toEqual(["header row: no sheet"]);
    expect(unused({ headerRows: [HEADER_ROW] }, { used: new Set([HEADER_ROW]) })).toEqual([]);
    expect(unused({ headerRows: [HEADER_ROW] }, {}, DEFAULT_KEY, false)).toEqual([]);
    expect(unused({ headerRows: [{ ...HEADER_ROW, sheet: "Gone" }] }, {}, DEFAULT_KEY, false)).toEqual(["header row: no sheet"]);
  });

  it("of a column", () => {
    expect(unused({ tables: [TABLE] })).toEqual(["column: no table"]);
    expect(unused({ tables: [TABLE] }, { unfit: new Map([[COLUMN, "several columns"]]) })).toEqual(["column: several columns"]);
    expect(unused({ tables: [{ ...TABLE, sheet: "Gone" }] })).toEqual(["column: no sheet"]);
    expect(unused({ tables: [TABLE] }, { used: new Set([COLUMN]) })).toEqual([]);
    expect(unused({ tables: [TABLE] }, {}, DEFAULT_KEY, false)).toEqual([]);
  });

  it("of a sheet", () => {
    expect(unused({ ignoredSheets: ["Log", "Gone"], planSheets: ["LOG", "Lost"] })).toEqual([
      "ignored sheet: no sheet",
      "plan sheet: no sheet",
    ]);
  });

  it("of a status, where a plan was found", () => {
    const meanings = [
      { status: "purple", meaning: "done" as const },
      { status: "Pink", meaning: "done" as const },
    ];
    expect(unused({ meanings })).toEqual(["meaning: no status"]);
    expect(unused({ meanings }, {}, null)).toEqual([]);
  });

  it("of the period", () => {
    expect(unused({ period: { start: "2019-02-29", end: "2019-03-31" } })).toEqual(["period: no such days"]);
    expect(unused({ period: { start: "2019-02-28", end: "2019-03-31" } })).toEqual([]);
  });
});
