import { Refusal } from "../model/refusal";
import { type ExposedClass, HostObject } from "./exposed-class";

/** The arguments of a call. What was left out arrives as null. Every reader refuses what does not fit with InvalidArgument. */
export class CallArguments {
  constructor(readonly values: readonly unknown[]) {}

  /** The argument as it came; undefined when left out. */
  raw(index: number): unknown {
    return this.values[index] ?? undefined;
  }

  isGiven(index: number): boolean {
    return this.values[index] !== undefined && this.values[index] !== null;
  }

  text(index: number): string {
    const value = this.values[index];
    if (typeof value !== "string") throw new Refusal("InvalidArgument");
    return value;
  }

  optionalText(index: number): string | null {
    return this.isGiven(index) ? this.text(index) : null;
  }

  integer(index: number): number {
    const value = this.values[index];
    if (typeof value !== "number" || !Number.isInteger(value)) throw new Refusal("InvalidArgument");
    return value;
  }

  optionalInteger(index: number, otherwise: number): number {
    return this.isGiven(index) ? this.integer(index) : otherwise;
  }

  optionalFlag(index: number, otherwise = false): boolean {
    if (!this.isGiven(index)) return otherwise;
    const value = this.values[index];
    if (typeof value !== "boolean") throw new Refusal("InvalidArgument");
    return value;
  }

  /** One of the named choices, whatever its case. */
  choice<C extends string>(index: number, choices: readonly C[], otherwise: C): C {
    if (!this.isGiven(index)) return otherwise;
    return choiceOf(this.values[index], choices);
  }

  /** A plain JSON object; {} when left out. */
  record(index: number): Record<string, unknown> {
    return this.isGiven(index) ? recordOf(this.values[index]) : {};
  }

  /** The object passed, when it is of that class; null when something else was passed. */
  object<T>(index: number, exposed: ExposedClass<T>): T | null {
    const value = this.values[index];
    return value instanceof HostObject ? value.as(exposed) : null;
  }
}

export function choiceOf<C extends string>(value: unknown, choices: readonly C[]): C {
  const found = typeof value === "string" ? choices.find((choice) => choice.toLowerCase() === value.toLowerCase()) : undefined;
  if (found === undefined) throw new Refusal("InvalidArgument");
  return found;
}

export function recordOf(value: unknown): Record<string, unknown> {
  if (typeof value !== "object" || value === null || Array.isArray(value) || value instanceof HostObject)
    throw new Refusal("InvalidArgument");
  return value as Record<string, unknown>;
}

export function textOf(value: unknown): string {
  if (typeof value !== "string") throw new Refusal("InvalidArgument");
  return value;
}

export function numberOf(value: unknown): number {
  if (typeof value !== "number" || !Number.isFinite(value)) throw new Refusal("InvalidArgument");
  return value;
}

export function flagOf(value: unknown): boolean {
  if (typeof value !== "boolean") throw new Refusal("InvalidArgument");
  return value;
}
