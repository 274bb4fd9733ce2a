import { z } from "../schema";
import { isoDay, readIsoDay, type Day } from "../calendar/day";
import { toA1 } from "../grid/a1";
import type { CellArea } from "../grid/cell-ref";
import { textAt, type ReadWorkbook } from "../grid/grid";
import type { Finding } from "./finding";

/** A finding that somebody has accepted, with the reason. It holds no text of the plan, only a fingerprint of it. */
export interface AcceptedFinding {
  readonly rule: string;
  /** Of the finding's cells as they were when it was accepted. */
  readonly fingerprint: string;
  /** A role or initials, as typed. */
  readonly who: string;
  readonly why: string;
  /** The last day on which it is accepted; null: for as long as the cells stay as they are. */
  readonly until: Day | null;
}

/** Findings divided by what has been accepted. */
export interface Acceptance {
  /** Still to be dealt with, in the order given. */
  readonly open: readonly Finding[];
  readonly accepted: readonly { readonly finding: Finding; readonly by: AcceptedFinding }[];
  /** Acceptances that no longer hold: their day has passed, or their cells have changed or are gone. */
  readonly ended: readonly { readonly by: AcceptedFinding; readonly why: "until" | "changed" }[];
}

const text = (most: number) => z.string().trim().min(1).max(most);

/** An acceptance as stored: the day as "2019-12-01". */
export const acceptedSchema = z.strictObject({
  rule: text(60),
  fingerprint: z.string().regex(/^[0-9a-f]{16}$/),
  who: text(60),
  why: text(500),
  until: z
    .string()
    .refine((day) => readIsoDay(day) !== null)
    .nullable(),
});

/** Stored acceptances → checked ones, and how many had to be left out because they could not be read. */
export function readAccepted(stored: unknown): { readonly accepted: readonly AcceptedFinding[]; readonly unreadable: number } {
  if (stored === null || stored === undefined) return { accepted: [], unreadable: 0 };
  if (!Array.isArray(stored)) return { accepted: [], unreadable: 1 };
  const accepted = stored.flatMap((one: unknown) => {
    const read = acceptedSchema.safeParse(one);
    return read.success ? [{ ...read.data, until: read.data.until === null ? null : readIsoDay(read.data.until) }] : [];
  });
  return { accepted, unreadable: stored.length - accepted.length };
}

/** Acceptances as they are stored. */
export const writeAccepted = (accepted: readonly AcceptedFinding[]): z.infer<typeof acceptedSchema>[] =>
  accepted.map((one) => ({ ...one, until: one.until === null ? null : isoDay(one.until) }));

/** The finding accepted, or null when who or why is blank or too long. */
export function accept(
  finding: Finding,
  workbook: ReadWorkbook,
  { who, why, until }: Pick<AcceptedFinding, "who" | "why" | "until">,
): AcceptedFinding | null {
  const accepted = { rule: finding.rule, fingerprint: fingerprintOf(finding, workbook), who: who.trim(), why: why.trim(), until };
  return acceptedSchema.safeParse(writeAccepted([accepted])[0]).success ? accepted : null;
}

/**
 * Divides findings by what has been accepted. An acceptance holds on the review date itself, and follows its action when rows are inserted
 * or sorted: a fingerprint rests on the rule, the action's ref and the cells' text, not on where they stand.
 */
export function divideAccepted(
  findings: readonly Finding[],
  accepted: readonly AcceptedFinding[],
  workbook: ReadWorkbook,
  asOf: Day,
): Acceptance {
  const standing = new Map<string, AcceptedFinding>();
  for (const one of accepted) if (one.until === null || asOf <= one.until) standing.set(`${one.rule} ${one.fingerprint}`, one);
  const used = new Set<AcceptedFinding>();
  // Nearly always nothing is accepted, and fingerprints take their time.
  if (standing.size === 0) return { open: findings, accepted: [], ended: endedOf(accepted, used, asOf) };
  const open: Finding[] = [];
  const taken: { finding: Finding; by: AcceptedFinding }[] = [];
  for (const finding of findings) {
    const by = standing.get(`${finding.rule} ${fingerprintOf(finding, workbook)}`);
    if (by) {
      used.add(by);
      taken.push({ finding, by });
    } else open.push(finding);
  }
  return { open, accepted: taken, ended: endedOf(accepted, used, asOf) };
}

const endedOf = (accepted: readonly AcceptedFinding[], used: ReadonlySet<AcceptedFinding>, asOf: Day): Acceptance["ended"] =>
  accepted.filter((by) => !used.has(by)).map((by) => ({ by, why: by.until !== null && asOf > by.until ? "until" : "changed" }));

/** What a finding rests on, as 16 hexadecimal figures: its rule, its action's ref (its place, when there is none) and the text of its cells. */
export function fingerprintOf({ rule, ref, at, also }: Finding, workbook: ReadWorkbook): string {
  const parts = [rule, at.sheet, ref ?? toA1(at), ...[at, ...also].map((area) => textOf(area, workbook))];
  return hash(JSON.stringify(parts));
}

/** The displayed text of an area's cells that were read. */
function textOf(area: CellArea, workbook: ReadWorkbook): readonly string[] {
  const grid = workbook.grids.find(({ sheet }) => sheet === area.sheet);
  if (!grid) return [];
  const texts: string[] = [];
  const lastRow = Math.min(area.row + area.rowCount, grid.originRow + grid.rows.length);
  const lastColumn = Math.min(area.column + area.columnCount, grid.originColumn + (grid.rows[0]?.length ?? 0));
  for (let row = Math.max(area.row, grid.originRow); row < lastRow; row++)
    for (let column = Math.max(area.column, grid.originColumn); column < lastColumn; column++) texts.push(textAt(grid, row, column));
  return texts;
}

/** Two 32-bit FNV-1a hashes with different seeds: https://datatracker.ietf.org/doc/html/draft-eastlake-fnv. It hides nothing; it only tells texts apart. */
function hash(value: string): string {
  const half = (seed: number): string => {
    let result = seed;
    for (let index = 0; index < value.length; index++) result = Math.imul(result ^ value.charCodeAt(index), 0x01000193);
    return (result >>> 0).toString(16).padStart(8, "0");
  };
  return half(0x811c9dc5) + half(0x050c5d1f);
}
