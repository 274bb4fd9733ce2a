import type { Workbook } from "../../src/host/model/workbook";
import { drawnWorkbook } from "../host/simulated-workbook";

/** What Excel, or a program that opens its files, could take for a formula or a command, by how it begins. */
export const HOSTILE = [
  "=1+1",
  "+1+1",
  "-1+1",
  "@SUM(1)",
  "\t=1+1",
  "\r=1+1",
  "=cmd|' /C calc'!A0",
  '=HYPERLINK("http://example.invalid","x")',
  '=WEBSERVICE("http://example.invalid")',
  "+44 20 7946 0000",
  "-",
  "'=1+1",
  "＝1+1",
  "{=1+1}",
] as const;

/** A plan of so many actions in whose every field stands one of the texts, turn by turn, with a hostile sheet name and title. */
export function hostilePlan(texts: readonly string[], actions: number): Workbook {
  const at = (index: number): string => texts[index % texts.length] ?? "";
  const rows: (string | null)[][] = [
    [`${at(0)} Action plan 2019 – 2021`, null, null, null, null, null, null, null],
    ["Ref", "Action", "Lead officer", "Timescale", "How we will measure success", "RAG rating", "Commentary", "Evidence of impact"],
    [`PRIORITY 1: ${at(1)}`, null, null, null, null, null, null, null],
  ];
  for (let i = 0; i < actions; i++) {
    rows.push([
      i % 3 === 0 ? at(i) : `1.${i + 1}`,
      `${at(i + 1)} do it`,
      `${at(i + 2)} Manager`,
      i % 4 === 0 ? "March 2019" : `${at(i + 3)} May 2020`,
      at(i + 4),
      i % 5 === 0 ? at(i + 5) : ["Red", "Amber", "Green"][i % 3]!,
      at(i + 6),
      at(i + 7),
    ]);
  }
  return drawnWorkbook({ "=1+1 'Plan'": rows });
}
