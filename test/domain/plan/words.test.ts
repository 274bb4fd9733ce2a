import fc from "fast-check";
import { saysOnlyWhen, datesIn } from "../../../src/domain/plan/date-words";
import {
  countWords,
  fold,
  foldAlike,
  hasBullet,
  hasLineBreak,
  isUnfinished,
  leadsOn,
  linesOf,
  startsSmall,
  withoutBullet,
  withoutBullets,
} from "../../../src/domain/plan/words";

// What a glance at one character tells must be what the whole question would have told: every plain character, and letters beyond.
const CHARACTERS = [
  ...Array.from({ length: 0x250 }, (_, code) => String.fromCharCode(code)),
  "•",
  "–",
  "“",
  "Σ",
  "ﬁ",
  "𝐚",
  "\u2028",
  "\uf0b7",
];
const BULLET = /^(?:[•◦▪●○■□‣⁃∙§\u00b7\uf0a7\uf0b7\uf0d8\uf0fc➢►✓✔]\s*|[-–*]\s+|o\t\s*)/;

it.each(["x", " x", "\tx", "", " ", "\t "])("tells how a text begins and ends by its characters, beside %j", (rest) => {
  for (const character of CHARACTERS) {
    const [first, last] = [character + rest, rest + character];
    expect([first, hasBullet(first)]).toEqual([first, BULLET.test(first.trimStart())]);
    expect([first, withoutBullet(first)]).toEqual([first, first.trim().replace(BULLET, "").trim()]);
    expect([first, startsSmall(first)]).toEqual([first, /^\p{Ll}/u.test(first.trimStart())]);
    expect([last, isUnfinished(last)]).toEqual([last, /^[\p{L}\p{N},–&/-]$/u.test(last.trimEnd().slice(-1))]);
  }
});

it("sees every line break", () => {
  for (const character of CHARACTERS)
    expect([character, hasLineBreak(`a${character}b`)]).toEqual([character, linesOf(`a${character}b`).length > 1]);
});

const word = fc.constantFrom(
  "by",
  "End of",
  "may",
  "2020",
  "1.1",
  "1.2",
  "2.1",
  "plan",
  "Straße",
  "İ",
  "é",
  "ﬁ",
  "’",
  ".",
  "x",
  "X",
  "ongoing",
);
const text = fc.array(word, { maxLength: 5 }).map((words) => words.join(" "));

it("tells alike what folds alike", () => {
  fc.assert(fc.property(text, text, (a, b) => foldAlike(a, b) === (fold(a) === fold(b))));
});

it("says of a text that it says only when exactly where nothing but dates is in it", () => {
  fc.assert(fc.property(text, (each) => saysOnlyWhen(each) === (datesIn(each) === "all")));
});

describe("lists", () => {
  it.each([
    ["• Train ", "Train"],
    ["•Train", "Train"],
    ["  - Train", "Train"],
    ["– Train", "Train"],
    ["* Train", "Train"],
    ["o\tTrain", "Train"],
    ["o\t Train", "Train"],
    ["✓ Train", "Train"],
    ["•", ""],
  ])("begin an item in %j", (line, text) => {
    expect([hasBullet(line), withoutBullet(line)]).toEqual([true, text]);
  });

  it.each(["-5", "–", "*note", "of the plan", "o a", "1. Train", "Train • brief", ""])("do not begin with %j", (line) => {
    expect([hasBullet(line), withoutBullet(line)]).toEqual([false, line]);
  });

  it("are left without any sign", () => {
    expect(withoutBullets("Raise awareness:\n• train\n- brief")).toBe("Raise awareness:\ntrain\nbrief");
    expect(withoutBullets("• train")).toBe("train");
  });
});

describe("lines of a cell", () => {
  it.each([
    ["a", ["a"]],
    [" ", []],
    ["a\nb", ["a", "b"]],
    ["a\r\n\r\n b ", ["a", "b"]],
    ["a\u2028b\u2029c\vd", ["a", "b", "c", "d"]],
    ["\n", []],
  ])("of %j are %j", (text, lines) => expect(linesOf(text)).toEqual(lines));
});

describe("sentences that stop half-way", () => {
  it.each(["considered by", "understood and", "a, ", "(the", "–", "agreed with ALL", "each", "an", "by an"])("%j leads on", (text) =>
    expect(leadsOn(text)).toBe(true),
  );
  it.each(["the plan", "bathe", "Train staff.", "a plan)", ""])("%j does not", (text) => expect(leadsOn(text)).toBe(false));
});

it.each([
  ["one two three", 3, 2],
  ["co-ordinator's", 3, 2],
  ["é à", 2, 2],
  ["𝒜b 𝒞", 2, 2],
  ["", 0, 0],
  ["  a  ", 1, 1],
  ["1.2", 2, 2],
])("counts the words of %j", (text, words, most) => {
  expect([countWords(text), countWords(text, 2)]).toEqual([words, most]);
});
