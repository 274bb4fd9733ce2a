import type { Area } from "../model/area";
import { areaAddress } from "../model/address";
import { overlaps } from "../model/area-algebra";
import type { ToldValue } from "../model/edit-cells";
import type { Sheet } from "../model/sheet";
import type { Change } from "../model/workbook";
import { CellRange } from "./cell-range";
import type { Method } from "./exposed-class";
import type { HostSession } from "./host-session";
import type { WireEvent } from "./wire";

/** What a door has to pass on: an entry for Office.js's message loop, or one of the two older events that carry nothing. */
export type HostEvent =
  { readonly kind: "rich"; readonly entry: WireEvent } | { readonly kind: "selection" } | { readonly kind: "settings" };

/** The numbers Office.js knows events by. */
export const EventType = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
  calculated: 16,
  formatChanged: 18,
  rowSorted: 19,
  columnSorted: 20,
  singleClicked: 21,
  rowHidden: 22,
  formulaChanged: 23,
  protection: 24,
  renamed: 25,
  shown: 26,
  moved: 27,
  chartAdded: 50,
  chartActivated: 51,
  chartDeactivated: 52,
  chartDeleted: 53,
  tableSelection: 100,
  tableChanged: 101,
  tableAdded: 102,
  tableDeleted: 103,
  commentAdded: 250,
  commentDeleted: 251,
  commentChanged: 252,
  workbookActivated: 2203,
  visibility: 65539,
} as const;

/** The target of events of the workbook and its collections. */
export const WORKBOOK_TARGET = "Workbook";
const EVENT_CATEGORY = 65536;
/** How many past events still know their ranges. */
const EVENT_RANGES_KEPT = 200;

/** Who listens to what, and the events on their way. */
export class EventDesk {
  /** `context.runtime.enableEvents`: false mutes this add-in only. */
  enabled = true;
  readonly #registered = new Map<string, number>();
  readonly #ranges = new Map<string, CellRange>();
  readonly #listeners = new Set<(events: readonly HostEvent[]) => void>();
  #waiting: HostEvent[] = [];
  #nextId = 1;

  constructor(private readonly host: HostSession) {}

