import type { Area } from "../model/area";
import { Refusal } from "../model/refusal";
import type { Sheet } from "../model/sheet";

/** What a held object does when cells move or its sheet goes. */
export interface Follower {
  readonly sheet: Sheet;
  follow(move: (area: Area) => Area | null): void;
  /** The sheet was deleted. */
  leave(): void;
}

/** The cells a Range stands for. It follows them when rows or columns are inserted or deleted, as Excel's ranges do. */
export class CellRange implements Follower {
  #area: Area;
  #gone: "InvalidReference" | "ItemNotFound" | null = null;

  constructor(
    readonly sheet: Sheet,
    area: Area,
  ) {
    this.#area = area;
  }

  /** Refuses once the cells, or their sheet, were deleted. */
  get area(): Area {
    if (this.#gone) throw new Refusal(this.#gone);
    return this.#area;
  }

  /** The one area, as the things that can have several tell theirs. */
  get areas(): readonly Area[] {
    return [this.area];
  }

  follow(move: (area: Area) => Area | null): void {
    if (this.#gone) return;
    const moved = move(this.#area);
    if (moved) this.#area = moved;
    else this.#gone = "InvalidReference";
  }

  leave(): void {
    this.#gone = "ItemNotFound";
  }
}

/** The cells a RangeAreas stands for: several areas of one sheet, in the order they were named. */
export class CellAreas implements Follower {
  #areas: readonly Area[];
  #gone = false;

  constructor(
    readonly sheet: Sheet,
    areas: readonly Area[],
  ) {
    this.#areas = areas;
  }

  get areas(): readonly Area[] {
    if (this.#gone) throw new Refusal("ItemNotFound");
    if (this.#areas.length === 0) throw new Refusal("InvalidReference");
    return this.#areas;
  }

  follow(move: (area: Area) => Area | null): void {
    this.#areas = this.#areas.map(move).filter((area) => area !== null);
  }

  leave(): void {
    this.#gone = true;
  }
}
