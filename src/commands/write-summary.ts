import { usualSummary } from "../app/choose-sheets";
import { command } from "./command";
import { writeReports, type Reporting } from "./write-reports";

/** The ribbon's "Summary": the summary sheets the workbook has, or all of them. */
export const writeSummary = (reporting: Reporting) => command(() => writeReports(reporting, usualSummary), reporting.tell);
