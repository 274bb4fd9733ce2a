/** What one batch was: one `context.sync()` of the add-in, or one of Office.js's own. */
export interface BatchRecord {
  /** Bytes of the request's and the response's JSON, as UTF-8. */
  readonly requestBytes: number;
  readonly responseBytes: number;
  /** How many actions were asked for. */
  readonly actions: number;
  /** How many objects were asked for. */
  readonly objects: number;
  /** Members used, "Range.values" each once, in the order of first use. */
  readonly members: readonly string[];
  /** True when the batch changed the workbook. */
  readonly wrote: boolean;
  /** The error's code; null when all went well. */
  readonly error: string | null;
  /** True for the batches Office.js sends of its own accord: releasing references, telling that the add-in is ready. */
  readonly isHousekeeping: boolean;
  readonly milliseconds: number;
}

/** Keeps what went over the wire, for tests of how often and how much an add-in asks. */
export class Recorder {
  readonly batches: BatchRecord[] = [];
  /** False where nobody asks how much went over the wire: counting its bytes takes as long as a batch's answer takes to write. They are then 0. */
  weighs = true;

  add(record: BatchRecord): void {
    this.batches.push(record);
  }

  clear(): void {
    this.batches.length = 0;
  }

  /** The add-in's own batches: its `context.sync()` calls that had something to send. */
  get syncs(): readonly BatchRecord[] {
    return this.batches.filter((batch) => !batch.isHousekeeping);
  }

  /** Every member used, sorted. */
  get members(): readonly string[] {
    return [...new Set(this.batches.flatMap((batch) => batch.members))].sort();
  }
}

/** Bytes of a text in UTF-8. */
export function utf8Length(text: string): number {
  // Node counts them itself, in a tenth of the time.
  const { Buffer } = globalThis as { Buffer?: { byteLength(text: string): number } };
  if (Buffer) return Buffer.byteLength(text);
  let bytes = text.length;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 0x80) continue;
    if (code < 0x800) bytes += 1;
    else if (code >= 0xd800 && code <= 0xdbff) {
      bytes += 2;
      i++;
    } else bytes += 2;
  }
  return bytes;
}
