import { unzipSync } from "fflate";
import { buildZip, type BuiltEntry, type ZipLies } from "../host/xlsx/zip-builder";
import type { Random } from "./random";

/** A workbook that mutants are made of: its bytes, and its parts inflated. */
export interface Seed {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly parts: readonly BuiltEntry[];
}

/** A whole file as a seed; without parts when it is no zip that can be taken apart. */
export function seedOf(name: string, bytes: Uint8Array): Seed {
  try {
    return { name, bytes, parts: Object.entries(unzipSync(bytes)).map(([part, content]) => ({ name: part, content })) };
  } catch {
    return { name, bytes, parts: [] };
  }
}

/** What attributes and texts are changed into: limits and one beyond, other kinds of value, names that a careless object would take to heart. */
const VALUES = [
  "",
  " ",
  "0",
  "-1",
  "1",
  "2",
  "65536",
  "65490",
  "1048576",
  "1048577",
  "16384",
  "16385",
  "2147483647",
  "2147483648",
  "4294967296",
  "9007199254740993",
  "1e308",
  "1e309",
  "-1e-320",
  "NaN",
  "Infinity",
  "0x10",
  "１２",
  "true",
  "TRUE",
  "on",
  "A1",
  "a1",
  "A0",
  "$A$1",
  "XFD1048576",
  "XFE1",
  "A1048577",
  "A1:XFD1048576",
  "A:A",
  "1:1",
  "A1:A1 B2:B2",
  "B2:A1",
  "A1:",
  ":",
  "R1C1",
  "__proto__",
  "constructor",
  "prototype",
  "toString",
  "hasOwnProperty",
  "..",
  "../../../etc/passwd",
  "/xl/workbook.xml",
  "xl\\workbook.xml",
  "file:///etc/passwd",
  "http://example.com/x",
  "#REF!",
  "=1+1",
  "#,##0;[Red]-#,##0;;@",
  "[$-809]dddd d mmmm yyyy;@",
  "[>1e9999]0;[<0]0",
  "0".repeat(400),
  "@".repeat(300),
  "A".repeat(33_000),
  "((((((((((((((((((((",
  '"',
  "_x0000_",
  "_x005F_x0000_",
  "_xD800_",
  "s",
  "str",
  "b",
  "e",
  "inlineStr",
  "shared",
  "array",
  "list",
  "rId1",
  "rId999",
  "FFFFFFFF",
  "FF",
  "visible",
  "veryHidden",
  "2019-12-01",
  "2019-02-30T99:99:99Z",
];

/** What is put between tags and into texts. */
const PIECES = [
  "<",
  ">",
  "&",
  "&amp;",
  "&lt;",
  "&unknown;",
  "&#0;",
  "&#xD800;",
  "&#x10FFFF;",
  "&#x110000;",
  "&#9999999999999;",
  "]]>",
  "<![CDATA[<x>]]>",
  "<![CDATA[",
  "<!-- -->",
  "<!-- -- -->",
  "<!--",
  "<?pi x?>",
  "<!DOCTYPE x [<!ENTITY a 'b'>]>",
  "<x/>",
  "<x>",
  "</x>",
  '<c r="A1" t="s"><v>0</v></c>',
  '<row r="1"/>',
  '<mergeCell ref="A1:XFD1048576"/>',
  '<f t="shared" si="0" ref="A1:A1048576">A1</f>',
  '<f t="shared" si="999"/>',
  "<mc:AlternateContent/>",
  "\u0000",
  "\u0001",
  "\ufffe",
  "\ud800",
  "\u202e",
  "é",
  "😀",
  "\r\n",
  "\t",
];

const TOKEN = /<[^<>]*>|[^<>]+/g;
const ATTRIBUTE = /([\w:.-]+)\s*=\s*"([^"]*)"/g;

type Edit = (text: string, random: Random) => string;

const splice = (text: string, at: number, count: number, insert: string): string => text.slice(0, at) + insert + text.slice(at + count);

