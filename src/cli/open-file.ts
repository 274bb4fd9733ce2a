import { readFileSync, statSync } from "node:fs";
import path from "node:path";
import zlib, { inflateRawSync } from "node:zlib";
import { errorCode } from "./error-code";
import { FileTrouble } from "./file-trouble";
import { UnreadableFile } from "../host/xlsx/unreadable-file";
import type { Unpacking } from "../host/xlsx/zip";

/** No plan comes near this; read into memory it would only be refused later. */
const MOST_BYTES = 256 * 1024 * 1024;

/** The least that Node's zlib takes for a chunk. */
const LEAST_CHUNK = 64;

/** Node's own inflate, several times as fast as one in JavaScript: in one piece, since the size is known. Its memory is taken only as it is filled. */
const inflateInNode = (packed: Uint8Array, most: number): Uint8Array =>
  inflateRawSync(packed, { maxOutputLength: most, chunkSize: Math.max(LEAST_CHUNK, most) });

/** Node has had the checksum since 20.15 and 22.2. */
const UNPACKING: Unpacking = {
  inflater: inflateInNode,
  ...(typeof zlib.crc32 === "function" ? { checksum: (bytes: Uint8Array) => zlib.crc32(bytes) } : {}),
};

/** What `open` makes of the file's bytes. Throws FileTrouble when the file cannot be read. */
export function openFile<T>(file: string, cwd: string, open: (bytes: Uint8Array, name: string, unpacking: Unpacking) => T): T {
  const at = path.resolve(cwd, file);
  try {
    const { size } = statSync(at);
    if (size > MOST_BYTES)
      throw new FileTrouble(`${file} is ${Math.round(size / 1024 / 1024)} MB, which is no action plan; it was not opened.`);
    return open(readFileSync(at), path.basename(file), UNPACKING);
  } catch (error) {
    if (error instanceof FileTrouble) throw error;
    if (error instanceof UnreadableFile) throw new FileTrouble(error.message, { cause: error });
    const code = errorCode(error);
    if (code === "ENOENT") throw new FileTrouble(`There is no file “${file}”.`, { cause: error });
    if (code === "EACCES" || code === "EPERM")
      throw new FileTrouble(`You may not read “${file}”. Ask its owner for permission.`, { cause: error });
    if (code === "EISDIR") throw new FileTrouble(`“${file}” is a folder, not a file.`, { cause: error });
    throw error;
  }
}
