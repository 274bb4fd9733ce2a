import fc from "fast-check";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { MOST_PARTS } from "../../../src/domain/timescale/find-parts";
import { dayOf } from "../../../src/domain/calendar/day";
import { readTimescale } from "../../../src/domain/timescale/read-timescale";
import type { TimescaleParser } from "../../../src/domain/timescale/parser";
import { PARSERS } from "../../../src/domain/timescale/parsers/index";
import type { TimescaleRefiner } from "../../../src/domain/timescale/refiner";
import { REFINERS } from "../../../src/domain/timescale/refiners/index";
import { expectWithin } from "../../support/time-budget";
import { contextOf } from "../../timescales/forms";

const FOLDER = join(__dirname, "../../../src/domain/timescale");
const LONGEST_CELL = 32_767;
/** Processor seconds one pattern may spend on one full cell; a backtracking pattern needs minutes, a quadratic one seconds. */
const MOST = 0.25;

/** Every regular expression that a module of the folder exports, or holds in what it exports. */
function patternsOf(folder: string): readonly (readonly [string, RegExp])[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (entry.isDirectory()) return patternsOf(join(folder, entry.name));
    // eslint-disable-next-line @typescript-eslint/no-require-imports -- every module there is, by name
    const exported = require(join(folder, entry.name)) as Readonly<Record<string, unknown>>;
    return Object.entries(exported).flatMap(([name, value]) =>
      patternsIn(value).map((pattern, index) => [`${entry.name} ${name} ${index}`, pattern] as const),
    );
  });
}

function patternsIn(value: unknown): readonly RegExp[] {
  if (value instanceof RegExp) return [value];
  if (typeof value !== "object" || value === null || Array.isArray(value)) return [];
  const { pattern, patterns } = value as Partial<TimescaleParser & TimescaleRefiner>;
  return [...(pattern instanceof RegExp ? [pattern] : []), ...(Array.isArray(patterns) ? (patterns as readonly RegExp[]) : [])];
}

const PATTERNS = [...new Map(patternsOf(FOLDER).map((each) => [each[1].source, each])).values()];
const UNITS = [
  " ",
  "\n",
  "a",
  "9",
  "-",
  "/",
  ".",
  ",",
  "(",
  "1 ",
  "1/",
  "1.",
  "1-",
  "12 12 ",
  "9a",
  "a ",
  "a9 ",
  "2019 ",
  "2019/20 ",
  "may ",
  "may 2019 ",
  "31 march ",
  "1st ",
  "to ",
  "by ",
  "end of the ",
  "the ",
  "of ",
  "from the start of ",
  "every ",
  "six ",
  "within 6 ",
  "actions complete ",
  "was ",
  "moved from ",
  "q1 ",
  "t1 ",
  "spring ",
  "april, ",
  "year 1 ",
  "end of ",
  "\u2022 may 2019\n",
  "jan/feb/",
  "may (",
  "6 months after ",
  "complete may ",
  "autumn term ",
  "half ",
  "week ",
  "programme ",
  "and is ",
  "1, 1 and ",
  "january,",
  "'",
  "- -",
  " - ",
];
const ENDINGS = ["", "!"];

const spent = (run: () => void): number => {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
};

describe("patterns", () => {
  it("are all collected", () => {
    // Guards the collecting above against silently going empty.
    expect(PARSERS.length).toBeGreaterThanOrEqual(30);
    expect(REFINERS.length).toBeGreaterThanOrEqual(15);
    expect(PATTERNS.length).toBeGreaterThanOrEqual(70);
    for (const parser of PARSERS) expect(PATTERNS.map(([, pattern]) => pattern.source)).toContain(parser.pattern.source);
    for (const refiner of REFINERS) expect(refiner.patterns.length).toBeGreaterThan(0);
  });

  it("of parsers are tried only where they stand", () => {
    for (const { pattern } of PARSERS) expect(pattern.flags).toBe("y");
  });

  it("repeat nothing without a bound, except within a class", () => {
    const unbounded = PATTERNS.filter(([, { source }]) => /[*+]|\{\d*,\}/.test(source.replace(/\\.|\[(?:\\.|[^\]])*\]/g, "x")));
    // The folding of white space takes whole runs: one class, and nothing after it to go back for.
    expect(unbounded.map(([name]) => name)).toEqual(["fold-text.ts UNUSUAL 0"]);
  });

  it.each(PATTERNS)("%s stays linear under attack", (_, pattern) => {
    const attacks = UNITS.flatMap((unit) =>
      ENDINGS.map((ending) => unit.repeat(LONGEST_CELL).slice(0, LONGEST_CELL - ending.length) + ending),
    );
    for (const attack of attacks) expectWithin(MOST, () => void new RegExp(pattern).exec(attack));
  });
});

describe("readTimescale on hostile text", () => {
  const context = contextOf({ text: "", kind: "none", due: null, certain: true });

  it("reads no more of a cell than a person could have meant, and then makes nothing of it", () => {
    const line = "• May 2019\n";
    expect(readTimescale(line.repeat(MOST_PARTS - 1), context).certain).toBe(true);
    const all = readTimescale(line.repeat(MOST_PARTS) + "June 2019", context);
    expect(all).toMatchObject({ kind: "none", start: null, due: null, milestones: [], certain: false });
  });

  it.each(UNITS)("is read within 50 ms in a plan of many years: %j over and over", (unit) => {
    const text = unit.repeat(LONGEST_CELL).slice(0, LONGEST_CELL);
    const manyYears = { ...context, planEnd: dayOf(2035, 3, 31) };
    readTimescale(text, manyYears);
    expectWithin(0.05, () => void readTimescale(text, manyYears));
  });

  it.each(UNITS)("costs in proportion to length: %j over and over", (unit) => {
    const cost = (length: number): number => {
      const text = unit.repeat(length).slice(0, length);
      readTimescale(text, context);
      return Math.min(...[1, 2, 3, 4, 5, 6].map(() => spent(() => void readTimescale(text, context))));
    };
    const whole = cost(LONGEST_CELL);
    // Sixteen times the text may cost forty times as much, never two hundred and fifty-six times; below a few milliseconds the clock decides.
    expect(whole).toBeLessThan(Math.max(30, 40 * cost(LONGEST_CELL / 16)));
  });

  it("never throws, and its parts stay within the text", () => {
    const piece = fc.oneof(
      fc.string({ maxLength: 8 }),
      fc.constantFrom(
        ...UNITS,
        "İ",
        "\u00a0",
        "–",
        "\ufeff",
        "31 June 2019",
        "Q3 2019/20",
        "Autumn",
        "was",
        "w/c ",
        "1/13/2019",
        "__proto__",
        "99/99/9999",
      ),
      fc.integer({ min: 0, max: 3000 }).map(String),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), fc.constantFrom("", " ", "\n", " - "), (pieces, between) => {
        const text = pieces.join(between);
        const read = readTimescale(text, context);
        expect(read.text).toBe(text);
        for (const { from, to } of read.milestones) expect(from >= 0 && from < to && to <= text.length).toBe(true);
        expect([...read.milestones].map(({ due }) => due)).toEqual(
          [...new Set(read.milestones.map(({ due }) => due))].sort((a, b) => a - b),
        );
        if (read.certain) expect([read.readings, read.fault]).toEqual([[], null]);
        if (read.start !== null && read.due !== null && read.kind !== "recurring")
          expect(read.certain && read.start > read.due).toBe(false);
      }),
      { seed: 2019, numRuns: 3000 },
    );
  });
});
