import { readIsoDay, type Day } from "../../src/domain/calendar/day";
import { applyFixes } from "../../src/domain/findings/apply-fixes";
import { sortFindings } from "../../src/domain/findings/check-plan";
import type { Edit, Finding } from "../../src/domain/findings/finding";
import { toA1 } from "../../src/domain/grid/a1";
import { areaOf } from "../../src/domain/grid/cell-ref";
import { valueAt, type CellValue, type Grid, type ReadWorkbook } from "../../src/domain/grid/grid";
import type { Plan } from "../../src/domain/plan/plan";
import { readPlan } from "../../src/domain/plan/read-plan";
import { runRule, type Rule } from "../../src/domain/rules/rule";
import type { Drawn } from "./drawn-sheet";

/** The review date of a case that names none. */
export const REVIEW_DATE = "2019-12-01";

interface Case {
  readonly name: string;
  readonly sheet: Drawn;
  /** "2019-12-01" unless the case is about the date. */
  readonly asOf?: string;
  readonly options?: unknown;
  /** How many places the rule must look at. */
  readonly looked?: number;
  /** What a drawing cannot show: notes, names, what this Excel cannot tell. */
  readonly change?: (workbook: ReadWorkbook) => ReadWorkbook;
  /** What no drawing makes the reader say. */
  readonly changePlan?: (plan: Plan) => Plan;
}

interface Accept extends Case {
  /** The rule must say that it cannot tell, instead of finding nothing. */
  readonly notChecked?: true;
}

interface Reject<M extends string> extends Case {
  readonly message: M;
  /** The findings' places as a user reads them, where «…» cannot show them: "28:28", "F5:F12". */
  readonly at?: readonly string[];
  /** The findings' other cells, one list a finding. */
  readonly also?: readonly (readonly string[])[];
  /** The refs of the findings' actions; null for a finding that is about none. */
  readonly refs?: readonly (string | null)[];
  /** Words that the first finding's message must hold. */
  readonly says?: string;
  /** The sheet once every fix is applied; a case without it must offer no fix. */
  readonly fixed?: Drawn;
}

/** Freezes a value and all it holds, so that whoever changes it throws. */
export function deepFreeze<T>(value: T): T {
  if (typeof value === "object" && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    if (value instanceof Map) for (const each of value.values()) deepFreeze(each);
    for (const each of Object.values(value)) deepFreeze(each);
  }
  return value;
}

/** The day written as "2019-12-01". */
export function day(text: string): Day {
  const read = readIsoDay(text);
  if (read === null) throw new Error(`No such day: ${text}`);
  return read;
}

/** The plan of a workbook drawn in a test. Throws when the reader finds none: then the case tests nothing. */
export function planOf(workbook: ReadWorkbook): Plan {
  const reading = readPlan(workbook);
  if (reading.kind !== "plan") throw new Error(`No plan was found in the drawn workbook: ${JSON.stringify(reading.nearest)}`);
  return reading.plan;
}

/** The workbook after the edits; throws when an edit's cell does not hold what the edit saw. */
export function withEdits(workbook: ReadWorkbook, edits: readonly Edit[]): ReadWorkbook {
  const change = (grid: Grid): Grid => {
    const rows = grid.rows.map((row) => [...row]);
    const texts = new Map(grid.texts);
    for (const { at, was, becomes } of edits) {
      if (at.sheet !== grid.sheet) continue;
      if (valueAt(grid, at.row, at.column) !== was) throw new Error(`${toA1(at)} does not hold ${JSON.stringify(was)}.`);
      const row = rows[at.row - grid.originRow];
      if (!row || at.column < grid.originColumn || at.column - grid.originColumn >= row.length)
        throw new Error(`${toA1(at)} was not read.`);
      row[at.column - grid.originColumn] = becomes;
      texts.delete(at.row * 16_384 + at.column);
    }
    return { ...grid, rows, texts };
  };
  return { ...workbook, grids: workbook.grids.map(change) };
}

const valuesOf = ({ grids }: ReadWorkbook): { sheet: string; rows: readonly (readonly CellValue[])[] }[] =>
  grids.map(({ sheet, rows }) => ({ sheet, rows }));

const sheetNames = ({ grids }: ReadWorkbook): string[] => grids.map(({ sheet }) => sheet);

