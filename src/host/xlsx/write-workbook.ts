import type { Name, Workbook } from "../model/workbook";
import type { Relationship } from "./package";
import type { PackageEditor } from "./package-editor";
import { PRINT_AREA, PRINT_TITLES, printNameFormula } from "./print-names";
import { renamedFormula, type Renames } from "./rename-sheets";
import { cloneElement, makeElement, prefixOf, serialise, setAttribute, setChild } from "./write-xml";
import { attribute, childOf, childrenOf, flag, isElement, textOf, type XmlElement } from "./xml-tree";

/** The order of the workbook part's elements (ECMA-376 part 1, 18.2.27). */
const ORDER =
  "fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences definedNames calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing fileRecoveryPr webPublishObjects extLst".split(
    " ",
  );

/** One of the workbook's `sheet` elements, in the order of the file to be. */
interface ListedSheet {
  readonly element: XmlElement;
  /** The model's sheet; null for a chart sheet and the like. */
  readonly id: string | null;
  /** Its place in the opened file, by which names and views point at it; null for a new one. */
  readonly was: number | null;
}

/** The workbook part while it is saved. */
export class WorkbookPartWriter {
  readonly #root: XmlElement;
  readonly #before: string;

  constructor(
    private readonly editor: PackageEditor,
    readonly part: string,
    private readonly workbook: Workbook,
  ) {
    this.#root = cloneElement(editor.tree(part));
    this.#before = serialise(this.#root);
  }

  /** How the sheets were called and are called now, where that differs; null for those that are gone. */
  renames(): Map<string, string | null> {
    const renames = new Map<string, string | null>();
    for (const { element, relationship } of this.#elements()) {
      if (relationship?.type !== "worksheet") continue;
      const name = attribute(element, "name") ?? "";
      const now = this.workbook.sheets.find(({ partName }) => partName === relationship.target)?.name ?? null;
      if (now !== name) renames.set(name, now);
    }
    return renames;
  }

  /** The id by which the calculation chain knows the sheet in this part; "" when there is no such sheet. */
  sheetId(sheetPart: string): string {
    const found = this.#elements().find(({ relationship }) => relationship?.target === sheetPart);
    return attribute(found?.element, "sheetId") ?? "";
  }

  /** How the opened file calls the sheet in this part. */
  nameInFile(sheetPart: string): string {
    const found = this.#elements().find(({ relationship }) => relationship?.target === sheetPart);
    return attribute(found?.element, "name") ?? "";
  }

