import { drawnWorkbook } from "../host/simulated-workbook";
import type { Workbook } from "../../src/host/model/workbook";

const WORDS =
  "Ensure that all practitioners recognise the indicators of risk and know how to respond – with partners – to concerns about a child or young person; review the pathway and report progress to the board. ";

/** A made-up plan with so many rows on so many sheets; always the same. A date column keeps numbers in it. */
export function planOfSize(rows: number, sheets = 1): Workbook {
  let seed = 7;
  const pick = (n: number): number => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return seed % n;
  };
  const row = (r: number): (string | number | null)[] => {
    if (r === 0) return ["Ref", "Action", "Lead officer", "Timescale", "Measure", "RAG", "Commentary", "Evidence", "Reviewed"];
    const priority = Math.ceil(r / 25);
    if (r % 25 === 1) return [`PRIORITY ${priority}: ${WORDS.slice(0, 60)}`, ...Array.from({ length: 8 }, () => null)];
    return [
      `${priority}.${r % 25}`,
      WORDS.slice(0, 40 + pick(150)),
      "Head of Service, LBR",
      "May 2019 – March 2020",
      WORDS.slice(0, 20 + pick(100)),
      ["Red", "Amber", "Green"][pick(3)]!,
      pick(3) > 0 ? WORDS.slice(0, pick(120)) || null : null,
      pick(2) > 0 ? WORDS.slice(0, 30) : null,
      43_000 + (r % 400),
    ];
  };
  return drawnWorkbook(
    Object.fromEntries(Array.from({ length: sheets }, (_, s) => [`Plan ${s + 1}`, Array.from({ length: rows }, (__, r) => row(r))])),
  );
}

/** Millions of bytes of text in the workbook's cells. */
export function megabytesOf(workbook: Workbook): number {
  let bytes = 0;
  for (const sheet of workbook.sheets) {
    for (const cells of sheet.cells.rows.values()) for (const { value } of cells.values()) bytes += Buffer.byteLength(String(value ?? ""));
  }
  return bytes / 1e6;
}
