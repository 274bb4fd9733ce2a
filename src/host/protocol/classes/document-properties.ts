import type { Workbook } from "../../model/workbook";
import { textOf } from "../call-arguments";
import { type ExposedClass, type Property, exposeClass } from "../exposed-class";

/** https://learn.microsoft.com/javascript/api/excel/excel.documentproperties */
export const documentPropertiesClass: ExposedClass<Workbook> = exposeClass<Workbook>("DocumentProperties", {
  properties: {
    author: text("author"),
    category: text("category"),
    comments: text("comments"),
    company: text("company"),
    keywords: text("keywords"),
    manager: text("manager"),
    subject: text("subject"),
    title: text("title"),
    lastAuthor: { get: (workbook) => workbook.properties.lastAuthor ?? "" },
    revisionNumber: { get: (workbook) => Number(workbook.properties.revisionNumber ?? 0) },
    creationDate: { get: (workbook) => workbook.properties.creationDate ?? null },
  },
});

function text(name: string): Property<Workbook> {
  return {
    get: (workbook) => workbook.properties[name] ?? "",
    set: (workbook, value) => {
      workbook.properties[name] = textOf(value);
      workbook.propertiesChanged = true;
    },
  };
}
