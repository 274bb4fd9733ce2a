import { checkFile, type CheckedFile, type CheckWish } from "./check-file";

/** Checks one file after the other. */
export interface Lane {
  /** Never rejects: a file that cannot be checked has a sentence in its result. */
  check(file: string): Promise<CheckedFile>;
  close(): Promise<void>;
}

/** What there is to check files in besides this thread. */
export interface OtherLanes {
  /** How many files can usefully be checked at once. */
  readonly most: number;
  open(wish: CheckWish): Lane;
}

/** A lane in this thread. */
export const laneHere = (wish: CheckWish): Lane => ({ check: (file) => checkFile(file, wish), close: () => Promise.resolve() });

/** A lane takes as long to open as some ten small plans to check. */
const FILES_WORTH_A_LANE = 8;

/** How many lanes so many files are worth. */
export const lanesFor = (files: number, most: number): number => Math.max(1, Math.min(most, Math.ceil(files / FILES_WORTH_A_LANE)));

/** Checks files in lanes, as many at once as there are lanes, and hands over the results in the files' order. Closes the lanes. */
export async function checkInLanes(
  files: readonly string[],
  lanes: readonly Lane[],
  take: (result: CheckedFile) => void,
  checked: (done: number) => void = () => undefined,
): Promise<void> {
  let next = 0;
  let taken = 0;
  let done = 0;
  const waiting = new Map<number, CheckedFile>();
  const drive = async (lane: Lane): Promise<void> => {
    for (let index = next++; index < files.length; index = next++) {
      waiting.set(index, await lane.check(files[index] ?? ""));
      checked(++done);
      for (let result = waiting.get(taken); result; result = waiting.get(taken)) {
        waiting.delete(taken++);
        take(result);
      }
    }
  };
  try {
    await Promise.all(lanes.map(drive));
  } finally {
    await Promise.all(lanes.map((lane) => lane.close()));
  }
}
