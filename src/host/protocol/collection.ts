import { Refusal } from "../model/refusal";
import { type ExposedClass, HostObject, type Method, type Property, does, exposeClass, gives } from "./exposed-class";
import type { HostSession } from "./host-session";

interface CollectionMembers<T, U> {
  readonly item: () => ExposedClass<U>;
  readonly list: (target: T, host: HostSession) => readonly U[];
  /** Whether the item is the one a key (name or id) means. */
  readonly isKey: (item: U, key: unknown) => boolean;
  readonly identity?: (target: T, host: HostSession) => Record<string, unknown>;
  readonly properties?: Readonly<Record<string, Property<T>>>;
  readonly methods?: Readonly<Record<string, Method<T>>>;
}

/**
 * A collection with what Office.js's collections have in common: `items`, `count`, `getCount`, `getItem`, `getItemAt`, `getItemOrNullObject`.
 * https://learn.microsoft.com/office/dev/add-ins/develop/application-specific-api-model#collection-objects
 */
export function exposeCollection<T, U>(name: string, members: CollectionMembers<T, U>): ExposedClass<T> {
  const { item, list, isKey } = members;
  const find = (target: T, key: unknown, host: HostSession): U | null =>
    list(target, host).find((candidate) => isKey(candidate, key)) ?? null;
  return exposeClass<T>(name, {
    ...(members.identity ? { identity: members.identity } : {}),
    items: (target, host) => list(target, host).map((found) => HostObject.of(item(), found)),
    properties: {
      count: { get: (target, host) => list(target, host).length, onlyWhenAsked: true },
      ...members.properties,
    },
    methods: {
      getCount: does((target, _args, host) => list(target, host).length),
      getItem: gives(item, (target, args, host) => {
        const found = find(target, args.raw(0), host);
        if (found === null) throw new Refusal("ItemNotFound");
        return found;
      }),
      getItemOrNullObject: gives(item, (target, args, host) => find(target, args.raw(0), host)),
      getItemAt: gives(item, (target, args, host) => {
        const found = list(target, host)[args.integer(0)];
        if (found === undefined) throw new Refusal("ItemNotFound");
        return found;
      }),
      ...members.methods,
    },
  });
}

/** Names are the same whatever their case. */
export function sameName(name: string, key: unknown): boolean {
  return typeof key === "string" && key.toLowerCase() === name.toLowerCase();
}
