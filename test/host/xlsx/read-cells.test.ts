import { openXlsx, UnreadableFile } from "../../../src/host/xlsx/open-xlsx";
import { Random } from "../../fuzz/random";
import { buildWorkbook, sharedStrings, worksheet, XML } from "./zip-builder";

const STRINGS = sharedStrings("<si><t>a</t></si><si><t></t></si><si><t>b</t></si>");
const STYLES = `${XML}<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><cellXfs count="3"><xf/><xf/><xf/></cellXfs></styleSheet>`;

/** Rows and cells as they are read by their bytes alone, and, wrong by a little, as they are not. */
const ROWS = [
  'r="N"',
  'r="N" spans="1:8"',
  'r="N" ht="30" customHeight="1"',
  'r="N" hidden="1"',
  'r="N" s="2" customFormat="1"',
  'r="N" s="3" customFormat="1"',
];
const CELLS = [
  '<c r="CN" s="1" t="s"><v>0</v></c>',
  '<c r="CN" t="s"><v>2</v></c>',
  '<c r="CN" s="2" t="s"><v>1</v></c>',
  '<c r="CN" t="s"><v>1</v></c>',
  '<c r="CN" s="2"/>',
  '<c r="CN"/>',
  '<c r="CN" s="1"><v>43586</v></c>',
  '<c r="CN"><v>007</v></c>',
  '<c r="CN"><v>1.5</v></c>',
  '<c r="CN" t="b"><v>1</v></c>',
  '<c r="CN"><f>1+1</f><v>2</v></c>',
  '<c r="CN" t="str"><v>text</v></c>',
];
const WRONG = [
  '<c r="CN" t="s"><v>3</v></c>',
  '<c r="CN" s="3"/>',
  '<c r="CN" s="3" t="s"><v>0</v></c>',
  '<c r="C9" t="s"><v>0</v></c>',
  '<c r="CN" t="s"><v>0</v>',
  '<c r="CN" t="s" t="s"><v>0</v></c>',
  '<c r="XFE1" t="s"><v>0</v></c>',
  '<c r="CN"><v>1234567890123</v></c>',
];

function randomRows(random: Random): string {
  const wrong = random.chance(0.3);
  return Array.from({ length: 1 + random.below(6) }, (_, r) => {
    const cells = Array.from({ length: random.below(5) }, (__, c) => {
      const cell = wrong && random.chance(0.1) ? random.of(WRONG) : random.of(CELLS);
      return cell.replace("CN", `${"ABCDE"[c]!}${r + 1}`).replace("C9", "C9");
    });
    const row = random.of(wrong ? ROWS : ROWS.slice(0, -1)).replace("N", String(r + 1));
    return cells.length === 0 && random.chance(0.5) ? `<row ${row}/>` : `<row ${row}>${cells.join("")}</row>`;
  }).join("");
}

/** What became of opening the rows: all that is known of their cells and sizes, or the refusal, without the byte it names. */
function opened(rows: string): unknown {
  try {
    const [sheet] = openXlsx(buildWorkbook({ sheets: [worksheet(rows)], sharedStrings: STRINGS, styles: STYLES }), "test.xlsx").sheets;
    return { cells: [...sheet!.cells.rows].map(([row, cells]) => [row, [...cells]]), sizes: [...sheet!.rows] };
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    return [error.kind, String(error.cause).replace(/at byte \d+/, "")];
  }
}

it("reads rows and cells of the common forms as it reads the same ones written in another way", () => {
  let refused = 0;
  for (let index = 0; index < 300; index++) {
    const rows = randomRows(new Random(376, index));
    // A blank before the end of each start tag changes nothing of what XML says, and is none of the common forms.
    const told = opened(rows);
    expect({ rows, told: opened(rows.replace(/<(row|c) ([^>]*?)(\/?)>/g, "<$1 $2 $3>")) }).toEqual({ rows, told });
    if (Array.isArray(told)) refused++;
  }
  expect(refused).toBeGreaterThan(20);
  expect(refused).toBeLessThan(150);
});
