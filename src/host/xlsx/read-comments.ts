import type { Comment } from "../model/sheet";
import { parseArea } from "../model/address";
import type { PartReader } from "./package";
import { unescapeCharacters } from "./shared-strings";
import { damaged } from "./unreadable-file";
import { attribute, childOf, childrenOf, isElement, textOf, type XmlElement } from "./xml-tree";

/** The notes and threaded comments of a sheet. The note that Excel writes beside a thread for older versions is left out. */
export function readComments(parts: PartReader, sheetPart: string, workbookPart: string): Comment[] {
  const threads = readThreads(parts, sheetPart, workbookPart);
  const threaded = new Set(threads.map(({ row, column }) => `${row},${column}`));
  return [...readNotes(parts, sheetPart).filter(({ row, column }) => !threaded.has(`${row},${column}`)), ...threads];
}

function readNotes(parts: PartReader, sheetPart: string): Comment[] {
  const part = parts.related(sheetPart, "comments");
  if (!part) return [];
  const root = parts.tree(part);
  const authors = childrenOf(childOf(root, "authors"), "author").map(textOf);
  return childrenOf(childOf(root, "commentList"), "comment").map((element, i) => ({
    id: `note-${i + 1}`,
    ...placeOf(element, part),
    author: authors[Number(attribute(element, "authorId") ?? -1)] ?? "",
    text: unescapeCharacters(richText(childOf(element, "text"))),
    kind: "note",
    source: element,
  }));
}

function readThreads(parts: PartReader, sheetPart: string, workbookPart: string): Comment[] {
  const part = parts.related(sheetPart, "threadedComment");
  if (!part) return [];
  const people = new Map<string, string>();
  const persons = parts.related(workbookPart, "person");
  if (persons)
    for (const person of childrenOf(parts.tree(persons), "person"))
      people.set(attribute(person, "id") ?? "", attribute(person, "displayName") ?? "");
  const comments = new Map<string, Comment>();
  for (const element of childrenOf(parts.tree(part), "threadedComment")) {
    const id = attribute(element, "id") ?? "";
    const author = people.get(attribute(element, "personId") ?? "") ?? "";
    const text = textOf(childOf(element, "text"));
    const parent = comments.get(attribute(element, "parentId") ?? "");
    if (parent) (parent.replies ??= []).push({ id, author, text });
    else comments.set(id, { id, ...placeOf(element, part), author, text, kind: "threaded", source: element });
  }
  return [...comments.values()];
}

function placeOf(element: XmlElement, part: string): { row: number; column: number } {
  const area = parseArea(attribute(element, "ref") ?? "");
  if (!area) throw damaged(`${part} holds a comment that stands nowhere`);
  return { row: area.row, column: area.column };
}

/** Runs and plain text in order; phonetic guides are no part of the text. */
function richText(element: XmlElement | undefined): string {
  return (element?.children ?? [])
    .filter(isElement)
    .map((child) => (child.local === "t" ? textOf(child) : child.local === "r" ? richText(child) : ""))
    .join("");
}
