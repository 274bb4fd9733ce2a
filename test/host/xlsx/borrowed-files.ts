import { existsSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";

/**
 * The folder of borrowed test spreadsheets, kept beside the repository rather than in it: $ROBUSTNESS_DIR, or shared/robustness in a folder
 * above. Null when it is not on this machine.
 */
export function findBorrowedFiles(): string | null {
  const named = process.env.ROBUSTNESS_DIR;
  if (named !== undefined) return existsSync(named) ? named : null;
  for (let folder = process.cwd(); ; folder = dirname(folder)) {
    const candidate = join(folder, "shared", "robustness");
    if (existsSync(candidate)) return candidate;
    if (folder === dirname(folder)) return null;
  }
}

/** The names of the spreadsheets in it. */
export const borrowedFiles = (folder: string): string[] => readdirSync(folder).filter((name) => /\.(xlsx|ods)$/.test(name));
