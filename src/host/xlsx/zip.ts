import { deflateSync, Inflate, inflateSync } from "fflate";
import { crc32 } from "./crc32";
import { LIMITS } from "./limits";
import { damaged, FileTrouble, tooLarge } from "./unreadable-file";

/** One entry of a zip: where its bytes are and what they claim to be. */
export interface ZipEntry {
  /** As written in the zip, with "/" for "\". */
  readonly name: string;
  readonly method: "stored" | "deflated";
  readonly crc: number;
  readonly size: number;
  /** The bytes as they are in the zip, to be copied unread. */
  readonly packed: Uint8Array;
  /** DOS date and time, kept when the entry is copied. */
  readonly time: number;
}

/** PKWARE's APPNOTE: https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT */
const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const END_64 = 0x06064b50;
const END_64_LOCATOR = 0x07064b50;
/** 1 January 1980, 00:00, as Excel itself writes it. */
const FIXED_TIME = 0x00210000;
const MAX_COMMENT = 65_535;

/** The entries of a zip in the order of its directory, every claim checked that can be checked without inflating. Throws FileTrouble. */
export function readZip(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const u16 = (at: number): number => view.getUint16(at, true);
  const u32 = (at: number): number => view.getUint32(at, true);
  const u64 = (at: number): number => {
    const value = view.getBigUint64(at, true);
    if (value > BigInt(Number.MAX_SAFE_INTEGER)) throw damaged("a size in the zip is beyond all bounds");
    return Number(value);
  };

  let end = bytes.length - 22;
  for (const last = Math.max(0, end - MAX_COMMENT); end >= last && u32(end) !== END;) end--;
  if (end < 0 || u32(end) !== END) throw damaged("the zip has no end record");
  let count = u16(end + 10);
  let directorySize = u32(end + 12);
  let directory = u32(end + 16);
  if (count === 0xffff || directorySize === 0xffffffff || directory === 0xffffffff) {
    const locator = end - 20;
    if (locator < 0 || u32(locator) !== END_64_LOCATOR) throw damaged("the zip's 64-bit end record is missing");
    const end64 = u64(locator + 8);
    if (end64 + 56 > bytes.length || u32(end64) !== END_64) throw damaged("the zip's 64-bit end record is missing");
    count = u64(end64 + 32);
    directorySize = u64(end64 + 40);
    directory = u64(end64 + 48);
  }
  if (count > LIMITS.entries) throw tooLarge(`the zip claims ${count} entries`);
  if (directory + directorySize > end) throw damaged("the zip's directory is not where it is said to be");

  const entries: ZipEntry[] = [];
  const extents: { from: number; to: number }[] = [];
  const names = new Set<string>();
  let total = 0;
  let at = directory;
  for (let i = 0; i < count; i++) {
    if (at + 46 > bytes.length || u32(at) !== CENTRAL) throw damaged("the zip's directory ends too early");
    const flags = u16(at + 8);
    const method = u16(at + 10);
    const time = u32(at + 12);
    const crc = u32(at + 16);
    let packedSize = u32(at + 20);
    let size = u32(at + 24);
    const nameLength = u16(at + 28);
    const extraLength = u16(at + 30);
    const commentLength = u16(at + 32);
    let local = u32(at + 42);
    const next = at + 46 + nameLength + extraLength + commentLength;
    if (next > bytes.length) throw damaged("the zip's directory ends too early");
    const name = entryName(bytes.subarray(at + 46, at + 46 + nameLength), (flags & 0x800) !== 0);

    for (let extra = at + 46 + nameLength, stop = extra + extraLength; extra + 4 <= stop;) {
      const length = u16(extra + 2);
      if (extra + 4 + length > stop) throw damaged(`the zip's directory is wrong about ${name}`);
      if (u16(extra) === 1) {
        let field = extra + 4;
        const take = (): number => {
          if (field + 8 > extra + 4 + length) throw damaged(`the zip's directory is wrong about ${name}`);
          field += 8;
          return u64(field - 8);
        };
        if (size === 0xffffffff) size = take();
        if (packedSize === 0xffffffff) packedSize = take();
        if (local === 0xffffffff) local = take();
      }
      extra += 4 + length;
    }
    at = next;

    if (flags & 1) throw new FileTrouble("needs a password", `${name} is encrypted inside the zip`);
    if (method !== 0 && method !== 8) throw damaged(`${name} is packed by a method that workbooks do not use`);
    if (size > LIMITS.partBytes) throw tooLarge(`${name} claims ${size} bytes`);
    if ((total += size) > LIMITS.totalBytes) throw tooLarge(`the parts claim more than ${LIMITS.totalBytes} bytes`);
    if (size > LIMITS.ratioFrom && size > packedSize * LIMITS.ratio) throw tooLarge(`${name} inflates more than ${LIMITS.ratio} times`);
    if (method === 0 && size !== packedSize) throw damaged(`${name} is stored with two different sizes`);
    if (local + 30 > bytes.length || u32(local) !== LOCAL) throw damaged(`${name} is not where the zip says`);
    const start = local + 30 + u16(local + 26) + u16(local + 28);
    if (start + packedSize > directory) throw damaged(`${name} reaches beyond its place in the zip`);
    extents.push({ from: local, to: start + packedSize });

    if (name.endsWith("/")) {
      if (size > 0) throw damaged(`${name} is a folder with content`);
      continue;
    }
    const key = name.toLowerCase();
    if (names.has(key)) throw damaged(`${name} is in the zip twice`);
    names.add(key);
    entries.push({
      name,
      method: method === 0 ? "stored" : "deflated",
      crc,
      size,
      packed: bytes.subarray(start, start + packedSize),
      time,
    });
  }
  extents.sort((a, b) => a.from - b.from);
  for (let i = 1; i < extents.length; i++)
    if ((extents[i] as { from: number }).from < (extents[i - 1] as { to: number }).to) throw damaged("entries of the zip overlap");
  return entries;
}

