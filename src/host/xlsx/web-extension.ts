import type { Package } from "./package";
import { attribute, childOf, childrenOf, type XmlElement } from "./xml-tree";

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
