import { LIMITS } from "./limits";
import { damaged, tooLarge } from "./unreadable-file";
import { attribute, childrenOf, parseXml, treeBudget, type TreeBudget, type XmlElement } from "./xml-tree";
import { inflateEntry, type Unpacking, type ZipEntry } from "./zip";

/** A relationship of a part (or, with the source "", of the package), its target resolved. */
export interface Relationship {
  readonly id: string;
  /** The last word of the type: "worksheet", "sharedStrings", … — the same in transitional and strict files. */
  readonly type: string;
  /** A part's name, or when `external` an address as written. */
  readonly target: string;
  readonly external: boolean;
  /** The type is one of strict OOXML. */
  readonly isStrict: boolean;
}

export const CONTENT_TYPES = "[Content_Types].xml";

/** The parts of an opened file. Part names have no leading "/" and are found without regard to case. */
export class Package {
  readonly #entries = new Map<string, ZipEntry>();
  readonly #relationships = new Map<string, readonly Relationship[]>();
  readonly #overrides = new Map<string, string>();
  readonly #read = new Set<ZipEntry>();
  readonly #defaults = new Map<string, string>();
  #budget: TreeBudget = treeBudget();
  /** Bytes of parts already read that may be inflated again. */
  #rereadable: number = LIMITS.rereadBytes;

  constructor(
    readonly entries: readonly ZipEntry[],
    private readonly unpacking: Unpacking = {},
  ) {
    for (const entry of entries) this.#entries.set(entry.name.toLowerCase(), entry);
    for (const element of childrenOf(this.tree(CONTENT_TYPES))) {
      const type = attribute(element, "ContentType") ?? "";
      if (element.local === "Override") this.#overrides.set((attribute(element, "PartName") ?? "").replace(/^\//, "").toLowerCase(), type);
      else this.#defaults.set((attribute(element, "Extension") ?? "").toLowerCase(), type);
    }
  }

  /** Whether there is such a part. */
  has(part: string): boolean {
    return this.#entries.has(part.toLowerCase());
  }

  /** Bytes of the part as it is claimed; 0 when there is no such part. */
  size(part: string): number {
    return this.#entries.get(part.toLowerCase())?.size ?? 0;
  }

  /** The part's bytes, verified. Throws FileTrouble, also when there is no such part. */
  read(part: string): Uint8Array {
    const entry = this.#entries.get(part.toLowerCase());
    if (!entry) throw damaged(`${part} is missing`);
    if (this.#read.has(entry) && (this.#rereadable -= entry.size) < 0) throw tooLarge(`${part} is asked for too often`);
    this.#read.add(entry);
    return inflateEntry(entry, this.unpacking);
  }

  tree(part: string): XmlElement {
    return parseXml(this.read(part), part, this.#budget);
  }

  /** Whether the file is written in strict OOXML, which has namespaces of its own. */
  get isStrict(): boolean {
    return this.relationships("").some(({ isStrict }) => isStrict);
  }

  /** What trees may still cost. */
  get budget(): TreeBudget {
    return this.#budget;
  }

  /** Lets the file, which was opened within its limits, be read again as often as saving needs. */
  renewBudget(): void {
    this.#budget = treeBudget();
    this.#rereadable = Infinity;
  }

  contentType(part: string): string {
    return this.#overrides.get(part.toLowerCase()) ?? this.#defaults.get(part.slice(part.lastIndexOf(".") + 1).toLowerCase()) ?? "";
  }

  /** The relationships of a part; of the package itself with "". */
  relationships(source: string): readonly Relationship[] {
    const key = source.toLowerCase();
    let found = this.#relationships.get(key);
    if (!found) this.#relationships.set(key, (found = this.#readRelationships(source)));
    return found;
  }

  /** The first target of this type, when it is a part that exists. */
  related(source: string, type: string): string | undefined {
    return this.relationships(source).find((relationship) => relationship.type === type && this.has(relationship.target))?.target;
  }

  /** Verifies every part that has not been read, so that what is kept unread is known to be whole. */
  verifyUnread(): void {
    for (const entry of this.entries) if (!this.#read.has(entry)) inflateEntry(entry, this.unpacking);
  }

  #readRelationships(source: string): Relationship[] {
    const part = relationshipsPart(source);
    if (!this.has(part)) return [];
    return relationshipsOf(this.tree(part), source);
  }
}

/** What reading a sheet asks of the parts around it: the file as it was opened, or as it is being changed. */
export type PartReader = Pick<Package, "has" | "size" | "read" | "tree" | "relationships" | "related" | "budget">;

/** The relationships of `source` that a tree lists. Refuses two of one id: whoever took one of them out would take out both. ECMA-376-2 §9.3.2 */
export function relationshipsOf(tree: XmlElement, source: string): Relationship[] {
  const ids = new Set<string>();
  return childrenOf(tree, "Relationship").map((element) => {
    const id = attribute(element, "Id") ?? "";
    if (ids.has(id)) throw damaged(`two relationships of ${source === "" ? "the file" : source} are called ${JSON.stringify(id)}`);
    ids.add(id);
    const external = attribute(element, "TargetMode") === "External";
    const target = attribute(element, "Target") ?? "";
    const type = attribute(element, "Type") ?? "";
    return {
      id,
      type: type.slice(type.lastIndexOf("/") + 1),
      target: external ? target : resolveTarget(source, target),
      external,
      isStrict: type.startsWith("http://purl.oclc.org/ooxml/"),
    };
  });
}

/** The relationships by their ids; of two with the same id the first. */
export function byId(relationships: readonly Relationship[]): ReadonlyMap<string, Relationship> {
  const found = new Map<string, Relationship>();
  for (const relationship of relationships)
    if (relationship.id !== "" && !found.has(relationship.id)) found.set(relationship.id, relationship);
  return found;
}

export function relationshipsPart(source: string): string {
  const slash = source.lastIndexOf("/") + 1;
  return `${source.slice(0, slash)}_rels/${source.slice(slash)}.rels`;
}

/** A target as it stands in a relationship, as a part's name: "/xl/a.xml" or, beside the source, "../a.xml". */
export function resolveTarget(source: string, target: string): string {
  const plain = target.replaceAll("\\", "/").replace(/[?#].*$/s, "");
  const path = plain.startsWith("/") ? [] : source.split("/").slice(0, -1);
  for (const step of plain.split("/")) {
    if (step === "..") path.pop();
    else if (step !== "" && step !== ".") path.push(step);
  }
  const resolved = path.join("/");
  try {
    return decodeURIComponent(resolved);
  } catch (cause) {
    if (cause instanceof URIError) return resolved;
    throw cause;
  }
}

/** Refuses a file before anything is taken from it. */
export function checkFileSize(bytes: Uint8Array): void {
  if (bytes.length > LIMITS.fileBytes) throw tooLarge(`the file has ${bytes.length} bytes`);
}
