import type { Workbook } from "../model/workbook";
import type { Package } from "./package";
import { childrenOf, textOf } from "./xml-tree";

/** Where a document property of Office.js (Excel.DocumentProperties) stands: "core" or "app", and under which element. */
export const DOCUMENT_PROPERTIES: readonly { readonly name: string; readonly part: "core" | "app"; readonly element: string }[] = [
  { name: "title", part: "core", element: "title" },
  { name: "subject", part: "core", element: "subject" },
  { name: "author", part: "core", element: "creator" },
  { name: "keywords", part: "core", element: "keywords" },
  { name: "comments", part: "core", element: "description" },
  { name: "category", part: "core", element: "category" },
  { name: "lastAuthor", part: "core", element: "lastModifiedBy" },
  { name: "revisionNumber", part: "core", element: "revision" },
  { name: "creationDate", part: "core", element: "created" },
  { name: "manager", part: "app", element: "Manager" },
  { name: "company", part: "app", element: "Company" },
];

export const propertiesPart = (parts: Package, part: "core" | "app"): string | undefined =>
  parts.related("", part === "core" ? "core-properties" : "extended-properties");

/** Fills the workbook's document properties; those the file does not state are absent. */
export function readProperties(parts: Package, workbook: Workbook): void {
  for (const part of ["core", "app"] as const) {
    const name = propertiesPart(parts, part);
    if (name === undefined) continue;
    const elements = childrenOf(parts.tree(name));
    for (const property of DOCUMENT_PROPERTIES) {
      const element = property.part === part ? elements.find(({ local }) => local === property.element) : undefined;
      if (element) workbook.properties[property.name] = textOf(element);
    }
  }
}
