/**
 * What Office.js sends to Excel and gets back, as the installed library does it; seen by running it.
 * One request is one `context.sync()`: actions in order, on objects named by how to get to them.
 */
export interface BatchRequest {
  readonly Actions: readonly WireAction[];
  readonly ObjectPaths: Readonly<Record<string, WirePath>>;
}

export const ActionType = {
  Instantiate: 1,
  Query: 2,
  Method: 3,
  SetProperty: 4,
  Trace: 5,
  RecursiveQuery: 6,
  QueryAsJson: 7,
  EnsureUnchanged: 8,
  Update: 9,
} as const;

export interface WireAction {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name?: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: WireArguments;
  readonly QueryInfo?: WireQuery;
  readonly RecursiveQueryInfo?: WireQuery;
  /** Of an update: properties by their camelCase names. */
  readonly ObjectState?: Readonly<Record<string, unknown>>;
}

export interface WireArguments {
  readonly Arguments?: readonly unknown[];
  /** Parallel to the arguments: 0 for a plain value, else the id of the path the argument stands for. */
  readonly ReferencedObjectPathIds?: readonly unknown[];
}

export interface WireQuery {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export const PathType = {
  Root: 1,
  NewObject: 2,
  Method: 3,
  Property: 4,
  Indexer: 5,
  Reference: 6,
  Null: 7,
} as const;

export interface WirePath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name?: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: WireArguments;
}

export interface BatchResponse {
  readonly Results: readonly { readonly ActionId: number; readonly Value: unknown }[];
  readonly TraceIds: readonly number[];
  readonly Error?: WireError;
}

export interface WireError {
  readonly Code: string;
  readonly Message: string;
  /** "Range.values"; told to the add-in as `debugInfo.errorLocation`. */
  readonly Location: string;
  readonly HttpStatusCode: number;
  /** Zero-based place of the failing action among the request's. */
  readonly ActionIndex: number;
}

/** An event as Office.js's message loop takes it: category, type, target, arguments as JSON, running number. */
export type WireEvent = readonly [category: number, type: number, target: string, args: string, id: number];

/** Reads a batch; null when the text is none. */
export function readBatch(text: string): BatchRequest | null {
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
  if (typeof body !== "object" || body === null) return null;
  const { Actions, ObjectPaths } = body as Partial<BatchRequest>;
  if (!Array.isArray(Actions) || typeof ObjectPaths !== "object") return null;
  return { Actions: Actions as readonly WireAction[], ObjectPaths };
}

/** Whether a batch reaches the workbook, or an object that is kept of it; false when it only speaks to services of the program around it. */
export function asksOfWorkbook(text: string): boolean {
  const batch = readBatch(text);
  return (
    batch === null ||
    Object.values(batch.ObjectPaths).some(({ ObjectPathType }) => ObjectPathType === PathType.Root || ObjectPathType === PathType.Reference)
  );
}
