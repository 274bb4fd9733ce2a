import { WorkbookTrouble } from "../app/ports";
import { excelCode, isTooMuch } from "./excel-error";
import type { ExcelContext } from "./run-excel";

/** What an ask may use while it is queued. */
export interface Round {
  readonly workbook: Excel.Workbook;
  /** The sheet with this id, one proxy object a round. */
  sheet(id: string): Excel.Worksheet;
}

/** One question to Excel, sent together with others. */
export interface Ask {
  /** What the answer will weigh, in bytes of JSON, as far as can be told. */
  readonly bytes: number;
  /** Proxy objects it makes. */
  readonly proxies: number;
  /** Present when the reading can do without the answer: called if Excel refuses the question. */
  readonly refused?: () => void;
  /** Present when the same can be asked in smaller pieces: called if the answer was too heavy, instead of asking again. */
  readonly cutSmaller?: () => void;
  /** Queues the question; what it returns is called when the answer is there. */
  queue(round: Round): () => void;
}

/** Excel on the web refuses answers over 5 MB; a quarter of it is what a round may weigh, and estimates err.
 *  https://learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization#excel-add-ins */
const FIRST_ROOM = 1_050_000;
const ROOM = 1_150_000;
const MOST_PROXIES = 220;

/** Errors that say something of Excel's state, not of a question asked. */
const NOT_THE_QUESTION = ["InvalidOperationInCellEditMode", "InvalidOrTimedOutSession", "ActivityLimitReached", "RequestAborted"];

/**
 * Sends questions to Excel in as few rounds (syncs) as their weight allows, until none is left.
 * Answers may lead to further questions; blocks of values are cut to the room that a round has left.
 */
export class Rounds {
  /** Asked before the next block of values. */
  readonly early: Ask[] = [];
  /** Asked with whatever room values leave. */
  readonly late: Ask[] = [];
  /** Refused together with others: each is tried once more, alone. */
  readonly #doubtful: Ask[] = [];
  #room = FIRST_ROOM;
  #mostRoom = ROOM;

  constructor(
    private readonly context: ExcelContext,
    /** The next block of values that fits into this many bytes, `whole` when nothing else shares the round; null when there is none. */
    private readonly nextBlock: (room: number, whole: boolean) => Ask | null,
    private readonly answered: () => void,
  ) {}

  /** Asks until there is nothing left to ask. */
  async run(): Promise<void> {
    for (let asks = this.#pick(); asks.length > 0; asks = this.#pick()) {
      await this.#send(asks);
      this.answered();
    }
  }

  #pick(): readonly Ask[] {
    const picked: Ask[] = [];
    let room = this.#room;
    let proxies = MOST_PROXIES;
    const take = (ask: Ask): void => {
      picked.push(ask);
      room -= ask.bytes;
      proxies -= ask.proxies;
    };
    const takeFrom = (queue: Ask[]): void => {
      for (let ask = queue[0]; ask && (picked.length === 0 || (ask.bytes <= room && ask.proxies <= proxies)); ask = queue[0]) {
        take(ask);
        queue.shift();
      }
    };
    takeFrom(this.early);
    for (let block = this.nextBlock(room, picked.length === 0); block; block = this.nextBlock(room, false)) take(block);
    takeFrom(this.late);
    if (picked.length === 0) {
      const alone = this.#doubtful.shift();
      if (alone) picked.push(alone);
    }
    return picked;
  }

  async #send(asks: readonly Ask[]): Promise<void> {
    const { workbook } = this.context;
    const sheets = new Map<string, Excel.Worksheet>();
    const round: Round = {
      workbook,
      sheet(id) {
        let sheet = sheets.get(id);
        if (!sheet) sheets.set(id, (sheet = workbook.worksheets.getItem(id)));
        return sheet;
      },
    };
    const answers = asks.map((ask) => ask.queue(round));
    try {
      await this.context.sync();
    } catch (error) {
      this.#askDifferently(asks, error);
      return;
    }
    this.#room = this.#mostRoom;
    for (const answer of answers) answer();
  }

  /** After an error: smaller, or without what the reading can do without. Throws when neither helps. */
  #askDifferently(asks: readonly Ask[], error: unknown): void {
    const code = excelCode(error);
    if (isTooMuch(error)) {
      const whole = asks.filter((ask) => !ask.cutSmaller);
      if (whole.length === asks.length) {
        if (asks.length === 1) throw error;
        this.#mostRoom = Math.floor(Math.min(this.#room, bytesOf(asks)) / 2);
        this.#room = this.#mostRoom;
      }
      for (const ask of asks) ask.cutSmaller?.();
      this.early.unshift(...whole);
      return;
    }
    if (error instanceof WorkbookTrouble || code === null || NOT_THE_QUESTION.includes(code)) throw error;
    const dispensable = asks.filter((ask) => ask.refused);
    if (dispensable.length === 0) throw error;
    if (asks.length === 1) {
      for (const ask of dispensable) ask.refused?.();
      return;
    }
    this.#doubtful.push(...dispensable);
    this.early.unshift(...asks.filter((ask) => !ask.refused));
  }
}

const bytesOf = (asks: readonly Ask[]): number => asks.reduce((sum, ask) => sum + ask.bytes, 0);
