import { isAscii } from "node:buffer";
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { Script } from "node:vm";
import { errorCode } from "./error-code";

/**
 * Runs scripts and keeps what V8 has compiled of them in a folder of the program's own, so that the next start need not
 * compile them again: half of the time a small plan takes. V8 itself refuses what another version of it compiled.
 * https://nodejs.org/docs/latest-v20.x/api/vm.html#scriptcreatecacheddata
 */
export class KeptCode {
  readonly #folder: string;
  readonly #purpose: string;
  readonly #toKeep: { readonly script: Script; readonly at: string; readonly prefix: string }[] = [];

  /** `purpose` tells runs apart that use different parts of the scripts; only its letters count. */
  constructor(folder: string, purpose: string) {
    this.#folder = folder;
    this.#purpose = purpose.replace(/[^a-z]/g, "").slice(0, 20);
  }

  /** Runs a script file in the global scope, its text put between `before` and `after`, and gives its value. */
  run(file: string, before = "", after = ""): unknown {
    const text = readFileSync(file);
    // The size and time of the file are part of the name: V8 only compares the length of the text.
    const { size, mtimeMs } = statSync(file);
    const prefix = `${path.basename(file)}-${this.#purpose}-`;
    const at = path.join(this.#folder, `${prefix}${size.toString(36)}-${Math.round(mtimeMs).toString(36)}`);
    const cachedData = kept(at);
    const script = new Script(before + text.toString(isAscii(text) ? "latin1" : "utf8") + after, {
      filename: file,
      ...(cachedData ? { cachedData } : {}),
    });
    if (!cachedData || script.cachedDataRejected) this.#toKeep.push({ script, at, prefix });
    return script.runInThisContext();
  }

  /** Keeps what was compiled in this run and not kept before; called when everything has been done. */
  keep(): void {
    try {
      for (const { script, at, prefix } of this.#toKeep.splice(0)) {
        mkdirSync(this.#folder, { recursive: true });
        for (const old of readdirSync(this.#folder)) if (old.startsWith(prefix)) rmSync(path.join(this.#folder, old), { force: true });
        // Another process may be doing the same: a file appears whole or not at all.
        const unfinished = `${at}.${process.pid}`;
        writeFileSync(unfinished, script.createCachedData());
        renameSync(unfinished, at);
      }
    } catch (error) {
      // A program folder that may not be written, or a full disk: the next start is slower, nothing else.
      if (errorCode(error) === null) throw error;
    }
  }
}

function kept(at: string): Buffer | null {
  try {
    return readFileSync(at);
  } catch (error) {
    // Not there, or not to be had: it is compiled.
    if (errorCode(error) === null) throw error;
    return null;
  }
}