/** Changes by tokens: a mutant stays XML often enough to get past the reader of XML. */
const XML_EDITS: readonly Edit[] = [
  // A number to one near it, or to the limits of what it could be.
  ...Array.from({ length: 6 }, (): Edit => (text, random) => {
    const found = [...text.matchAll(/(?<=["=A-Z>])\d{1,9}(?=["<:])/g)];
    if (found.length === 0) return text;
    const { index, 0: digits } = random.of(found);
    const number = Number(digits);
    return splice(
      text,
      index,
      digits.length,
      String(random.of([number + 1, number - 1, number * 2, number + 10, 0, 1, random.below(2_000), 1_048_576])),
    );
  }),
  // A text to another of the same part.
  ...Array.from({ length: 2 }, (): Edit => (text, random) => {
    const found = [...text.matchAll(/(?<=>)[^<>]+(?=<\/)/g)];
    if (found.length === 0) return text;
    const { index, 0: words } = random.of(found);
    return splice(text, index, words.length, random.of(found)[0]);
  }),
  // An attribute's value.
  ...Array.from({ length: 5 }, (): Edit => (text, random) => {
    const found = [...text.matchAll(ATTRIBUTE)];
    if (found.length === 0) return text;
    const { index, 0: whole, 1: name } = random.of(found);
    return splice(text, index, whole.length, `${name ?? ""}="${random.of(VALUES).replaceAll('"', "&quot;")}"`);
  }),
  // An attribute's value to that of another attribute.
  (text, random) => {
    const found = [...text.matchAll(ATTRIBUTE)];
    if (found.length === 0) return text;
    const { index, 0: whole, 1: name } = random.of(found);
    return splice(text, index, whole.length, `${name ?? ""}="${random.of(found)[2] ?? ""}"`);
  },
  // An attribute gone, doubled, or under another name.
  (text, random) => {
    const found = [...text.matchAll(ATTRIBUTE)];
    if (found.length === 0) return text;
    const { index, 0: whole, 2: value } = random.of(found);
    return splice(
      text,
      index,
      whole.length,
      random.of(["", `${whole} ${whole}`, `${random.of(found)[1] ?? "x"}="${value ?? ""}"`, whole.replace("=", "")]),
    );
  },
  // A text or a tag: replaced, gone, doubled, moved.
  ...Array.from({ length: 2 }, (): Edit => (text, random) => {
    const tokens = [...text.matchAll(TOKEN)];
    if (tokens.length === 0) return text;
    const { index, 0: token } = random.of(tokens);
    const isTag = token.startsWith("<");
    const instead = isTag
      ? random.of(["", token + token, random.of(tokens)[0], random.of(PIECES)])
      : random.of([...VALUES, random.of(PIECES)]);
    return splice(text, index, token.length, instead);
  }),
  // A whole stretch: gone, repeated, taken elsewhere.
  (text, random) => {
    const tags = [...text.matchAll(TOKEN)].filter(([token]) => token.startsWith("<"));
    if (tags.length < 2) return text;
    const first = random.below(tags.length - 1);
    const last = Math.min(tags.length - 1, first + 1 + random.below(12));
    const [from, to] = [tags[first]?.index ?? 0, tags[last]?.index ?? 0];
    const piece = text.slice(from, to);
    const choice = random.below(4);
    if (choice === 0) return splice(text, from, to - from, "");
    if (choice === 1) return splice(text, from, 0, piece.repeat(1 + random.below(random.chance(0.05) ? 2_000 : 5)));
    if (choice === 2) return splice(text, random.of(tags).index, 0, piece);
    const deep = random.chance(0.1) ? 2_000 : 80;
    return splice(text, from, 0, "<x>".repeat(1 + random.below(deep)));
  },
  // A piece of trouble anywhere.
  (text, random) => splice(text, random.below(text.length + 1), 0, random.of(PIECES)),
  // Cut short, or started late.
  (text, random) => (random.chance(0.5) ? text.slice(0, random.below(text.length)) : text.slice(random.below(Math.min(200, text.length)))),
  // An element under another's name.
  (text, random) => {
    const names = [...text.matchAll(/<([\w:]+)/g)];
    if (names.length === 0) return text;
    const [from, to] = [random.of(names)[1] ?? "x", random.chance(0.2) ? "__proto__" : (random.of(names)[1] ?? "x")];
    return random.chance(0.5)
      ? text.replaceAll(`<${from}`, `<${to}`).replaceAll(`</${from}`, `</${to}`)
      : text.replace(`<${from}`, `<${to}`);
  },
];

