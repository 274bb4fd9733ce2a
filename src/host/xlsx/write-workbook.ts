import type { PackageEditor } from "./package-editor";
import { makeElement, prefixOf, setAttribute, setChild } from "./write-xml";
import { attribute, childOf, childrenOf, isElement, type XmlElement } from "./xml-tree";

/** The order of the workbook part's elements (ECMA-376 part 1, 18.2.27). */
export const WORKBOOK_ORDER =
  "fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences definedNames calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing fileRecoveryPr webPublishObjects extLst".split(
    " ",
  );

/** Has Excel calculate every formula when it opens the file: what was changed here was not calculated. */
export function calculateOnLoad(editor: PackageEditor, workbookPart: string): void {
  const root = editor.tree(workbookPart);
  const calcPr = childOf(root, "calcPr") ?? makeElement(`${prefixOf(root)}calcPr`);
  setAttribute(calcPr, "fullCalcOnLoad", 1);
  setChild(root, "calcPr", calcPr, WORKBOOK_ORDER);
  editor.touch(workbookPart);
}

/**
 * Takes cells that no longer hold a formula out of the calculation chain, in which each entry may leave out its sheet when it is the
 * same as that of the entry before. An empty chain is no valid part: it goes.
 */
export function shortenCalcChain(editor: PackageEditor, workbookPart: string, gone: ReadonlyMap<string, ReadonlySet<string>>): void {
  const part = editor.related(workbookPart, "calcChain");
  if (part === undefined) return;
  const root = editor.tree(part);
  let sheet = "";
  let changed = false;
  let named = "";
  const kept: (XmlElement | string)[] = [];
  for (const entry of root.children) {
    if (!isElement(entry) || entry.local !== "c") {
      kept.push(entry);
      continue;
    }
    sheet = attribute(entry, "i") ?? sheet;
    if (gone.get(sheet)?.has(attribute(entry, "r") ?? "")) {
      changed = true;
      continue;
    }
    if (sheet !== named) {
      if (sheet !== "") setAttribute(entry, "i", sheet);
      named = sheet;
    }
    kept.push(entry);
  }
  if (!changed) return;
  root.children = kept;
  if (childrenOf(root, "c").length > 0) return editor.touch(part);
  const relationship = editor.relationships(workbookPart).find(({ type }) => type === "calcChain");
  if (relationship) editor.removeRelationship(workbookPart, relationship.id);
  editor.remove(part);
}