function entryName(bytes: Uint8Array, utf8: boolean): string {
  let name: string;
  try {
    name = new TextDecoder(utf8 ? "utf-8" : "latin1", { fatal: true }).decode(bytes).replaceAll("\\", "/");
  } catch (cause) {
    throw damaged("a name in the zip is not text", cause);
  }
  if (
    name === "" ||
    name.startsWith("/") ||
    name.includes("\0") ||
    /^[A-Za-z]:/.test(name) ||
    name.split("/").some((part) => part === "..")
  )
    throw damaged(`the zip holds an entry called ${JSON.stringify(name.slice(0, 80))}`);
  return name;
}

/** Compressed bytes inflated at a time, so that an entry that inflates beyond its claim is stopped early. */
const STEP = 32 << 10;

/** Inflates raw deflate data. Throws when it is none, or comes to more than `most` bytes. */
export type Inflater = (packed: Uint8Array, most: number) => Uint8Array;

/** What the platform has that is faster than what runs everywhere, which serves where it is absent. */
export interface Unpacking {
  readonly inflater?: Inflater;
  /** The zip checksum of the bytes. */
  readonly checksum?: (bytes: Uint8Array) => number;
}

/** The entry's content, its size and checksum verified. Throws FileTrouble. */
export function inflateEntry(entry: ZipEntry, { inflater, checksum = crc32 }: Unpacking = {}): Uint8Array {
  const content = entry.method === "stored" ? entry.packed : inflate(entry, inflater);
  if (content.length !== entry.size) throw damaged(`${entry.name} is not as long as it is said to be`);
  if (checksum(content) !== entry.crc) throw damaged(`${entry.name} does not match its checksum`);
  return content;
}

function inflate({ name, packed, size }: ZipEntry, inflater: Inflater | undefined): Uint8Array {
  try {
    if (inflater) return inflater(packed, size + 1);
    // One byte more than claimed: an entry that inflates further shows itself without being given more memory.
    const out = new Uint8Array(size + 1);
    if (packed.length <= STEP) return inflateSync(packed, { out });
    let length = 0;
    const stream = new Inflate((chunk) => {
      if (length + chunk.length > size) throw damaged(`${name} inflates beyond what it claims`);
      out.set(chunk, length);
      length += chunk.length;
    });
    for (let at = 0; at < packed.length; at += STEP) stream.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
    return out.subarray(0, length);
  } catch (cause) {
    if (cause instanceof FileTrouble) throw cause;
    throw damaged(`${name} cannot be inflated`, cause);
  }
}

/** An entry of new content. */
export function packEntry(name: string, content: Uint8Array): ZipEntry {
  const deflated = deflateSync(content, { level: 6 });
  const stored = deflated.length >= content.length;
  return {
    name,
    method: stored ? "stored" : "deflated",
    crc: crc32(content),
    size: content.length,
    packed: stored ? content : deflated,
    time: FIXED_TIME,
  };
}

/** A zip of the entries in this order; the same entries give the same bytes. */
export function writeZip(entries: readonly ZipEntry[]): Uint8Array {
  const names = entries.map((entry) => new TextEncoder().encode(entry.name));
  const size = entries.reduce((sum, entry, i) => sum + 30 + 46 + 2 * (names[i]?.length ?? 0) + entry.packed.length, 22);
  const bytes = new Uint8Array(size);
  const view = new DataView(bytes.buffer);
  let at = 0;
  const u16 = (value: number): void => {
    view.setUint16(at, value, true);
    at += 2;
  };
  const u32 = (value: number): void => {
    view.setUint32(at, value, true);
    at += 4;
  };
  const put = (content: Uint8Array): void => {
    bytes.set(content, at);
    at += content.length;
  };
  /** The fields that local and central headers share. */
  const shared = (entry: ZipEntry, name: Uint8Array): void => {
    u16(20);
    u16(name.some((byte) => byte > 127) ? 0x800 : 0);
    u16(entry.method === "stored" ? 0 : 8);
    u32(entry.time);
    u32(entry.crc);
    u32(entry.packed.length);
    u32(entry.size);
    u16(name.length);
    u16(0);
  };
  const offsets = entries.map((entry, i) => {
    const offset = at;
    const name = names[i] ?? new Uint8Array();
    u32(LOCAL);
    shared(entry, name);
    put(name);
    put(entry.packed);
    return offset;
  });
  const directory = at;
  entries.forEach((entry, i) => {
    const name = names[i] ?? new Uint8Array();
    u32(CENTRAL);
    u16(20);
    shared(entry, name);
    u16(0);
    u16(0);
    u16(0);
    u32(0);
    u32(offsets[i] ?? 0);
    put(name);
  });
  const directorySize = at - directory;
  u32(END);
  u16(0);
  u16(0);
  u16(entries.length);
  u16(entries.length);
  u32(directorySize);
  u32(directory);
  u16(0);
  return bytes;
}
