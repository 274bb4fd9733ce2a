import type { Workbook } from "../model/workbook";
import { BatchRun } from "./batch-run";
import { CellAreas, CellRange, type Follower } from "./cell-range";
import { EventDesk, type HostEvent } from "./event-desk";
import type { HostObject } from "./exposed-class";
import { Recorder, utf8Length } from "./recorder";
import { CAME_AFTER_1_9 } from "./requirement-sets";
import { type SimulatedExcel, requirementMatrix, supports } from "./simulated-excel";
import { asksOfWorkbook, readBatch } from "./wire";

/** What the add-in asked of the program around the workbook. */
export interface Shell {
  /** "Visible" while the task pane is open, "Background" while only its code runs. */
  appState: "Visible" | "Background" | "Inactive";
  /** Whether the add-in starts with the document. */
  startState: "Background" | "Inactive";
  /** Ribbon buttons the add-in enabled or disabled, by id. */
  readonly buttons: Map<string, boolean>;
  /** Contextual tabs the add-in showed or hid, by id. */
  readonly tabs: Map<string, boolean>;
}

/**
 * One Office.js at work on a workbook: a task pane or the page of a ribbon command. It answers batches, keeps the objects that Office.js
 * holds on to, and tells what happened. Several sessions can share a workbook.
 */
export class HostSession {
  readonly recorder = new Recorder();
  readonly events: EventDesk;
  readonly shell: Shell = { appState: "Visible", startState: "Inactive", buttons: new Map(), tabs: new Map() };
  /** Passwords given when a sheet was protected here, by sheet id; "" for none. */
  readonly passwords = new Map<string, string>();
  /** True while the user is typing in a cell: batches are refused, or wait when they asked to. */
  #cellBeingEdited: boolean;
  readonly #references = new Map<string, HostObject>();
  readonly #referenceIds = new WeakMap<object, string>();
  readonly #editWaiters: (() => void)[] = [];
  readonly #shellListeners = new Set<() => void>();
  #workbook: Workbook;
  #stopListening: () => void;
  readonly #requirements: Readonly<Record<string, string>>;
  #nextReference = 1;
  #run: BatchRun | null = null;

  constructor(
    workbook: Workbook,
    readonly excel: SimulatedExcel,
  ) {
    this.#requirements = requirementMatrix(excel);
    this.#cellBeingEdited = excel.cellBeingEdited ?? false;
    this.events = new EventDesk(this);
    this.#workbook = workbook;
    this.#stopListening = this.#listenTo(workbook);
  }

  /** The workbook that answers. */
  get workbook(): Workbook {
    return this.#workbook;
  }

  /** Answers from another workbook from now on; what the add-in held of the last one is let go. Not while a batch is being answered. */
  turnTo(workbook: Workbook): void {
    this.#stopListening();
    this.releaseAll();
    this.passwords.clear();
    this.#workbook = workbook;
    this.#stopListening = this.#listenTo(workbook);
  }

