// Runs the tests of src/domain for mutation.mjs inside one process, without starting jest for each change: a change then costs milliseconds,
// so that every test that reaches a line can judge it. It knows what those tests use of jest: describe, it, test, their `each`, beforeAll and expect.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import "./load-ts.mjs";

const { expect } = createRequire(createRequire(import.meta.url).resolve("jest"))("expect");

/** Milliseconds of processor time of tests that a change is tried with, those likely to notice it first: a change that outlives them is a survivor. */
const PATIENCE_MS = 1_000;
/** A test that takes longer is not asked out of its turn. */
const A_MOMENT_MS = 100;

/** What modules keep in maps of their own from one call to the next. Emptied before each change, or one would answer for another. */
const kept = [];
const { Map: PlainMap, WeakMap: PlainWeakMap } = globalThis;
class KeptMap extends PlainMap {
  constructor(entries) {
    super(entries);
    kept.push(this);
  }
  remember() {
    this.first = [...this];
  }
  forget() {
    if (this.size === this.first.length) return;
    this.clear();
    for (const [key, value] of this.first) this.set(key, value);
  }
}
class KeptWeakMap {
  constructor(entries) {
    this.first = new PlainWeakMap(entries);
    this.later = this.first;
    kept.push(this);
  }
  get = (key) => (this.later.has(key) ? this.later.get(key) : this.first.get(key));
  has = (key) => this.later.has(key) || this.first.has(key);
  set(key, value) {
    this.later.set(key, value);
    return this;
  }
  remember() {
    this.later = new PlainWeakMap();
  }
  forget() {
    this.later = new PlainWeakMap();
  }
}

/** The tests that a file holds once it is run: what they are called and what they do. */
let collected = [];
const titles = [];
const rowsOf = (table) => (table.every(Array.isArray) ? table : table.map((row) => [row]));
/** A bar on time would judge the changes' own cost. */
const hasBar = (body) => /expectWithin|measureWithin/.test(String(body));
const collect = (name, body) => {
  if (hasBar(body)) return;
  const before = [...hooks];
  collected.push({ name: [...titles, name].join(" › "), body: before.length === 0 ? body : () => runAll([...before, body]) });
};
const runAll = async (steps) => {
  for (const step of steps) await step();
};
/** What is done once before a group's tests is done before each of them, so that the change is active then. */
const hooks = [];
const beforeAll = (hook) => hooks.push(hook);
collect.each = (table) => (name, body) => {
  for (const [at, row] of rowsOf(table).entries()) if (!hasBar(body)) collect(`${name} ${at + 1}`, () => body(...row));
};
const describe = (name, body) => {
  titles.push(name);
  const outer = hooks.length;
  body();
  hooks.length = outer;
  titles.pop();
};
describe.each = (table) => (name, body) => {
  for (const [at, row] of rowsOf(table).entries()) describe(`${name} ${at + 1}`, () => body(...row));
};

const SKIPPED = "left out of the sample";

class InProcessRunner {
  constructor({ inProcess }) {
    this.asked = inProcess;
    this.root = process.cwd();
    this.require = createRequire(path.join(this.root, "package.json"));
    this.state = globalThis.__stryker__ ??= {};
    this.knownFile = path.join(this.root, "known-tests.json");
    this.tests = new Map();
    this.loads = new Map();
    /** How many changes of the file a test has noticed, by file and test: it is likely to notice the next. */
    this.noticed = new Map();
  }

  /** A change of what is done once, when a module is loaded, is tried by mutation.mjs only where a test does it again; so nothing is loaded anew. */
  capabilities() {
    return { reloadEnvironment: true };
  }

  init() {
    Object.assign(globalThis, { beforeAll, describe, it: collect, test: collect, expect });
    // What others' modules keep is theirs; what ours do is watched from here.
    const fc = this.require("fast-check");
    this.require("zod");
    Object.assign(globalThis, { Map: KeptMap, WeakMap: KeptWeakMap });
    for (const file of this.asked.modules) this.require(path.join(this.root, file));
    Object.assign(globalThis, { Map: PlainMap, WeakMap: PlainWeakMap });
    for (const each of kept) each.remember();
    fc.configureGlobal({ ...fc.readConfigureGlobal(), endOnFailure: true });
  }

  /** What the file's tests are now: it is run anew, under the change that is active. */
  collectFrom(file) {
    const at = path.join(this.root, file);
    delete this.require.cache[at];
    collected = [];
    titles.length = 0;
    this.require(at);
    return collected;
  }

  /** Collects every test, and what each file does before its tests run: `loads`, by how often a change's place is passed. */
  collectAll(known) {
    const { state } = this;
    for (const file of this.asked.tests) {
      state.currentTestId = file;
      for (const [at, { name, body }] of this.collectFrom(file).entries()) {
        const id = `${file} #${at} ${name}`;
        this.tests.set(id, { id, file, at, body, timeSpentMs: 0, rank: [0, 0], ...known[id] });
      }
      this.loads.set(file, state.mutantCoverage?.perTest[file] ?? {});
      delete state.mutantCoverage?.perTest[file];
    }
    state.currentTestId = undefined;
  }

