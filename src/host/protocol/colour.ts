import { Refusal } from "../model/refusal";

/**
 * The colour names Excel takes are HTML's: https://learn.microsoft.com/javascript/api/excel/excel.rangefill#excel-excel-rangefill-color-member
 * Those of CSS level 1, with orange; the rest is refused rather than guessed.
 */
const NAMED: ReadonlyMap<string, string> = new Map([
  ["black", "#000000"],
  ["silver", "#C0C0C0"],
  ["gray", "#808080"],
  ["grey", "#808080"],
  ["white", "#FFFFFF"],
  ["maroon", "#800000"],
  ["red", "#FF0000"],
  ["purple", "#800080"],
  ["fuchsia", "#FF00FF"],
  ["green", "#008000"],
  ["lime", "#00FF00"],
  ["olive", "#808000"],
  ["yellow", "#FFFF00"],
  ["navy", "#000080"],
  ["blue", "#0000FF"],
  ["teal", "#008080"],
  ["aqua", "#00FFFF"],
  ["orange", "#FFA500"],
]);

/** "#ff0000", "FF0000" or "red" as "#FF0000". */
export function colourOf(value: unknown): string {
  if (typeof value !== "string") throw new Refusal("InvalidArgument");
  const hex = /^#?([0-9a-f]{6})$/i.exec(value)?.[1];
  if (hex !== undefined) return `#${hex.toUpperCase()}`;
  const named = NAMED.get(value.toLowerCase());
  if (named === undefined) throw new Refusal("InvalidArgument");
  return named;
}
