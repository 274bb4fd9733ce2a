import type { FoldedText } from "../../src/domain/timescale/fold-text";
import { foldText } from "../../src/domain/timescale/fold-text";
import { findParts } from "../../src/domain/timescale/find-parts";
import type { Moment } from "../../src/domain/timescale/moment";
import type { TimescaleParser } from "../../src/domain/timescale/parser";
import type { Part, Said } from "../../src/domain/timescale/part";
import { REFINERS } from "../../src/domain/timescale/refiners/index";

/** What one parser makes of the start of a text, in few words: "day 31 3 2020", "month 4 2008 | day 8 4 ?"; null when it leaves it alone. */
export function saidBy(parser: TimescaleParser, original: string, from = 0): string | null {
  const { text }: FoldedText = foldText(original);
  parser.pattern.lastIndex = from;
  const match = parser.pattern.exec(text);
  if (match === null) return null;
  const to = from + match[0].trimEnd().length;
  const said = parser.read(match.groups ?? {}, { text, from, to, capital: () => /[A-Z]/.test(original.charAt(from)) });
  return said === null ? null : `${inWords(said)} «${text.slice(from, to)}»`;
}

function inWords(said: Said): string {
  if (said.says !== "date") return said.every === undefined ? said.says : `${said.says} ${said.every}`;
  const range = said.first === undefined ? "" : `${moments(said.first)} to `;
  return `${range}${moments(said.moments)}${said.doubtful === true ? "?" : ""}`;
}

const moments = (all: readonly Moment[]): string => all.map(moment).join(" | ");
const moment = ({ unit, number, detail, year, convention }: Moment): string =>
  [unit, detail === 0 ? "" : detail, number === 0 ? "" : number, year ?? "?", convention ?? ""].filter((word) => word !== "").join(" ");

/** What is found in a text once every refiner has been over it, a line a part: "due by month 12 2019 «by december 2019»". */
export function refined(original: string): readonly string[] {
  const folded = foldText(original);
  let parts = findParts(folded, original);
  for (const refiner of REFINERS) parts = refiner.refine(parts, folded.text);
  return parts.map((part) => `${partInWords(part)} «${folded.text.slice(part.from, part.to)}»`);
}

function partInWords(part: Part): string {
  if (part.says !== "date") return part.every === "" ? part.says : `${part.says} ${part.every}`;
  const range = part.first === null ? "" : `${edged(part.firstEdge)}${moments(part.first)} to `;
  const weekday = part.weekday === null ? "" : ` weekday ${part.weekday}`;
  const near = part.nearbyYear === null || part.moments[0]?.year !== null ? "" : ` near ${part.nearbyYear}`;
  return `${part.role} ${range}${edged(part.edge)}${moments(part.moments)}${weekday}${near}${part.doubtful ? "?" : ""}`;
}

const edged = (edge: string | null): string => (edge === null ? "" : `${edge} of `);
