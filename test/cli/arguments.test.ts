import { helpText, readArguments, WrongArguments } from "../../src/cli/arguments";
import { isoDay } from "../../src/domain/calendar/day";

describe("readArguments", () => {
  it("reads a check with everything", () => {
    const command = readArguments(["check", "a.xlsx", "plans", "--as-of", "2019-12-01", "--sheet", "Plan", "--fail-on=review", "--json"]);
    expect(command).toMatchObject({ kind: "check", inputs: ["a.xlsx", "plans"], sheet: "Plan", failOn: "review", json: true });
    expect(command.kind === "check" && command.asOf !== null && isoDay(command.asOf)).toBe("2019-12-01");
  });

  it("leaves out what is left out", () => {
    expect(readArguments(["check", "a.xlsx"])).toEqual({
      kind: "check",
      inputs: ["a.xlsx"],
      asOf: null,
      html: null,
      sheet: null,
      failOn: "error",
      json: false,
    });
  });

  it.each([
    [["--help"], { kind: "help", of: null }],
    [["help", "check"], { kind: "help", of: "check" }],
    [["check", "--help"], { kind: "help", of: "check" }],
    [["--version"], { kind: "version" }],
  ])("reads %j", (argv, command) => {
    expect(readArguments(argv)).toEqual(command);
  });

  it.each([
    [[], "Say what to do"],
    [["chekc", "a.xlsx"], "There is no command “chekc”."],
    [["constructor"], "There is no command “constructor”."],
    [["check"], "check needs a file"],
    [["check", "a.xlsx", "--asof", "2019-12-01"], "check has no option “--asof”"],
    [["check", "a.xlsx", "-x"], "check has no option “-x”"],
    [["check", "a.xlsx", "--as-of"], "--as-of needs a value"],
    [["check", "a.xlsx", "--as-of", "--json"], "--as-of needs a value"],
    [["check", "a.xlsx", "--as-of", "2019-02-30"], "not “2019-02-30”"],
    [["check", "a.xlsx", "--as-of", "1/12/2019"], "YYYY-MM-DD"],
    [["check", "a.xlsx", "--as-of", "2019-12-01", "--as-of", "2019-12-02"], "--as-of is given twice"],
    [["check", "a.xlsx", "--fail-on", "errors"], "--fail-on takes error, warning, review or never"],
    [["check", "a.xlsx", "--json=yes"], "--json takes no value"],
  ])("refuses %j in a sentence", (argv, sentence) => {
    expect(() => readArguments(argv)).toThrow(WrongArguments);
    expect(() => readArguments(argv)).toThrow(sentence);
    expect(() => readArguments(argv)).toThrow(/^[A-Z-].*[.]$|^(check|read|dates) .*[.]$/);
  });

  it("tells each command's options in the help of all and in its own", () => {
    expect(helpText(null)).toContain("--fail-on LEVEL");
    expect(helpText("check")).toContain("Exit code");
  });
});
