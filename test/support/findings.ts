import type { Finding } from "../../src/domain/findings/finding";
import { readA1 } from "../../src/domain/grid/a1";
import type { CellArea } from "../../src/domain/grid/cell-ref";
import type { CellValue } from "../../src/domain/grid/grid";

const on = (address: string): CellArea => {
  const [cell = "", sheet = "Plan"] = address.split("!").reverse();
  const area = readA1(cell, sheet);
  if (!area) throw new Error(`No such place: ${address}`);
  return area;
};

/** A finding made up for a test: of a rule, at "F5" or "Key!A3", with a fix that changes cells as `edits` says (cell, was, becomes). */
export function finding(
  rule: string,
  at: string,
  {
    edits,
    ...more
  }: Partial<Omit<Finding, "rule" | "at">> & { readonly edits?: readonly (readonly [string, CellValue, CellValue])[] } = {},
): Finding {
  return {
    rule,
    messageId: "made up",
    severity: "error",
    at: on(at),
    also: [],
    ref: null,
    message: "Made up for a test.",
    fix: edits
      ? { title: "Change it", safe: true, edits: edits.map(([cell, was, becomes]) => ({ at: cellOf(cell), was, becomes })) }
      : null,
    ...more,
  };
}

const cellOf = (address: string) => {
  const { sheet, row, column } = on(address);
  return { sheet, row, column };
};
