import "./no-eval";
import { checkWorkbook } from "../app/check-workbook";
import { RULES } from "../domain/rules";
import type { Checker } from "./pane-services";

export const checker: Checker = {
  rules: RULES.map(({ id, summary }) => ({ id, summary })),
  check: checkWorkbook,
};
