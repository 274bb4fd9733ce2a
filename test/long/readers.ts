import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Random } from "../fuzz/random";
import { borrowedFiles, findBorrowedFiles } from "../host/xlsx/borrowed-files";
import { HOSTILE_FILES } from "../host/xlsx/hostile-files";
import { BothWays } from "../xlsx-file/both-ways";
import { randomWorkbook } from "../xlsx-file/random-workbook";

const RANDOM = 1_000;
/** Told of at most so many workbooks. */
const MOST_TROUBLES = 20;

/**
 * Reads every borrowed and hostile file that opens, and random workbooks, through the genuine Office.js and straight from the file's model.
 * Resolves to how many; throws with where they differ.
 */
export async function compareReaders(): Promise<string> {
  const folder = findBorrowedFiles();
  if (!folder) throw new Error("The folder of borrowed spreadsheets is not on this machine: set ROBUSTNESS_DIR to it.");
  const both = new BothWays();
  const troubles: string[] = [];
  const take = (name: string, found: readonly string[]): void => {
    if (found.length > 0) troubles.push(`${name}: ${found.slice(0, 3).join("; ")}`);
  };
  let opened = 0;
  const compareFile = async (name: string, bytes: Uint8Array): Promise<void> => {
    const found = await both.compareFile(bytes);
    if (found) opened++;
    take(name, found ?? []);
  };
  for (const name of borrowedFiles(folder)) await compareFile(name, readFileSync(join(folder, name)));
  for (const { name, build } of HOSTILE_FILES) await compareFile(name, build());
  for (let index = 0; index < RANDOM; index++)
    take(`random workbook ${index}`, await both.compare(randomWorkbook(new Random(20191201, index))));
  await both.close();
  if (troubles.length > 0) throw new Error(troubles.slice(0, MOST_TROUBLES).join("\n"));
  if (opened < 50) throw new Error(`Only ${opened} files opened.`);
  return `${opened} files and ${RANDOM} random workbooks read the same both ways`;
}
