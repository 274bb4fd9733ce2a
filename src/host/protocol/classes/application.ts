import type { Workbook } from "../../model/workbook";
import { choiceOf } from "../call-arguments";
import { type ExposedClass, does, exposeClass, object } from "../exposed-class";

const CALCULATION_MODES = ["Automatic", "AutomaticExceptTables", "Manual"] as const;

/**
 * https://learn.microsoft.com/javascript/api/excel/excel.application
 * Nothing is calculated and nothing is drawn here, so suspending either does nothing that could be seen after the sync.
 */
export const applicationClass: ExposedClass<Workbook> = exposeClass<Workbook>("Application", {
  properties: {
    calculationMode: {
      get: (workbook) => workbook.calculationMode,
      set: (workbook, value) => {
        workbook.calculationMode = choiceOf(value, CALCULATION_MODES);
      },
    },
    calculationState: { get: () => "Done" },
    calculationEngineVersion: { get: () => 191029 },
    decimalSeparator: { get: () => "." },
    thousandsSeparator: { get: () => "," },
    useSystemSeparators: { get: () => true },
  },
  objects: {
    cultureInfo: object(
      () => cultureInfoClass,
      (workbook) => workbook,
    ),
  },
  methods: {
    calculate: does(() => undefined),
    suspendApiCalculationUntilNextSync: does(() => undefined),
    suspendScreenUpdatingUntilNextSync: does(() => undefined),
  },
});

/** https://learn.microsoft.com/javascript/api/excel/excel.cultureinfo */
const cultureInfoClass: ExposedClass<Workbook> = exposeClass<Workbook>("CultureInfo", {
  properties: {
    name: { get: (workbook) => workbook.locale },
  },
  objects: {
    datetimeFormat: object(
      () => datetimeFormatClass,
      (workbook) => workbook,
    ),
    numberFormat: object(
      () => numberFormatInfoClass,
      (workbook) => workbook,
    ),
  },
});

/** https://learn.microsoft.com/javascript/api/excel/excel.datetimeformatinfo */
const datetimeFormatClass: ExposedClass<Workbook> = exposeClass<Workbook>("DatetimeFormatInfo", {
  properties: {
    dateSeparator: { get: () => "/" },
    longDatePattern: { get: (workbook) => (isAmerican(workbook) ? "dddd, mmmm d, yyyy" : "dd mmmm yyyy") },
    longTimePattern: { get: (workbook) => (isAmerican(workbook) ? "h:mm:ss AM/PM" : "hh:mm:ss") },
    shortDatePattern: { get: (workbook) => (isAmerican(workbook) ? "m/d/yyyy" : "dd/mm/yyyy") },
    timeSeparator: { get: () => ":" },
  },
});

/** https://learn.microsoft.com/javascript/api/excel/excel.numberformatinfo */
const numberFormatInfoClass: ExposedClass<Workbook> = exposeClass<Workbook>("NumberFormatInfo", {
  properties: {
    numberDecimalSeparator: { get: () => "." },
    numberGroupSeparator: { get: () => "," },
  },
});

function isAmerican(workbook: Workbook): boolean {
  return workbook.locale === "en-US";
}
