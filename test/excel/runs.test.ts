import fc from "fast-check";
import { runsOf } from "../../src/excel/runs";

describe("runsOf", () => {
  it("joins neighbours and bridges gaps only when there would be too many runs", () => {
    expect(runsOf([3, 4, 5, 9], 2)).toEqual([
      { first: 3, count: 3 },
      { first: 9, count: 1 },
    ]);
    expect(runsOf([3, 4, 5, 9], 1)).toEqual([{ first: 3, count: 7 }]);
    expect(runsOf([], 1)).toEqual([]);
  });

  it("covers every place, never twice, in at most as many runs as asked", () => {
    const places = fc.uniqueArray(fc.nat(5_000), { maxLength: 300 }).map((all) => all.sort((a, b) => a - b));
    fc.assert(
      fc.property(places, fc.integer({ min: 1, max: 30 }), (at, most) => {
        const runs = runsOf(at, most);
        expect(runs.length).toBeLessThanOrEqual(most);
        for (const place of at) expect(runs.filter(({ first, count }) => place >= first && place < first + count)).toHaveLength(1);
        for (const { first, count } of runs) expect([at.includes(first), at.includes(first + count - 1)]).toEqual([true, true]);
      }),
    );
  });
});
