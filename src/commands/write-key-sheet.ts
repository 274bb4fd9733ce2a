import { words } from "../app/words";
import { command, type Tell } from "./command";

/** The ribbon's "Key sheet". */
export const writeKeySheet = (tell: Tell) => command(() => tell({ title: words.reports.keySheet, text: words.reports.notYet }), tell);
