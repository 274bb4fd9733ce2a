import type { TimescaleRefiner } from "../refiner";
import { birthRefiner } from "./birth";
import { boundToEventRefiner } from "./bound-to-event";
import { countedRefiner } from "./counted";
import { doneRefiner } from "./done";
import { edgeRefiner } from "./edge";
import { glossRefiner } from "./gloss";
import { namedRefiner } from "./named";
import { nameOfReportRefiner } from "./name-of-report";
import { neighbouringMonthsRefiner } from "./neighbouring-months";
import { openEndRefiner } from "./open-end";
import { rangeRefiner } from "./range";
import { revisedRefiner } from "./revised";
import { roleRefiner } from "./role";
import { sharedMonthRefiner } from "./shared-month";
import { sharedYearRefiner } from "./shared-year";
import { tentativeRefiner } from "./tentative";
import { weekRefiner } from "./week";
import { weekdayRefiner } from "./weekday";
import { weekdayOfMonthRefiner } from "./weekday-of-month";

/** The clean-ups, in the order they are made. */
export const REFINERS: readonly TimescaleRefiner[] = [
  birthRefiner, // first: nothing may be made of somebody's birthday
  weekdayRefiner,
  weekdayOfMonthRefiner,
  weekRefiner,
  sharedMonthRefiner,
  edgeRefiner, // takes "end of" into the date, so that only "to" is left between the two ends of a range
  revisedRefiner, // before range: "moved from March to June" is no range
  countedRefiner, // before role: "from March" is no start here
  rangeRefiner,
  neighbouringMonthsRefiner, // before shared-year, which gives both months the year of the second
  roleRefiner, // after range: "from … to …" is a range, not a start
  openEndRefiner,
  sharedYearRefiner,
  glossRefiner, // after shared-year: the finer date has its own year by then
  tentativeRefiner,
  doneRefiner,
  boundToEventRefiner,
  nameOfReportRefiner,
  namedRefiner, // last: whether a year is a name depends on all that was found to lead to it
];