  async dryRun() {
    const { state } = this;
    this.collectAll({});
    for (const test of this.tests.values()) {
      state.currentTestId = test.id;
      const before = process.cpuUsage();
      try {
        await test.body();
      } catch (error) {
        return { status: "error", errorMessage: `${test.id}: ${error?.stack ?? String(error)}` };
      }
      // On a busy machine the time by the clock says little.
      const { user, system } = process.cpuUsage(before);
      test.timeSpentMs = Math.max(0.2, (user + system) / 1000);
      if (!state.mutantCoverage) continue;
      // What a file does before its tests run is done for each of them.
      const own = (state.mutantCoverage.perTest[test.id] ??= {});
      for (const [mutant, hits] of Object.entries(this.loads.get(test.file))) own[mutant] = (own[mutant] ?? 0) + hits;
    }
    state.currentTestId = undefined;
    const tests = [...this.tests.values()];
    // A test that passes many of the code's places in little time is worth most; several that pass the same see much the same.
    const seen = new Set();
    for (const test of tests) {
      const breadth = Object.keys(state.mutantCoverage?.perTest[test.id] ?? {}).length;
      const repeats = seen.has(`${test.file} ${breadth}`);
      seen.add(`${test.file} ${breadth}`);
      test.rank = [repeats ? 1 : 0, -breadth / test.timeSpentMs];
    }
    const known = tests.map(({ id, timeSpentMs, rank }) => [id, { timeSpentMs, rank }]);
    writeFileSync(this.knownFile, JSON.stringify(Object.fromEntries(known)));
    return {
      status: "complete",
      tests: tests.map(({ id, file, timeSpentMs }) => ({ id, name: id, fileName: path.join(this.root, file), timeSpentMs, status: 0 })),
      mutantCoverage: state.mutantCoverage,
    };
  }

  /** The tests in the order they are asked: those that noticed most changes of this file, its own, then those that see most of the code for their time. */
  inOrder(ids, changed) {
    const own = changed.replace(/^src\//, "test/").replace(/\.ts$/, ".test.ts");
    const record = ({ id, timeSpentMs }) => (timeSpentMs < A_MOMENT_MS && this.noticed.get(`${changed} ${id}`)) || 0;
    const found = ids
      .map((id) => this.tests.get(id))
      .map((test) => ({ test, rank: [-record(test), test.file === own ? 0 : 1, ...test.rank] }))
      .sort(({ rank: a }, { rank: b }) => a.map((one, at) => one - b[at]).find((difference) => difference !== 0) ?? 0)
      .map(({ test }) => test);
    let patience = PATIENCE_MS;
    return found.filter(({ timeSpentMs }, at) => (patience -= timeSpentMs) > 0 || at === 0);
  }

  /** A test that fails without the change too has been spoilt by an earlier one: then nothing can be said, and a new process tries again. */
  async mustPass({ id, body }) {
    this.state.activeMutant = undefined;
    for (const each of kept) each.forget();
    try {
      await body();
    } catch (cause) {
      throw new Error(`${id} fails by itself now.`, { cause });
    }
  }

  /** With ONE_IN=6, every sixth change of a folder is tried: a figure in minutes, right to within two or three in a hundred. */
  async mutantRun({ activeMutant, sandboxFileName, testFilter, hitLimit }) {
    const { state } = this;
    if (Number(activeMutant.id) % this.asked.oneIn !== 0) return { status: "error", errorMessage: SKIPPED };
    // A process that took the place of one that hung has what was learnt only.
    if (this.tests.size === 0) this.collectAll(existsSync(this.knownFile) ? JSON.parse(readFileSync(this.knownFile, "utf8")) : {});
    const changed = path.relative(this.root, sandboxFileName).split(path.sep).join("/");
    const tests = this.inOrder(testFilter ?? [...this.tests.keys()], changed);
    const bodies = new Map();
    const bodyOf = ({ file, at, body }) => {
      if (this.loads.get(file)?.[activeMutant.id] === undefined) return body;
      if (!bodies.has(file)) bodies.set(file, this.collectFrom(file));
      return bodies.get(file)[at].body;
    };
    for (const each of kept) each.forget();
    // Stryker allows a hundred times what all tests pass the place; a few of them that pass it more often than all are in a loop without end.
    const most = hitLimit === undefined ? undefined : Math.max(1_000, hitLimit / 50);
    state.hitLimit = most;
    state.hitCount = most === undefined ? undefined : 0;
    let ran = 0;
    for (const test of tests) {
      ran++;
      state.activeMutant = activeMutant.id;
      try {
        await bodyOf(test)();
      } catch (error) {
        if (state.hitCount > most) return { status: "timeout" };
        await this.mustPass(test);
        this.noticed.set(`${changed} ${test.id}`, (this.noticed.get(`${changed} ${test.id}`) ?? 0) + 1);
        return { status: "killed", killedBy: [test.id], failureMessage: String(error?.message ?? error), nrOfTests: ran };
      } finally {
        state.activeMutant = undefined;
      }
      if (state.hitCount > most) return { status: "timeout" };
    }
    return { status: "survived", nrOfTests: ran };
  }
}

const create = (options) => new InProcessRunner(options);
create.inject = ["options"];
export const strykerPlugins = [{ kind: "TestRunner", name: "in-process", factory: create }];
