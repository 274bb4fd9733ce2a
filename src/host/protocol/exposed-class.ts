import type { CallArguments } from "./call-arguments";
import type { HostSession } from "./host-session";

/**
 * One Office.js class as the host answers it: its members by the names the definitions give them (office.d.ts, camelCase), each with what
 * it does to the thing in the model it stands for. A member that isn't listed answers NotImplemented, by name.
 */
export interface ExposedClass<T> {
  /** As office.d.ts calls it: "Range". */
  readonly name: string;
  /** What Office.js needs to find the object again: `{ Id }`, `{ _Id }` or `{ _ReferenceId }`. */
  readonly identity: ((target: T, host: HostSession) => Record<string, unknown>) | null;
  /** By wire name, which starts with a capital. */
  readonly properties: ReadonlyMap<string, Property<T>>;
  readonly objects: ReadonlyMap<string, ObjectMember<T>>;
  readonly methods: ReadonlyMap<string, Method<T>>;
  /** The items of a collection; null for a class that isn't one. */
  readonly items: ((target: T, host: HostSession) => readonly HostObject[]) | null;
}

/** A class whose targets are of any kind. */
export type AnyClass = ExposedClass<never>;

export interface Property<T> {
  readonly get?: (target: T, host: HostSession) => unknown;
  readonly set?: (target: T, value: unknown, host: HostSession) => void;
  /** True for a property that `load()` without names leaves out. */
  readonly onlyWhenAsked?: boolean;
  /** What the definitions call it, where the library sends another name. */
  readonly as?: string;
}

/** A property that is itself an object: `range.format`. */
export interface ObjectMember<T> {
  readonly get: (target: T, host: HostSession) => HostObject | null;
}

export interface Method<T> {
  /** A plain value, an object (null: a null object), or nothing. */
  readonly call: (target: T, args: CallArguments, host: HostSession) => unknown;
  /** What the definitions call it, where the library sends another name: "onChanged". */
  readonly as?: string;
}

/** A thing of the model in the dress of an Office.js class. */
export class HostObject {
  private constructor(
    readonly exposed: AnyClass,
    readonly target: never,
  ) {}

  static of<T>(exposed: ExposedClass<T>, target: T): HostObject {
    return new HostObject(exposed, target as never);
  }

  /** The thing itself when it is of that class, else null. */
  as<T>(exposed: ExposedClass<T>): T | null {
    return (this.exposed as unknown) === exposed ? (this.target as T) : null;
  }
}

interface ClassMembers<T> {
  readonly identity?: (target: T, host: HostSession) => Record<string, unknown>;
  readonly properties?: Readonly<Record<string, Property<T>>>;
  readonly objects?: Readonly<Record<string, ObjectMember<T>>>;
  readonly methods?: Readonly<Record<string, Method<T>>>;
  readonly items?: (target: T, host: HostSession) => readonly HostObject[];
}

/** Every class the host answers, by the name office.d.ts gives it; filled as the classes are made. */
export const EXPOSED_CLASSES = new Map<string, AnyClass>();

export function exposeClass<T>(name: string, members: ClassMembers<T>): ExposedClass<T> {
  const { identity = null, properties = {}, objects = {}, methods = {}, items = null } = members;
  const exposed: ExposedClass<T> = {
    name,
    identity,
    properties: byWireName(properties),
    objects: byWireName(objects),
    methods: byWireName(methods),
    items,
  };
  EXPOSED_CLASSES.set(name, exposed);
  return exposed;
}

/** An object property: `format: object(() => rangeFormat, (range) => range)`. */
export function object<T, U>(exposed: () => ExposedClass<U>, get: (target: T, host: HostSession) => U | null): ObjectMember<T> {
  return {
    get: (target, host) => {
      const found = get(target, host);
      return found === null ? null : HostObject.of(exposed(), found);
    },
  };
}

/** A method that gives an object; null gives a null object. */
export function gives<T, U>(
  exposed: () => ExposedClass<U>,
  call: (target: T, args: CallArguments, host: HostSession) => U | null,
): Method<T> {
  return {
    call: (target, args, host) => {
      const found = call(target, args, host);
      return found === null ? null : HostObject.of(exposed(), found);
    },
  };
}

/** A method that does something, or gives a plain value. */
export function does<T>(call: (target: T, args: CallArguments, host: HostSession) => unknown): Method<T> {
  return { call };
}

/** "values" travels as "Values"; names that start with "_" travel as they are. */
export function wireName(name: string): string {
  return name.startsWith("_") ? name : name.charAt(0).toUpperCase() + name.slice(1);
}

/** "Values" is `values` to the add-in. */
export function clientName(wire: string): string {
  return wire.startsWith("_") ? wire : wire.charAt(0).toLowerCase() + wire.slice(1);
}

function byWireName<M>(members: Readonly<Record<string, M>>): ReadonlyMap<string, M> {
  return new Map(Object.entries(members).map(([name, member]) => [wireName(name), member]));
}
