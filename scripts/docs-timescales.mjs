// Writes docs/timescales.md from the tests' table of forms, and test/timescales/readings.txt, what is made of each labelled text; tests hold them equal.
import { writeFileSync } from "node:fs";
import { load } from "./load-ts.mjs";

writeFileSync(new URL("../docs/timescales.md", import.meta.url), load("test/timescales/page.ts").timescalesPage());
writeFileSync(new URL("../test/timescales/readings.txt", import.meta.url), load("test/timescales/readings.ts").readingsText());
