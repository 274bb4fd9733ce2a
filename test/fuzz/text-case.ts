import { isCombined, readHeader } from "../../src/domain/plan/header-words";
import { readTimescale } from "../../src/domain/timescale/read-timescale";
import type { TimescaleContext } from "../../src/domain/timescale/timescale";
import { contextOf, FORMS, PLANS, type PlanName } from "../timescales/forms";
import { DAY_FORMS, MONTH_FORMS, ORDERED_DAY_FORMS, QUARTER_FORMS, RANGE_FORMS, YEAR_FORMS } from "../timescales/round-trip";
import { Random } from "./random";

const EVERY_FORM = FORMS.flatMap(({ forms }) => forms.map(({ text }) => text));
const PLAN_NAMES = Object.keys(PLANS) as PlanName[];
const LONGEST_CELL = 32_767;

const WORDS =
  "by before from until to and or the of end mid early start beginning onwards ongoing week commencing w/c term half autumn spring summer winter easter christmas quarter Q1 q4 quarterly monthly annually every six termly within months weeks days approval TBC n/a none asap complete completed done review board as above ditto was now revised original extended due Jan February Sept September december monday Tues 1st 2nd 31st 29 30 31 12 13 2019 2020 19 2019/20 FY21/22 2017-2018 1/4/2019 01.05.2017 30. 10. 2017 2019-12-01 43800 31/6/2019 29/2/2019 year 1 phase 2 Section 47 24/7".split(
    " ",
  );
const HEADER_WORDS =
  "Ref No Number Action Actions What are we going to do Task Lead Officer Owner Responsible Who By When Timescale Due Date Deadline Target Revised Original Measure of Success and Impact How will we know Outcome Outputs RAG BRAG Rating Status Grade Progress Update Comments Commentary Evidence Key Priority Objective Theme Level Resources Partners Forecast Budget Q1 Q2 2019/20 % complete # / & ( ) : - \n".split(
    " ",
  );
const GLUE = [" ", " ", " ", "\n", ", ", "; ", " - ", " – ", "/", ".", "", "\t", "\u00a0", " to ", " & ", "\r\n", "• "];
const ODD = [
  "\u0000",
  "\ud800",
  "\udc00",
  "\ufeff",
  "\u202e",
  "\u200b",
  "İ",
  "ß",
  "ﬁ",
  "①",
  "１２",
  "٣",
  "é́́́",
  "😀",
  "Ⅷ",
  "__proto__",
  "constructor",
  "$&",
  "\\",
  "(?:",
  "[",
  "{{",
  "<b>",
  "%00",
  "=1+1",
  "9".repeat(400),
  "(".repeat(200),
];

const year = (random: Random): number => random.of([1900, 1904, 1990, 2000, 2016, 2019, 2020, 2040, 2099]);

/** One dated phrase as people write it. */
function phrase(random: Random): string {
  const [y, m, d] = [year(random), 1 + random.below(12), 1 + random.below(31)];
  switch (random.below(8)) {
    case 0:
      return random.of([...DAY_FORMS, ...ORDERED_DAY_FORMS])(y, m, d > 28 ? 28 : d);
    case 1:
      return random.of(MONTH_FORMS)(y, m);
    case 2:
      return random.of(QUARTER_FORMS)(y, 1 + random.below(4));
    case 3:
      return random.of(YEAR_FORMS)(y);
    case 4:
      return random.of(RANGE_FORMS)(random.of(MONTH_FORMS)(y, m), random.of(MONTH_FORMS)(y + 1, m));
    case 5:
      return `${d}${random.of(["/", ".", "-", " ", "."])}${m + random.below(3)}${random.of(["/", ".", "-", " "])}${random.of([y, 0, 20, 9999, 99_999])}`;
    default:
      return random.of(EVERY_FORM);
  }
}

const words = (random: Random, from: readonly string[]): string =>
  Array.from({ length: 1 + random.below(8) }, () => random.of(from) + random.of(GLUE)).join("");

/** Characters gone, doubled, swapped, put in, or cased otherwise. */
function noised(text: string, random: Random): string {
  let changed = text;
  for (let left = random.below(5); left > 0; left -= 1) {
    const at = random.below(changed.length + 1);
    const choice = random.below(6);
    if (choice === 0) changed = changed.slice(0, at) + changed.slice(at + 1);
    else if (choice === 1) changed = changed.slice(0, at) + random.of(ODD) + changed.slice(at);
    else if (choice === 2)
      changed = changed.slice(0, at) + String.fromCharCode(random.below(random.chance(0.7) ? 128 : 65_536)) + changed.slice(at);
    else if (choice === 3) changed = random.chance(0.5) ? changed.toUpperCase() : changed.toLowerCase();
    else if (choice === 4) changed = changed.slice(0, at) + changed.slice(at, at + 6) + changed.slice(at);
    else changed = changed.slice(at) + changed.slice(0, at);
  }
  return changed;
}

/** The text of that number, and what surrounds it; every thousandth is as long as a cell can hold. */
export function fuzzText(
  seed: number,
  index: number,
): { readonly text: string; readonly context: TimescaleContext; readonly isHeader: boolean } {
  const random = new Random(seed, index);
  const isHeader = index % 4 === 3;
  const parts = Array.from({ length: 1 + random.below(4) }, () =>
    isHeader ? words(random, HEADER_WORDS) : random.chance(0.6) ? phrase(random) : words(random, WORDS),
  );
  let text = noised(parts.join(random.of(GLUE)), random);
  if (index % 1_000 === 0 && text !== "") text = text.repeat(Math.ceil(LONGEST_CELL / text.length)).slice(0, LONGEST_CELL);
  const context = contextOf({
    text: "",
    kind: "none",
    due: null,
    certain: true,
    plan: random.of(PLAN_NAMES),
    ...(random.chance(0.5) ? { dayFirst: random.chance(0.7) } : {}),
    ...(random.chance(0.1) ? { above: phrase(random) } : {}),
  });
  return { text, context, isHeader };
}

/** Reads the text as a timescale or as a header. Throws what is wrong with what was made of it. */
export function readFuzzText({ text, context, isHeader }: ReturnType<typeof fuzzText>): void {
  if (isHeader) {
    const read = readHeader(text);
    isCombined(text);
    if (read && (read.words === "" || ![1, 2, 3].includes(read.strength))) throw new Error("A header was read from no words.");
    return;
  }
  const read = readTimescale(text, context);
  if (read.text !== text) throw new Error("The text read is not the text given.");
  for (const { from, to, due } of read.milestones) {
    if (!(from >= 0 && from < to && to <= text.length))
      throw new Error(`A milestone stands at ${from}–${to} of ${text.length} characters.`);
    if (!Number.isInteger(due)) throw new Error(`A milestone is due on day ${due}.`);
  }
  for (const day of [read.start, read.due]) if (day !== null && !Number.isInteger(day)) throw new Error(`Day ${day} is no day.`);
  if (read.certain && (read.readings.length > 0 || read.fault !== null)) throw new Error("A certain reading has rivals or a fault.");
}
