import { deflateRawSync } from "node:zlib";
import type { UnreadableKind } from "../../../src/host/xlsx/unreadable-file";
import { buildWorkbook, buildZip, plausibleText, sharedStrings, workbookEntries, worksheet, XML, type BuiltEntry } from "./zip-builder";

/** A file that means harm or is broken, and what becomes of it: a kind of refusal, or "opens" with as many cells as said. */
export interface HostileFile {
  readonly name: string;
  readonly build: () => Uint8Array;
  readonly outcome: UnreadableKind | { readonly cells: number };
}

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const MB = 1 << 20;
const withSheet = (entry: Partial<BuiltEntry>): Uint8Array =>
  buildZip(workbookEntries().map((part) => (part.name === "xl/worksheets/sheet1.xml" ? { ...part, ...entry } : part)));
const sheetOf = (rows: string, after?: string, before?: string) => (): Uint8Array =>
  buildWorkbook({ sheets: [worksheet(rows, after, before)] });
/** A sheet of XML that would pack better than any honest sheet: stored as it is, its size is no give-away. */
const storedSheet = (rows: string, after?: string) => (): Uint8Array => withSheet({ content: worksheet(rows, after), stored: true });
const times = (count: number, make: (i: number) => string): string => Array.from({ length: count }, (_, i) => make(i)).join("");
const relationshipsOfSheet = (items: string): BuiltEntry => ({
  name: "xl/worksheets/_rels/sheet1.xml.rels",
  content: `${XML}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${items}</Relationships>`,
});
const cell = '<row r="1"><c r="A1"><v>1</v></c></row>';
const dtd = (entities: string): string =>
  `<?xml version="1.0"?><!DOCTYPE worksheet [${entities}]><worksheet xmlns="${MAIN}"><sheetData><row r="1"><c r="A1" t="str"><v>&a;</v></c></row></sheetData></worksheet>`;
const laughs = times(
  10,
  (i) => `<!ENTITY ${String.fromCharCode(106 - i)} "${i === 0 ? "ha" : `&${String.fromCharCode(107 - i)};`.repeat(10)}">`,
);

/** An OLE file's first sectors, with streams of these names in its directory. */
function compoundFile(...streams: string[]): Uint8Array {
  const bytes = Buffer.alloc(512 + 512);
  Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]).copy(bytes);
  streams.forEach((name, i) => {
    bytes.write(name, 512 + i * 128, "utf16le");
    bytes.writeUInt16LE(name.length * 2 + 2, 512 + i * 128 + 64);
  });
  return new Uint8Array(bytes);
}

