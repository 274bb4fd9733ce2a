import type { Workbook } from "../../model/workbook";
import { exposeCollection } from "../collection";
import { type ExposedClass, exposeClass } from "../exposed-class";

/** https://learn.microsoft.com/javascript/api/excel/excel.binding */
const bindingClass: ExposedClass<never> = exposeClass<never>("Binding", {});

/** https://learn.microsoft.com/javascript/api/excel/excel.bindingcollection There are never any: nothing here can add one. */
export const bindingCollectionClass: ExposedClass<Workbook> = exposeCollection<Workbook, never>("BindingCollection", {
  item: () => bindingClass,
  list: () => [],
  isKey: () => false,
});
