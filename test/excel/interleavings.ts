import fc from "fast-check";
import { WorkbookTrouble } from "../../src/app/ports";
import type { Edit } from "../../src/domain/findings/finding";
import { ExcelWorkbook } from "../../src/excel/excel-workbook";
import { openOfficeInNode, type OpenOffice } from "../../src/host/doors/open-office-in-node";
import type { Cell } from "../../src/host/model/cell-store";
import type { Workbook } from "../../src/host/model/workbook";
import { drawnWorkbook } from "../host/simulated-workbook";
import { CoAuthor } from "./co-author";
import { Injection } from "./fault-injection";

const RAG = 3;
/** Ratings that many rows share: the row is not known by them. */
const RATINGS = ["amber ", "amber ", "G", null];
const FIXED = new Map<string | null, string>([
  ["amber ", "Amber"],
  ["G", "Green"],
  [null, "White"],
]);

/** What a co-author does; places are taken modulo what there is. */
type Move =
  | { readonly kind: "insert"; readonly row: number }
  | { readonly kind: "delete"; readonly row: number }
  | { readonly kind: "sort"; readonly first: number; readonly order: readonly number[] }
  | { readonly kind: "type"; readonly row: number; readonly column: number; readonly text: string }
  | { readonly kind: "rename"; readonly name: string };

const move = fc.oneof<fc.Arbitrary<Move>[]>(
  fc.record({ kind: fc.constantFrom("insert" as const, "delete" as const), row: fc.integer({ min: 0, max: 12 }) }),
  fc.record({
    kind: fc.constant("sort" as const),
    first: fc.integer({ min: 1, max: 6 }),
    order: fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 5 }),
  }),
  fc.record({
    kind: fc.constant("type" as const),
    row: fc.integer({ min: 1, max: 12 }),
    column: fc.integer({ min: 0, max: RAG + 1 }),
    text: fc.constantFrom("amber ", "Red", "A colleague's words", "", "=1+1", "1.10"),
  }),
  fc.record({ kind: fc.constant("rename" as const), name: fc.constantFrom("Plan", "Plan 2020", "Old") }),
);

/** When it happens: before the operation, or just before its batch of that number. */
const interleaving = fc.record({
  rows: fc.array(fc.constantFrom(...RATINGS), { minLength: 3, maxLength: 9 }),
  leads: fc.array(fc.constantFrom("LSCB Manager", "Head of Service"), { minLength: 9, maxLength: 9 }),
  fixed: fc.array(fc.boolean(), { minLength: 9, maxLength: 9 }),
  before: fc.array(move, { maxLength: 2 }),
  at: fc.integer({ min: 0, max: 2 }),
  during: fc.array(move, { maxLength: 3 }),
  afterwards: fc.array(move, { maxLength: 2 }),
});

function perform(book: Workbook, moves: readonly Move[]): void {
  const other = new CoAuthor(book);
  for (const each of moves) {
    const name = book.sheets[0]?.name ?? "";
    if (each.kind === "insert") other.insertRow(name, each.row);
    else if (each.kind === "delete") other.deleteRow(name, each.row);
    else if (each.kind === "sort") other.sort(name, each.first, each.order);
    else if (each.kind === "type") other.type(name, each.row, each.column, each.text);
    else other.rename(name, each.name);
  }
}

interface Row {
  readonly row: number;
  /** What the row says besides its rating. */
  readonly says: string;
  /** The action's number when it was drawn, whatever has been typed over it since; null for another row. */
  readonly action: number | null;
  readonly rating: unknown;
}

/** A mark on the cells of the plan as it was drawn, which they carry wherever they go: the number of the action of each. */
const DRAWN = Symbol("drawn for the action");
type Marked = Cell & { [DRAWN]?: number };

/** The rows that say anything, from the top. */
const rowsOf = (book: Workbook): Row[] =>
  [...(book.sheets[0]?.cells.rows ?? [])]
    .map(([row, line]) => ({
      row,
      says: JSON.stringify(
        [...line]
          .filter(([column, { value, formula }]) => column !== RAG && (value !== null || formula !== null))
          .sort(([a], [b]) => a - b)
          .map(([column, { value, formula }]) => [column, formula ?? value]),
      ),
      action: [...line.values()].map((cell: Marked) => cell[DRAWN]).find((action) => action !== undefined) ?? null,
      rating: ((cell) => cell?.formula ?? cell?.value ?? null)(line.get(RAG)),
    }))
    .filter(({ says, rating }) => says !== "[]" || rating !== null)
    .sort((a, b) => a.row - b.row);

