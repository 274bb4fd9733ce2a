// H, what everything is measured against: the file's sheets inflated by zlib and scanned once by hand into rows of texts, nothing checked.
import { readFileSync } from "node:fs";
import { inflateRawSync } from "node:zlib";

/** The parts of a zip by name, from its central directory; no lie of it is noticed. */
function partsOf(bytes) {
  let end = bytes.length - 22;
  while (bytes.readUInt32LE(end) !== 0x06054b50) end--;
  const parts = new Map();
  let at = bytes.readUInt32LE(end + 16);
  for (let count = bytes.readUInt16LE(end + 10); count > 0; count--) {
    const [packed, name, extra, comment] = [
      bytes.readUInt32LE(at + 20),
      bytes.readUInt16LE(at + 28),
      bytes.readUInt16LE(at + 30),
      bytes.readUInt16LE(at + 32),
    ];
    const local = bytes.readUInt32LE(at + 42);
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    parts.set(bytes.toString("utf8", at + 46, at + 46 + name), bytes.subarray(start, start + packed));
    at += 46 + name + extra + comment;
  }
  return parts;
}

const unescaped = (text) =>
  text.includes("&") ? text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&quot;", '"').replaceAll("&amp;", "&") : text;

function stringsOf(xml) {
  const strings = [];
  for (let at = xml.indexOf("<t"); at >= 0; at = xml.indexOf("<t", at)) {
    const from = xml.indexOf(">", at) + 1;
    const to = xml.indexOf("</t>", from);
    strings.push(unescaped(xml.slice(from, to)));
    at = to;
  }
  return strings;
}

function rowsOf(xml, strings) {
  const rows = [];
  let row = [];
  for (let at = xml.indexOf("<sheetData>"); ;) {
    const open = xml.indexOf("<", at + 1);
    if (open < 0) break;
    const kind = xml.charCodeAt(open + 1);
    if (kind === 114 /* r */) rows.push((row = []));
    else if (kind === 99 /* c */) {
      const close = xml.indexOf(">", open);
      const from = xml.indexOf("<v>", close) + 3;
      const to = xml.indexOf("<", from);
      const column = xml.charCodeAt(open + 6) - 65;
      row[column] = strings[Number(xml.slice(from, to))];
      at = to;
      continue;
    } else if (xml.startsWith("</sheetData", open)) break;
    at = open;
  }
  return rows;
}

/** Rows of every sheet of a workbook that test/support/plan-file.ts made. */
export function floor(file) {
  const parts = partsOf(readFileSync(file));
  const text = (name) => inflateRawSync(parts.get(name)).toString("utf8");
  const strings = stringsOf(text("xl/sharedStrings.xml"));
  let rows = 0;
  for (const name of parts.keys()) if (name.startsWith("xl/worksheets/")) rows += rowsOf(text(name), strings).length;
  return rows;
}
