import { absoluteAddress, parseArea, quotedSheetName, splitAddress } from "../model/address";
import type { Area } from "../model/area";
import { isEntireColumns, isEntireRows, sameArea } from "../model/area-algebra";
import type { Sheet } from "../model/sheet";

/** The names under which files keep what of a sheet is printed, and what is repeated on each page. */
export const PRINT_AREA = "_xlnm.Print_Area";
export const PRINT_TITLES = "_xlnm.Print_Titles";

/** "Plan!$A$1:$B$9,'My plan'!$D:$D" → the areas; null when some part is something else (#REF!, a function). */
function readList(formula: string): Area[] | null {
  const areas: Area[] = [];
  // A quoted name may hold commas.
  for (const part of formula.match(/(?:'(?:[^']|'')*'|[^,'])+/g) ?? []) {
    const area = parseArea(splitAddress(part.trim()).rest);
    if (!area) return null;
    areas.push(area);
  }
  return areas;
}

/** Puts into the sheet what one of the two names says; a name that says something else is left to the file. */
export function readPrintName(sheet: Sheet, name: string, formula: string): void {
  const areas = readList(formula);
  if (!areas) return;
  if (name === PRINT_AREA) sheet.printAreas = areas;
  else {
    sheet.printTitleRows = areas.find(isEntireRows) ?? null;
    sheet.printTitleColumns = areas.find(isEntireColumns) ?? null;
  }
}

/**
 * What the name must say for the sheet: its formula, null for no such name, or undefined where the file's own words (null: none) say it
 * already, or say what is not in the model.
 */
export function printNameFormula(sheet: Sheet, name: string, written: string | null): string | null | undefined {
  const areas = name === PRINT_AREA ? sheet.printAreas : [sheet.printTitleColumns, sheet.printTitleRows].filter((area) => area !== null);
  const said = written === null ? [] : readList(written);
  if (!said && areas.length === 0) return undefined;
  const known = (said ?? []).filter((area) => name === PRINT_AREA || isEntireColumns(area) || isEntireRows(area));
  if (known.length === areas.length && areas.every((area) => known.some((other) => sameArea(area, other)))) return undefined;
  return areas.length === 0 ? null : areas.map((area) => `${quotedSheetName(sheet.name)}!${absoluteAddress(area)}`).join(",");
}
