import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { WrongArguments } from "../../src/cli/arguments";
import { findFiles } from "../../src/cli/find-files";

describe("findFiles", () => {
  let cwd = "";
  beforeAll(() => {
    cwd = mkdtempSync(path.join(tmpdir(), "find-files-"));
    for (const file of [
      "a.xlsx",
      "B.XLSM",
      "notes.txt",
      "old.xls",
      "~$a.xlsx",
      "2019/c.xlsx",
      "2019/deep/d.xlsx",
      ".hidden/e.xlsx",
      "2020/f.docx",
    ]) {
      mkdirSync(path.dirname(path.join(cwd, file)), { recursive: true });
      writeFileSync(path.join(cwd, file), "");
    }
  });
  afterAll(() => {
    rmSync(cwd, { recursive: true });
  });

  it.each([
    [["a.xlsx"], ["a.xlsx"], true],
    [["nowhere.xlsx"], ["nowhere.xlsx"], true],
    [["old.xls"], ["old.xls"], true],
    [["a.xlsx", "B.XLSM"], ["a.xlsx", "B.XLSM"], false],
    [["a.xlsx", "a.xlsx"], ["a.xlsx"], false],
    [["."], ["2019/c.xlsx", "2019/deep/d.xlsx", "B.XLSM", "a.xlsx"], false],
    [["2019"], ["2019/c.xlsx", "2019/deep/d.xlsx"], false],
    [["2019/deep"], ["2019/deep/d.xlsx"], false],
    [["*.xlsx"], ["a.xlsx"], false],
    [["?.xls?"], ["B.XLSM", "a.xlsx"], false],
    [["**/*.xlsx"], ["a.xlsx", "2019/c.xlsx", "2019/deep/d.xlsx"], false],
    [["20*/*.xlsx"], ["2019/c.xlsx"], false],
  ])("%j names %j", (inputs, files, single) => {
    expect(findFiles(inputs, cwd)).toEqual({ files, single });
  });

  it("takes a pattern from the root", () => {
    expect(findFiles([`${cwd}/*.xlsx`], "/").files).toEqual([`${cwd}/a.xlsx`]);
  });

  it.each([
    [["2020"], "The folder “2020” holds no .xlsx or .xlsm workbook."],
    [["z*.xlsx"], "No .xlsx or .xlsm workbook matches “z*.xlsx”."],
  ])("says so when %j names nothing", (inputs, sentence) => {
    expect(() => findFiles(inputs, cwd)).toThrow(new WrongArguments(sentence));
  });

  it("takes a file called like a pattern for the file", () => {
    writeFileSync(path.join(cwd, "what?.xlsx"), "");
    expect(findFiles(["what?.xlsx"], cwd)).toEqual({ files: ["what?.xlsx"], single: true });
  });
});
