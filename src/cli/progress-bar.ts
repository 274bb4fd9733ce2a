const CELLS = 24;

/** A bar on one line of the terminal, drawn over as files are done. */
export class ProgressBar {
  readonly #started = performance.now();
  #shown = "";

  constructor(
    private readonly files: number,
    private readonly err: (text: string) => void,
  ) {
    this.show(0);
  }

  /** `done` files of them have been checked. */
  show(done: number): void {
    const filled = Math.floor((done / this.files) * CELLS);
    const line = `[${"█".repeat(filled)}${"░".repeat(CELLS - filled)}] ${done} of ${this.files} checked${this.#left(done)}`;
    if (line === this.#shown) return;
    this.#shown = line;
    this.err(`\r${line}\u001b[K`);
  }

  /** Takes the bar away, so that something can be printed. */
  hide(): void {
    if (this.#shown === "") return;
    this.#shown = "";
    this.err("\r\u001b[K");
  }

  /** How long the rest will take, once that can be told and is worth telling. */
  #left(done: number): string {
    const spent = (performance.now() - this.#started) / 1000;
    if (spent < 3 || done < 5) return "";
    const seconds = Math.round((spent / done) * (this.files - done));
    return seconds < 60 ? `, about ${seconds} s left` : `, about ${Math.round(seconds / 60)} min left`;
  }
}