  listen(listener: (events: readonly HostEvent[]) => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  /** Two contexts may listen to the same event, so they are counted. */
  register(type: number, target: string): void {
    const key = `${type}|${target}`;
    this.#registered.set(key, (this.#registered.get(key) ?? 0) + 1);
  }

  unregister(type: number, target: string): void {
    const key = `${type}|${target}`;
    const left = (this.#registered.get(key) ?? 0) - 1;
    if (left > 0) this.#registered.set(key, left);
    else this.#registered.delete(key);
  }

  isRegistered(type: number, target: string): boolean {
    return this.#registered.has(`${type}|${target}`);
  }

  /** The range of a past event; null when it is too long ago. */
  rangeOf(referenceId: string): CellRange | null {
    return this.#ranges.get(referenceId) ?? null;
  }

  /** Sends an event of the program around the workbook, whoever listens. */
  tellShell(type: number, args: Record<string, unknown>): void {
    this.#queue({ kind: "rich", entry: [EVENT_CATEGORY, type, "", JSON.stringify(args), this.#nextId++] });
  }

  /** Turns a change of the workbook into the events the add-in asked for. */
  tell(change: Change): void {
    if (!this.enabled) return;
    const byAddIn = change.by === "add-in";
    const source = change.by === "co-author" ? "Remote" : "Local";
    const triggerSource = byAddIn ? "ThisLocalAddin" : "Unknown";
    switch (change.kind) {
      case "cells": {
        const { sheet, area } = change;
        const args = {
          address: areaAddress(area),
          changeType: change.changeType,
          referenceId: "",
          // Anything but "None" makes Office.js tell of a direction cells were shifted in.
          shiftDirection: "None",
          source,
          triggerSource,
          worksheetId: sheet.id,
          ...detailsOf(change.before, change.after),
        };
        this.#send(EventType.changed, sheet, args, area);
        for (const table of sheet.tables) {
          if (!overlaps(table.area, area)) continue;
          const ofTable = { ...args, tableId: table.id };
          this.#sendTo(EventType.tableChanged, table.id, ofTable, sheet, area);
          this.#sendTo(EventType.tableChanged, WORKBOOK_TARGET, ofTable, sheet, area);
          this.#sendTo(EventType.tableChanged, sheet.id, ofTable, sheet, area);
        }
        return;
      }
      case "format":
        this.#send(
          EventType.formatChanged,
          change.sheet,
          { address: areaAddress(change.area), referenceId: "", source, worksheetId: change.sheet.id },
          change.area,
        );
        return;
      case "rows hidden":
        this.#send(EventType.rowHidden, change.sheet, {
          address: areaAddress(change.area),
          changeType: change.hidden ? "Hidden" : "Unhidden",
          source,
          worksheetId: change.sheet.id,
        });
        return;
      case "sorted":
        // "Only rows changed as a result of the sort operation are returned": https://learn.microsoft.com/javascript/api/excel/excel.worksheetrowsortedeventargs
        this.#send(EventType.rowSorted, change.sheet, {
          address: change.areas.map(areaAddress).join(","),
          source,
          worksheetId: change.sheet.id,
        });
        return;
      case "sheet added":
        this.#send(EventType.added, change.sheet, { source, worksheetId: change.sheet.id });
        return;
      case "sheet deleted":
        this.#send(EventType.deleted, change.sheet, { source, worksheetId: change.sheet.id });
        return;
      case "sheet activated":
        if (change.left) this.#send(EventType.deactivated, change.left, { worksheetId: change.left.id });
        this.#send(EventType.activated, change.sheet, { worksheetId: change.sheet.id });
        this.#queue({ kind: "selection" });
        return;
      case "sheet renamed":
        this.#send(EventType.renamed, change.sheet, {
          nameAfter: change.after,
          nameBefore: change.before,
          source,
          worksheetId: change.sheet.id,
        });
        return;
      case "sheet shown":
        this.#send(EventType.shown, change.sheet, {
          source,
          visibilityAfter: change.after,
          visibilityBefore: change.before,
          worksheetId: change.sheet.id,
        });
        return;
      case "sheet moved":
        this.#send(EventType.moved, change.sheet, {
          positionAfter: change.after,
          positionBefore: change.before,
          source,
          worksheetId: change.sheet.id,
        });
        return;
      case "protection":
        this.#send(EventType.protection, change.sheet, {
          isProtected: change.sheet.protection !== null,
          source,
          worksheetId: change.sheet.id,
        });
        return;
      case "selection":
        this.#send(EventType.selectionChanged, change.sheet, { address: areaAddress(change.area), worksheetId: change.sheet.id });
        this.#queue({ kind: "selection" });
        return;
      case "table added":
      case "table deleted": {
        const type = change.kind === "table added" ? EventType.tableAdded : EventType.tableDeleted;
        this.#send(type, change.sheet, { source, tableId: change.tableId, worksheetId: change.sheet.id });
        return;
      }
      case "settings":
        this.#queue({ kind: "settings" });
        return;
      case "rules":
      case "shifted":
      case "view":
        return;
    }
  }

  /** Hands the waiting events to the doors; to be called when no answer is on its way. */
  deliver(): void {
    if (this.#waiting.length === 0) return;
    const events = this.#waiting;
    this.#waiting = [];
    for (const listener of this.#listeners) listener(events);
  }

  #send(type: number, sheet: Sheet, args: Record<string, unknown>, area?: Area): void {
    this.#sendTo(type, sheet.id, args, sheet, area);
    this.#sendTo(type, WORKBOOK_TARGET, args, sheet, area);
  }

  #sendTo(type: number, target: string, args: Record<string, unknown>, sheet: Sheet, area?: Area): void {
    if (!this.isRegistered(type, target)) return;
    const told = area && "referenceId" in args ? { ...args, referenceId: this.#keepRange(sheet, area) } : args;
    this.#queue({ kind: "rich", entry: [EVENT_CATEGORY, type, target, JSON.stringify(told), this.#nextId++] });
  }

  #keepRange(sheet: Sheet, area: Area): string {
    const id = `event${this.#nextId++}`;
    this.#ranges.set(id, new CellRange(sheet, area));
    const [oldest] = this.#ranges.keys();
    if (this.#ranges.size > EVENT_RANGES_KEPT && oldest !== undefined) this.#ranges.delete(oldest);
    return id;
  }

  #queue(event: HostEvent): void {
    this.#waiting.push(event);
    if (!this.host.isAnswering) this.deliver();
  }
}

/** An event: what the definitions call it, what the library calls it when it registers, and its number. */
export type ExposedEvent = readonly [name: string, wire: string, type: number];

/** Register and unregister methods for the events of a class. */
export function eventMethods<T>(
  target: (of: T, host: HostSession) => string,
  events: readonly ExposedEvent[],
): Readonly<Record<string, Method<T>>> {
  const methods: Record<string, Method<T>> = {};
  for (const [as, wire, type] of events) {
    methods[`_Register${wire}`] = {
      as,
      call: (of, _args, host) => {
        host.events.register(type, target(of, host));
      },
    };
    methods[`_Unregister${wire}`] = {
      as,
      call: (of, _args, host) => {
        host.events.unregister(type, target(of, host));
      },
    };
  }
  return methods;
}

/** Single cells are told with what was in them before: https://learn.microsoft.com/javascript/api/excel/excel.changedeventdetail */
function detailsOf(before: unknown, after: unknown): Record<string, unknown> {
  if (!isTold(before) || !isTold(after)) return {};
  return { valueBefore: before.value, valueAfter: after.value, valueTypeBefore: before.type, valueTypeAfter: after.type };
}

function isTold(value: unknown): value is ToldValue {
  return typeof value === "object" && value !== null && "value" in value && "type" in value;
}
