import type { Workbook } from "../model/workbook";
import type { PackageEditor } from "./package-editor";
import { DOCUMENT_PROPERTIES } from "./read-properties";
import { makeElement, prefixOf, setAttribute } from "./write-xml";
import { attribute, childrenOf, textOf, type XmlElement } from "./xml-tree";

const CORE_NAMESPACE = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
const CORE_RELATIONSHIP = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";
const APP_NAMESPACE = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties";

/** The namespaces of core properties: Dublin Core's, and the package's own. */
const CORE_NAMESPACES = {
  "xmlns:cp": CORE_NAMESPACE,
  "xmlns:dc": "http://purl.org/dc/elements/1.1/",
  "xmlns:dcterms": "http://purl.org/dc/terms/",
  "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
};
const DUBLIN_CORE = new Set(["title", "subject", "creator", "description"]);

/** Writes the document properties that differ from what the file says; one set to "" is emptied. */
export function writeProperties(editor: PackageEditor, workbook: Workbook): void {
  for (const kind of ["core", "app"] as const) {
    const type = kind === "core" ? "core-properties" : "extended-properties";
    const known = editor.related("", type);
    const root = known === undefined ? emptyProperties(kind) : editor.tree(known);
    let changed = false;
    for (const { name, part, element } of DOCUMENT_PROPERTIES) {
      const wanted = workbook.properties[name];
      if (part !== kind || wanted === undefined) continue;
      const found = childrenOf(root).find(({ local }) => local === element);
      if ((found ? textOf(found) : "") === wanted) continue;
      changed = true;
      if (found) found.children = wanted === "" ? [] : [wanted];
      else root.children.push(newProperty(root, kind, element, wanted));
    }
    if (!changed) continue;
    if (known !== undefined) editor.touch(known);
    else {
      const part = kind === "core" ? "docProps/core.xml" : "docProps/app.xml";
      editor.add(
        part,
        root,
        kind === "core"
          ? "application/vnd.openxmlformats-package.core-properties+xml"
          : "application/vnd.openxmlformats-officedocument.extended-properties+xml",
      );
      editor.addRelationship("", kind === "core" ? CORE_RELATIONSHIP : type, part);
    }
  }
}

const emptyProperties = (kind: "core" | "app"): XmlElement =>
  kind === "core" ? makeElement("cp:coreProperties", CORE_NAMESPACES) : makeElement("Properties", { xmlns: APP_NAMESPACE });

function newProperty(root: XmlElement, kind: "core" | "app", local: string, text: string): XmlElement {
  if (kind === "app") return makeElement(prefixOf(root) + local, {}, text);
  const isDate = local === "created";
  const uri = isDate ? CORE_NAMESPACES["xmlns:dcterms"] : DUBLIN_CORE.has(local) ? CORE_NAMESPACES["xmlns:dc"] : CORE_NAMESPACE;
  const prefix = declaredPrefix(root, uri, isDate ? "dcterms" : DUBLIN_CORE.has(local) ? "dc" : "cp");
  const element = makeElement(`${prefix}:${local}`, {}, text);
  if (isDate) setAttribute(element, `${declaredPrefix(root, CORE_NAMESPACES["xmlns:xsi"], "xsi")}:type`, `${prefix}:W3CDTF`);
  return element;
}

/** The prefix under which the root knows the namespace; declared when it does not. */
function declaredPrefix(root: XmlElement, uri: string, suggestion: string): string {
  for (let i = 0; i < root.attributes.length; i += 2) {
    const name = root.attributes[i] ?? "";
    if (root.attributes[i + 1] === uri && name.startsWith("xmlns:")) return name.slice("xmlns:".length);
  }
  const prefix = attribute(root, `xmlns:${suggestion}`) === undefined ? suggestion : `${suggestion}1`;
  setAttribute(root, `xmlns:${prefix}`, uri);
  return prefix;
}