  #listenTo(workbook: Workbook): () => void {
    if (this.excel.door === "web" && workbook.readOnly) workbook.viewOnly = true;
    return workbook.listen((change) => {
      if (change.kind === "shifted") for (const held of this.#followers()) if (held.sheet === change.sheet) held.follow(change.follow);
      if (change.kind === "sheet deleted") for (const held of this.#followers()) if (held.sheet === change.sheet) held.leave();
      this.#run?.changed();
      this.events.tell(change);
    });
  }

  /** The requirement sets this Excel reports, by name. */
  get requirements(): Readonly<Record<string, string>> {
    return this.#requirements;
  }

  /** False for a member that came with a requirement set this Excel doesn't report. */
  knows(className: string, member: string): boolean {
    const set = CAME_AFTER_1_9[`${className}.${member}`];
    return set === undefined || supports(this.#requirements, set);
  }

  get cellBeingEdited(): boolean {
    return this.#cellBeingEdited;
  }

  set cellBeingEdited(isEditing: boolean) {
    this.#cellBeingEdited = isEditing;
    if (!isEditing) for (const resume of this.#editWaiters.splice(0)) resume();
  }

  /**
   * Whether a cell is being edited and the batch asks something of the workbook. What Office.js tells the program around it goes through: when
   * it starts it says of its own accord that it can run ribbon commands, without waiting and with nobody to hear that it was refused
   * (`notifyActionHandlerReady` in excel-win32-16.01.debug.js), and an add-in may well be opened while a cell is being edited.
   */
  isBusyFor(requestText: string): boolean {
    return this.#cellBeingEdited && asksOfWorkbook(requestText);
  }

  /** Calls back when the batch can be answered: at once, or when the user is done with the cell. */
  whenNotEditing(resume: () => void, requestText: string | null = null): void {
    if (requestText === null ? this.#cellBeingEdited : this.isBusyFor(requestText)) this.#editWaiters.push(resume);
    else resume();
  }

  /** Answers one batch, JSON in and out. Events it caused wait until `events.deliver()`. */
  answer(requestText: string): string {
    const started = performance.now();
    const request = readBatch(requestText);
    if (!request) {
      return JSON.stringify({
        Results: [],
        TraceIds: [],
        Error: { Code: "InvalidRequest", Message: "Cannot process the request.", Location: "", HttpStatusCode: 400, ActionIndex: 0 },
      });
    }
    const run = new BatchRun(request, this);
    this.#run = run;
    try {
      const response = run.answer();
      const responseText = JSON.stringify(response);
      this.recorder.add({
        requestBytes: this.recorder.weighs ? utf8Length(requestText) : 0,
        responseBytes: this.recorder.weighs ? utf8Length(responseText) : 0,
        actions: request.Actions.length,
        objects: Object.keys(request.ObjectPaths).length,
        members: [...run.members],
        wrote: run.hasChanged,
        error: response.Error?.Code ?? null,
        isHousekeeping: run.isHousekeeping,
        milliseconds: performance.now() - started,
      });
      return responseText;
    } finally {
      this.#run = null;
    }
  }

  /** True while a batch of this session is being answered. */
  get isAnswering(): boolean {
    return this.#run !== null;
  }

  /** Notes that a member is at work: where an error would be, and what the add-in uses. */
  using(className: string, member: string): void {
    this.#run?.using(className, member);
  }

  /** Keeps the object for later batches; the name stays the same however often it is kept. */
  keep(found: HostObject): string {
    let id = this.#referenceIds.get(found.target as object);
    if (id === undefined) this.#referenceIds.set(found.target as object, (id = `r${this.#nextReference++}`));
    this.#references.set(id, found);
    return id;
  }

  /** The name under which the thing is kept; null when it isn't. */
  referenceIdOf(target: object): string | null {
    const id = this.#referenceIds.get(target);
    return id !== undefined && this.#references.has(id) ? id : null;
  }

  kept(id: string): HostObject | null {
    return this.#references.get(id) ?? null;
  }

  release(id: string): void {
    this.#references.delete(id);
  }

  releaseAll(): void {
    this.#references.clear();
  }

  get keptCount(): number {
    return this.#references.size;
  }

  /** Calls back with each event for the add-in, once the answer to the batch that caused it has gone out; returns how to stop. */
  listen(listener: (events: readonly HostEvent[]) => void): () => void {
    return this.events.listen(listener);
  }

  /** Calls back when the add-in changed something of the program around the workbook; returns how to stop. */
  onShell(listener: () => void): () => void {
    this.#shellListeners.add(listener);
    return () => void this.#shellListeners.delete(listener);
  }

  shellChanged(): void {
    for (const listener of this.#shellListeners) listener();
  }

  /** Lets go of the workbook. */
  close(): void {
    this.#stopListening();
    this.#editWaiters.length = 0;
    this.#references.clear();
  }

  *#followers(): Iterable<Follower> {
    const seen = new Set<object>();
    const objects = [...this.#references.values(), ...(this.#run?.objects ?? [])];
    for (const { target } of objects) {
      const held: unknown = target;
      if (!(held instanceof CellRange || held instanceof CellAreas) || seen.has(held)) continue;
      seen.add(held);
      yield held;
    }
  }
}
