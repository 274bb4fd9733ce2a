import { Refusal, type RefusalCode } from "../model/refusal";
import { CallArguments } from "./call-arguments";
import { HostObject, clientName, wireName } from "./exposed-class";
import type { HostSession } from "./host-session";
import { notImplemented, project } from "./projection";
import { serviceOf } from "./services";
import { workbookClass } from "./classes/workbook";
import { ActionType, type BatchRequest, type BatchResponse, PathType, type WireAction, type WireArguments, type WirePath } from "./wire";

/** The status each refusal travels with, as an add-in sees it in `error.httpStatusCode`. */
const STATUS: Readonly<Partial<Record<RefusalCode, number>>> = {
  AccessDenied: 403,
  ApiNotFound: 404,
  GeneralException: 500,
  ItemAlreadyExists: 409,
  ItemNotFound: 404,
  NotImplemented: 501,
};

/** Members that Office.js calls of its own accord. */
const HOUSEKEEPING = /^(?:Workbook\._Remove(?:All)?References?|AddinInternalService\.notifyActionHandlerReady)$/;

/** The answering of one batch: its actions in order, each path worked out once, on first need; the first refusal ends it, and what was done stays done. */
export class BatchRun {
  readonly members = new Set<string>();
  hasChanged = false;
  readonly #resolved = new Map<number, HostObject | null>();
  #location = "";

  constructor(
    private readonly request: BatchRequest,
    private readonly host: HostSession,
  ) {}

  answer(): BatchResponse {
    const Results: { ActionId: number; Value: unknown }[] = [];
    const TraceIds: number[] = [];
    for (const [index, action] of this.request.Actions.entries()) {
      this.#location = "";
      try {
        Results.push({ ActionId: action.Id, Value: this.#act(action) ?? null });
        // Event handlers are switched on by their trace, one kind by its result and one by its id.
        if (action.ActionType === ActionType.Trace) TraceIds.push(action.Id);
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        return {
          Results,
          TraceIds,
          Error: {
            Code: error.code,
            Message: error.message,
            Location: error.location ?? this.#location,
            HttpStatusCode: STATUS[error.code] ?? 400,
            ActionIndex: index,
          },
        };
      }
    }
    return { Results, TraceIds };
  }

  /** The objects this batch has reached so far. */
  get objects(): readonly HostObject[] {
    return [...this.#resolved.values()].filter((found) => found !== null);
  }

  get isHousekeeping(): boolean {
    return this.members.size > 0 && [...this.members].every((member) => HOUSEKEEPING.test(member));
  }

  /** Notes that a member is at work, and refuses one that this Excel is too old to have. */
  using(className: string, member: string): void {
    this.#location = `${className}.${member}`;
    this.members.add(this.#location);
    if (!this.host.knows(className, member)) throw new Refusal("ApiNotFound");
  }

  changed(): void {
    this.hasChanged = true;
  }

  #act(action: WireAction): unknown {
    if (action.ActionType === ActionType.Trace) return null;
    const found = this.#resolve(action.ObjectPathId);
    switch (action.ActionType) {
      case ActionType.Instantiate:
        return found ? this.#identity(found) : null;
      case ActionType.Query:
        return project(found, action.QueryInfo ?? {}, this.host);
      case ActionType.RecursiveQuery:
        return project(found, action.RecursiveQueryInfo ?? {}, this.host);
      case ActionType.QueryAsJson:
        return asJson(project(found, action.QueryInfo ?? {}, this.host, false));
      case ActionType.Method: {
        if (!found) return null;
        const result = this.#call(found, action.Name ?? "", action.ArgumentInfo);
        return result instanceof HostObject ? this.#identity(result) : result;
      }
      case ActionType.SetProperty:
        if (found) this.#set(found, action.Name ?? "", this.#arguments(action.ArgumentInfo)[0] ?? null);
        return null;
      case ActionType.Update:
        if (found) for (const [name, value] of Object.entries(action.ObjectState ?? {})) this.#set(found, wireName(name), value);
        return null;
      default:
        throw new Refusal("NotImplemented", `Actions of type ${action.ActionType} aren't implemented by this stand-in for Excel.`);
    }
  }

  #resolve(id: number): HostObject | null {
    const known = this.#resolved.get(id);
    if (known !== undefined) return known;
    const path = this.request.ObjectPaths[id];
    if (!path) throw new Refusal("InvalidObjectPath");
    const found = this.#follow(path);
    this.#resolved.set(id, found);
    return found;
  }

  #follow(path: WirePath): HostObject | null {
    const name = path.Name ?? "";
    switch (path.ObjectPathType) {
      case PathType.Root:
        return HostObject.of(workbookClass, this.host.workbook);
      case PathType.NewObject:
        return serviceOf(name);
      case PathType.Reference: {
        const kept = this.host.kept(name);
        if (!kept) throw new Refusal("ItemNotFound");
        return kept;
      }
      case PathType.Null:
        return null;
    }
    const parent = this.#resolve(path.ParentObjectPathId ?? 0);
    // What hangs on a null object is null too.
    if (!parent) return null;
    switch (path.ObjectPathType) {
      case PathType.Property: {
        const member = parent.exposed.objects.get(name);
        this.using(parent.exposed.name, clientName(name));
        if (!member) throw notImplemented(parent.exposed.name, name);
        return member.get(parent.target, this.host);
      }
      case PathType.Method: {
        const result = this.#call(parent, name, path.ArgumentInfo);
        return result instanceof HostObject ? result : null;
      }
      case PathType.Indexer: {
        const result = this.#call(parent, "GetItem", path.ArgumentInfo);
        return result instanceof HostObject ? result : null;
      }
      default:
        throw new Refusal("NotImplemented", `Object paths of type ${path.ObjectPathType} aren't implemented by this stand-in for Excel.`);
    }
  }

  #call(found: HostObject, wire: string, given: WireArguments | undefined): unknown {
    const { exposed, target } = found;
    if (wire === "_KeepReference") {
      this.host.keep(found);
      return null;
    }
    const method = exposed.methods.get(wire);
    this.using(exposed.name, method?.as ?? clientName(wire));
    if (!method) throw notImplemented(exposed.name, wire);
    const args = new CallArguments(this.#arguments(given));
    this.using(exposed.name, method.as ?? clientName(wire));
    return method.call(target, args, this.host);
  }

  #set(found: HostObject, wire: string, value: unknown): void {
    const { exposed, target } = found;
    const property = exposed.properties.get(wire);
    this.using(exposed.name, property?.as ?? clientName(wire));
    if (property?.set) property.set(target, value, this.host);
    else if (exposed.objects.has(wire)) this.#setMembers(found, wire, value);
    else throw notImplemented(exposed.name, wire);
  }

