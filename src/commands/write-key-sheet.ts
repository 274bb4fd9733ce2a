import { command } from "./command";
import { writeReports, type Reporting } from "./write-reports";

/** The ribbon's "Key sheet". */
export const writeKeySheet = (reporting: Reporting) => command(() => writeReports(reporting, () => ["key"]), reporting.tell);
