import { readFileSync } from "node:fs";
import path from "node:path";
import { checkWorkbook, type CheckReport } from "../../src/app/check-workbook";
import { planEnforcing } from "../../src/app/enforce-ratings";
import { KEPT_NAME } from "../../src/app/kept";
import { planColumns } from "../../src/app/new-columns";
import { WorkbookTrouble, type AddedColumns, type NewColumns } from "../../src/app/ports";
import { sheetSpecs } from "../../src/app/write-sheets";
import { knownDay } from "../../src/domain/calendar/span";
import { applyFixes, safelyFixable } from "../../src/domain/findings/apply-fixes";
import type { Edit } from "../../src/domain/findings/finding";
import type { SheetKind } from "../../src/domain/sheets/sheet-spec";
import { ExcelWorkbook } from "../../src/excel/excel-workbook";
import { openOfficeInNode, type OpenOffice } from "../../src/host/doors/open-office-in-node";
import type { Workbook } from "../../src/host/model/workbook";
import { openXlsx } from "../../src/host/xlsx/open-xlsx";
import { CoAuthor } from "./co-author";
import { Injection, type Injected } from "./fault-injection";
import { differences, pictureOf, rowTexts, type Picture } from "./workbook-picture";

const PLANS = path.resolve(__dirname, "../workbooks/plans");
const AS_OF = knownDay(2019, 12, 1);
/** Milliseconds an answer is waited for where none will come; elsewhere long enough for any machine. */
const SHORT = 400;
const LONG = 60_000;

const bytes = new Map<string, Uint8Array>();
function openPlan(name: string): Workbook {
  const known = bytes.get(name) ?? new Uint8Array(readFileSync(path.join(PLANS, `${name}.xlsx`)));
  bytes.set(name, known);
  return openXlsx(known, `${name}.xlsx`);
}

type Result = { readonly outcome: { readonly kind: string } & Record<string, unknown> } | { readonly trouble: WorkbookTrouble };

/** What a scenario is judged by. */
interface Aftermath {
  readonly result: Result;
  /** Places that differ from the workbook as it was when the fault came about. */
  readonly changed: readonly string[];
  readonly was: Picture;
  readonly is: Picture;
  /** What each row of the plan's sheet says besides the columns written to: when the operation was thought of, and when the fault came about. */
  readonly rowsSeen: ReadonlyMap<number, string>;
  readonly rowsNow: ReadonlyMap<number, string>;
  readonly sheetId: string;
  readonly report: CheckReport;
}

/** One thing the add-in does to a workbook. */
interface Operation {
  readonly name: string;
  readonly plan: string;
  /** Zero-based columns of the plan's sheet that it writes to. */
  readonly columns: ReadonlySet<number>;
  /** A row of the plan that it writes to, for a co-author to meddle with. */
  readonly row: number;
  readonly column: number;
  /** Brings the workbook into the state the operation starts from. */
  readonly prepare?: (excel: ExcelWorkbook, report: CheckReport) => Promise<unknown>;
  /** `prepared` is what `prepare` came to. */
  readonly run: (excel: ExcelWorkbook, report: CheckReport, prepared: unknown) => Promise<{ readonly kind: string }>;
  /** What is wrong with what was left behind, beyond what holds for all; null when nothing is. */
  readonly judge: (after: Aftermath) => string | null;
}

const fixesOf = (report: CheckReport): readonly Edit[] => applyFixes(safelyFixable(report.findings, ["rag-not-in-list"])).edits;
const backOf = (edits: readonly Edit[]): Edit[] => edits.map(({ at, was, becomes }) => ({ at, was: becomes, becomes: was }));
const columnsOf = (report: CheckReport, work: "split" | "add"): readonly NewColumns[] => {
  const offer = planColumns(report, work);
  if (offer.kind !== "offered") throw new Error(`No columns to ${work}: ${JSON.stringify(offer)}`);
  return offer.plan.columns;
};

const isSilent = ({ result }: Aftermath): boolean => "trouble" in result && result.trouble.kind === "changes unknown";
const isWritten = ({ result }: Aftermath): boolean =>
  "outcome" in result && ["applied", "enforced", "written", "added", "saved", "partial"].includes(result.outcome.kind);

