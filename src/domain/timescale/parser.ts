import type { Said } from "./part";

/** Stands for any number among the words a parser opens with. */
export const NUMBER = "#";
/** Stands for any spelling of a month among the words a parser opens with. */
export const MONTH = "@";

/** Where in the text a pattern matched. */
export interface MatchPlace {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  /** True when the original begins with a capital letter here. */
  capital(): boolean;
}

/** Knows one way of writing a timescale. */
export interface TimescaleParser {
  readonly id: string;
  /** The folded words it can begin with, or NUMBER or MONTH; it is tried nowhere else. */
  readonly opensWith: readonly string[];
  /** Sticky, for folded text (foldText), with bounded repeats only: linear on any text. */
  readonly pattern: RegExp;
  /** What the words say; null when the match turns out not to be this way of writing. */
  read(parts: Readonly<Record<string, string | undefined>>, place: MatchPlace): Said | null;
}
