// What is asked here is read in the function that is returned, after the caller's sync, where these rules cannot see it.
/* eslint-disable office-addins/call-sync-before-read, office-addins/call-sync-after-load */
import type { OwnSheet } from "../app/ports";
import { kindOfMarker, MARKER, markerName, ownByNames } from "../app/reading/own-marks";
import type { SheetKind, SheetMade } from "../domain/sheets/sheet-spec";
import type { ExcelContext } from "./run-excel";

/** The custom property that says what the sheet was made from; with a hidden name for a marker it is the name's comment. */
export const MADE = "ActionPlanCheck.made";

/** A sheet of the workbook and, when it is ours, its kind. */
export interface MarkedSheet {
  readonly id: string;
  readonly name: string;
  readonly kind: SheetKind | null;
  readonly isProtected: boolean;
  /** What it was made from; null when it is not ours or does not say. */
  readonly made: SheetMade | null;
}

export interface SheetsFound {
  readonly sheets: readonly MarkedSheet[];
  readonly structureProtected: boolean;
  readonly readOnly: boolean;
  /** The workbook's title among its properties; "" when it has none. */
  readonly title: string;
}

/** What a sheet was made from, as the workbook holds it. */
export const writeMade = (made: SheetMade): string => JSON.stringify(made);

/** null for anything but what `writeMade` gives. */
function readMade(text: unknown): SheetMade | null {
  if (typeof text !== "string" || !text.startsWith("{")) return null;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
  if (typeof value !== "object" || value === null) return null;
  const said = new Map<string, unknown>(Object.entries(value));
  const [plan, at, asOf] = [said.get("plan"), said.get("at"), said.get("asOf")];
  return isShort(plan) && isShort(at) && isShort(asOf) ? { plan, at, asOf } : null;
}

/** Checked by hand: the pane is on screen before zod is there. */
const isShort = (value: unknown): value is string => typeof value === "string" && value.length <= 200;

/** Every sheet with its marker, in two syncs. Where two sheets carry one marker (a copy was made), the first is ours. */
export async function findSheets(context: ExcelContext, has: (set: string) => boolean): Promise<SheetsFound> {
  const { workbook } = context;
  const { worksheets, protection } = workbook;
  workbook.load("readOnly");
  protection.load("protected");
  workbook.properties.load("title");
  worksheets.load("items/id,items/name,items/protection/protected");
  await context.sync();

  const asked = new Map(worksheets.items.map((sheet) => [sheet.id, { kind: askKind(sheet, has), made: askMade(sheet, has) }]));
  workbook.names.load("items/name,items/formula,items/comment");
  await context.sync();
  const { items: names } = workbook.names;
  const named = new Map(ownByNames(names, worksheets.items));

  const taken = new Set<SheetKind>();
  const sheets = worksheets.items.map(({ id, name, protection: own }) => {
    const byName = named.get(id) ?? null;
    const marked = asked.get(id)?.kind() ?? byName;
    const kind = marked !== null && !taken.has(marked) ? marked : null;
    if (kind) taken.add(kind);
    const comment = byName && names.find((each) => each.name === markerName(byName))?.comment;
    return { id, name, kind, isProtected: own.protected, made: kind && (asked.get(id)?.made() ?? readMade(comment)) };
  });
  return { sheets, structureProtected: protection.protected, readOnly: workbook.readOnly, title: workbook.properties.title };
}

/** Asks a sheet for its marker; what it returns is read after the sync. */
export function askKind(sheet: Excel.Worksheet, has: (set: string) => boolean): () => SheetKind | null {
  if (!has("1.12")) return () => null;
  const property = sheet.customProperties.getItemOrNullObject(MARKER);
  property.load("value");
  return () => (property.isNullObject ? null : kindOfMarker(property.value));
}

/** Asks a sheet what it was made from; what it returns is read after the sync. */
function askMade(sheet: Excel.Worksheet, has: (set: string) => boolean): () => SheetMade | null {
  if (!has("1.12")) return () => null;
  const property = sheet.customProperties.getItemOrNullObject(MADE);
  property.load("value");
  return () => (property.isNullObject ? null : readMade(property.value));
}

/** Our sheets in this workbook. */
export const ownSheetsOf = ({ sheets }: SheetsFound): readonly OwnSheet[] =>
  sheets.flatMap(({ kind, name, made }) => (kind ? [{ kind, name, made }] : []));
