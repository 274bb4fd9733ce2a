// One reader on one file, in a process of its own: node one-run.mjs READER FILE WARM-UP [TIMES]. Prints what it cost as JSON.
// What loads and starts the reader is not counted, nor is a first small file; the readers are at their start as in any fresh process.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { Worker } from "node:worker_threads";
import { floor } from "./floor.mjs";

const [reader, file, warmUp, times = "1"] = process.argv.slice(2);
const require = createRequire(path.join(import.meta.dirname, "peers/package.json"));

/** What the peers do with a row: every field a text or blank, refs and ratings of their shape. As little as reading a plan can be. */
function rowChecker() {
  const { z } = require("zod");
  z.config({ jitless: true });
  const text = z.union([z.string(), z.number()]).nullish();
  const row = z.object({
    ref: z.union([z.string().regex(/^\d+(\.\d+)*$/), z.number()]).nullish(),
    action: z.string().min(1),
    lead: z.string().min(1),
    timescale: text,
    measure: text,
    rag: z.enum(["Red", "Amber", "Green", "Purple", "White", ""]).nullish(),
    commentary: text,
    evidence: text,
  });
  return (rows) => {
    let faults = 0;
    for (const cells of rows) {
      const [ref, action, lead, timescale, measure, rag, commentary, evidence] = cells;
      if (!row.safeParse({ ref, action, lead, timescale, measure, rag, commentary, evidence }).success) faults++;
    }
    return faults;
  };
}

const READERS = {
  floor: () => (name) => Promise.resolve(floor(name)),
  ours: () => {
    // The thread of the command line itself: the same code that npm run action-plan runs.
    const program = path.join(import.meta.dirname, "../../dist/cli/action-plan.js");
    const wish = { asOf: 18_231, sheet: null, cwd: "/", width: 100, wants: ["json"] };
    const worker = new Worker(program, { argv: ["check"], workerData: wish });
    worker.unref();
    let fail = () => undefined;
    worker.on("error", (error) => fail(error));
    return (name) =>
      new Promise((resolve, reject) => {
        worker.ref();
        fail = reject;
        worker.once("message", ({ error, standing }) => {
          worker.unref();
          if (error) reject(new Error(error));
          else resolve(standing.counts.error);
        });
        worker.postMessage(path.resolve(name));
      });
  },
  exceljs: () => {
    const { Workbook } = require("exceljs");
    const check = rowChecker();
    return async (name) => {
      const workbook = new Workbook();
      await workbook.xlsx.readFile(name);
      let faults = 0;
      workbook.eachSheet((sheet) => {
        const rows = [];
        sheet.eachRow((row) => rows.push(row.values.slice(1)));
        faults += check(rows);
      });
      return faults;
    };
  },
  SheetJS: () => {
    const XLSX = require("xlsx");
    const check = rowChecker();
    return (name) => {
      const { Sheets } = XLSX.readFile(name, { dense: true });
      return Promise.resolve(Object.values(Sheets).reduce((sum, sheet) => sum + check(XLSX.utils.sheet_to_json(sheet, { header: 1 })), 0));
    };
  },
  hucre: async () => {
    const { readXlsx } = await import(require.resolve("hucre"));
    const check = rowChecker();
    return async (name) => {
      const { sheets } = await readXlsx(readFileSync(name));
      return sheets.reduce((sum, { rows }) => sum + check(rows), 0);
    };
  },
  "read-excel-file": () => {
    const readXlsxFile = require("read-excel-file/node").default;
    const check = rowChecker();
    return async (name) => {
      const sheets = await readXlsxFile(name);
      return sheets.reduce((sum, { data }) => sum + check(data), 0);
    };
  },
};

const processor = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};
const read = await READERS[reader]();
await read(warmUp);
const runs = [];
let told = 0;
for (let run = 0; run < Number(times); run++) {
  const [wall, spent] = [performance.now(), processor()];
  told = await read(file);
  runs.push([performance.now() - wall, processor() - spent]);
}
const median = (at) => runs.map((run) => run[at]).toSorted((a, b) => a - b)[runs.length >> 1];
process.stdout.write(JSON.stringify({ wall: median(0), processor: median(1), megabytes: process.resourceUsage().maxRSS / 1024, told }));
process.exit(0);