/** The cells that changed are those the outcome says were written (any of them where nothing is known), each in the row it was meant for. */
function judgeCells(after: Aftermath, edits: readonly Edit[], others: RegExp | null): string | null {
  const { result, changed, is, rowsSeen, rowsNow, sheetId } = after;
  const written: readonly Edit[] =
    "outcome" in result
      ? result.outcome.kind === "partial"
        ? (result.outcome.written as readonly Edit[])
        : isWritten(after)
          ? edits
          : []
      : isSilent(after)
        ? edits
        : [];
  const free = new Set(written.filter(({ was, becomes }) => was !== becomes));
  for (const place of changed) {
    const cell = /^value (\d+),(\d+) (.*)$/.exec(place);
    if (!cell) {
      if (others?.test(place) && (isWritten(after) || isSilent(after))) continue;
      return `${place} changed`;
    }
    const [row, column] = [Number(cell[1]), Number(cell[2])];
    const now = (JSON.parse(is.get(place) ?? "[null]") as [unknown])[0] ?? null;
    const meant = [...free].find(
      ({ at, becomes }) =>
        cell[3] === sheetId && at.column === column && becomes === now && (rowsSeen.get(at.row) ?? "") === (rowsNow.get(row) ?? ""),
    );
    if (!meant) return `${place} became ${JSON.stringify(now)}, which nobody was told of or meant for that row`;
    free.delete(meant);
  }
  if (free.size > 0 && !isSilent(after)) return `${free.size} cells were said to be written and are not`;
  return null;
}

/** The sheets written to are ours, and are named. */
function judgeSheet({ result, changed, is, was }: Aftermath): string | null {
  const name = "outcome" in result && isNamed(result.outcome) ? result.outcome.name : null;
  const silent = "trouble" in result && result.trouble.kind === "changes unknown";
  for (const place of changed) {
    if (/^(names|properties|order)$/.test(place) && (name !== null || silent)) continue;
    const id = place.slice(place.lastIndexOf(" ") + 1);
    const isNew = !was.has(`name ${id}`);
    const isOurs = is.get(`rest ${id}`)?.includes("ActionPlanCheck") ?? false;
    if ((isNew || isOurs) && (silent || is.get(`name ${id}`) === name)) continue;
    return `${place} changed`;
  }
  return null;
}

const isNamed = (outcome: Record<string, unknown>): outcome is { readonly kind: string; readonly name: string } =>
  typeof outcome.name === "string";

/** Only rules and colours on rating cells changed, on as many as were said. */
function judgeList(after: Aftermath): string | null {
  const { result, changed, is, was, report, rowsSeen, rowsNow, sheetId } = after;
  const { dropDown } = planEnforcing(report);
  if (!dropDown) return "there is no drop-down to put on";
  const rated = new Set(
    dropDown.all.flatMap(({ row, rowCount }) => Array.from({ length: rowCount }, (_, r) => rowsSeen.get(row + r) ?? "")),
  );
  for (const place of changed) {
    const rule = /^rule (\d+),(\d+) (.*)$/.exec(place);
    if (place === `colours ${sheetId}`) continue;
    // A row that somebody inserts among ratings takes their list, as rules that stand there already reach into it.
    const isRated = (row: number): boolean => !rowsNow.has(row) || rated.has(rowsNow.get(row) ?? "");
    if (rule && rule[3] === sheetId && dropDown.all[0]?.column === Number(rule[2]) && isRated(Number(rule[1]))) continue;
    return `${place} changed`;
  }
  const known = isWritten(after) ? (result as { outcome: Record<string, unknown> }).outcome : null;
  if (!known && !isSilent(after) && changed.length > 0) return `${changed[0] ?? ""} changed and nothing was said`;
  if (!known) return null;
  const rules = changed.filter((place) => place.startsWith("rule "));
  const put = rules.filter((place) => is.has(place) && is.get(place)?.includes(dropDown.list.join(",")));
  const taken = rules.filter((place) => was.has(place) && !is.has(place));
  const inserted = put.filter((place) => !rowsNow.has(Number(/\d+/.exec(place)?.[0]))).length;
  if (put.length - inserted > Number(known.listed)) return `${put.length} cells got the list, ${String(known.listed)} were said`;
  if (known.kind === "enforced" && taken.length > 0) return `${taken.length} cells lost their rule`;
  if (known.kind === "partial" && taken.length > Number(known.bare))
    return `${taken.length} cells lost their rule, ${String(known.bare)} were said`;
  return null;
}

/** What may change with the cells of new columns. */
const besideCells = ({ sheetId }: Aftermath): RegExp =>
  new RegExp(`^(look|rule|merges|columns|print) .*${sheetId.replaceAll(/[{}-]/g, ".")}$`);
