import { conditionalLooks } from "../../../src/host/model/conditional-look";
import type { ConditionalFormat, Sheet } from "../../../src/host/model/sheet";
import { Workbook } from "../../../src/host/model/workbook";

const RED = "#FF0000";

function sheetWith(column: readonly (string | number | boolean | null)[]): { workbook: Workbook; sheet: Sheet } {
  const workbook = new Workbook();
  const sheet = workbook.addLoadedSheet("Plan", "Visible", null);
  column.forEach((value, row) => {
    if (value !== null) sheet.cells.touch(row, 0).value = value;
  });
  return { workbook, sheet };
}

const format = (kind: string, rule: Record<string, unknown>, more: Partial<ConditionalFormat> = {}): ConditionalFormat => ({
  id: "{1}",
  areas: [{ row: 0, column: 0, rowCount: 20, columnCount: 2 }],
  kind,
  rule,
  fill: RED,
  fontColour: null,
  bold: null,
  stopIfTrue: false,
  priority: 1,
  ...more,
});

/** The rows of the first column that the format colours. */
function coloured(values: readonly (string | number | boolean | null)[], ...formats: ConditionalFormat[]): number[] {
  const { workbook, sheet } = sheetWith(values);
  sheet.conditionalFormats = formats;
  const look = conditionalLooks(workbook, sheet);
  return values.flatMap((_, row) => (look(row, 0)?.fill === RED ? [row] : []));
}

const words = ["Red", "red", "Red ", "Amber", null, 5, true];

test.each<[string, string, Record<string, unknown>, number[]]>([
  ["equal text, whatever its case", "CellValue", { operator: "EqualTo", formula1: '="Red"' }, [0, 1]],
  ["unequal text", "CellValue", { operator: "NotEqual", formula1: '="Red"' }, [2, 3, 4, 5, 6]],
  ["a number", "CellValue", { operator: "GreaterThan", formula1: "=4" }, [0, 1, 2, 3, 5, 6]],
  ["numbers between", "CellValue", { operator: "Between", formula1: 1, formula2: 9 }, [5]],
  ["contained text", "ContainsText", { operator: "Contains", text: "RED" }, [0, 1, 2]],
  ["the beginning of a text", "ContainsText", { operator: "BeginsWith", text: "am" }, [3]],
  ["blanks", "PresetCriteria", { criterion: "Blanks" }, [4]],
  ["a formula that compares the cell", "Custom", { formula: '=$A1="amber"' }, [3]],
  ["a formula that trims first", "Custom", { formula: '=TRIM(A1)="Red"' }, [0, 1, 2]],
  ["a formula that looks at one fixed cell", "Custom", { formula: '=$A$4="Amber"' }, [0, 1, 2, 3, 4, 5, 6]],
])("%s", (_name, kind, rule, rows) => {
  expect(coloured(words, format(kind, rule))).toEqual(rows);
});

test.each<[string, Record<string, unknown>]>([
  ["CellValue", { operator: "EqualTo", formula1: "=$B$1" }],
  ["Custom", { formula: "=COUNTIF($A$1:$A$9,A1)>1" }],
  ["ColorScale", {}],
])("a condition that cannot be worked out shows nothing (%s)", (kind, rule) => {
  expect(coloured(words, format(kind, rule))).toEqual([]);
});

test("the more important format's fill stands, and one that stops hides the rest", () => {
  const { workbook, sheet } = sheetWith(["Red"]);
  const red = { operator: "EqualTo", formula1: '="Red"' };
  sheet.conditionalFormats = [
    format("CellValue", red, { priority: 2, fill: "#00FF00", fontColour: "#FFFFFF" }),
    format("CellValue", red, { priority: 1 }),
    format("CellValue", red, { priority: 3, fill: null, bold: true }),
  ];
  expect(conditionalLooks(workbook, sheet)(0, 0)).toEqual({ fill: RED, fontColour: "#FFFFFF", bold: true });
  sheet.conditionalFormats = sheet.conditionalFormats.map((one) => ({ ...one, stopIfTrue: one.priority === 2 }));
  expect(conditionalLooks(workbook, sheet)(0, 0)?.bold).toBeNull();
});

test("cells outside the areas are left alone", () => {
  const { workbook, sheet } = sheetWith(["Red"]);
  sheet.conditionalFormats = [format("PresetCriteria", { criterion: "Blanks" })];
  expect(conditionalLooks(workbook, sheet)(0, 2)).toBeNull();
  expect(conditionalLooks(workbook, sheet)(20, 0)).toBeNull();
});