/** Plays random interleavings with a co-author; throws at the first in which a wrong row was written or a cell lost. */
export async function playInterleavings(seed: number, runs: number): Promise<string> {
  let office: OpenOffice | null = null;
  const outcomes = new Map<string, number>();
  const play = async (drawn: typeof interleaving extends fc.Arbitrary<infer T> ? T : never): Promise<void> => {
    const refOf = (index: number): string => `1.${index + 1}`;
    const book = drawnWorkbook({
      Plan: [
        ["Ref", "Action", "Lead officer", "RAG"],
        ...drawn.rows.map((rating, index) => [refOf(index), `Action number ${index + 1} of the plan`, drawn.leads[index] ?? null, rating]),
      ],
    });
    for (const [row, line] of book.sheets[0]?.cells.rows ?? []) for (const cell of line.values() as Iterable<Marked>) cell[DRAWN] = row;
    if (office) await office.turnTo(book);
    else {
      office = await openOfficeInNode(book, { door: "desktop", excelApi: "1.15" });
      while (office.host.recorder.batches.length === 0) await new Promise((resolve) => setImmediate(resolve));
    }
    const excel = new ExcelWorkbook({ patience: 60_000 });
    const seen = await excel.read();
    const edits = drawn.rows.flatMap((rating, index): Edit[] =>
      drawn.fixed[index] ? [{ at: { sheet: "Plan", row: index + 1, column: RAG }, was: rating, becomes: FIXED.get(rating) ?? null }] : [],
    );
    perform(book, drawn.before);
    const done = await withCoAuthor(office, book, drawn.at, drawn.during, edits, () => excel.apply(edits, seen));
    outcomes.set(done, (outcomes.get(done) ?? 0) + 1);
    perform(book, drawn.afterwards);
    const back = edits.map(({ at, was, becomes }): Edit => ({ at, was: becomes, becomes: was }));
    const undone = await withCoAuthor(office, book, 1, [], back, () => excel.apply(back, seen));
    outcomes.set(`undo ${undone}`, (outcomes.get(`undo ${undone}`) ?? 0) + 1);
  };
  try {
    await fc.assert(fc.asyncProperty(interleaving, play), { seed, numRuns: runs });
  } finally {
    await (office as OpenOffice | null)?.close();
  }
  return [...outcomes]
    .sort(([, a], [, b]) => b - a)
    .map(([kind, count]) => `${kind} ${count}`)
    .join(", ");
}

/** Does the work while the co-author is at it, and judges what was written: rows are known by what they say besides their rating. */
async function withCoAuthor(
  office: OpenOffice,
  book: Workbook,
  at: number,
  moves: readonly Move[],
  edits: readonly Edit[],
  work: () => Promise<{ readonly kind: string }>,
): Promise<string> {
  let before = rowsOf(book);
  const injection = new Injection(
    office,
    at,
    {
      kind: "meanwhile",
      act: () => {
        perform(book, moves);
      },
    },
    () => {
      before = rowsOf(book);
    },
  );
  const kind = await work().then(
    (outcome) => outcome.kind,
    (error: unknown) => {
      if (error instanceof WorkbookTrouble) return error.kind;
      throw error;
    },
  );
  injection.end();
  const after = rowsOf(book);
  const known = new Map(after.map((row) => [row.row, row]));
  let written = 0;
  const stood = new Map(before.map((row) => [row.row, row]));
  for (const row of new Set([...stood.keys(), ...known.keys()])) {
    const { says, action, rating } = stood.get(row) ?? { says: "[]", action: null, rating: null };
    const now = known.get(row);
    if (JSON.stringify(now?.rating ?? null) === JSON.stringify(rating)) continue;
    const meant = edits.find((edit) => edit.at.row === action);
    if (!meant || now?.rating !== meant.becomes || rating !== meant.was)
      throw new Error(`Row ${row + 1}, ${says}, had ${JSON.stringify(rating)} and has ${JSON.stringify(now?.rating)} (${kind}).`);
    written += 1;
  }
  if (after.map(({ says }) => says).join("\n") !== before.map(({ says }) => says).join("\n"))
    throw new Error(`Something besides ratings changed (${kind}).`);
  const said = kind === "applied" || kind === "partial";
  if (written > 0 && !said) throw new Error(`${written} cells were written, and it said ${kind}.`);
  const { enabled } = office.host.events;
  if (!enabled) throw new Error(`Events were left off (${kind}).`);
  return kind;
}
