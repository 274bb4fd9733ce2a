import { copyFileSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { checkWorkbook, type CheckReport } from "../../src/app/check-workbook";
import { main } from "../../src/cli/main";
import { dayOf } from "../../src/domain/calendar/day";
import { toA1 } from "../../src/domain/grid/a1";
import { ratingCells } from "../../src/domain/rules/rating-cells";
import { ExcelWorkbook } from "../../src/excel/excel-workbook";
import { openOfficeInNode } from "../../src/host/doors/open-office-in-node";
import { openXlsx } from "../../src/host/xlsx/open-xlsx";
import { worldFor } from "../cli/world";
import { planBytes, planFiles } from "../host/xlsx/change-one-cell";
import { partsThatDiffer } from "../host/xlsx/raw-parts";
import { convertWithLibreOffice, findLibreOffice } from "./convert-with-libreoffice";

/** What a file may differ in once its ratings have lists: sheets, the looks of conditional formats, texts, and that formulas are to be worked out anew. */
const MAY_DIFFER = /^xl\/(?:worksheets\/sheet\d+\.xml|styles\.xml|sharedStrings\.xml|workbook\.xml)$/;
const PROTECTED = "torture.xlsx";

interface Enforced {
  readonly bytes: Uint8Array;
  /** "Plan!F5", each cell by itself. */
  readonly cells: readonly string[];
  /** The key's statuses as a list is written: "Red,Amber,Green". */
  readonly list: string;
}

/** Runs `enforce` on every plan; LibreOffice opens what was saved and has the list on exactly the rating cells. Throws with all that is wrong. */
export async function checkLists(): Promise<string> {
  const { version } = findLibreOffice();
  const folder = mkdtempSync(path.join(tmpdir(), "lists-"));
  const troubles: string[] = [];
  const enforced = new Map<string, Enforced>();
  try {
    for (const name of planFiles()) {
      const made = await enforce(name, folder, troubles);
      if (made) enforced.set(name, made);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  if (enforced.size === 0) throw new Error("there are no plan workbooks");
  const converted = convertWithLibreOffice(new Map([...enforced].map(([name, { bytes }]) => [name, bytes])));
  let cells = 0;
  for (const [name, one] of enforced) {
    const bytes = converted.get(name);
    if (!bytes) {
      troubles.push(`${name}: LibreOffice does not open what was saved`);
      continue;
    }
    cells += one.cells.length;
    const lists = listsOf(bytes, name);
    // A list that its owner put on other cells as well is not ours to take off.
    const before = listsOf(planBytes(name), name);
    const differing = [
      ...one.cells.filter((cell) => lists.get(cell) !== one.list).map((cell) => `${cell} offers “${lists.get(cell) ?? ""}”`),
      ...[...lists.keys()]
        .filter((cell) => !one.cells.includes(cell) && lists.get(cell) !== before.get(cell))
        .map((cell) => `${cell} has a list and is no rating cell`),
      ...[...before.keys()].filter((cell) => !lists.has(cell)).map((cell) => `${cell} lost its list`),
    ];
    if (differing.length > 0) troubles.push(`${name} in LibreOffice: ${differing.slice(0, 10).join("; ")}`);
  }
  if (troubles.length > 0) throw new Error(troubles.join("\n"));
  return `${enforced.size} workbooks, ${cells} rating cells: ${version} has the key’s list on each, and put on no other cell; a second run changes nothing`;
}

/** Enforces one plan and once more; null when it has to be refused. */
async function enforce(name: string, folder: string, troubles: string[]): Promise<Enforced | null> {
  const run = async (...argv: string[]): Promise<{ readonly code: number; readonly err: string }> => {
    const world = worldFor({ cwd: folder });
    return { code: await main(argv, world), err: world.written.err };
  };
  const file = path.join(folder, name);
  copyFileSync(path.resolve("test/workbooks/plans", name), file);
  const flags = ["--split-combined", "--add-columns"];
  const first = await run("enforce", name, ...flags, "--out", "once.xlsx");
  if (!Buffer.from(readFileSync(file)).equals(Buffer.from(planBytes(name)))) troubles.push(`${name}: the file read was changed`);
  if (name === PROTECTED) {
    if (first.code !== 2 || !/^[^\n]*protected[^\n]*\n$/.test(first.err))
      troubles.push(`${name} is not refused in one sentence: ${first.err}`);
    return null;
  }
  if (first.code !== 0) {
    troubles.push(`${name}: ${first.err.trim()}`);
    return null;
  }
  const bytes = new Uint8Array(readFileSync(path.join(folder, "once.xlsx")));
  await run("enforce", "once.xlsx", ...flags, "--out", "twice.xlsx");
  if (!readFileSync(path.join(folder, "twice.xlsx")).equals(Buffer.from(bytes))) troubles.push(`${name}: the second run changes it`);
  const others = partsThatDiffer(planBytes(name), bytes).filter((part) => !MAY_DIFFER.test(part));
  if (others.length > 0) troubles.push(`${name}: ${others.join(", ")} differ`);
  const { plan } = await checked(bytes, name);
  if (!plan) throw new Error(`${name} holds no plan`);
  return {
    bytes,
    cells: ratingCells(plan).map(({ at }) => `${at.sheet}!${toA1(at)}`),
    list: plan.key.statuses.map(({ status }) => status).join(","),
  };
}

async function checked(bytes: Uint8Array, name: string): Promise<CheckReport> {
  const asOf = dayOf(2019, 12, 1);
  if (asOf === null) throw new Error("1 December 2019 is no day.");
  const office = await openOfficeInNode(openXlsx(bytes, name), { door: "desktop", excelApi: "1.15" });
  try {
    return await checkWorkbook(new ExcelWorkbook(), { asOf });
  } finally {
    await office.close();
  }
}

/** What each cell with a drop-down of written words offers: "Red,Amber,Green". */
function listsOf(bytes: Uint8Array, name: string): ReadonlyMap<string, string> {
  const lists = new Map<string, string>();
  for (const { name: sheet, validations } of openXlsx(bytes, name).sheets)
    for (const { type, rule, areas } of validations) {
      const source = type === "List" ? String((rule.list as { readonly source?: unknown } | undefined)?.source ?? "") : "";
      if (source === "" || source.startsWith("=")) continue;
      for (const { row, column, rowCount, columnCount } of areas)
        for (let r = row; r < row + rowCount; r++)
          for (let c = column; c < column + columnCount; c++) lists.set(`${sheet}!${toA1({ sheet, row: r, column: c })}`, source);
    }
  return lists;
}
