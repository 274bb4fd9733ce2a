import type { TimescaleParser } from "../parser";
import { address } from "./address";
import { asAbove } from "./as-above";
import { dayMonth } from "./day-month";
import { dayOfFigures } from "./day-of-figures";
import { dayOfList } from "./day-of-list";
import { dayRange } from "./day-range";
import { everyMonth } from "./every-month";
import { event } from "./event";
import { feast } from "./feast";
import { figuresRange } from "./figures-range";
import { halfTermMonth } from "./half-term-month";
import { interval } from "./interval";
import { isoDay } from "./iso-day";
import { kindOfYear } from "./kind-of-year";
import { listNumber } from "./list-number";
import { monthAlone } from "./month-alone";
import { monthDay } from "./month-day";
import { monthYear } from "./month-year";
import { newYear } from "./new-year";
import { nothing } from "./nothing";
import { numericDay } from "./numeric-day";
import { numericMonth } from "./numeric-month";
import { ongoing } from "./ongoing";
import { ordinalQuarter } from "./ordinal-quarter";
import { planYear } from "./plan-year";
import { quarter } from "./quarter";
import { recurringWord } from "./recurring-word";
import { season } from "./season";
import { serialNumber } from "./serial-number";
import { spacedDay } from "./spaced-day";
import { status } from "./status";
import { termNumber } from "./term-number";
import { timesAYear } from "./times-a-year";
import { yearAlone } from "./year-alone";
import { yearEnd } from "./year-end";
import { yearMonth } from "./year-month";
import { yearQuarter } from "./year-quarter";
import { years } from "./years";

/** The ways of writing a timescale, in the order they are tried at each place: the one that takes in more words first. */
export const PARSERS: readonly TimescaleParser[] = [
  address,
  isoDay,
  numericDay,
  spacedDay,
  figuresRange,
  dayRange, // before day-month, which would take "7 July" out of "3 – 7 July"
  dayOfList,
  listNumber, // before day-month, which would read "1. May" as a day
  dayMonth,
  yearQuarter, // before years, which would take "2019/20" out of "2019/20 Q3"
  numericMonth,
  yearMonth, // before year-alone, which would take "2024" out of "2024 April"
  years, // before year-alone, which would take "2019" out of "2019/20"
  ordinalQuarter,
  serialNumber,
  dayOfFigures, // after whatever has a year
  interval, // "6 monthly" before event, which would take "6 months"
  timesAYear,
  everyMonth,
  yearAlone,
  halfTermMonth,
  monthDay, // before month-year, which would take "Jan 01" out of "Jan 01 13"
  monthYear,
  monthAlone,
  quarter,
  season,
  termNumber,
  feast,
  newYear,
  kindOfYear,
  planYear,
  yearEnd,
  recurringWord,
  asAbove, // before event: "as above" and "as required" open alike
  ongoing,
  status,
  nothing,
  event,
];
