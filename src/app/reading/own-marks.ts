import { quoteSheetName } from "../../domain/grid/a1";
import { SHEET_KINDS, type SheetKind } from "../../domain/sheets/sheet-spec";

/** The custom property of a sheet by which it is known as ours; its value is the kind. */
export const MARKER = "ActionPlanCheck.sheet";
/** Before ExcelApi 1.12 sheets have no custom properties: a hidden name points at the sheet instead. */
export const markerName = (kind: SheetKind): string => `_ActionPlanCheck_${kind}`;

/** The kind that a hidden marker name stands for; null when it is no marker of ours. */
export const kindOfMarkerName = (name: string): SheetKind | null => SHEET_KINDS.find((kind) => markerName(kind) === name) ?? null;

/** The kind that a marker property's value stands for; null when it is none of ours. */
export const kindOfMarker = (value: unknown): SheetKind | null => SHEET_KINDS.find((kind) => kind === value) ?? null;

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

/** Sheets of our own are no part of the plan, but for the key, which is one more key of the workbook, and a sample, which is a plan. */
export const isReadFor = (own: SheetKind | null): boolean => own === null || own === "key" || own === "sample";
