// What is asked here is read in the function that is returned, after the caller's sync, where these rules cannot see it.
/* eslint-disable office-addins/call-sync-before-read, office-addins/call-sync-after-load */
import type { OwnSheet } from "../app/ports";
import { SHEET_KINDS, type SheetKind } from "../domain/sheets/sheet-spec";
import { quoteSheetName } from "../domain/grid/a1";
import type { ExcelContext } from "./run-excel";

/** The custom property of a sheet by which it is known as ours; its value is the kind. */
export const MARKER = "ActionPlanCheck.sheet";
/** Before ExcelApi 1.12 sheets have no custom properties: a hidden name points at the sheet instead. */
export const markerName = (kind: SheetKind): string => `_ActionPlanCheck_${kind}`;

/** A sheet of the workbook and, when it is ours, its kind. */
export interface MarkedSheet {
  readonly id: string;
  readonly name: string;
  readonly kind: SheetKind | null;
  readonly isProtected: boolean;
}

export interface SheetsFound {
  readonly sheets: readonly MarkedSheet[];
  readonly structureProtected: boolean;
  readonly readOnly: boolean;
}

const isKind = (value: unknown): value is SheetKind => SHEET_KINDS.some((kind) => kind === value);

/** Every sheet with its marker, in two syncs. Where two sheets carry one marker (a copy was made), the first is ours. */
export async function findSheets(context: ExcelContext, has: (set: string) => boolean): Promise<SheetsFound> {
  const { workbook } = context;
  const { worksheets, protection } = workbook;
  workbook.load("readOnly");
  protection.load("protected");
  worksheets.load("items/id,items/name,items/protection/protected");
  await context.sync();

  const asked = new Map(worksheets.items.map((sheet) => [sheet.id, askKind(sheet, has)]));
  workbook.names.load("items/name,items/formula");
  await context.sync();
  const named = new Map(ownByNames(workbook.names.items, worksheets.items));

  const taken = new Set<SheetKind>();
  const sheets = worksheets.items.map(({ id, name, protection: own }) => {
    const marked = asked.get(id)?.() ?? named.get(id) ?? null;
    const kind = marked !== null && !taken.has(marked) ? marked : null;
    if (kind) taken.add(kind);
    return { id, name, kind, isProtected: own.protected };
  });
  return { sheets, structureProtected: protection.protected, readOnly: workbook.readOnly };
}

/** The kind that a hidden marker name stands for; null when it is no marker of ours. */
export const kindOfMarkerName = (name: string): SheetKind | null => SHEET_KINDS.find((kind) => markerName(kind) === name) ?? null;

/** Our sheets by the hidden names that point at them. */
export const ownByNames = (
  names: readonly { readonly name: string; readonly formula: unknown }[],
  sheets: readonly { readonly id: string; readonly name: string }[],
): [string, SheetKind][] =>
  names.flatMap(({ name, formula }): [string, SheetKind][] => {
    const kind = kindOfMarkerName(name);
    const sheet = kind && sheets.find((one) => String(formula).startsWith(`=${quoteSheetName(one.name)}!`));
    return kind && sheet ? [[sheet.id, kind]] : [];
  });

/** Asks a sheet for its marker; what it returns is read after the sync. */
export function askKind(sheet: Excel.Worksheet, has: (set: string) => boolean): () => SheetKind | null {
  if (!has("1.12")) return () => null;
  const property = sheet.customProperties.getItemOrNullObject(MARKER);
  property.load("value");
  return () => (!property.isNullObject && isKind(property.value) ? property.value : null);
}

/** Our sheets in this workbook. */
export const ownSheetsOf = ({ sheets }: SheetsFound): readonly OwnSheet[] =>
  sheets.flatMap(({ kind, name }) => (kind ? [{ kind, name }] : []));
