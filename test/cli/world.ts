import path from "node:path";
import { readIsoDay } from "../../src/domain/calendar/day";
import type { World } from "../../src/cli/main";

/** Where the sample plans are. */
export const PLANS = path.resolve(__dirname, "../workbooks/plans");

/** What the program wrote. */
export interface Written {
  out: string;
  err: string;
}

/** A world for the command line whose output is kept; today is 1 December 2019. */
export function worldFor({ cwd = PLANS, input = [] as readonly (string | Uint8Array)[] } = {}): World & { readonly written: Written } {
  const written = { out: "", err: "" };
  return {
    written,
    today: readIsoDay("2019-12-01")!,
    cwd,
    input: (async function* () {
      yield* await Promise.resolve(input);
    })(),
    out: (text) => void (written.out += text),
    err: (text) => void (written.err += text),
    width: 100,
    showsProgress: false,
    time: "14:02",
  };
}