export const HOSTILE_FILES: readonly HostileFile[] = [
  // Not a workbook at all.
  { name: "an empty file", build: () => new Uint8Array(), outcome: "not a workbook" },
  { name: "a text file", build: () => Buffer.from("Dear all,\nplease find attached\n"), outcome: "not a workbook" },
  { name: "a CSV", build: () => Buffer.from("Ref,Action,Lead\n1.1,Review,LSCB\n"), outcome: "other format" },
  { name: "a PDF", build: () => Buffer.from("%PDF-1.7\n%âãÏÓ\n"), outcome: "not a workbook" },
  { name: "a web page named .xlsx", build: () => Buffer.from("<html><table><tr><td>1"), outcome: "other format" },
  { name: "an old .xls", build: () => compoundFile("Root Entry", "Workbook"), outcome: "old format" },
  {
    name: "an encrypted package",
    build: () => compoundFile("Root Entry", "EncryptionInfo", "EncryptedPackage"),
    outcome: "needs a password",
  },
  { name: "an old Word document", build: () => compoundFile("Root Entry", "WordDocument"), outcome: "not a workbook" },
  {
    name: "an .ods",
    build: () =>
      buildZip([
        { name: "mimetype", content: "application/vnd.oasis.opendocument.spreadsheet", stored: true },
        { name: "content.xml", content: "<a/>" },
      ]),
    outcome: "other format",
  },
  {
    name: "an .xlsb",
    build: () =>
      buildWorkbook({
        contentTypes: `${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/vnd.ms-excel.sheet.binary.macroEnabled.main"/></Types>`,
      }),
    outcome: "other format",
  },
  {
    name: "a .docx",
    build: () =>
      buildWorkbook({
        contentTypes: `${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
      }),
    outcome: "not a workbook",
  },
  { name: "a zip of pictures", build: () => buildZip([{ name: "a.png", content: "x" }]), outcome: "not a workbook" },
  { name: "random bytes", build: () => Uint8Array.from({ length: 5000 }, (_, i) => (i * 7919) % 251), outcome: "not a workbook" },
  // The zip lies.
  { name: "a file cut in half", build: () => buildWorkbook().subarray(0, 900), outcome: "damaged" },
  { name: "a file without its last byte", build: () => buildWorkbook().subarray(0, -1), outcome: "damaged" },
  { name: "only the start of a zip", build: () => Buffer.from("PK\x03\x04"), outcome: "damaged" },
  { name: "a wrong checksum", build: () => withSheet({ crc: 1 }), outcome: "damaged" },
  {
    name: "a wrong checksum of a part nobody reads",
    build: () => buildWorkbook({ extra: [{ name: "xl/media/a.png", content: "abc", crc: 7 }] }),
    outcome: "damaged",
  },
  { name: "a size claimed too small", build: () => withSheet({ size: 100 }), outcome: "damaged" },
  { name: "a size claimed too large", build: () => withSheet({ size: 100_000 }), outcome: "damaged" },
  { name: "200 MB claimed", build: () => withSheet({ size: 200 * MB }), outcome: "too large" },
  { name: "4 GB claimed", build: () => withSheet({ size: 0xfffffffe }), outcome: "too large" },
  {
    name: "600 MB in a part that claims 1 kB",
    build: () => withSheet({ size: 1024, packed: bomb(600) }),
    outcome: "damaged",
  },
  {
    name: "600 MB in a part that tells the truth",
    build: () => withSheet({ size: 600 * MB, packed: bomb(600), crc: 0 }),
    outcome: "too large",
  },
  { name: "70 MB of blanks from 70 kB", build: () => withSheet({ size: 70 * MB, packed: bomb(70), crc: 0 }), outcome: "too large" },
  {
    name: "many parts that are too large together",
    build: () =>
      buildWorkbook({
        extra: Array.from({ length: 50 }, (_, i) => ({ name: `xl/media/${i}.bin`, content: new Uint8Array(4 * MB - 1) })),
      }),
    outcome: "too large",
  },
  {
    name: "60,000 entries",
    build: () => buildZip(Array.from({ length: 60_000 }, (_, i) => ({ name: `${i}`, content: "", stored: true }))),
    outcome: "too large",
  },
  { name: "60,000 entries claimed of 5", build: () => buildZip(workbookEntries(), { count: 60_000 }), outcome: "too large" },
  { name: "6 entries claimed of 5", build: () => buildZip(workbookEntries(), { count: 6 }), outcome: "damaged" },
  { name: "a directory claimed to be huge", build: () => buildZip(workbookEntries(), { directorySize: 0x7fffffff }), outcome: "damaged" },
  { name: "entries on top of one another", build: () => withSheet({ offset: 0 }), outcome: "damaged" },
  { name: "an entry beyond the end", build: () => withSheet({ offset: 0x7fffffff }), outcome: "damaged" },
  { name: "an entry encrypted inside the zip", build: () => withSheet({ flags: 1 }), outcome: "needs a password" },
  { name: "an unknown way of packing", build: () => withSheet({ method: 99 }), outcome: "damaged" },
  { name: "packed bytes that are none", build: () => withSheet({ packed: Buffer.from("not deflated at all") }), outcome: "damaged" },
  { name: "the same part twice", build: () => buildZip([...workbookEntries(), ...workbookEntries().slice(4, 5)]), outcome: "damaged" },
  {
    name: "the same part twice but for case",
    build: () => buildWorkbook({ extra: [{ name: "XL/Worksheets/SHEET1.xml", content: "" }] }),
    outcome: "damaged",
  },
  { name: "a path outside", build: () => buildWorkbook({ extra: [{ name: "../../etc/passwd", content: "x" }] }), outcome: "damaged" },
  {
    name: "a path outside by backslashes",
    build: () => buildWorkbook({ extra: [{ name: "..\\..\\evil.exe", content: "x" }] }),
    outcome: "damaged",
  },
  { name: "an absolute path", build: () => buildWorkbook({ extra: [{ name: "/etc/passwd", content: "x" }] }), outcome: "damaged" },
  // The package lies.
  {
    name: "no workbook part",
    build: () => buildZip(workbookEntries().filter(({ name }) => name !== "xl/workbook.xml")),
    outcome: "damaged",
  },
  { name: "no relationships", build: () => buildZip(workbookEntries().filter(({ name }) => name !== "_rels/.rels")), outcome: "damaged" },
  {
    name: "a sheet that is nowhere",
    build: () => buildZip(workbookEntries().filter(({ name }) => !name.includes("sheet1"))),
    outcome: "damaged",
  },
  {
    name: "two relationships of one id",
    build: () =>
      buildWorkbook({
        styles: `${XML}<styleSheet xmlns="${MAIN}"/>`,
        workbookRels: `${XML}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${[
          "styles|styles.xml",
          "worksheet|worksheets/sheet1.xml",
        ]
          .map((each) => each.split("|"))
          .map(
            ([type, target]) =>
              `<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type ?? ""}" Target="${target ?? ""}"/>`,
          )
          .join("")}</Relationships>`,
      }),
    outcome: "damaged",
  },
  {
    name: "no sheets",
    build: () => buildWorkbook({ workbook: `${XML}<workbook xmlns="${MAIN}"><sheets/></workbook>` }),
    outcome: "damaged",
  },
  {
    name: "a sheet part that is a workbook",
    build: () => buildWorkbook({ sheets: [`${XML}<workbook xmlns="${MAIN}"/>`] }),
    outcome: "damaged",
  },
  // The XML is hostile.
  { name: "a billion laughs", build: () => buildWorkbook({ sheets: [dtd(laughs)] }), outcome: "damaged" },
  {
    name: "an external entity",
    build: () => buildWorkbook({ sheets: [dtd('<!ENTITY a SYSTEM "file:///etc/passwd">')] }),
    outcome: "damaged",
  },
  {
    name: "a document type in the workbook part",
    build: () => buildWorkbook({ workbook: `<!DOCTYPE workbook><workbook xmlns="${MAIN}"/>` }),
    outcome: "damaged",
  },
  { name: "an entity that nobody declared", build: sheetOf('<row r="1"><c r="A1" t="str"><v>&evil;</v></c></row>'), outcome: "damaged" },
  { name: "a row that is not closed", build: sheetOf('<row r="1"><c r="A1"><v>1</v></c>'), outcome: "damaged" },
  { name: "a cell that closes another element", build: sheetOf('<row r="1"><c r="A1"><v>1</c></v></row>'), outcome: "damaged" },
  { name: "an attribute twice", build: sheetOf('<row r="1" r="2"/>'), outcome: "damaged" },
  { name: "an attribute without quotes", build: sheetOf("<row r=1/>"), outcome: "damaged" },
  {
    name: "text that is no UTF-8",
    build: () =>
      withSheet({
        content: Buffer.concat([
          Buffer.from(worksheet("").replace("</sheetData></worksheet>", '<row><c t="str"><v>')),
          Buffer.from([0xc3, 0x28]),
          Buffer.from("</v></c></row></sheetData></worksheet>"),
        ]),
      }),
    outcome: "damaged",
  },
  { name: "cells twice", build: sheetOf(cell, `<sheetData>${cell}</sheetData>`), outcome: "damaged" },
  {
    name: "elements a million deep",
    build: storedSheet(`<row>${"<a>".repeat(1_000_000)}${"</a>".repeat(1_000_000)}</row>`),
    outcome: "damaged",
  },
  {
    name: "elements a million deep behind the cells",
    build: storedSheet(cell, `${"<a>".repeat(1_000_000)}${"</a>".repeat(1_000_000)}`),
    outcome: "damaged",
  },
  { name: "a million attributes", build: sheetOf(`<row ${times(1_000_000, (i) => `a${i}="" `)}/>`), outcome: "damaged" },
  { name: "an element of 8 MB without an end", build: sheetOf(`<row a="${plausibleText(8 * MB)}`), outcome: "damaged" },
  // The sheet's geometry is hostile.
  { name: "a dimension of the whole sheet", build: sheetOf(cell, "", '<dimension ref="A1:XFD1048576"/>'), outcome: { cells: 1 } },
  { name: "a cell in the last corner", build: sheetOf('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'), outcome: { cells: 1 } },
  { name: "a row below the sheet", build: sheetOf('<row r="999999999"><c><v>1</v></c></row>'), outcome: "damaged" },
  { name: "row 0", build: sheetOf('<row r="0"><c><v>1</v></c></row>'), outcome: "damaged" },
  { name: "a column right of the sheet", build: sheetOf('<row r="1"><c r="XFE1"><v>1</v></c></row>'), outcome: "damaged" },
  { name: "a cell in another row", build: sheetOf('<row r="1"><c r="A2"><v>1</v></c></row>'), outcome: "damaged" },
  {
    name: "a merge over the whole sheet",
    build: sheetOf(cell, '<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>'),
    outcome: { cells: 1 },
  },
  { name: "a merge nowhere", build: sheetOf(cell, '<mergeCells><mergeCell ref="A1:ZZZZ9"/></mergeCells>'), outcome: "damaged" },
  {
    name: "a drop-down over the whole sheet",
    build: sheetOf(
      cell,
      '<dataValidations><dataValidation type="list" sqref="A1:XFD1048576"><formula1>"a"</formula1></dataValidation></dataValidations>',
    ),
    outcome: { cells: 1 },
  },
  {
    name: "columns with a width on each of 300 sheets",
    build: () =>
      buildWorkbook({
        sheets: Array.from({ length: 300 }, () => worksheet(cell, "", '<cols><col min="1" max="16384" width="9"/></cols>')),
      }),
    outcome: { cells: 300 },
  },
  { name: "a number that is none", build: sheetOf('<row r="1"><c r="A1"><v>twelve</v></c></row>'), outcome: "damaged" },
  { name: "a shared text that is not there", build: sheetOf('<row r="1"><c r="A1" t="s"><v>99999999</v></c></row>'), outcome: "damaged" },
  { name: "a format that is not there", build: sheetOf('<row r="1"><c r="A1" s="99999"><v>1</v></c></row>'), outcome: "damaged" },
  ...(
    [
      ["of another row", '<c r="A2" t="s"><v>0</v></c>'],
      ["right of the sheet", '<c r="XFE1" t="s"><v>0</v></c>'],
      ["far right of the sheet", `<c r="${"A".repeat(400)}1" t="s"><v>0</v></c>`],
      ["without a row", '<c r="A" t="s"><v>0</v></c>'],
      ["in a format that is not there", '<c r="A1" s="99999" t="s"><v>0</v></c>'],
      ["that does not end", '<c r="A1" t="s"><v>0</v>'],
    ] as const
  ).map(([what, content]): HostileFile => ({
    name: `a cell of a shared text ${what}`,
    build: () => buildWorkbook({ sheets: [worksheet(`<row r="1">${content}</row>`)], sharedStrings: sharedStrings("<si><t>a</t></si>") }),
    outcome: "damaged",
  })),
  { name: "a type of cell nobody knows", build: sheetOf('<row r="1"><c r="A1" t="__proto__"><v>1</v></c></row>'), outcome: "damaged" },
  // Too much of what is allowed.
  { name: "1,048,576 empty rows", build: storedSheet("<row/>".repeat(1_048_576)), outcome: { cells: 0 } },
  { name: "1,048,577 empty rows", build: storedSheet("<row/>".repeat(1_048_577)), outcome: "damaged" },
  { name: "a million rows with a height", build: storedSheet('<row ht="9"/>'.repeat(1_000_000)), outcome: "too large" },
  { name: "four million cells", build: storedSheet(`<row>${"<c><v>1</v></c>".repeat(16_000)}</row>`.repeat(250)), outcome: "too large" },
  {
    name: "a million merges",
    build: sheetOf(cell, `<mergeCells>${times(1_000_000, (i) => `<mergeCell ref="A${i + 1}:B${i + 1}"/>`)}</mergeCells>`),
    outcome: "too large",
  },
  {
    name: "two million shared texts",
    build: () => buildWorkbook({ sharedStrings: sharedStrings(times(2_000_000, (i) => `<si><t>${i}</t></si>`)) }),
    outcome: "too large",
  },
  {
    name: "70 MB of shared text",
    build: () => buildWorkbook({ sharedStrings: sharedStrings(`<si><t>${plausibleText(700_000)}ā</t></si>`.repeat(100)) }),
    outcome: "too large",
  },
  {
    name: "70 MB of text in cells",
    build: sheetOf(`<row><c t="inlineStr"><is><t>${plausibleText(30_000)}ā</t></is></c></row>`.repeat(2_300)),
    outcome: "too large",
  },
  {
    name: "a long shared formula in a million cells",
    build: storedSheet(
      `<row r="1"><c r="A1"><f t="shared" ref="A1:A1048576" si="0">${"A1+".repeat(2_700)}1</f></c></row>${'<row><c><f t="shared" si="0"/></c></row>'.repeat(1_000_000)}`,
    ),
    outcome: "too large",
  },
  {
    name: "70 MB of XML outside the cells",
    build: sheetOf(cell, `<extLst>${`<ext uri="${plausibleText(1000)}"/>`.repeat(70_000)}</extLst>`),
    outcome: "too large",
  },
  {
    name: "90,000 links, each looked for among 90,000 targets",
    build: () =>
      buildWorkbook({
        sheets: [worksheet(cell, `<hyperlinks>${times(90_000, (i) => `<hyperlink ref="A1" r:id="r${89_999 - i}"/>`)}</hyperlinks>`)],
        extra: [relationshipsOfSheet(times(90_000, (i) => `<Relationship Id="r${i}" Type="h" Target="a" TargetMode="External"/>`))],
      }),
    outcome: { cells: 1 },
  },
  {
    name: "90,000 links of 90,000 others in the same list",
    build: () =>
      buildWorkbook({
        sheets: [worksheet(cell, `<hyperlinks>${times(90_000, () => `<hyperlink ref="A1" r:id="none"/>`)}</hyperlinks>`)],
        extra: [relationshipsOfSheet(times(90_000, (i) => `<Relationship Id="r${i}" Type="h" Target="a" TargetMode="External"/>`))],
      }),
    outcome: { cells: 1 },
  },
  {
    name: "a thousand sheets that are one part of 30 MB",
    build: () =>
      buildWorkbook({
        sheets: [worksheet(`<!-- ${plausibleText(30 * MB)} -->`)],
        workbook: `${XML}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}"><sheets>${times(1_000, (i) => `<sheet name="S${i}" sheetId="${i + 1}" r:id="rId1"/>`)}</sheets></workbook>`,
      }),
    outcome: "damaged",
  },
  {
    name: "a thousand properties of a sheet that are one part of 30 MB",
    build: () =>
      buildWorkbook({
        sheets: [worksheet(cell, `<customProperties>${times(1_000, (i) => `<customPr name="p${i}" r:id="r"/>`)}</customProperties>`)],
        extra: [
          relationshipsOfSheet('<Relationship Id="r" Type="h" Target="a.bin"/>'),
          { name: "xl/worksheets/a.bin", content: plausibleText(30 * MB) },
        ],
      }),
    outcome: "too large",
  },
  {
    name: "a drop-down of seven million areas",
    build: storedSheet(cell, `<dataValidations><dataValidation sqref="${"A1 ".repeat(7_000_000)}"/></dataValidations>`),
    outcome: "too large",
  },
  {
    name: "190,000 elements with eight attributes",
    build: storedSheet(cell, `<extLst>${'<ext a="1" b="2" c="3" d="4" e="5" f="6" g="7" h="8"/>'.repeat(190_000)}</extLst>`),
    outcome: { cells: 1 },
  },
  {
    name: "190,000 drop-downs",
    build: storedSheet(cell, `<dataValidations>${'<dataValidation type="list" sqref="A1"/>'.repeat(190_000)}</dataValidations>`),
    outcome: { cells: 1 },
  },
  {
    name: "shared formulas of brackets that never close",
    build: storedSheet(times(500, (i) => `<row><c><f t="shared" ref="A1" si="${i}">${"[x'".repeat(10_900)}</f></c></row>`)),
    outcome: { cells: 500 },
  },
  { name: "70 MB of comments", build: sheetOf(`<!-- ${plausibleText(70 * MB)} -->${cell}`), outcome: { cells: 1 } },
  {
    name: "names that are properties of every object",
    build: () =>
      buildWorkbook({
        sheets: [worksheet(cell, '<hyperlinks><hyperlink ref="A1" location="__proto__"/></hyperlinks>')],
        workbook: `${XML}<workbook xmlns="${MAIN}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="__proto__" sheetId="1" r:id="rId1"/></sheets><definedNames><definedName name="constructor">1</definedName></definedNames></workbook>`,
      }),
    outcome: { cells: 1 },
  },
];

/** So many MB of blanks, deflated. */
function bomb(megabytes: number): Uint8Array {
  return deflateRawSync(Buffer.alloc(megabytes * MB, 32));
}
