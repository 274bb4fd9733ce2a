// Made-up plans of any size, always the same for the same size: what the speed of a check is measured on.
import { strToU8, zipSync } from "fflate";

const WORDS =
  "Ensure that all practitioners recognise the indicators of risk and know how to respond – with partners – to concerns about a child or young person; review the pathway, agree what is to change & report progress to the board every quarter. ";
const LEADS = [
  "Head of Service, LBR",
  "LSCB Manager",
  "LSCB Training Manager",
  "Designated Nurse",
  "Chair, Training Sub Group",
  "Community Engagement Co-ordinator",
  "MASH Service Manager",
  "LSCB Manager / All agencies",
];
const TIMESCALES = [
  "May 2019 – March 2020",
  "By 01.05.2020",
  "30/06/2020",
  "Q3 2019/20",
  "Autumn term 2020",
  "End of March 2021",
  "Quarterly",
  "Ongoing",
  "April, July, October 2020 and January 2021",
  "From May 2019 onwards",
  "2019/20",
  "1 September 2020",
  "Monday 7 December 2020",
  "w/c 12 October 2020",
  "Commissioned by 01.05.2020. Rolled out by 01.06.2020.",
  "By end Q2 2020/21",
  "June 2020",
  "Within 6 months of approval",
  "Annually",
  "31 December 2021",
  "Spring 2021",
  "Every six months",
  "By July 2021",
  "12.2.2021",
  "October 2019 to September 2021",
  "TBC",
];
const RATINGS = ["Red", "Amber", "Green", "Green", "White", "Purple"];
const HEADERS = [
  "Ref",
  "Action",
  "Lead officer",
  "Timescale",
  "Measure of success and impact",
  "RAG rating",
  "Commentary",
  "Evidence of impact",
];
const KEY = [
  ["RAG rating", "Definition"],
  ["Red", "Very little or no progress has been made on the action. Brief explanation to be provided in the Comments section."],
  ["Amber", "Work has begun and some progress has been made. Brief explanation to be provided in the Comments section."],
  ["Green", "The action is making good progress and on target to being completed within the timeframe or has been completed."],
  ["Purple", "Action no longer appropriate/achievable due to external changes."],
  ["White", "Action not started as scheduled for a later date."],
];

/** Rows of one sheet: a title, the headings, then priorities, each a heading and its actions; three in a hundred rows have a fault. */
function* planRows(count: number, perPriority: number, pick: (n: number) => number): Generator<readonly string[]> {
  yield ["Safeguarding Action Plan 2019 – 2021"];
  yield HEADERS;
  for (let r = 0; r < count; r++) {
    const priority = Math.floor(r / perPriority) + 1;
    if (r % perPriority === 0) {
      yield [`PRIORITY ${priority}: ${WORDS.slice(0, 20 + pick(60)).trim()}`];
      continue;
    }
    const fault = pick(100) < 3 ? pick(4) : -1;
    const start = pick(60);
    yield [
      `${priority}.${r % perPriority}`,
      `${WORDS.slice(start, start + 40 + pick(130)).trim()} (${r})`,
      fault === 0 ? "" : LEADS[pick(LEADS.length)]!,
      fault === 1 ? "31 June 2020" : TIMESCALES[pick(TIMESCALES.length)]!,
      `${WORDS.slice(start, start + 20 + pick(90)).trim()} in ${r}`,
      fault === 2 ? "Blue" : fault === 3 ? "" : RATINGS[pick(RATINGS.length)]!,
      `Progress ${r}: ${WORDS.slice(start, start + 30 + pick(90)).trim()}`,
      pick(2) ? `Audit ${r}: ${WORDS.slice(start, start + 20 + pick(60)).trim()}` : "",
    ];
  }
}

const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";

/** The bytes of an .xlsx with so many rows on each of so many sheets, every `perPriority`th a heading, and a sheet with the RAG key. */
export function planFile(rows: number, sheets = 1, perPriority = 25): Uint8Array {
  let seed = 7;
  const pick = (n: number): number => {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fffffff;
    return (seed >>> 8) % n;
  };
  const names = [...Array.from({ length: sheets }, (_, s) => (sheets === 1 ? "Plan" : `Plan ${s + 1}`)), "RAG key"];
  return fileOf(
    names.map((name, s) => (s === sheets ? { name, lines: KEY } : { name, lines: planRows(rows, perPriority, pick), list: "F" })),
  );
}

