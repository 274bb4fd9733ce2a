import { Refusal } from "../model/refusal";
import { type HostObject, clientName, wireName } from "./exposed-class";
import type { HostSession } from "./host-session";
import type { WireQuery } from "./wire";

/** What a query asks for, as a tree: `load("format/fill/color")`. */
interface Wanted {
  /** All plain properties, as `load()` and `load("items")` ask. */
  all: boolean;
  readonly members: Map<string, Wanted>;
}

function wantedOf(query: WireQuery): Wanted {
  const root: Wanted = { all: false, members: new Map() };
  const select = query.Select ?? [];
  if (select.length === 0) root.all = true;
  for (const path of select) {
    let at = root;
    for (const step of path.split("/").filter((part) => part !== "")) {
      if (step === "*") at.all = true;
      else at = touch(at, wireName(step));
    }
  }
  for (const path of query.Expand ?? []) {
    let at = root;
    for (const step of path.split("/").filter((part) => part !== "")) at = touch(at, wireName(step));
    at.all = true;
  }
  return root;
}

function touch(parent: Wanted, name: string): Wanted {
  let found = parent.members.get(name);
  if (!found) parent.members.set(name, (found = { all: false, members: new Map() }));
  return found;
}

/**
 * The answer to `load`: the properties asked for, and no other, so that reading one that wasn't loaded fails as it does in Excel.
 * null for a null object. Objects come with what finds them again, unless plain data was asked for.
 */
export function project(
  found: HostObject | null,
  query: WireQuery,
  host: HostSession,
  withIdentity = true,
): Record<string, unknown> | null {
  if (!found) return null;
  const answer = projectWanted(found, wantedOf(query), host, withIdentity);
  const items = answer._Items;
  if (Array.isArray(items) && (query.Skip !== undefined || query.Top !== undefined)) {
    const from = query.Skip ?? 0;
    answer._Items = items.slice(from, query.Top === undefined ? undefined : from + query.Top);
  }
  return answer;
}

function projectWanted(found: HostObject, wanted: Wanted, host: HostSession, withIdentity: boolean): Record<string, unknown> {
  const { exposed, target } = found;
  const answer: Record<string, unknown> = withIdentity ? { ...exposed.identity?.(target, host) } : {};
  if (exposed.items) {
    // What is loaded on a collection is loaded on its items; of the collection's own properties only those its items lack.
    const own: Wanted = { all: false, members: new Map() };
    const ofItems: Wanted = { all: wanted.all, members: new Map() };
    for (const [name, inner] of wanted.members) {
      if (name === "Items") {
        ofItems.all ||= inner.all || inner.members.size === 0;
        for (const [deeper, tree] of inner.members) ofItems.members.set(deeper, tree);
      } else if (exposed.properties.has(name)) own.members.set(name, inner);
      else ofItems.members.set(name, inner);
    }
    addMembers(answer, found, own, host, withIdentity);
    answer._Items = exposed.items(target, host).map((item) => projectWanted(item, ofItems, host, withIdentity));
    return answer;
  }
  addMembers(answer, found, wanted, host, withIdentity);
  return answer;
}

function addMembers(
  answer: Record<string, unknown>,
  { exposed, target }: HostObject,
  wanted: Wanted,
  host: HostSession,
  withIdentity: boolean,
): void {
  if (wanted.all) {
    for (const [name, property] of exposed.properties) {
      if (!property.get || property.onlyWhenAsked || !host.knows(exposed.name, clientName(name))) continue;
      host.using(exposed.name, clientName(name));
      answer[name] = property.get(target, host);
    }
  }
  for (const [name, inner] of wanted.members) {
    host.using(exposed.name, clientName(name));
    const property = exposed.properties.get(name);
    if (property?.get) {
      answer[name] = property.get(target, host);
      continue;
    }
    const member = exposed.objects.get(name);
    if (!member) throw notImplemented(exposed.name, name);
    const child = member.get(target, host);
    // `load("format")` names an object without its properties: all of them are meant.
    const isBare = inner.members.size === 0 && !inner.all;
    answer[name] = child ? projectWanted(child, isBare ? { all: true, members: inner.members } : inner, host, withIdentity) : null;
  }
}

export function notImplemented(className: string, wire: string): Refusal {
  return new Refusal("NotImplemented", `${className}.${clientName(wire)} isn't implemented by this stand-in for Excel.`);
}
