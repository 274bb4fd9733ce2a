import { CONTENT_TYPES, relationshipsOf, relationshipsPart, type Package, type PartReader, type Relationship } from "./package";
import { makeElement, prefixOf, serialise, setAttribute, XML_DECLARATION } from "./write-xml";
import { attribute, childrenOf, isElement, parseXml, type TreeBudget, type XmlElement } from "./xml-tree";
import { packEntry, writeZip, type ZipEntry } from "./zip";

const PACKAGE_NAMESPACE = "http://schemas.openxmlformats.org/package/2006/";
const TRANSITIONAL = {
  spreadsheet: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
  relationships: "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
};
const STRICT = {
  spreadsheet: "http://purl.oclc.org/ooxml/spreadsheetml/main",
  relationships: "http://purl.oclc.org/ooxml/officeDocument/relationships",
};

/** A part held in its new form: as bytes, or as a tree that was changed. */
interface NewPart {
  readonly name: string;
  content: Uint8Array | XmlElement;
}

/** The parts of a file while it is saved. What is not touched is written back as the very bytes it was opened with. */
export class PackageEditor implements PartReader {
  readonly #changed = new Map<string, NewPart>();
  readonly #removed = new Set<string>();
  /** Trees read and not (yet) changed. */
  readonly #trees = new Map<string, XmlElement>();

  constructor(readonly original: Package) {}

  /** The namespaces this file is written in. */
  get namespaces(): Readonly<typeof TRANSITIONAL> {
    return this.original.isStrict ? STRICT : TRANSITIONAL;
  }

  has(part: string): boolean {
    const key = part.toLowerCase();
    return this.#changed.has(key) || (!this.#removed.has(key) && this.original.has(part));
  }

  /** What trees may still cost while the file is looked at again. */
  get budget(): TreeBudget {
    return this.original.budget;
  }

  size(part: string): number {
    const changed = this.#changed.get(part.toLowerCase());
    return changed ? bytesOf(changed).length : this.original.size(part);
  }

  /** The part as it stands now. */
  read(part: string): Uint8Array {
    const changed = this.#changed.get(part.toLowerCase());
    return changed ? bytesOf(changed) : this.original.read(part);
  }

  /** The part's tree; changes to it are saved only after `touch`. */
  tree(part: string): XmlElement {
    const key = part.toLowerCase();
    const changed = this.#changed.get(key);
    if (changed && !(changed.content instanceof Uint8Array)) return changed.content;
    let tree = this.#trees.get(key);
    if (!tree) this.#trees.set(key, (tree = parseXml(this.read(part), part)));
    return tree;
  }

  /** Says that the part's tree was changed. */
  touch(part: string): void {
    this.write(part, this.tree(part));
  }

  /** Gives a part new content; one that is not there yet is added without a content type of its own. */
  write(part: string, content: Uint8Array | XmlElement | string): void {
    const key = part.toLowerCase();
    this.#removed.delete(key);
    const name = this.#changed.get(key)?.name ?? this.original.entries.find((entry) => entry.name.toLowerCase() === key)?.name ?? part;
    this.#changed.set(key, { name, content: typeof content === "string" ? new TextEncoder().encode(content) : content });
  }

  add(part: string, content: Uint8Array | XmlElement | string, contentType: string): void {
    this.write(part, content);
    this.#setContentType(part, contentType);
  }

  /** Takes a part away, with its relationships and its content type. What pointed at it must be told separately. */
  remove(part: string): void {
    for (const name of [part, relationshipsPart(part)]) {
      this.#changed.delete(name.toLowerCase());
      this.#removed.add(name.toLowerCase());
    }
    this.#setContentType(part, null);
  }

  /** Takes a part away that nothing points at any more, and with it all that only it pointed at. */
  removeUnreachable(part: string): void {
    const targets = this.relationships(part).filter(({ external, target }) => !external && this.has(target));
    this.remove(part);
    for (const { target } of targets) if (!this.#isReachable(target)) this.removeUnreachable(target);
  }

  #isReachable(part: string): boolean {
    const seen = new Set<string>();
    const look = [""];
    for (let source = look.pop(); source !== undefined; source = look.pop()) {
      for (const { external, target } of this.relationships(source)) {
        if (external || seen.has(target.toLowerCase())) continue;
        if (target.toLowerCase() === part.toLowerCase()) return true;
        seen.add(target.toLowerCase());
        if (this.has(target)) look.push(target);
      }
    }
    return false;
  }