const COLUMN_WORK = [
  ["split", "000-as-circulated", new Set([5, 6, 7])],
  ["add", "003-as-circulated", new Set([5, 6, 7])],
] as const;

const RAG = 5;
const SHEETS: readonly SheetKind[] = ["key", "summary", "overdue", "leads", "emails", "timeline", "findings"];
const inPlan = { plan: "000-in-progress", columns: new Set([RAG]), row: 7, column: RAG };

const write = async (excel: ExcelWorkbook, report: CheckReport, kind: SheetKind) => {
  const [spec] = sheetSpecs(report, [kind], "1 December 2019 at 10:00");
  if (!spec) throw new Error(`There is no sheet ${kind}.`);
  return excel.writeSheet(spec);
};
const saved = async (work: Promise<void>) => {
  await work;
  return { kind: "saved" };
};
/** The value kept is the old one, or, when it was said to be saved, the new one. */
const judgeSetting =
  (value: unknown) =>
  (after: Aftermath): string | null => {
    const others = after.changed.filter((place) => place !== "settings");
    if (others.length > 0) return `${others[0] ?? ""} changed`;
    const now = new Map(JSON.parse(after.is.get("settings") ?? "[]") as [string, string][]).get(KEPT_NAME);
    const isNew = value === null ? now === undefined || now === "null" : now === JSON.stringify(value);
    if (isWritten(after)) return isNew ? null : "the setting was said to be kept and is not";
    return isSilent(after) || after.changed.length === 0 || value === null ? null : "the setting changed and nothing was said";
  };

export const OPERATIONS: readonly Operation[] = [
  {
    ...inPlan,
    name: "apply fixes",
    run: (excel, report) => excel.apply(fixesOf(report), report.workbook),
    judge: (after) => judgeCells(after, fixesOf(after.report), null),
  },
  {
    ...inPlan,
    name: "undo last fix",
    prepare: async (excel, report) => void (await excel.apply(fixesOf(report), report.workbook)),
    run: (excel, report) => excel.apply(backOf(fixesOf(report)), report.workbook),
    judge: (after) => judgeCells(after, backOf(fixesOf(after.report)), null),
  },
  {
    ...inPlan,
    name: "put the drop-down on",
    run: (excel, report) => {
      const { dropDown } = planEnforcing(report);
      if (!dropDown) throw new Error("There is no drop-down to put on.");
      return excel.enforceDropDown({ ...dropDown, lacking: dropDown.all }, report.workbook);
    },
    judge: judgeList,
  },
  ...SHEETS.map((kind): Operation => ({
    ...inPlan,
    name: `new sheet: ${kind}`,
    run: (excel, report) => write(excel, report, kind),
    judge: judgeSheet,
  })),
  ...SHEETS.map((kind): Operation => ({
    ...inPlan,
    name: `refreshed sheet: ${kind}`,
    prepare: async (excel, report) => void (await write(excel, report, kind)),
    run: (excel, report) => write(excel, report, kind),
    judge: judgeSheet,
  })),
  {
    ...inPlan,
    name: "keep settings",
    run: (excel) => saved(excel.saveSetting(KEPT_NAME, { version: 1, accepted: ["=1+1"] })),
    judge: judgeSetting({ version: 1, accepted: ["=1+1"] }),
  },
  {
    ...inPlan,
    name: "forget settings",
    prepare: (excel) => excel.saveSetting(KEPT_NAME, { version: 1 }),
    run: (excel) => saved(excel.saveSetting(KEPT_NAME, null)),
    judge: judgeSetting(null),
  },
  ...COLUMN_WORK.map(([work, plan, columns]): Operation => ({
    name: `new columns: ${work}`,
    plan,
    columns,
    row: 8,
    column: 5,
    run: (excel, report) => excel.addColumns(columnsOf(report, work), report.workbook),
    judge: (after) =>
      judgeCells(
        after,
        columnsOf(after.report, work).flatMap(({ edits }) => edits),
        besideCells(after),
      ),
  })),
  ...COLUMN_WORK.map(([work, plan, columns]): Operation => ({
    name: `take columns back: ${work}`,
    plan,
    columns,
    row: 8,
    column: 5,
    prepare: async (excel, report) => {
      const outcome = await excel.addColumns(columnsOf(report, work), report.workbook);
      if (outcome.kind !== "added") throw new Error(`The columns were not put in: ${outcome.kind}`);
      return outcome.added;
    },
    run: (excel, _report, added) => excel.removeColumns(added as AddedColumns),
    judge: (after) => judgeCells(after, backOf(columnsOf(after.report, work).flatMap(({ edits }) => edits)), besideCells(after)),
  })),
];

