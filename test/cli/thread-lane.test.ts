import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { readIsoDay } from "../../src/domain/calendar/day";
import type { CheckWish } from "../../src/cli/check-file";
import { threadLane } from "../../src/cli/thread-lane";

const WISH: CheckWish = { asOf: readIsoDay("2019-12-01")!, sheet: null, cwd: "/", width: 80, wants: ["json"] };

/** A thread that does what the file's name says. */
const PROGRAM = `
const { parentPort, workerData } = require("node:worker_threads");
let seen = 0;
parentPort.on("message", (file) => {
  if (file === "throw") throw new TypeError("broken \\u001b[2J");
  if (file === "hang") for (;;);
  if (file === "exit") process.exit(7);
  if (file === "grow") for (const kept = []; ; ) kept.push(new Array(1e5).fill(kept.length));
  parentPort.postMessage({ file, error: JSON.stringify([++seen, workerData.width, process.argv[2]]) });
});
`;

describe("threadLane", () => {
  let folder = "";
  let program = "";
  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), "thread-lane-"));
    program = path.join(folder, "program.cjs");
    writeFileSync(program, PROGRAM);
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  it("asks one thread after the other file, and tells it what is wanted", async () => {
    const lane = threadLane(program, WISH);
    expect(await lane.check("a")).toEqual({ file: "a", error: '[1,80,"check"]' });
    expect(await lane.check("b")).toEqual({ file: "b", error: '[2,80,"check"]' });
    await lane.close();
  });

  it("ends without having been asked anything", async () => {
    await expect(threadLane(program, WISH).close()).resolves.toBeUndefined();
  });

  it.each([
    ["throw", "throw could not be checked, through no fault of the file (TypeError: broken [2J). Please report it."],
    ["exit", "exit could not be checked: the check ended by itself (7). Please report it."],
    ["hang", "hang took longer than 0 minutes to check, so it was given up."],
    ["grow", "grow needs more memory than a check may take, so it was given up."],
  ])("says why when a file makes a thread %s, and goes on with the next in a new one", async (fault, sentence) => {
    const lane = threadLane(program, WISH, { patienceMs: fault === "hang" ? 1_000 : 50_000, mostMegabytes: 30 });
    expect(await lane.check("a")).toMatchObject({ file: "a" });
    expect(await lane.check(fault)).toEqual({ file: fault, error: sentence });
    expect(await lane.check("b")).toEqual({ file: "b", error: '[1,80,"check"]' });
    await lane.close();
  });
});
