import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { main } from "../../src/cli/main";
import type { Sheet } from "../../src/host/model/sheet";
import { openXlsx } from "../../src/host/xlsx/open-xlsx";
import { saveXlsx } from "../../src/host/xlsx/save-xlsx";
import { worldFor } from "../cli/world";
import { HOSTILE, hostilePlan } from "../excel/hostile-plan";
import { planOfSize } from "../excel/plan-of-size";
import { planBytes, planFiles } from "../host/xlsx/change-one-cell";
import { convertWithLibreOffice, findLibreOffice } from "./convert-with-libreoffice";

const PROTECTED = "torture.xlsx";

/** Writes key and summary sheets of every plan; LibreOffice prints each file, and its own saved copy has every text of ours as a text. Throws with all that is wrong. */
export async function checkSheets(): Promise<string> {
  const { version } = findLibreOffice();
  const troubles: string[] = [];
  const folder = mkdtempSync(path.join(tmpdir(), "sheets-"));
  const written = new Map<string, Uint8Array>();
  try {
    const plans = new Map(planFiles().map((name) => [name, planBytes(name)]));
    if (plans.size === 0) throw new Error("there are no plan workbooks");
    plans.set("hostile.xlsx", saveXlsx(hostilePlan(HOSTILE, 40)));
    plans.set("300-actions.xlsx", saveXlsx(planOfSize(313)));
    for (const [name, bytes] of plans) {
      if (name === PROTECTED) continue;
      writeFileSync(path.join(folder, "plan.xlsx"), bytes);
      for (const [command, from, to] of [
        ["key", "plan.xlsx", "key.xlsx"],
        ["summary", "key.xlsx", "all.xlsx"],
      ] as const) {
        const world = worldFor({ cwd: folder });
        if ((await main([command, from, "--out", to], world)) !== 0) troubles.push(`${name}: ${world.written.err.trim()}`);
      }
      written.set(name, new Uint8Array(readFileSync(path.join(folder, "all.xlsx"))));
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }

  const again = convertWithLibreOffice(written);
  let cells = 0;
  for (const [name, bytes] of written) {
    const saved = again.get(name);
    if (!saved) {
      troubles.push(`${name}: LibreOffice does not open what was saved`);
      continue;
    }
    const theirs = openXlsx(saved, name);
    for (const sheet of openXlsx(bytes, name).sheets.filter(({ properties }) => properties.has("ActionPlanCheck.sheet"))) {
      const other = theirs.find(sheet.name);
      const differing = other ? differences(sheet, other) : ["it is gone"];
      if (differing.length > 0) troubles.push(`${name}, ${sheet.name}, saved by LibreOffice: ${differing.slice(0, 5).join("; ")}`);
      for (const row of sheet.cells.rows.values()) cells += row.size;
    }
  }

  let pages = 0;
  for (const [name, pdf] of convertWithLibreOffice(written, "pdf")) {
    const count = pdf
      ? (Buffer.from(pdf)
          .toString("latin1")
          .match(/\/Type\s*\/Page\b/g)?.length ?? 0)
      : 0;
    if (count === 0) troubles.push(`${name}: LibreOffice prints nothing of it`);
    pages += count;
  }
  if (troubles.length > 0) throw new Error(troubles.join("\n"));
  return `${written.size} workbooks, ${cells} cells: ${version} keeps every text a text, and prints ${pages} pages`;
}

/** Cells whose text is another, or that act as formulas. Spaces that XML folds, line ends and the thirteenth figure of a number count as the same. */
function differences(ours: Sheet, theirs: Sheet): string[] {
  const folded = (value: unknown): string =>
    String(typeof value === "number" ? Number(value.toPrecision(12)) : (value ?? ""))
      .replace(/\s+/g, " ")
      .trim();
  const found: string[] = [];
  for (const [row, cells] of ours.cells.rows)
    for (const [column, { value, formula }] of cells) {
      const other = theirs.cells.get(row, column);
      if (formula !== null || (other?.formula ?? null) !== null)
        found.push(`row ${row + 1}, column ${column + 1} acts as ${other?.formula ?? formula ?? ""}`);
      else if (folded(other?.value) !== folded(value))
        found.push(`row ${row + 1}, column ${column + 1} holds “${folded(other?.value)}”, not “${folded(value)}”`);
    }
  return found;
}
