import { words } from "../app/words";
import { command, type Tell } from "./command";

/** The ribbon's "Summary". */
export const writeSummary = (tell: Tell) => command(() => tell({ title: words.reports.summary, text: words.reports.notYet }), tell);
