import type { Cell } from "./cell-store";

/** Signs before letters, in Excel's order: https://support.microsoft.com/office/sort-data-in-a-range-or-table-62d0b95d-2a90-4610-a6ae-2e545c4a4654 */
const SIGNS = '0123456789 !"#$%&()*,./:;?@[\\]^_`{|}~+<=>';
const RANK: ReadonlyMap<string, string> = new Map([...SIGNS].map((sign, index) => [sign, String.fromCharCode(index + 1)]));

/** What kinds of cells follow each other, smallest first. */
const KINDS = ["number", "text", "logical", "error"] as const;

/**
 * Which of two cells comes first: below 0 the first, above 0 the second, 0 neither. Numbers (dates among them), then text, then FALSE and TRUE,
 * then errors, which are all equal; downwards the other way round. Cells that hold nothing are last both ways.
 * Text is compared without regard to capitals, apostrophes and hyphens; where two differ in nothing else, the one with a hyphen is the larger.
 * A formula that has no result yet counts as empty.
 */
export function compareForSorting(a: Cell | undefined, b: Cell | undefined, ascending: boolean): number {
  const first = a?.value ?? null;
  const second = b?.value ?? null;
  if (first === null || second === null) return Number(first === null) - Number(second === null);
  const kinds = [kindOf(first, a?.isError === true), kindOf(second, b?.isError === true)] as const;
  const compared = kinds[0] === kinds[1] ? compareAlike(first, second, kinds[0]) : KINDS.indexOf(kinds[0]) - KINDS.indexOf(kinds[1]);
  return ascending ? compared : -compared;
}

function kindOf(value: string | number | boolean, isError: boolean): (typeof KINDS)[number] {
  if (isError) return "error";
  return typeof value === "number" ? "number" : typeof value === "boolean" ? "logical" : "text";
}

function compareAlike(a: string | number | boolean, b: string | number | boolean, kind: (typeof KINDS)[number]): number {
  if (kind === "error") return 0;
  if (kind !== "text") return Number(a) - Number(b);
  const [first, second] = [String(a), String(b)];
  return compareTexts(sortKey(first), sortKey(second)) || ignoredSigns(first) - ignoredSigns(second);
}

const compareTexts = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The text as it is compared: signs by their rank, letters small and without accents. */
function sortKey(text: string): string {
  const plain = text.normalize("NFD").replace(/[\u0300-\u036f'-]/gu, "");
  return Array.from(plain.toLowerCase(), (sign) => RANK.get(sign) ?? sign).join("");
}

const ignoredSigns = (text: string): number => (/['-]/.test(text) ? 1 : 0);