function mutateBytes(bytes: Uint8Array, random: Random): Uint8Array {
  let changed = Uint8Array.from(bytes);
  for (let left = 1 + random.below(random.chance(0.2) ? 40 : 4); left > 0 && changed.length > 0; left -= 1) {
    const at = random.below(changed.length);
    // Half of the changes near the end, where a zip keeps its list of what is in it.
    const where = random.chance(0.5) ? at : Math.max(0, changed.length - 1 - random.below(Math.min(changed.length, 1_500)));
    const choice = random.below(6);
    if (choice === 0) changed[where] = random.below(256);
    else if (choice === 1) changed[where] = (changed[where] ?? 0) ^ (1 << random.below(8));
    else if (choice === 2) changed.set([0xff, 0xff, 0xff, 0xff].slice(0, changed.length - where), where);
    else if (choice === 3) changed.set([0, 0, 0, 0].slice(0, changed.length - where), where);
    else if (choice === 4)
      changed = joined(changed.subarray(0, where), changed.subarray(Math.min(changed.length, where + 1 + random.below(64))));
    else {
      const from = random.below(changed.length);
      changed = joined(changed.subarray(0, where), changed.subarray(from, from + 1 + random.below(64)), changed.subarray(where));
    }
  }
  return changed;
}

function joined(...pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

const isXml = ({ name }: BuiltEntry): boolean => /\.(xml|rels|vml)$/i.test(name) || name === "[Content_Types].xml";

/** Parts gone, doubled, renamed, swapped, or with lies told about them. */
function mutateEntries(entries: BuiltEntry[], random: Random): ZipLies {
  const at = random.below(entries.length);
  const entry = entries[at];
  const other = random.of(entries);
  if (!entry) return {};
  const number = (): number => random.of([0, 1, 7, 0x7fffffff, 0xffffffff, random.below(100_000)]);
  switch (random.below(12)) {
    case 0:
      entries.splice(at, 1);
      break;
    case 1:
      entries.push(entry);
      break;
    case 2:
      entries[at] = {
        ...entry,
        name: random.of([other.name, entry.name.toUpperCase(), `/${entry.name}`, `../${entry.name}`, "__proto__", "", random.of(VALUES)]),
      };
      break;
    case 3:
      entries[at] = { ...entry, content: other.content };
      break;
    case 4:
      entries[at] = { ...entry, content: "" };
      break;
    case 5:
      entries[at] = { ...entry, size: number() };
      break;
    case 6:
      entries[at] = { ...entry, packedSize: number() };
      break;
    case 7:
      entries[at] = { ...entry, crc: number() };
      break;
    case 8:
      entries[at] = { ...entry, offset: number() };
      break;
    case 9:
      entries[at] = { ...entry, flags: random.of([1, 8, 0x40, 0x800, 0xffff]), method: random.of([0, 8, 9, 12, 99]) };
      break;
    case 10:
      entries[at] = { ...entry, packed: Uint8Array.from({ length: random.below(200) }, () => random.below(256)) };
      break;
    default:
      return { [random.of(["count", "directorySize"] as const)]: number() };
  }
  return {};
}

/** Cells, strings, styles and the list of sheets are what most of the reader is about: they are changed most. */
const WEIGHT: readonly (readonly [RegExp, number])[] = [
  [/worksheets\/sheet/i, 6],
  [/sharedStrings|styles|workbook\.xml$/i, 4],
  [/comments|drawing|chart|table|Content_Types|\.rels$|theme|webext|docProps/i, 2],
];
const weightOf = ({ name }: BuiltEntry): number => WEIGHT.find(([pattern]) => pattern.test(name))?.[1] ?? 1;

/** A mutant of the seed: most often changed in its XML, else in the zip's list of parts, else in its bytes. */
export function mutateWorkbook(seed: Seed, random: Random): Uint8Array {
  if (seed.parts.length === 0 || random.chance(0.15)) return mutateBytes(seed.bytes, random);
  const entries = seed.parts.map((part) => ({ ...part, stored: true }));
  let lies: ZipLies = {};
  if (random.chance(0.8)) {
    const changeable = entries.flatMap((entry, at) => (isXml(entry) ? Array.from({ length: weightOf(entry) }, () => at) : []));
    for (let left = 1 + random.below(random.chance(0.2) ? 8 : 1); left > 0 && changeable.length > 0; left -= 1) {
      const at = random.of(changeable);
      const entry = entries[at];
      if (!entry) continue;
      const text = typeof entry.content === "string" ? entry.content : new TextDecoder().decode(entry.content);
      entries[at] = { ...entry, content: random.of(XML_EDITS)(text, random) };
    }
  } else lies = mutateEntries(entries, random);
  return buildZip(entries, lies);
}
