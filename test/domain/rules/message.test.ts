import fc from "fast-check";
import type { Action } from "../../../src/domain/plan/plan";
import { allOf, counted, fillMessage, nameOf, oneOf, shorten, shortNameOf } from "../../../src/domain/rules/message";

const stated = (text: string) => ({ text, raw: text, at: { sheet: "Plan", row: 4, column: 0 }, also: [] });
const action = (ref: string | null, text: string | null): Action => ({
  ref: ref === null ? null : stated(ref),
  text: text === null ? null : stated(text),
  objective: null,
  lead: null,
  leads: [],
  milestones: [],
  table: 0,
  inSharedRow: false,
  at: { sheet: "Plan", row: 4, column: 0 },
  hidden: false,
});

describe("fillMessage", () => {
  it("fills the named values", () => {
    expect(fillMessage("{a} is {b}, {a}.", { a: "x", b: 2 })).toBe("x is 2, x.");
  });

  it("throws when a value is not given, even one that every object has", () => {
    expect(() => fillMessage("{a}", {})).toThrow("{a}");
    expect(() => fillMessage("{constructor}", {})).toThrow("{constructor}");
  });

  it("puts values on one line, without characters nobody sees, and never fills a value's own braces", () => {
    expect(fillMessage("“{a}” {b}.", { a: " one\r\ntwo\u202e\u200bthree\u0000 ", b: "{a}" })).toBe("“one twothree” {a}.");
  });

  it("masks personal details", () => {
    expect(fillMessage("“{a}”.", { a: "ring 020 7946 0857" })).toBe("“ring 0•• •••• ••••”.");
  });

  it("shortens what it quotes, whatever the cells hold", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 400, unit: "binary" }), fc.string({ maxLength: 400 }), (a, b) => {
        expect(
          fillMessage("{a} is rated “{b}”, " + "which is no status of the key. ".repeat(4) + "{a}", { a, b }).length,
        ).toBeLessThanOrEqual(240);
      }),
    );
    expect(fillMessage("“{a}” {b}.", { a: "word ".repeat(100), b: "2.3" })).toBe(`“${"word ".repeat(10)}word…” 2.3.`);
  });

  it("shortens quotations before what is not quoted", () => {
    const filler = "which is no status of the key. ".repeat(5);
    const text = fillMessage(`“{a}” ${filler}{b}.`, { a: "word ".repeat(9), b: "30 September 2008 or 8 September 2008 or 8 October 2008" });
    expect(text).toContain("30 September 2008 or 8 September 2008 or 8 October 2008");
    expect(text).toMatch(/^“(word )+word…”/);
  });
});

describe("shortening one value after the other", () => {
  it("takes the longest first, the action's words among what is quoted", () => {
    const values = { action: "one two three four five six seven eight nine ten", b: "one two three four five six seven eight" };
    expect(fillMessage(`{action} and “{b}” ${"x".repeat(150)}.`, values)).toBe(
      `one two three four five six seven eight… and “one two three four five six seven eight” ${"x".repeat(150)}.`,
    );
  });

  it("shortens what is not quoted where nothing is, and never to fewer than sixteen characters", () => {
    const values = { a: "one two three four five six seven eight", b: "one two" };
    expect(fillMessage(`{a} and {b} ${"x".repeat(200)}.`, values)).toBe(`one two three four five… and one two ${"x".repeat(200)}.`);
  });

  it("cuts the message itself when its own words are too many", () => {
    expect(fillMessage(`{a} ${"x".repeat(250)}.`, { a: "one" })).toHaveLength(240);
    expect(fillMessage("x".repeat(240), {})).toBe("x".repeat(240));
  });
});

describe("shorten", () => {
  it.each([
    ["one two thr", 11, "one two thr"],
    ["ab cdefghij", 6, "ab cd…"],
    ["abc defghij", 7, "abc de…"],
    ["short", 10, "short"],
    ["one two three", 9, "one two…"],
    ["one two, three", 10, "one two…"],
    ["“one two three”", 11, "“one two…”"],
    ["Donaudampfschiff", 6, "Donau…"],
    ["abc😀def", 5, "abc…"],
    ["ab😀cdefgh ij", 11, "ab😀cdefgh…"],
    ["“one two three four”", 12, "“one two…”"],
  ])("makes of %j at most %i characters: %j", (text, most, expected) => {
    expect(shorten(text, most)).toBe(expected);
  });
});

describe("words", () => {
  it("lists", () => {
    expect([oneOf([]), oneOf(["Red"]), oneOf(["Red", "Amber"]), oneOf(["Red", "Amber", "Green"])]).toEqual([
      "",
      "Red",
      "Red or Amber",
      "Red, Amber or Green",
    ]);
    expect([allOf([]), allOf(["Red"]), allOf(["Red", "Amber"])]).toEqual(["", "Red", "Red and Amber"]);
    expect(allOf(["Red", "Amber", "Green"])).toBe("Red, Amber and Green");
    expect([0, 1, 2, 999, 3502, 1234567].map((count) => counted(count, "day"))).toEqual([
      "0 days",
      "1 day",
      "2 days",
      "999 days",
      "3,502 days",
      "1,234,567 days",
    ]);
  });

  it("names an action by what it has", () => {
    expect(nameOf(action("2.3", "Review if there is a need for a specific multi-agency agreement"))).toBe(
      "2.3 “Review if there is a need for a specific…”",
    );
    expect(nameOf(action(null, "Map the work"))).toBe("“Map the work”");
    expect(nameOf(action("2.3", null))).toBe("2.3");
    expect(nameOf(action("#REF!", "Map the work"))).toBe("“Map the work”");
    expect([nameOf(action("#REF!", "#N/A")), shortNameOf(action("#REF!", "Map"))]).toEqual(["The action in row 5", "the action in row 5"]);
    expect(nameOf(action(null, null))).toBe("The action in row 5");
    expect([shortNameOf(action("2.3", "Map")), shortNameOf(action(null, "Map"))]).toEqual(["2.3", "the action in row 5"]);
  });
});
