// Writes docs/timescales.md from the tests' table of forms; a test holds the two equal.
import { writeFileSync } from "node:fs";
import { load } from "./load-ts.mjs";

writeFileSync(new URL("../docs/timescales.md", import.meta.url), load("test/timescales/page.ts").timescalesPage());
