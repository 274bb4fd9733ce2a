import { checkWorkbook } from "../app/check-workbook";
import { saveKept } from "../app/kept";
import { accept } from "../domain/findings/accepted";
import { RULES } from "../domain/rules";
import type { Checker } from "./pane-services";

export const checker: Checker = {
  rules: RULES.map(({ id, summary, severity }) => ({ id, summary, severity })),
  check: checkWorkbook,
  saveKept,
  accept,
};
