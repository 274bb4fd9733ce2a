import fc from "fast-check";
import type { CheckedFile } from "../../src/cli/check-file";
import { checkInLanes, lanesFor, type Lane } from "../../src/cli/lanes";

const wait = (turns: number): Promise<void> =>
  turns <= 0 ? Promise.resolve() : new Promise((resolve) => setImmediate(() => void wait(turns - 1).then(resolve)));

describe("checkInLanes", () => {
  it("hands over every result once, in the files' order, however long each takes and however many lanes there are", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(4), { maxLength: 30 }), fc.integer({ min: 1, max: 5 }), async (turns, count) => {
        const files = turns.map((_, index) => `${index}.xlsx`);
        let closed = 0;
        const lanes = Array.from({ length: count }, (): Lane => {
          let busy = false;
          return {
            check: async (file): Promise<CheckedFile> => {
              expect(busy).toBe(false);
              busy = true;
              await wait(turns[Number(file.split(".")[0])]!);
              busy = false;
              return { file, error: "made up" };
            },
            close: async () => {
              await wait(1);
              closed++;
            },
          };
        });
        const taken: string[] = [];
        const progress: number[] = [];
        await checkInLanes(
          files,
          lanes,
          ({ file }) => void taken.push(file),
          (done) => void progress.push(done),
        );
        expect(taken).toEqual(files);
        expect(progress).toEqual(files.map((_, index) => index + 1));
        expect(closed).toBe(count);
      }),
      { numRuns: 60 },
    );
  });
});

it.each([
  [2, 8, 1],
  [8, 8, 1],
  [9, 8, 2],
  [500, 8, 8],
  [500, 1, 1],
])("%i files on %i processors are worth %i lanes", (files, most, lanes) => {
  expect(lanesFor(files, most)).toBe(lanes);
});
