import { readdirSync, statSync } from "node:fs";
import path from "node:path";
import { WrongArguments } from "./arguments";

/** The files that the inputs of a command name. */
export interface FoundFiles {
  /** As the user would write them: relative where the input was. In a fixed order, each once. */
  readonly files: readonly string[];
  /** True when the input is one file named in full: its result then stands alone, not in a list. */
  readonly single: boolean;
}

/** Workbooks that can be read; files that Excel makes while one is open begin with "~$". */
const isWorkbook = (name: string): boolean => /\.xls[xm]$/i.test(name) && !name.startsWith("~$");

/** Folders hold their workbooks at any depth; a pattern may use * ? and **. Throws WrongArguments when nothing is found. */
export function findFiles(inputs: readonly string[], cwd: string): FoundFiles {
  const files = new Set<string>();
  let single = inputs.length === 1;
  for (const input of inputs) {
    const at = path.resolve(cwd, input);
    const stat = statSync(at, { throwIfNoEntry: false });
    if (stat?.isDirectory()) {
      single = false;
      const found = workbooksUnder(at).map((file) => path.join(input, path.relative(at, file)));
      if (found.length === 0) throw new WrongArguments(`The folder “${input}” holds no .xlsx or .xlsm workbook.`);
      for (const file of found) files.add(file);
    } else if (stat || !/[*?]/.test(input)) {
      // A file that is not there is told of when it is opened, so that it does not stop the others.
      files.add(input);
    } else {
      single = false;
      const found = matching(input, cwd);
      if (found.length === 0) throw new WrongArguments(`No .xlsx or .xlsm workbook matches “${input}”.`);
      for (const file of found) files.add(file);
    }
  }
  return { files: [...files], single };
}

const byName = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function workbooksUnder(folder: string): string[] {
  const found: string[] = [];
  const entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) => byName(a.name, b.name));
  for (const entry of entries) {
    if (entry.name.startsWith(".") || entry.name === "node_modules") continue;
    const at = path.join(folder, entry.name);
    if (entry.isDirectory()) found.push(...workbooksUnder(at));
    else if (isWorkbook(entry.name)) found.push(at);
  }
  return found;
}

/** The workbooks that a pattern names, in the form of the pattern (relative stays relative). */
function matching(pattern: string, cwd: string): string[] {
  const parts = pattern.split(/[\\/]/);
  const plain = parts.findIndex((part) => /[*?]/.test(part));
  const start = parts.slice(0, plain).join("/");
  const found: string[] = [];
  const walk = (folder: string, rest: readonly string[]): void => {
    const [part, ...after] = rest;
    if (part === undefined) return;
    const here = path.resolve(cwd, folder === "" ? "." : folder);
    if (!statSync(here, { throwIfNoEntry: false })?.isDirectory()) return;
    if (part === "**" && after.length > 0) walk(folder, after);
    for (const entry of readdirSync(here, { withFileTypes: true }).sort((a, b) => byName(a.name, b.name))) {
      const at = folder === "" ? entry.name : folder.endsWith("/") ? folder + entry.name : `${folder}/${entry.name}`;
      if (part === "**") {
        if (entry.isDirectory() && !entry.name.startsWith(".") && entry.name !== "node_modules") walk(at, rest);
        else if (after.length === 0 && isWorkbook(entry.name)) found.push(at);
      } else if (!fits(entry.name, part)) continue;
      else if (after.length > 0) walk(at, after);
      else if (entry.isFile() && isWorkbook(entry.name)) found.push(at);
    }
  };
  walk(pattern.startsWith("/") && start === "" ? "/" : start, parts.slice(plain));
  return [...new Set(found)];
}

/** Whether a name fits a part of a pattern: * any characters, ? one. Takes time linear in the name for each *. */
function fits(name: string, part: string): boolean {
  const pieces = part.toLowerCase().split("*");
  const text = name.toLowerCase();
  const at = (piece: string, from: number): boolean => {
    for (let i = 0; i < piece.length; i++) if (piece[i] !== "?" && piece[i] !== text[from + i]) return false;
    return from + piece.length <= text.length;
  };
  const first = pieces[0] ?? "";
  const last = pieces.at(-1) ?? "";
  if (pieces.length === 1) return text.length === first.length && at(first, 0);
  if (!at(first, 0) || text.length < first.length + last.length || !at(last, text.length - last.length)) return false;
  let from = first.length;
  for (const piece of pieces.slice(1, -1)) {
    while (from + piece.length <= text.length - last.length && !at(piece, from)) from++;
    if (from + piece.length > text.length - last.length) return false;
    from += piece.length;
  }
  return true;
}
