import type { OwnSheet } from "../app/ports";
import { SHEET_KINDS, type SheetKind } from "../domain/sheets/sheet-spec";
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

  const markers = has("1.12") ? askProperties(worksheets) : askNames(workbook);
  await context.sync();

  const taken = new Set<SheetKind>();
  const sheets = worksheets.items.map(({ id, name, protection: own }) => {
    const marked = markers(id);
    const kind = marked !== null && !taken.has(marked) ? marked : null;
    if (kind) taken.add(kind);
    return { id, name, kind, isProtected: own.protected };
  });
  return { sheets, structureProtected: protection.protected, readOnly: workbook.readOnly };
}

function askProperties(worksheets: Excel.WorksheetCollection): (id: string) => SheetKind | null {
  const asked = new Map(
    worksheets.items.map((sheet) => {
      const property = sheet.customProperties.getItemOrNullObject(MARKER);
      property.load("value");
      return [sheet.id, property];
    }),
  );
  return (id) => {
    const property = asked.get(id);
    return property && !property.isNullObject && isKind(property.value) ? property.value : null;
  };
}

function askNames(workbook: Excel.Workbook): (id: string) => SheetKind | null {
  const asked = SHEET_KINDS.map((kind) => {
    const sheet = workbook.names.getItemOrNullObject(markerName(kind)).getRangeOrNullObject().worksheet;
    sheet.load("id");
    return { kind, sheet };
  });
  return (id) => asked.find(({ sheet }) => !sheet.isNullObject && sheet.id === id)?.kind ?? null;
}

/** Our sheets in this workbook. */
export const ownSheetsOf = ({ sheets }: SheetsFound): readonly OwnSheet[] =>
  sheets.flatMap(({ kind, name }) => (kind ? [{ kind, name }] : []));