const CODES = ["AccessDenied", "InvalidArgument", "GeneralException", "RequestAborted"];

/** What a co-author can do between two batches, to the rows that are being written to and to those above. */
function meddling({ row, column }: Operation, book: Workbook, sheetId: string): readonly (readonly [string, () => void])[] {
  const other = new CoAuthor(book);
  const on = (act: (sheet: string) => void) => (): void => {
    act(book.find(sheetId)?.name ?? "");
  };
  const isMerged = book.find(sheetId)?.merges.some((merge) => merge.rowCount > 1) ?? false;
  return [
    [
      "the sheet is renamed",
      on((sheet) => {
        other.rename(sheet, "Renamed meanwhile");
      }),
    ],
    [
      "the sheet is deleted",
      on((sheet) => {
        if (book.sheets.length > 1) other.deleteSheet(sheet);
      }),
    ],
    [
      "a row is inserted above",
      on((sheet) => {
        other.insertRow(sheet, 2);
      }),
    ],
    [
      "a row is inserted among them",
      on((sheet) => {
        other.insertRow(sheet, row + 1);
      }),
    ],
    [
      "a row is deleted above",
      on((sheet) => {
        other.deleteRow(sheet, 1);
      }),
    ],
    [
      "their row is deleted",
      on((sheet) => {
        other.deleteRow(sheet, row);
      }),
    ],
    ...(isMerged
      ? []
      : [
          [
            "the rows are sorted",
            on((sheet) => {
              other.sort(sheet, row - 2, [4, 3, 2, 1, 0]);
            }),
          ] as const,
        ]),
    [
      "their cell is changed",
      on((sheet) => {
        other.type(sheet, row, column, "Typed meanwhile");
      }),
    ],
    [
      "their cell is emptied",
      on((sheet) => {
        other.type(sheet, row, column, "");
      }),
    ],
    [
      "their cell becomes a formula",
      on((sheet) => {
        other.type(sheet, row, column, "=1+1");
      }),
    ],
    [
      "the sheet is protected",
      on((sheet) => {
        other.protect(sheet);
      }),
    ],
    [
      "the workbook is protected",
      () => {
        book.structureProtected = true;
      },
    ],
    [
      "somebody adds a sheet",
      () => {
        book.addLoadedSheet("Plan summary", "Visible", null).cells.touch(0, 0).value = "mine";
      },
    ],
  ];
}

type FaultMaker = (operation: Operation, book: Workbook, sheetId: string) => Injected;
const FAULTS: readonly (readonly [string, FaultMaker])[] = [
  ...CODES.flatMap((code) =>
    [0, 0.2, 0.4, 0.6, 0.8, 1].map((part): [string, FaultMaker] => [
      `${code} after ${part * 100} %`,
      () => ({ kind: "error", code, part }),
    ]),
  ),
  ["RequestPayloadSizeLimitExceeded", () => ({ kind: "error", code: "RequestPayloadSizeLimitExceeded", part: 0 })],
  ["never done, never answered", () => ({ kind: "silence", done: false, forGood: false })],
  ["done, never answered", () => ({ kind: "silence", done: true, forGood: false })],
  ["the pane is closed before", () => ({ kind: "silence", done: false, forGood: true })],
  ["the pane is closed behind", () => ({ kind: "silence", done: true, forGood: true })],
  ["a cell is being edited", () => ({ kind: "editing" })],
  ...Array.from({ length: 13 }, (_, index): [string, FaultMaker] => [
    `meanwhile ${index}`,
    (operation, book, sheetId) => ({ kind: "meanwhile", act: meddling(operation, book, sheetId)[index]?.[1] ?? (() => undefined) }),
  ]),
];

/** An Office.js that turns from workbook to workbook, and what each operation needs to start. */
export class FaultRuns {
  #office: OpenOffice | null = null;
  readonly #reports = new Map<string, CheckReport>();

