import { tellInDialog } from "./tell-in-dialog";
import { writeKeySheet } from "./write-key-sheet";
import { writeSummary } from "./write-summary";

// The names are those of manifest.xml.
void Office.onReady().then(() => {
  Office.actions.associate("writeKeySheet", writeKeySheet(tellInDialog));
  Office.actions.associate("writeSummary", writeSummary(tellInDialog));
});