  /** `update({ format: { fill: { color } } })`. */
  #setMembers(found: HostObject, wire: string, value: unknown): void {
    const child = found.exposed.objects.get(wire)?.get(found.target, this.host);
    if (!child || typeof value !== "object" || value === null) throw new Refusal("InvalidArgument");
    for (const [name, inner] of Object.entries(value)) this.#set(child, wireName(name), inner);
  }

  #identity({ exposed, target }: HostObject): Record<string, unknown> {
    return { ...exposed.identity?.(target, this.host) };
  }

  /** The arguments with the objects they stand for, wherever those are: as an argument, in an array, in plain JSON. */
  #arguments(given: WireArguments | undefined): readonly unknown[] {
    const references = given?.ReferencedObjectPathIds ?? [];
    return (given?.Arguments ?? []).map((value, index) => this.#argument(value, references[index]));
  }

  #argument(value: unknown, reference: unknown): unknown {
    if (typeof reference === "number" && reference !== 0) return this.#resolve(reference);
    if (Array.isArray(value)) {
      // Only arrays of objects have anything to replace; cell values, which may be many, are passed on as they are.
      if (!Array.isArray(reference) && !value.some((item) => typeof item === "object" && item !== null && !Array.isArray(item)))
        return value;
      return value.map((item, index) => this.#argument(item, Array.isArray(reference) ? reference[index] : 0));
    }
    if (typeof value !== "object" || value === null) return value;
    if ("_ObjectPathId" in value && typeof value._ObjectPathId === "number") return this.#resolve(value._ObjectPathId);
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, this.#argument(inner, 0)]));
  }
}

/** A projection in the form `retrieve` wants: camelCase, collections as `{ items }`. */
function asJson(value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  if ("_Items" in value && Array.isArray(value._Items)) return { items: value._Items.map(asJson) };
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [clientName(name), asJson(inner)]));
}
