/** Excel's limit: https://support.microsoft.com/office/3f1f7148-ee83-404d-8ef0-9ff99fbad1f9 */
const LONGEST = 31;

/** The wished name, or the next one free: "Plan summary (2)". Excel compares sheet names without regard to case. */
export function freeSheetName(wished: string, taken: readonly string[]): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  for (let number = 1; ; number++) {
    const ending = number === 1 ? "" : ` (${number})`;
    const name = wished.slice(0, LONGEST - ending.length) + ending;
    if (!used.has(name.toLowerCase())) return name;
  }
}
