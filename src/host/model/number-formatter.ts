import type * as Numfmt from "numfmt";

let loaded: typeof Numfmt | null = null;

/** The library that formats numbers as Excel does, loaded when the first number is to be shown: setting up its languages takes a while. */
export function numberFormatter(): typeof Numfmt {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- an import would load it at once, import() is not synchronous
  return (loaded ??= require("numfmt") as typeof Numfmt);
}