  #setContentType(part: string, contentType: string | null): void {
    const types = this.tree(CONTENT_TYPES);
    const isOurs = (child: XmlElement | string): boolean =>
      isElement(child) && child.local === "Override" && (attribute(child, "PartName") ?? "").toLowerCase() === `/${part.toLowerCase()}`;
    const found = types.children.find(isOurs);
    if (contentType === null) {
      if (!found) return;
      types.children = types.children.filter((child) => !isOurs(child));
    } else if (found && isElement(found)) setAttribute(found, "ContentType", contentType);
    else types.children.push(makeElement(`${prefixOf(types)}Override`, { PartName: `/${part}`, ContentType: contentType }));
    this.touch(CONTENT_TYPES);
  }

  relationships(source: string): readonly Relationship[] {
    const part = relationshipsPart(source);
    const changed = this.#changed.get(part.toLowerCase());
    if (!changed) return this.#removed.has(part.toLowerCase()) ? [] : this.original.relationships(source);
    return relationshipsOf(this.tree(part), source);
  }

  /** The first target of this type that is a part. */
  related(source: string, type: string): string | undefined {
    return this.relationships(source).find((relationship) => relationship.type === type && this.has(relationship.target))?.target;
  }

  /** Points `source` at a part, or outside the file, by one of Office's own types ("worksheet") or a full one; gives the new relationship's id. */
  addRelationship(source: string, type: string, target: string, external = false): string {
    const part = relationshipsPart(source);
    if (!this.has(part)) this.write(part, makeElement("Relationships", { xmlns: `${PACKAGE_NAMESPACE}relationships` }));
    const tree = this.tree(part);
    const used = new Set(childrenOf(tree, "Relationship").map((element) => attribute(element, "Id")));
    let number = used.size + 1;
    while (used.has(`rId${number}`)) number++;
    const id = `rId${number}`;
    const attributes = {
      Id: id,
      Type: type.includes("/") ? type : `${this.namespaces.relationships}/${type}`,
      Target: external ? target : relativeTarget(source, target),
    };
    tree.children.push(makeElement(`${prefixOf(tree)}Relationship`, external ? { ...attributes, TargetMode: "External" } : attributes));
    this.touch(part);
    return id;
  }

  removeRelationship(source: string, id: string): void {
    const part = relationshipsPart(source);
    const tree = this.tree(part);
    tree.children = tree.children.filter((child) => !isElement(child) || attribute(child, "Id") !== id);
    if (childrenOf(tree, "Relationship").length === 0 && source !== "") {
      this.#changed.delete(part.toLowerCase());
      this.#removed.add(part.toLowerCase());
    } else this.touch(part);
  }

  /** A part name that is free: prefix + number + suffix. */
  freeName(prefix: string, suffix: string): string {
    let number = 1;
    while (this.has(`${prefix}${number}${suffix}`)) number++;
    return `${prefix}${number}${suffix}`;
  }

  /** The file: parts in the order they were opened in, new ones behind them. */
  save(): Uint8Array {
    const entries: ZipEntry[] = [];
    const written = new Set<string>();
    for (const entry of this.original.entries) {
      const key = entry.name.toLowerCase();
      written.add(key);
      if (this.#removed.has(key)) continue;
      const changed = this.#changed.get(key);
      entries.push(changed ? packEntry(changed.name, bytesOf(changed)) : entry);
    }
    for (const [key, part] of this.#changed) if (!written.has(key)) entries.push(packEntry(part.name, bytesOf(part)));
    return writeZip(entries);
  }
}

const bytesOf = ({ content }: NewPart): Uint8Array =>
  content instanceof Uint8Array ? content : new TextEncoder().encode(XML_DECLARATION + serialise(content));

/** How a relationship of `source` names a part: relative, as Excel writes it. */
function relativeTarget(source: string, target: string): string {
  const from = source.split("/").slice(0, -1);
  const to = target.split("/");
  let same = 0;
  while (same < from.length && same < to.length - 1 && from[same] === to[same]) same++;
  return [...from.slice(same).map(() => ".."), ...to.slice(same)].join("/");
}
