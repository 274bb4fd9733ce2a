import type { Timescale, TimescaleContext } from "./timescale";

/** Reads what a person wrote in a timescale cell. Never throws; linear in the text's length. */
export function readTimescale(text: string, context: TimescaleContext): Timescale {
  void context;
  return { text, kind: "none", start: null, due: null, milestones: [], recurrence: null, certain: false, readings: [], fault: null };
}
