import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { borrowedFiles, findBorrowedFiles } from "../host/xlsx/borrowed-files";
import { HOSTILE_FILES } from "../host/xlsx/hostile-files";
import { planBytes } from "../host/xlsx/change-one-cell";

/** What any file may cost, the command line, its Office.js and the whole check included. */
const MOST_MEGABYTES = 300;
const MOST_SECONDS = 2;

interface Cost {
  readonly name: string;
  readonly megabytes: number;
  readonly seconds: number;
  readonly code: number | null;
}

/**
 * Has the command line check each hostile and each borrowed file in a process of its own, and measures its peak memory and its time: by the clock,
 * or what its threads worked where that is less, as on a machine that is busy otherwise. Resolves to the costliest; throws with all that cost too
 * much.
 */
export function measureHostileFiles(): string {
  const program = resolve(__dirname, "../../dist/cli/action-plan.js");
  const report = resolve(__dirname, "report-memory.cjs");
  const folder = mkdtempSync(join(tmpdir(), "hostile-"));
  const borrowed = findBorrowedFiles();
  const files: readonly (readonly [string, () => Uint8Array])[] = [
    ...HOSTILE_FILES.map(({ name, build }) => [name, build] as const),
    ...(borrowed === null
      ? []
      : borrowedFiles(borrowed).map((name) => [name, () => new Uint8Array(readFileSync(join(borrowed, name)))] as const)),
  ];
  const measure = (name: string, bytes: Uint8Array): Cost => {
    const file = join(folder, "file.xlsx");
    writeFileSync(file, bytes);
    const started = performance.now();
    const { status, output } = spawnSync(process.execPath, ["--require", report, program, "check", file, "--as-of", "2019-12-01"], {
      stdio: ["ignore", "ignore", "pipe", "pipe"],
      encoding: "utf8",
    });
    const elapsed = (performance.now() - started) / 1000;
    const [megabytes = NaN, worked = NaN] = (output[3] ?? "").split(" ").map(Number);
    return { name, megabytes, seconds: Math.min(elapsed, worked), code: status };
  };
  try {
    const plain = measure("an honest plan", planBytes("000-tidy.xlsx"));
    const costs = files.map(([name, build]) => measure(name, build()));
    const said = ({ name, megabytes, seconds }: Cost): string => `${name}: ${Math.round(megabytes)} MB, ${seconds.toFixed(1)} s`;
    const faults = costs.filter(
      ({ megabytes, seconds, code }) => !(megabytes < MOST_MEGABYTES) || !(seconds < MOST_SECONDS) || code === null || code > 2,
    );
    if (faults.length > 0) throw new Error(faults.map((cost) => `${said(cost)}, exit code ${String(cost.code)}`).join("\n"));
    const [largest, slowest] = (["megabytes", "seconds"] as const).map((by) =>
      costs.reduce((most, cost) => (cost[by] > most[by] ? cost : most), plain),
    );
    return `${costs.length} files, each checked by a process of its own; at most ${said(largest ?? plain)}; ${said(slowest ?? plain)}; ${said(plain)}`;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