/** "F5", or "Key!A3" when the workbook has several sheets and it is not on the first. */
const placeOf = (at: Parameters<typeof toA1>[0], workbook: ReadWorkbook): string =>
  at.sheet === sheetNames(workbook)[0] ? toA1(at) : `${at.sheet}!${toA1(at)}`;

/** What one rule says of a workbook, sorted as a check sorts. */
export function findingsOf<M extends string, O>(
  rule: Rule<M, O>,
  workbook: ReadWorkbook,
  { asOf = REVIEW_DATE, options = {}, changePlan = (plan: Plan) => plan }: Pick<Case, "asOf" | "options" | "changePlan"> = {},
): { findings: Finding[]; looked: number; notChecked: string | null } {
  let looked = 0;
  let notChecked: string | null = null;
  const context = {
    asOf: day(asOf),
    workbook: deepFreeze(workbook),
    look: (places = 1) => void (looked += places),
    cannotTell: (why: string) => void (notChecked = why),
  };
  const findings = sortFindings([...runRule(rule, deepFreeze(changePlan(planOf(workbook))), context, { options })], workbook);
  return { findings, looked, notChecked };
}

/** What every message must be: filled, at most 240 characters, one plain sentence or more, and without a value's remains. */
export function expectGoodMessage(message: string): void {
  expect(message.length).toBeLessThanOrEqual(240);
  expect(message).not.toMatch(/\{\w+\}|undefined|null|NaN|\[object|\s\s|“”|\d{4}-\d\d-\d\d/);
  expect(message).toMatch(/[.!?]$/);
}

/**
 * Holds a rule to its sheets: silent on `accept`; on `reject` pointing at the marked cells with the message named, and silent once its fixes are applied.
 * Every message must be shown, every finding's message be one a user can read, and the plan be left as it was.
 */
export function testRule<M extends string, O>(
  rule: Rule<M, O>,
  { accept, reject }: { readonly accept: readonly Accept[]; readonly reject: readonly Reject<NoInfer<M>>[] },
): void {
  const workbookOf = ({ sheet, change }: Case): ReadWorkbook => (change ? change(sheet.workbook) : sheet.workbook);

  describe(rule.id, () => {
    it.each(accept)("accepts $name", (one) => {
      const { findings, notChecked, looked } = findingsOf(rule, workbookOf(one), one);
      expect(findings).toEqual([]);
      if (one.looked !== undefined) expect(looked).toBe(one.looked);
      if (one.notChecked) expectGoodMessage(notChecked ?? "");
      else expect(notChecked).toBeNull();
      expect(one.sheet.marks).toEqual([]);
    });

    it.each(reject)("rejects $name", (one) => {
      const workbook = workbookOf(one);
      const { findings, looked } = findingsOf(rule, workbook, one);
      expect(findings.map(({ at }) => placeOf(at, workbook))).toEqual(one.at ?? one.sheet.marks.map((at) => placeOf(areaOf(at), workbook)));
      expect(new Set(findings.map(({ messageId }) => messageId))).toEqual(new Set([one.message]));
      expect(looked).toBeGreaterThanOrEqual(findings.length);
      if (one.looked !== undefined) expect(looked).toBe(one.looked);
      for (const { message } of findings) expectGoodMessage(message);
      if (one.also) expect(findings.map(({ also }) => also.map((at) => placeOf(at, workbook)))).toEqual(one.also);
      if (one.refs) expect(findings.map(({ ref }) => ref)).toEqual(one.refs);
      if (one.says !== undefined) expect(findings[0]?.message).toContain(one.says);
      if (!one.fixed) {
        expect(findings.filter(({ fix }) => fix)).toEqual([]);
        return;
      }
      for (const { fix } of findings) {
        expect(fix?.safe).toBe(true);
        expect(fix?.title).toMatch(/^[A-Z].*[^.]$/);
      }
      const { edits, refused } = applyFixes(findings);
      expect(refused).toEqual([]);
      const after = withEdits(workbook, edits);
      expect(valuesOf(after)).toEqual(valuesOf(one.fixed.workbook));
      expect(findingsOf(rule, after, one).findings).toEqual([]);
    });

    it("shows every message", () => {
      expect(new Set(reject.map(({ message }) => message))).toEqual(new Set(Object.keys(rule.messages)));
    });

    it("has a sheet it accepts", () => {
      expect(accept.length).toBeGreaterThan(0);
    });
  });
}
