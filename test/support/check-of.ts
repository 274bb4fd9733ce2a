import { checkWorkbook, type CheckReport } from "../../src/app/check-workbook";
import type { Kept } from "../../src/app/kept";
import type { Workbook } from "../../src/app/ports";
import { readIsoDay } from "../../src/domain/calendar/day";
import { writeAccepted } from "../../src/domain/findings/accepted";
import type { Drawn } from "./drawn-sheet";

/** The check of a drawn workbook in which this is kept, as at 1 December 2019. */
export const checkOf = ({ workbook }: Pick<Drawn, "workbook">, kept?: Kept): Promise<CheckReport> =>
  checkWorkbook(
    {
      read: () =>
        Promise.resolve({
          ...workbook,
          kept: kept ? { version: 1, plan: kept.plan, rules: kept.rules, accepted: writeAccepted(kept.accepted) } : null,
        }),
    } as Partial<Workbook> as Workbook,
    { asOf: readIsoDay("2019-12-01")! },
  );