  /** Has Excel calculate every formula when it opens the file: what was changed here was not calculated. */
  calculateOnLoad(): void {
    const calcPr = childOf(this.#root, "calcPr") ?? this.#element("calcPr");
    setAttribute(calcPr, "fullCalcOnLoad", 1);
    setChild(this.#root, "calcPr", calcPr, ORDER);
  }

  /**
   * Brings the list of sheets, the names and the active sheet in line with the model. `parts` are the parts of sheets added here, by the
   * model's sheet id.
   */
  writeSheets(parts: ReadonlyMap<string, string>): void {
    const renames = this.renames();
    const listed = this.#listSheets(parts);
    const sheets = childOf(this.#root, "sheets");
    if (sheets) sheets.children = listed.map(({ element }) => element);
    const places = new Map(listed.flatMap(({ was }, at) => (was === null ? [] : [[was, at] as const])));
    this.#writeViews(listed, places);
    this.#writeNames(listed, places, renames);
  }

  save(): void {
    if (serialise(this.#root) !== this.#before) this.editor.write(this.part, this.#root);
  }

  #element(
    local: string,
    attributes: Readonly<Record<string, string | number | undefined>> = {},
    ...children: (XmlElement | string)[]
  ): XmlElement {
    return makeElement(prefixOf(this.#root) + local, attributes, ...children);
  }

  /** The `sheet` elements with what they point at in the opened file. */
  #elements(): { element: XmlElement; relationship: Relationship | undefined }[] {
    const relationships = new Map(this.editor.original.relationships(this.part).map((relationship) => [relationship.id, relationship]));
    return childrenOf(childOf(this.#root, "sheets"), "sheet").map((element) => ({
      element,
      relationship: relationships.get(attribute(element, "*:id") ?? ""),
    }));
  }

  #listSheets(parts: ReadonlyMap<string, string>): ListedSheet[] {
    const { workbook, editor, part } = this;
    const elements = this.#elements();
    const byPart = new Map(workbook.sheets.map((sheet) => [sheet.partName, sheet]));
    // A sheet without cells (a chart sheet) stays behind the sheet it stood behind.
    const behind = new Map<string | null, ListedSheet[]>();
    const loaded = new Map<string, ListedSheet>();
    let last: string | null = null;
    elements.forEach(({ element, relationship }, was) => {
      const sheet = relationship && byPart.get(relationship.target);
      if (sheet) {
        loaded.set(sheet.id, { element, id: sheet.id, was });
        last = sheet.id;
      } else if (relationship?.type !== "worksheet") behind.set(last, [...(behind.get(last) ?? []), { element, id: null, was }]);
    });
    const highest = Math.max(0, ...elements.map(({ element }) => Number(attribute(element, "sheetId") ?? 0)));
    let added = 0;
    const relationshipPrefix = this.#relationshipPrefix();
    const listed = workbook.sheets.flatMap((sheet): ListedSheet[] => {
      let entry = loaded.get(sheet.id);
      if (!entry) {
        const target = parts.get(sheet.id);
        if (target === undefined) throw new Error(`${sheet.name} has no part`);
        const id = editor.addRelationship(part, "worksheet", target);
        const element = this.#element("sheet", { name: sheet.name, sheetId: highest + ++added, [`${relationshipPrefix}:id`]: id });
        entry = { element, id: sheet.id, was: null };
      }
      setAttribute(entry.element, "name", sheet.name);
      const state = sheet.visibility === "Visible" ? null : sheet.visibility === "Hidden" ? "hidden" : "veryHidden";
      if ((attribute(entry.element, "state") ?? "visible") !== (state ?? "visible")) setAttribute(entry.element, "state", state);
      return [entry, ...(behind.get(sheet.id) ?? [])];
    });
    return [...(behind.get(null) ?? []), ...listed];
  }

  #relationshipPrefix(): string {
    const { attributes } = this.#root;
    const uri = this.editor.namespaces.relationships;
    for (let i = 0; i < attributes.length; i += 2)
      if (attributes[i + 1] === uri && attributes[i]?.startsWith("xmlns:")) return (attributes[i] ?? "").slice("xmlns:".length);
    setAttribute(this.#root, "xmlns:r", uri);
    return "r";
  }

  #writeViews(listed: readonly ListedSheet[], places: ReadonlyMap<number, number>): void {
    const view = childOf(childOf(this.#root, "bookViews"), "workbookView");
    const old = Number(attribute(view, "activeTab") ?? 0);
    const active = listed.findIndex(({ id }) => id !== null && id === this.workbook.active?.id);
    const tab = active >= 0 ? active : (places.get(old) ?? 0);
    if (tab !== old && view) setAttribute(view, "activeTab", tab);
    else if (tab !== old)
      setChild(this.#root, "bookViews", this.#element("bookViews", {}, this.#element("workbookView", { activeTab: tab })), ORDER);
    const first = Number(attribute(view, "firstSheet") ?? 0);
    if (view && first > 0 && places.get(first) !== first) setAttribute(view, "firstSheet", places.get(first) ?? null);
  }

  #writeNames(listed: readonly ListedSheet[], places: ReadonlyMap<number, number>, renames: Renames): void {
    const old = childOf(this.#root, "definedNames");
    const list = old ? cloneElement(old) : this.#element("definedNames");
    const left = new Set(this.workbook.names);
    const scopes = new Map(listed.map(({ id }, at) => [id, at]));
    const find = (name: string, scope: string | null): Name | undefined =>
      [...left].find((candidate) => candidate.scope === scope && candidate.name.toLowerCase() === name.toLowerCase());
    list.children = childrenOf(list, "definedName").filter((element) => {
      const local = attribute(element, "localSheetId");
      const at = local === undefined ? undefined : places.get(Number(local));
      if (local !== undefined && at === undefined) return false;
      if (at !== undefined && String(at) !== local) setAttribute(element, "localSheetId", at);
      const name = attribute(element, "name") ?? "";
      const scope = at === undefined ? null : (listed[at]?.id ?? null);
      // Excel's own names, and those of chart sheets, are not in the model.
      if (/^_xlnm\./i.test(name) || (at !== undefined && scope === null)) {
        const sheet = this.workbook.sheets.find(({ id }) => id === scope);
        const printed =
          sheet && (name === PRINT_AREA || name === PRINT_TITLES) ? printNameFormula(sheet, name, textOf(element)) : undefined;
        if (printed === null) return false;
        const formula = printed ?? renamedFormula(textOf(element), renames);
        if (formula !== textOf(element)) element.children = [formula];
        return true;
      }
      const found = find(name, scope);
      if (!found) return false;
      left.delete(found);
      state(element, found);
      return true;
    });
    for (const sheet of this.workbook.sheets)
      for (const name of [PRINT_AREA, PRINT_TITLES]) {
        const at = scopes.get(sheet.id);
        const has = childrenOf(list, "definedName").some(
          (element) => attribute(element, "name") === name && attribute(element, "localSheetId") === String(at),
        );
        const formula = has ? undefined : printNameFormula(sheet, name, null);
        if (formula) list.children.push(this.#element("definedName", { name, localSheetId: at }, formula));
      }
    for (const name of left) {
      const at = name.scope === null ? undefined : scopes.get(name.scope);
      const element = this.#element("definedName", { name: name.name, localSheetId: at });
      state(element, name);
      list.children.push(element);
    }
    setChild(this.#root, "definedNames", childrenOf(list).length > 0 ? list : null, ORDER);
  }
}

/** Puts what the model says of a name into its element, where it says something else. */
function state(element: XmlElement, name: Name): void {
  if (`=${textOf(element)}` !== name.formula) element.children = [name.formula.replace(/^=/, "")];
  if (flag(attribute(element, "hidden")) === name.visible) setAttribute(element, "hidden", name.visible ? null : 1);
  if ((attribute(element, "comment") ?? "") !== name.comment) setAttribute(element, "comment", name.comment === "" ? null : name.comment);
}

/**
 * Takes cells that no longer hold a formula out of the calculation chain, in which each entry may leave out its sheet when it is the
 * same as that of the entry before. `gone` is by sheet id; null for a whole sheet. An empty chain is no valid part: it goes.
 */
export function shortenCalcChain(editor: PackageEditor, workbookPart: string, gone: ReadonlyMap<string, ReadonlySet<string> | null>): void {
  const part = editor.related(workbookPart, "calcChain");
  if (part === undefined || gone.size === 0) return;
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
    const lost = gone.get(sheet);
    if (lost === null || lost?.has(attribute(entry, "r") ?? "")) {
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
  if (childrenOf(root, "c").length > 0) editor.touch(part);
  else removeCalcChain(editor, workbookPart);
}

/** Takes the calculation chain away; Excel makes a new one when it opens the file. */
export function removeCalcChain(editor: PackageEditor, workbookPart: string): void {
  const part = editor.related(workbookPart, "calcChain");
  if (part === undefined) return;
  const relationship = editor.relationships(workbookPart).find(({ type }) => type === "calcChain");
  if (relationship) editor.removeRelationship(workbookPart, relationship.id);
  editor.remove(part);
}
