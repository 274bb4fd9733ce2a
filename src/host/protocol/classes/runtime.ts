import type { Workbook } from "../../model/workbook";
import { flagOf } from "../call-arguments";
import { type ExposedClass, exposeClass } from "../exposed-class";

/** https://learn.microsoft.com/javascript/api/excel/excel.runtime */
export const runtimeClass: ExposedClass<Workbook> = exposeClass<Workbook>("Runtime", {
  properties: {
    // "…false: turns off JavaScript events in the current task pane or content add-in": other add-ins keep theirs.
    enableEvents: {
      get: (_workbook, host) => host.events.enabled,
      set: (_workbook, value, host) => {
        host.events.enabled = flagOf(value);
      },
    },
  },
});
