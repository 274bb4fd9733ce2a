import { existsSync, readFileSync, realpathSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { errorCode } from "./error-code";
import { FileTrouble } from "./file-trouble";

/** Whether two paths name the same file, through links too. */
export const isSameFile = (a: string, b: string): boolean =>
  a === b || (existsSync(a) && existsSync(b) && realpathSync(a) === realpathSync(b));

/** Saves through a temporary file beside it and a rename: whoever looks finds the old file or the new one, never half of one. Throws FileTrouble. */
export function saveFile(file: string, bytes: Uint8Array): void {
  const temporary = `${file}.${process.pid}.tmp`;
  try {
    writeFileSync(temporary, bytes);
    if (readFileSync(temporary).length !== bytes.length) throw new FileTrouble(`${file} could not be written whole: the disk may be full.`);
    renameSync(temporary, file);
  } catch (error) {
    rmSync(temporary, { force: true });
    const code = errorCode(error);
    if (code === "ENOENT" || code === "ENOTDIR") throw new FileTrouble(`There is no folder for ${file}.`, { cause: error });
    if (code === "EACCES" || code === "EPERM") throw new FileTrouble(`You may not write ${file}.`, { cause: error });
    if (code === "EISDIR") throw new FileTrouble(`${file} is a folder.`, { cause: error });
    throw error;
  }
}