/** A plan with nothing to put right on whatever day it is checked: its timescales have no end. */
export const clearPlanFile = (): Uint8Array =>
  fileOf([
    {
      name: "Plan",
      list: "F",
      lines: [
        ["Neglect Action Plan"],
        HEADERS,
        ["PRIORITY 1: Recognising neglect"],
        ...["Train every school", "Audit referrals"].map((action, at) => [
          `1.${at + 1}`,
          action,
          LEADS[at]!,
          "Ongoing",
          `${action}: all partners taking part`,
          "Green",
          "On course",
          "Forty of forty schools trained; referrals name the signs",
        ]),
      ],
    },
    { name: "RAG key", lines: KEY },
  ]);

/** A workbook without any plan. */
export const noPlanFile = (): Uint8Array =>
  fileOf([
    {
      name: "Rota",
      lines: [
        ["Week", "Duty officer", "Telephone"],
        ["1", "Early Help", "Reception"],
      ],
    },
  ]);

interface SheetOfFile {
  readonly name: string;
  readonly lines: Iterable<readonly string[]>;
  /** The column whose cells have the list of ratings; such a sheet's lines of one cell are merged across the table, but for its title. */
  readonly list?: string;
}

/** The bytes of an .xlsx with these sheets. */
function fileOf(sheets: readonly SheetOfFile[]): Uint8Array {
  const strings = new Map<string, number>();
  const index = (text: string): number => {
    const known = strings.get(text);
    if (known === undefined) strings.set(text, strings.size);
    return known ?? strings.size - 1;
  };
  const sheetXml = ({ lines, list }: SheetOfFile): string => {
    const parts = [`${HEAD}<worksheet xmlns="${MAIN}"><sheetData>`];
    const merged: string[] = [];
    let r = 0;
    for (const cells of lines) {
      r += 1;
      if (list !== undefined && cells.length === 1 && r > 1) merged.push(`<mergeCell ref="A${r}:H${r}"/>`);
      const written = cells.map((text, c) =>
        text === "" ? "" : `<c r="${String.fromCharCode(65 + c)}${r}" s="1" t="s"><v>${index(text)}</v></c>`,
      );
      parts.push(`<row r="${r}" spans="1:8">${written.join("")}</row>`);
    }
    parts.push("</sheetData>");
    if (merged.length > 0) parts.push(`<mergeCells count="${merged.length}">${merged.join("")}</mergeCells>`);
    if (list !== undefined)
      parts.push(
        `<dataValidations count="1"><dataValidation type="list" allowBlank="1" sqref="${list}3:${list}${r}"><formula1>"Red,Amber,Green,Purple,White"</formula1></dataValidation></dataValidations>`,
      );
    return `${parts.join("")}</worksheet>`;
  };
  const names = sheets.map(({ name }) => name);
  const files: Record<string, Uint8Array> = {};
  sheets.forEach((sheet, i) => {
    files[`xl/worksheets/sheet${i + 1}.xml`] = strToU8(sheetXml(sheet));
  });
  const texts = [...strings.keys()].map((text) => `<si><t xml:space="preserve">${escaped(text)}</t></si>`);
  files["xl/sharedStrings.xml"] = strToU8(`${HEAD}<sst xmlns="${MAIN}" uniqueCount="${texts.length}">${texts.join("")}</sst>`);
  files["xl/styles.xml"] = strToU8(
    `${HEAD}<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf xfId="0"/><xf xfId="0" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf></cellXfs></styleSheet>`,
  );
  files["xl/workbook.xml"] = strToU8(
    `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${names.map((name, i) => `<sheet name="${name}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`).join("")}</sheets></workbook>`,
  );
  const related = [
    ...names.map((_, i) => ["worksheet", `worksheets/sheet${i + 1}.xml`]),
    ["sharedStrings", "sharedStrings.xml"],
    ["styles", "styles.xml"],
  ];
  files["xl/_rels/workbook.xml.rels"] = strToU8(
    `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${related.map(([type, target], i) => `<Relationship Id="rId${i + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`).join("")}</Relationships>`,
  );
  files["_rels/.rels"] = strToU8(
    `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  );
  const type = "application/vnd.openxmlformats-officedocument.spreadsheetml";
  files["[Content_Types].xml"] = strToU8(
    `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${type}.sheet.main+xml"/>${names.map((_, i) => `<Override PartName="/xl/worksheets/sheet${i + 1}.xml" ContentType="${type}.worksheet+xml"/>`).join("")}<Override PartName="/xl/sharedStrings.xml" ContentType="${type}.sharedStrings+xml"/><Override PartName="/xl/styles.xml" ContentType="${type}.styles+xml"/></Types>`,
  );
  return zipSync(files, { level: 6, mtime: new Date(2020, 0, 1) });
}
