import { readFileSync } from "node:fs";
import { join } from "node:path";
import { inflateRawSync } from "node:zlib";
import { checkWorkbook } from "../../src/app/check-workbook";
import { WorkbookTrouble } from "../../src/app/ports";
import { readIsoDay } from "../../src/domain/calendar/day";
import { ExcelWorkbook } from "../../src/excel/excel-workbook";
import { openOfficeInNode, type OpenOffice } from "../../src/host/doors/open-office-in-node";
import { enterCells } from "../../src/host/model/edit-cells";
import { MAX_ROWS } from "../../src/host/model/limits";
import { Refusal } from "../../src/host/model/refusal";
import type { Workbook } from "../../src/host/model/workbook";
import { openXlsx, UnreadableFile } from "../../src/host/xlsx/open-xlsx";
import { saveXlsx } from "../../src/host/xlsx/save-xlsx";
import { FileWorkbook } from "../../src/xlsx-file/file-workbook";
import { HOSTILE_FILES } from "../host/xlsx/hostile-files";
import { asToRead, differencesOf } from "../xlsx-file/both-ways";
import { mutateWorkbook, seedOf, type Seed } from "./mutate-workbook";
import { Random } from "./random";

const PLANS = join(__dirname, "../workbooks/plans");
const NAMES = [
  "000-as-circulated",
  "000-in-progress",
  "000-tidy",
  "001-as-circulated",
  "001-tidy",
  "003-as-circulated",
  "004-as-circulated",
  "004-tidy",
  "rich-plan",
  "torture",
];
/** Hostile files that are about size: making them takes seconds, and changing them is all that a run would do. */
const IS_LARGE = /\d MB|\d GB|\d,000|million|thousand/;

/** The real plans, and what is small of the hostile files. */
export function workbookSeeds(): readonly Seed[] {
  const plans = NAMES.map((name) => seedOf(name, new Uint8Array(readFileSync(join(PLANS, `${name}.xlsx`)))));
  const hostile = HOSTILE_FILES.filter(({ name }) => !IS_LARGE.test(name)).map(({ name, build }) => seedOf(name, build()));
  // Most hostile files are refused whatever is done to them: five mutants in six are made of plans.
  const rounds = Math.ceil((5 * hostile.length) / plans.length);
  return [...Array.from({ length: rounds }, () => plans).flat(), ...hostile];
}

/** What became of a mutant. */
export type WorkbookOutcome =
  | { readonly kind: "opened"; readonly workbook: Workbook }
  | { readonly kind: "refused"; readonly as: string }
  /** Anything but a typed refusal. */
  | { readonly kind: "crashed"; readonly error: unknown };

/** The mutant of that number. */
export const mutant = (seeds: readonly Seed[], seed: number, index: number): Uint8Array => {
  const random = new Random(seed, index);
  return mutateWorkbook(random.of(seeds), random);
};

/** True when a slip of the program stands behind a refusal: an error of the language, without the code of a library that read bad bytes. */
function hidesCrash(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const isSlip = (error instanceof TypeError || error instanceof RangeError || error instanceof ReferenceError) && !("code" in error);
  return isSlip || hidesCrash(error.cause);
}

/** Opens a mutant as the command line does, every other one as a page does. */
export function openMutant(bytes: Uint8Array, index: number): WorkbookOutcome {
  try {
    const inflater =
      index % 2 === 0 ? { inflater: (packed: Uint8Array, most: number) => inflateRawSync(packed, { maxOutputLength: most }) } : {};
    return { kind: "opened", workbook: openXlsx(bytes, "mutant.xlsx", inflater) };
  } catch (error) {
    if (!(error instanceof UnreadableFile) || hidesCrash(error)) return { kind: "crashed", error };
    return { kind: "refused", as: error.kind };
  }
}

/** What opened is checked as Excel would show it, changed in one cell, saved and opened again. Throws what goes wrong. */
export class MutantCheck {
  #office: OpenOffice | null = null;

  async check(workbook: Workbook): Promise<"plan" | "no plan" | "refused"> {
    if (this.#office) {
      await this.#office.turnTo(workbook);
      this.#office.host.recorder.clear();
    } else this.#office = await openOfficeInNode(workbook, { door: "desktop", excelApi: "1.15" });
    const asOf = readIsoDay("2019-12-01");
    if (asOf === null) throw new Error("The review date is no day.");
    try {
      const excel = new ExcelWorkbook({ patience: 60_000 });
      const differ = await differencesOf(excel, new FileWorkbook(asToRead(workbook)));
      if (differ.length > 0) throw new Error(`The file is not read as through Office.js: ${differ.join("; ")}`);
      const { plan, checks } = await checkWorkbook(excel, { asOf });
      const failed = checks.filter((check) => check.failed !== undefined);
      if (failed.length > 0) throw new Error(`Rules threw: ${failed.map(({ rule, failed: why }) => `${rule}: ${why ?? ""}`).join("; ")}`);
      return plan ? "plan" : "no plan";
    } catch (error) {
      if (error instanceof WorkbookTrouble && error.kind !== "other" && error.kind !== "no answer") return "refused";
      throw error;
    }
  }

  /** Changes one cell as a person would and saves it; opening what was saved must give the same cell. */
  saveAndReopen(workbook: Workbook): "saved" | "refused" {
    const sheet = workbook.sheets[0];
    if (!sheet) return "refused";
    const used = sheet.cells.usedArea(false);
    // Below everything, where no merge and no array formula stands in the way.
    const row = Math.min(MAX_ROWS - 1, used ? used.row + used.rowCount + 3 : 0);
    try {
      enterCells(workbook, sheet, { row, column: 1, rowCount: 1, columnCount: 1 }, [["changed"]], "person");
    } catch (error) {
      if (error instanceof Refusal) return "refused";
      throw error;
    }
    const written = sheet.cells.get(row, 1)?.value;
    let again: Workbook;
    try {
      again = openXlsx(saveXlsx(workbook), "saved.xlsx");
    } catch (error) {
      // A mutant of one piece repeated thousands of times packs, once it is packed, as only a bomb does.
      if (error instanceof UnreadableFile && error.kind === "too large") return "refused";
      throw error;
    }
    const value = again.sheets[0]?.cells.get(row, 1)?.value;
    if (value !== written) throw new Error(`A cell that was saved as ${JSON.stringify(written)} came back as ${JSON.stringify(value)}.`);
    return "saved";
  }

  async close(): Promise<void> {
    await this.#office?.close();
    this.#office = null;
  }
}
