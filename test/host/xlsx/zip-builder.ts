import { crc32, deflateRawSync } from "node:zlib";

/** An entry as it is to stand in the zip; what is left out is told truly. */
export interface BuiltEntry {
  readonly name: string;
  readonly content: string | Uint8Array;
  readonly stored?: boolean;
  /** Lies. */
  readonly size?: number;
  readonly packedSize?: number;
  readonly crc?: number;
  readonly flags?: number;
  readonly method?: number;
  readonly offset?: number;
  readonly packed?: Uint8Array;
}

export interface ZipLies {
  /** Entries the end record claims. */
  readonly count?: number;
  readonly directorySize?: number;
  readonly comment?: string;
}

const checksum = (crc32 as ((bytes: Uint8Array) => number) | undefined) ?? tableCrc;

function tableCrc(bytes: Uint8Array): number {
  let crc = ~0;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return ~crc >>> 0;
}

/** A zip, made without the code under test so that it can also be a wrong one. */
export function buildZip(entries: readonly BuiltEntry[], lies: ZipLies = {}): Uint8Array {
  const chunks: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const entry of entries) {
    const content = typeof entry.content === "string" ? Buffer.from(entry.content) : Buffer.from(entry.content);
    const packed = Buffer.from(entry.packed ?? (entry.stored ? content : deflateRawSync(content)));
    const name = Buffer.from(entry.name);
    const shared = Buffer.alloc(26);
    shared.writeUInt16LE(20, 0);
    shared.writeUInt16LE((entry.flags ?? 0) | 0x800, 2);
    shared.writeUInt16LE(entry.method ?? (entry.stored ? 0 : 8), 4);
    shared.writeUInt32LE(0x00210000, 6);
    shared.writeUInt32LE(entry.crc ?? checksum(content), 10);
    shared.writeUInt32LE(entry.packedSize ?? packed.length, 14);
    shared.writeUInt32LE(entry.size ?? content.length, 18);
    shared.writeUInt16LE(name.length, 22);
    const local = Buffer.concat([Buffer.from("PK\x03\x04"), shared, name, packed]);
    const central = Buffer.alloc(46);
    central.write("PK\x01\x02", 0, "latin1");
    central.writeUInt16LE(20, 4);
    shared.copy(central, 6);
    central.writeUInt32LE(entry.offset ?? at, 42);
    directory.push(central, name);
    chunks.push(local);
    at += local.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write("PK\x05\x06", 0, "latin1");
  end.writeUInt16LE((lies.count ?? entries.length) & 0xffff, 8);
  end.writeUInt16LE((lies.count ?? entries.length) & 0xffff, 10);
  end.writeUInt32LE(lies.directorySize ?? central.length, 12);
  end.writeUInt32LE(at, 16);
  end.writeUInt16LE(lies.comment?.length ?? 0, 20);
  return new Uint8Array(Buffer.concat([...chunks, central, end, Buffer.from(lies.comment ?? "")]));
}

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";
export const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export const worksheet = (rows: string, after = "", before = ""): string =>
  `${XML}<worksheet xmlns="${MAIN}" xmlns:r="${REL}">${before}<sheetData>${rows}</sheetData>${after}</worksheet>`;

export const sharedStrings = (items: string): string => `${XML}<sst xmlns="${MAIN}">${items}</sst>`;

/** A text that packs about 20 times, not 1,000 times as blanks do: its place in a file cannot be told from honest text by ratio. */
export function plausibleText(length: number): string {
  const words =
    "review multi-agency training report board quarterly outcomes children safeguarding lead officer commissioned rolled out".split(" ");
  let text = "";
  for (let i = 0, seed = 1; text.length < 4096; i++) {
    seed = (seed * 1103515245 + 12345) & 0x7fffffff;
    text += `${words[seed % words.length] ?? ""}${seed % 97} `;
  }
  return text.repeat(Math.ceil(length / text.length)).slice(0, length);
}

export interface BuiltWorkbook {
  readonly sheets?: readonly string[];
  readonly sharedStrings?: string;
  readonly styles?: string;
  readonly workbook?: string;
  readonly contentTypes?: string;
  readonly rels?: string;
  readonly workbookRels?: string;
  readonly extra?: readonly BuiltEntry[];
}

/** The parts of a small workbook, in the order Excel writes them. */
export function workbookEntries(parts: BuiltWorkbook = {}): BuiltEntry[] {
  const sheets = parts.sheets ?? [worksheet('<row r="1"><c r="A1"><v>1</v></c></row>')];
  const override = (part: string, type: string): string => `<Override PartName="/${part}" ContentType="${TYPE}.${type}+xml"/>`;
  const relationship = (id: string, type: string, target: string): string =>
    `<Relationship Id="${id}" Type="${REL}/${type}" Target="${target}"/>`;
  const entries: BuiltEntry[] = [
    {
      name: "[Content_Types].xml",
      content:
        parts.contentTypes ??
        `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${override("xl/workbook.xml", "sheet.main")}${sheets.map((_, i) => override(`xl/worksheets/sheet${i + 1}.xml`, "worksheet")).join("")}${parts.sharedStrings === undefined ? "" : override("xl/sharedStrings.xml", "sharedStrings")}${parts.styles === undefined ? "" : override("xl/styles.xml", "styles")}</Types>`,
    },
    {
      name: "_rels/.rels",
      content:
        parts.rels ??
        `${XML}<Relationships xmlns="${PACKAGE}/relationships">${relationship("rId1", "officeDocument", "xl/workbook.xml")}</Relationships>`,
    },
    {
      name: "xl/workbook.xml",
      content:
        parts.workbook ??
        `${XML}<workbook xmlns="${MAIN}" xmlns:r="${REL}"><sheets>${sheets.map((_, i) => `<sheet name="Sheet${i + 1}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`).join("")}</sheets></workbook>`,
    },
    {
      name: "xl/_rels/workbook.xml.rels",
      content:
        parts.workbookRels ??
        `${XML}<Relationships xmlns="${PACKAGE}/relationships">${sheets.map((_, i) => relationship(`rId${i + 1}`, "worksheet", `worksheets/sheet${i + 1}.xml`)).join("")}${parts.sharedStrings === undefined ? "" : relationship("rIdS", "sharedStrings", "sharedStrings.xml")}${parts.styles === undefined ? "" : relationship("rIdT", "styles", "styles.xml")}</Relationships>`,
    },
    ...sheets.map((content, i) => ({ name: `xl/worksheets/sheet${i + 1}.xml`, content })),
  ];
  if (parts.sharedStrings !== undefined) entries.push({ name: "xl/sharedStrings.xml", content: parts.sharedStrings });
  if (parts.styles !== undefined) entries.push({ name: "xl/styles.xml", content: parts.styles });
  return [...entries, ...(parts.extra ?? [])];
}

export const buildWorkbook = (parts: BuiltWorkbook = {}): Uint8Array => buildZip(workbookEntries(parts));
