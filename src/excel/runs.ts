/** Consecutive places: the first one and how many, zero-based. */
export interface Run {
  readonly first: number;
  readonly count: number;
}

/** Ascending places as at most `most` runs: the smallest gaps between them are bridged until no more are needed. */
export function runsOf(places: readonly number[], most: number): readonly Run[] {
  const bridged = (gap: number): Run[] => {
    const runs: { first: number; count: number }[] = [];
    for (const place of places) {
      const last = runs.at(-1);
      if (last && place - (last.first + last.count) <= gap) last.count = place - last.first + 1;
      else runs.push({ first: place, count: 1 });
    }
    return runs;
  };
  let runs = bridged(0);
  for (let gap = 4; runs.length > most; gap *= 4) runs = bridged(gap);
  return runs;
}
