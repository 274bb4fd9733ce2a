import { ExcelWorkbook } from "../excel/excel-workbook";
import { systemClock } from "../excel/system-clock";
import { tellInDialog } from "./tell-in-dialog";
import { writeKeySheet } from "./write-key-sheet";
import { writeSummary } from "./write-summary";

// The names are those of manifest.xml.
void Office.onReady().then(() => {
  const reporting = { workbook: new ExcelWorkbook(), clock: systemClock, tell: tellInDialog };
  Office.actions.associate("writeKeySheet", writeKeySheet(reporting));
  Office.actions.associate("writeSummary", writeSummary(reporting));
});
