/** Which Excel to stand in for. */
export interface SimulatedExcel {
  /** The web door speaks Excel on the web's protocol, the desktop door that of Excel for Windows. */
  readonly door: "web" | "desktop";
  /** The highest ExcelApi set reported: "1.9" … "1.15". */
  readonly excelApi: string;
  /** Excel says a cell is being edited. */
  readonly cellBeingEdited?: boolean;
  /** Other requirement sets to report, or (null) not to report: `{ SharedRuntime: null }`. */
  readonly otherSets?: Readonly<Record<string, string | null>>;
  /** The add-in shares one runtime between pane and ribbon commands. True unless told otherwise. */
  readonly sharedRuntime?: boolean;
  /** Language of the program and region of its formats: "en-GB". */
  readonly locale?: string;
}

/** The sets reported beside ExcelApi: https://learn.microsoft.com/javascript/api/requirement-sets/common/office-add-in-requirement-sets */
const OTHER_SETS: Readonly<Record<string, string>> = {
  AddinCommands: "1.1",
  // Asked for by the library before it lets a batch wait for the end of cell editing.
  DelayForCellEdit: "1.1",
  DialogApi: "1.2",
  RibbonApi: "1.1",
  Settings: "1.1",
  SharedRuntime: "1.1",
};

/** Set name → version. Versions are text: as a number 1.10 would be 1.1. */
export function requirementMatrix(excel: SimulatedExcel): Readonly<Record<string, string>> {
  const matrix: Record<string, string> = { ExcelApi: excel.excelApi };
  for (const [name, version] of Object.entries({ ...OTHER_SETS, ...excel.otherSets })) if (version !== null) matrix[name] = version;
  return matrix;
}

/** Whether a matrix has a set, "ExcelApi 1.10", or a later version of it. */
export function supports(matrix: Readonly<Record<string, string>>, set: string): boolean {
  const [name = "", wanted = ""] = set.split(" ");
  const reported = matrix[name];
  if (reported === undefined) return false;
  const [major = 0, minor = 0] = reported.split(".").map(Number);
  const [wantedMajor = Infinity, wantedMinor = 0] = wanted.split(".").map(Number);
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}