  /** Every scenario: an operation, the batch that fails, the fault. As many batches as the operation sends when nothing fails. */
  async scenarios(): Promise<readonly Scenario[]> {
    const all: Scenario[] = [];
    for (const operation of OPERATIONS) {
      const { batches } = await this.#do(operation, 0, null);
      for (let batch = 0; batch < batches; batch += 1)
        for (const [fault, make] of FAULTS)
          all.push({ name: `${operation.name}, batch ${batch + 1} of ${batches}: ${fault}`, operation, batch, make });
    }
    return all;
  }

  /** Plays a scenario; null when what was left behind is right. */
  async play({ operation, batch, make }: Scenario): Promise<string | null> {
    return (await this.#do(operation, batch, make)).wrong;
  }

  async close(): Promise<void> {
    await this.#office?.close();
    this.#office = null;
  }

  async #open(book: Workbook): Promise<OpenOffice> {
    if (this.#office) {
      await this.#office.turnTo(book);
      return this.#office;
    }
    this.#office = await openOfficeInNode(book, { door: "desktop", excelApi: "1.15" });
    // Office.js sends a batch of its own when it is ready.
    while (this.#office.host.recorder.batches.length === 0) await soon();
    return this.#office;
  }

  async #do(
    operation: Operation,
    batch: number,
    make: FaultMaker | null,
  ): Promise<{ readonly batches: number; readonly wrong: string | null }> {
    const book = openPlan(operation.plan);
    const office = await this.#open(book);
    const known = this.#reports.get(operation.plan);
    const report = known ?? (await checkWorkbook(new ExcelWorkbook({ patience: LONG }), { asOf: AS_OF }));
    this.#reports.set(operation.plan, report);
    const sheetId = book.find(report.plan?.tables[0]?.area.sheet ?? "")?.id ?? "";
    const prepared = await operation.prepare?.(new ExcelWorkbook({ patience: LONG }), report);
    await quiet(office);

    const fault = make?.(operation, book, sheetId) ?? null;
    const isSilence = fault?.kind === "silence";
    const rowsSeen = rowTexts(book, sheetId, operation.columns);
    let was = pictureOf(book);
    let rowsNow = rowsSeen;
    const injection = new Injection(office, batch, fault, () => {
      was = fault?.kind === "silence" || fault?.kind === "error" ? was : pictureOf(book);
      rowsNow = rowTexts(book, sheetId, operation.columns);
    });
    const excel = new ExcelWorkbook({ patience: isSilence ? SHORT : LONG });
    const result = await settled(operation.run(excel, report, prepared));
    const { batches } = injection;
    injection.end();
    if (!("trouble" in result) && !("outcome" in result)) return { batches, wrong: `it threw ${String(result.thrown)}` };

    const is = pictureOf(book);
    const after = { result, changed: differences(was, is), was, is, rowsSeen, rowsNow, sheetId, report };
    const wrong =
      (isSilence && !("trouble" in result) ? "Excel fell silent and nothing was said" : null) ??
      (isSilence && batches > batch + 1 ? "Excel was asked again though it had not answered" : null) ??
      ("trouble" in result && result.trouble.message === "" ? "the trouble has no words" : null) ??
      operation.judge(after) ??
      (await this.#aftercare(office, excel));
    const told = "trouble" in result ? `${result.trouble.kind}: ${result.trouble.message}` : JSON.stringify(result.outcome).slice(0, 300);
    return { batches, wrong: wrong === null ? null : `${wrong} (it said: ${told})` };
  }

  /** The next thing asked works, our events are on, and Excel calculates as before. */
  async #aftercare({ host }: OpenOffice, excel: ExcelWorkbook): Promise<string | null> {
    await excel.loadSetting("anything");
    if (!host.events.enabled) return "events were left off";
    return host.workbook.calculationMode === "Automatic" ? null : "calculation was left off";
  }
}

export interface Scenario {
  readonly name: string;
  readonly operation: Operation;
  readonly batch: number;
  readonly make: FaultMaker;
}

const soon = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
/** Waits until Office.js has let go of what it held. */
async function quiet({ host }: OpenOffice): Promise<void> {
  for (let seen = -1; seen !== host.recorder.batches.length;) {
    seen = host.recorder.batches.length;
    for (let turn = 0; turn < 6; turn += 1) await soon();
  }
}

async function settled(work: Promise<{ readonly kind: string }>): Promise<Result | { readonly thrown: unknown }> {
  try {
    return { outcome: { ...(await work) } };
  } catch (error) {
    return error instanceof WorkbookTrouble ? { trouble: error } : { thrown: error };
  }
}
