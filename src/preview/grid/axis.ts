/** Where the rows (or columns) of a sheet stand on screen: pixels from the first one's edge. Hidden ones have size 0. */
export class Axis {
  readonly #edges: Float64Array;

  /** `size` gives the pixels of each of the first `count` rows or columns. */
  constructor(
    readonly count: number,
    size: (index: number) => number,
  ) {
    this.#edges = new Float64Array(count + 1);
    for (let index = 0; index < count; index++) this.#edges[index + 1] = (this.#edges[index] ?? 0) + size(index);
  }

  /** Pixels from the first edge to the leading edge of `index`; beyond the last one, the total. */
  start(index: number): number {
    return this.#edges[Math.max(0, Math.min(index, this.count))] ?? 0;
  }

  size(index: number, count = 1): number {
    return this.start(index + count) - this.start(index);
  }

  get total(): number {
    return this.start(this.count);
  }

  /** The row or column that covers the pixel; the first or last one outside. Never a hidden one unless all are. */
  at(pixel: number): number {
    let low = 0;
    let high = this.count - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.start(middle) <= pixel) low = middle;
      else high = middle - 1;
    }
    while (low > 0 && this.size(low) === 0 && pixel >= this.total) low--;
    return low;
  }

  /** The next shown one from `index` in the direction (1 or -1), or `index` itself when there is none. */
  next(index: number, direction: 1 | -1): number {
    for (let at = index + direction; at >= 0 && at < this.count; at += direction) if (this.size(at) > 0) return at;
    return index;
  }
}
