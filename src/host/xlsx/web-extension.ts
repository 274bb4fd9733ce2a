import type { Package } from "./package";
import type { PackageEditor } from "./package-editor";
import { makeElement, prefixOf, setAttribute, setChild } from "./write-xml";
import { attribute, childOf, childrenOf, isElement, type XmlElement } from "./xml-tree";

/**
 * Where Excel keeps what a task-pane add-in stored in a workbook: the package points at a list of task panes, that at one part an
 * add-in, which names the add-in by the id of its manifest and holds its settings as JSON texts by name ([MS-OWEXML] 2.2.7).
 */
export interface WebExtension {
  readonly part: string;
  readonly root: XmlElement;
}

/** The task-pane list of the package; undefined when no add-in ever had a pane here. */
export const taskPanesPart = (parts: Package): string | undefined => parts.related("", "webextensiontaskpanes");

/** The part of the add-in with this id; undefined when the workbook holds none. */
export function findWebExtension(parts: Package, addInId: string): WebExtension | undefined {
  const panes = taskPanesPart(parts);
  if (panes === undefined) return undefined;
  for (const { type, target } of parts.relationships(panes)) {
    if (type !== "webextension" || !parts.has(target)) continue;
    const root = parts.tree(target);
    const references = [childOf(root, "reference"), ...childrenOf(childOf(root, "alternateReferences"), "reference")];
    if (references.some((reference) => bare(attribute(reference, "id") ?? "") === bare(addInId))) return { part: target, root };
  }
  return undefined;
}

const bare = (id: string): string => id.toLowerCase().replace(/[{}]/g, "");

/** The add-in's settings by name. One whose value is no JSON is left out here and kept in the file. */
export function readSettings({ root }: WebExtension): Map<string, unknown> {
  const settings = new Map<string, unknown>();
  for (const property of childrenOf(childOf(root, "properties"), "property")) {
    const value = readJson(attribute(property, "value") ?? "");
    if (value !== undefined) settings.set(attribute(property, "name") ?? "", value);
  }
  return settings;
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    if (cause instanceof SyntaxError) return undefined;
    throw cause;
  }
}

const EXTENSION_NAMESPACE = "http://schemas.microsoft.com/office/webextensions/webextension/2010/11";
const PANES_NAMESPACE = "http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11";
const PANES_RELATIONSHIP = "http://schemas.microsoft.com/office/2011/relationships/webextensiontaskpanes";
const EXTENSION_RELATIONSHIP = "http://schemas.microsoft.com/office/2011/relationships/webextension";

/**
 * Writes the settings of the add-in into its own part; other add-ins' parts stay as they are. A part made here names the add-in as one
 * deployed by the organisation and, for other ways of getting it, as one sideloaded, and never opens a pane by itself.
 */
export function writeSettings(editor: PackageEditor, addInId: string, settings: ReadonlyMap<string, unknown>): void {
  const found = findWebExtension(editor.original, addInId);
  if (!found && settings.size === 0) return;
  const root = found ? editor.tree(found.part) : newExtension(editor, addInId);
  const prefix = prefixOf(root);
  let properties = childOf(root, "properties");
  if (!properties) setChild(root, "properties", (properties = makeElement(`${prefix}properties`)), EXTENSION_ORDER);
  const left = new Map(settings);
  properties.children = properties.children.filter((child) => {
    if (!isElement(child) || child.local !== "property") return true;
    const name = attribute(child, "name") ?? "";
    const old = attribute(child, "value") ?? "";
    // What is no JSON was never read as a setting, and is not ours to take away.
    if (readJson(old) === undefined) return true;
    if (!left.has(name)) return false;
    const value = JSON.stringify(left.get(name));
    if (JSON.stringify(readJson(old)) !== value) setAttribute(child, "value", value);
    left.delete(name);
    return true;
  });
  for (const [name, value] of left) properties.children.push(makeElement(`${prefix}property`, { name, value: JSON.stringify(value) }));
  if (found) editor.touch(found.part);
}

/** The order of an add-in's part ([MS-OWEXML] 2.2.7). */
const EXTENSION_ORDER = ["reference", "alternateReferences", "properties", "bindings", "snapshot", "extLst"];

/** A new part for the add-in, listed among the task panes; its tree can still be changed. */
function newExtension(editor: PackageEditor, addInId: string): XmlElement {
  const part = editor.freeName("xl/webextensions/webextension", ".xml");
  const reference = (store: string, storeType: string): XmlElement =>
    makeElement("we:reference", { id: bare(addInId), version: "1.0.0.0", store, storeType });
  const root = makeElement(
    "we:webextension",
    { "xmlns:we": EXTENSION_NAMESPACE, id: `{${bare(addInId).toUpperCase()}}` },
    reference("EXCatalog", "EXCatalog"),
    makeElement("we:alternateReferences", {}, reference("developer", "Registry"), reference("developer", "uploadfiledevcatalog")),
    makeElement("we:properties"),
    makeElement("we:bindings"),
    makeElement("we:snapshot", { "xmlns:r": TRANSITIONAL_RELATIONSHIPS }),
  );
  editor.add(part, root, "application/vnd.ms-office.webextension+xml");
  let panes = editor.related("", "webextensiontaskpanes");
  if (panes === undefined) {
    panes = editor.freeName("xl/webextensions/taskpanes", ".xml").replace("taskpanes1.xml", "taskpanes.xml");
    editor.add(
      panes,
      makeElement("wetp:taskpanes", { "xmlns:wetp": PANES_NAMESPACE }),
      "application/vnd.ms-office.webextensiontaskpanes+xml",
    );
    editor.addRelationship("", PANES_RELATIONSHIP, panes);
  }
  const list = editor.tree(panes);
  const prefix = prefixOf(list);
  const id = editor.addRelationship(panes, EXTENSION_RELATIONSHIP, part);
  list.children.push(
    makeElement(
      `${prefix}taskpane`,
      { dockstate: "right", visibility: 0, width: 350, row: childrenOf(list, "taskpane").length },
      makeElement(`${prefix}webextensionref`, { "xmlns:r": TRANSITIONAL_RELATIONSHIPS, "r:id": id }),
    ),
  );
  editor.touch(panes);
  return root;
}

const TRANSITIONAL_RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
