import type { DropDownOutcome, RatingDropDown } from "../app/ports";
import { toA1 } from "../domain/grid/a1";
import { contains, type CellArea } from "../domain/grid/cell-ref";
import { areasOf } from "./block";
import { excelCode, troubleOf } from "./excel-error";
import type { ExcelContext, ExcelRunner } from "./run-excel";

/** An address may be 8,192 characters long: https://github.com/OfficeDev/office-js/issues/5198 */
const LONGEST_ADDRESS = 8_000;
/** Titles of prompts and alerts may have 32 characters, their texts 255: https://learn.microsoft.com/javascript/api/excel/excel.datavalidationprompt */
const TITLE = 32;
const TEXT = 255;

interface Part {
  readonly sheet: string;
  readonly address: string;
}

/** One sync to see what is there, one more when colours must be replaced, one to write: however many cells there are. */
export function enforceDropDown(excel: ExcelRunner, dropDown: RatingDropDown): Promise<DropDownOutcome> {
  return excel.run(async (context) => {
    const { workbook } = context;
    const sheetNames = [...new Set(dropDown.all.map(({ sheet }) => sheet))];
    workbook.load("readOnly");
    const protections = sheetNames.map((name) => {
      const { protection } = workbook.worksheets.getItem(name);
      protection.load("protected");
      return { name, protection };
    });
    const coloured = partsOf(dropDown.all);
    const formats = coloured.map((part) => askFormats(context, part));
    await context.sync();

    if (workbook.readOnly) return { kind: "readOnly" };
    const locked = protections.find(({ protection }) => protection.protected);
    if (locked) return { kind: "protected", sheet: locked.name };
    const uncoloured = coloured.filter((_, at) => !hasAll(formats[at]?.(dropDown.colours) ?? [], dropDown.colours));
    const listed = dropDown.lacking.reduce((sum, { rowCount, columnCount }) => sum + rowCount * columnCount, 0);
    if (listed === 0 && uncoloured.length === 0) return { kind: "enforced", listed: 0, coloured: false };

    const stale = await findStale(
      context,
      dropDown,
      coloured.flatMap((part, at) => {
        const of = formats[at];
        return of && uncoloured.includes(part) ? [{ sheet: part.sheet, of }] : [];
      }),
    );
    context.application.suspendScreenUpdatingUntilNextSync();
    for (const format of stale) format.delete();
    for (const part of partsOf(dropDown.lacking)) putList(rangesOf(context, part), dropDown);
    for (const part of uncoloured) putColours(rangesOf(context, part), dropDown);
    try {
      await context.sync();
    } catch (error) {
      if (excelCode(error) === "AccessDenied") return { kind: "protected", sheet: sheetNames[0] ?? "" };
      throw troubleOf(error);
    }
    return { kind: "enforced", listed, coloured: uncoloured.length > 0 };
  });
}

const rangesOf = (context: ExcelContext, { sheet, address }: Part): Excel.RangeAreas =>
  context.workbook.worksheets.getItem(sheet).getRanges(address);

/** Areas by sheet, in addresses that Excel takes. */
function partsOf(areas: readonly CellArea[]): Part[] {
  const parts: Part[] = [];
  for (const area of areas) {
    const a1 = toA1(area);
    const last = parts.at(-1);
    if (last?.sheet === area.sheet && last.address.length + a1.length < LONGEST_ADDRESS)
      parts[parts.length - 1] = { ...last, address: `${last.address},${a1}` };
    else parts.push({ sheet: area.sheet, address: a1 });
  }
  return parts;
}

/** The order matters: a rule set on cells that still have another's prompt is refused. https://github.com/OfficeDev/office-js/issues/2594 */
function putList({ dataValidation }: Excel.RangeAreas, { list, prompt, alert }: RatingDropDown): void {
  dataValidation.clear();
  // Written into the rule itself: a list that points at another sheet becomes a link to this file when the sheet is copied out.
  dataValidation.rule = { list: { inCellDropDown: true, source: list.join(",") } };
  dataValidation.ignoreBlanks = true;
  dataValidation.errorAlert = { showAlert: true, style: "Stop", title: alert.title.slice(0, TITLE), message: alert.message.slice(0, TEXT) };
  dataValidation.prompt = { showPrompt: true, title: prompt.title.slice(0, TITLE), message: prompt.message.slice(0, TEXT) };
}

/** What a status's rule compares with: a text in a formula, its quotation marks doubled. */
const formulaFor = (status: string): string => `="${status.replaceAll('"', '""')}"`;

function putColours({ conditionalFormats }: Excel.RangeAreas, { colours }: RatingDropDown): void {
  for (const { status, fill, text } of colours) {
    const { cellValue } = conditionalFormats.add("CellValue");
    cellValue.rule = { formula1: formulaFor(status), operator: "EqualTo" };
    cellValue.format.fill.color = fill;
    cellValue.format.font.color = text;
  }
}

/** A conditional format that colours a status of the key. */
interface StatusFormat {
  readonly format: Excel.ConditionalFormat;
  readonly status: string;
  /** Its colours are the key's. */
  readonly right: boolean;
}

type FormatsFound = (colours: RatingDropDown["colours"]) => readonly StatusFormat[];

/** Every status has its colour on these cells. */
const hasAll = (found: readonly StatusFormat[], colours: RatingDropDown["colours"]): boolean =>
  found.length === colours.length && colours.every(({ status }) => found.some((one) => one.status === status && one.right));

function askFormats(context: ExcelContext, part: Part): FormatsFound {
  const { conditionalFormats } = rangesOf(context, part);
  conditionalFormats.load(
    "items/id,items/type,items/cellValueOrNullObject/rule,items/cellValueOrNullObject/format/fill/color,items/cellValueOrNullObject/format/font/color",
  );
  return (colours) =>
    conditionalFormats.items.flatMap((format) => {
      const value = format.cellValueOrNullObject;
      if (value.isNullObject || value.rule.operator !== "EqualTo") return [];
      const colour = colours.find(({ status }) => value.rule.formula1 === formulaFor(status));
      if (!colour) return [];
      const right =
        value.format.fill.color.toUpperCase() === colour.fill.toUpperCase() && value.format.font.color.toUpperCase() === colour.text;
      return [{ format, status: colour.status, right }];
    });
}

/** The rules for our statuses that stand on rating cells only: they are replaced. One that reaches further is somebody else's and stays. */
async function findStale(
  context: ExcelContext,
  { all, colours }: RatingDropDown,
  formats: readonly { readonly sheet: string; readonly of: FormatsFound }[],
): Promise<Excel.ConditionalFormat[]> {
  const asked = new Map<
    string,
    { readonly format: Excel.ConditionalFormat; readonly sheet: string; readonly areas: Excel.RangeCollection }
  >();
  for (const { sheet, of } of formats) {
    for (const { format } of of(colours)) {
      const { areas } = format.getRanges();
      areas.load("items/address");
      asked.set(format.id, { format, sheet, areas });
    }
  }
  if (asked.size === 0) return [];
  await context.sync();
  const isRating = (area: CellArea): boolean =>
    all.some(
      (one) =>
        contains(one, area) && contains(one, { ...area, row: area.row + area.rowCount - 1, column: area.column + area.columnCount - 1 }),
    );
  return [...asked.values()].flatMap(({ format, sheet, areas }) => (areasOf(areas, sheet).every(isRating) ? [format] : []));
}
