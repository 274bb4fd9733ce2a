import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { KeptCode } from "../../src/cli/kept-code";

describe("KeptCode", () => {
  let folder = "";
  let script = "";
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), "kept-code-"));
    script = path.join(folder, "sum.js");
    writeFileSync(script, "(function sum(a, b) { return a + b; })");
  });
  afterEach(() => {
    chmodSync(folder, 0o755);
    rmSync(folder, { recursive: true });
  });

  const compiled = (): string[] => readdirSync(path.join(folder, "compiled"));
  const run = (purpose = "check"): unknown => {
    const code = new KeptCode(path.join(folder, "compiled"), purpose);
    const sum = code.run(script) as (a: number, b: number) => number;
    const value = sum(2, 3);
    code.keep();
    return value;
  };

  it("runs a script, keeps what was compiled, and runs it from there", () => {
    expect(run()).toBe(5);
    const [kept] = compiled();
    const bytes = readFileSync(path.join(folder, "compiled", kept!));
    expect(run()).toBe(5);
    expect(compiled()).toEqual([kept]);
    expect(readFileSync(path.join(folder, "compiled", kept!))).toEqual(bytes);
  });

  it("never runs what was compiled of an older text, of the same length though it be", () => {
    run();
    writeFileSync(script, "(function sum(a, b) { return a * b; })");
    utimesSync(script, new Date(), new Date(Date.now() + 5_000));
    expect(run()).toBe(6);
    expect(compiled()).toHaveLength(1);
  });

  it("keeps apart what different commands use", () => {
    run("check");
    run("../../read me");
    expect(compiled()).toHaveLength(2);
  });

  it("compiles anew when what was kept is damaged", () => {
    run();
    const at = path.join(folder, "compiled", compiled()[0]!);
    writeFileSync(at, "nonsense");
    // A text that this process has not compiled before, under the same name.
    const { atime, mtime } = statSync(script);
    writeFileSync(script, "(function sum(a, b) { return b + a; })");
    utimesSync(script, atime, mtime);
    expect(run()).toBe(5);
    expect(readFileSync(at).length).toBeGreaterThan(100);
  });

  it("does without where nothing can be kept", () => {
    writeFileSync(path.join(folder, "compiled"), "a file where the folder would be");
    const code = new KeptCode(path.join(folder, "compiled", "deeper"), "check");
    expect((code.run(script) as (a: number, b: number) => number)(2, 3)).toBe(5);
    expect(() => {
      code.keep();
    }).not.toThrow();
  });

  it("puts text around a script's own", () => {
    const code = new KeptCode(path.join(folder, "compiled"), "check");
    expect(code.run(script, "(", ")(4, 5)")).toBe(9);
  });
});
