import { keyOfCells, listsOnColumn } from "../../../src/domain/plan/key-of-cells";
import { sheet } from "../../support/drawn-sheet";

const key = (ratings: string[], lists: string[][] = [], headings: string[] = []): string | null =>
  keyOfCells(ratings, lists, headings)
    ?.statuses.map(({ status, meaning }) => `${status}: ${meaning}`)
    .join(", ") ?? null;

const DONE_WORDS = ["Complete", "Completed", "Finished", "Closed", "Delivered", "Achieved", "Implemented", "Done", "On track", "Overdue"];

describe("the key that ratings show", () => {
  it.each([
    [["Complete", "n/a", "TBC", " ", "On track", "select", "Slipped ", "Total"], "Complete: done, On track: on-track, Slipped: behind"],
    [["Complete", "On track"], "Complete: done, On track: on-track"],
    [["Complete", "On track", "Slipped", "see below", "ask Ana"], "Complete: done, On track: on-track, Slipped: behind"],
    [["B", "Blue", "Green"], "Blue: done, Red: behind, Amber: at-risk, Green: on-track"],
    [["Blue", "blue", "purple", "R"], "Blue: done, Red: behind, Amber: at-risk, Green: on-track, Purple: dropped"],
    [
      ["Complete – 12/03/24", "Completed Sept 2023", "On track", "Delayed (two vacancies)"],
      "Complete: done, Completed: done, On track: on-track, Delayed: behind",
    ],
    [
      ["In progress – delayed", "In progress – on track", "Complete"],
      "In progress – delayed: behind, In progress – on track: on-track, Complete: done",
    ],
    [["3", "4", "2", "3"], "2: unknown, 3: unknown, 4: unknown"],
    [["Y", "N", "Y"], "Y: done, N: unknown"],
    [["IP", "C", "NS"], "C: unknown, IP: unknown, NS: unknown"],
  ])("%j: %s", (ratings, statuses) => expect(key(ratings)).toBe(statuses));

  it("may have ten statuses", () => expect(key(DONE_WORDS)?.split(", ")).toHaveLength(10));

  it.each([
    [[]],
    [["R", "A", "G"]],
    [["3", "3", "3"]],
    [["3", "see note", "4"]],
    [["Complete", "ask Ana"]],
    [["Complete", "On track", "ask Ana", "see below", "next page"]],
    [["Complete", "complete", "COMPLETE"]],
    [["Red", "Green", "Complete", "Amber"]],
    [["Blue", "Green", "Red"]],
    [["Blueprint", "Blue whale", "Green"]],
    [["Blue", "Blue", "apple", "pear", "plum", "fig"]],
    [["The work was completed in May", "All was delivered on time then", "It is overdue by some weeks"]],
    [["Complete/interdepartmentally-misunderstandable", "Slipped/interdepartmentally-misunderstandable"]],
    [[...DONE_WORDS, "Embedded"]],
  ])("is not shown by %j", (ratings) => expect(key(ratings)).toBeNull());

  it("has Blue where the heading says BRAG, be it rarely used", () => {
    expect(key(["Blue", "Green", "Red"], [], ["Progress", "BRAG rating"])).toBe("Blue: done, Red: behind, Amber: at-risk, Green: on-track");
    expect(key(["Green", "Red"], [], ["BRAG rating"])).toBeNull();
    expect(key(["Blue", "Green", "Red"], [], ["RAG rating"])).toBeNull();
  });
});

describe("the key that a drop-down shows", () => {
  it.each([
    [["Red", "Amber", "Green", "Grey"], "Red: behind, Amber: at-risk, Green: on-track-or-done, Grey: unknown"],
    [["Blue", "Red", "Blue"], "Blue: done, Red: behind"],
    [["On track", "Slipped", "Complete", "Red"], "On track: on-track, Slipped: behind, Complete: done, Red: behind"],
    [["Complete", "Not started"], "Complete: done, Not started: not-started"],
  ])("%j: %s", (list, statuses) => expect(key([], [["Ana", "Ben"], list])).toBe(statuses));

  it.each([
    [["Blue"]],
    [["Red", "Amber", "Green"]],
    [["Red", "Amber", "Green", "Complete"]],
    [["Red", "Amber", "Blue", "Ask Ana"]],
    [[...DONE_WORDS, "Embedded"]],
  ])("is not shown by %j", (list) => expect(key([], [list])).toBeNull());

  it("keeps what the default key says of a status, but of Green beside one that is done", () => {
    const withDone = keyOfCells([], [["Red", "Green", "Blue"]]);
    expect(withDone?.statuses.map(({ definition }) => definition !== "")).toEqual([true, false, false]);
    const without = keyOfCells([], [["Red", "Green", "Grey"]]);
    expect(without?.statuses.map(({ definition }) => definition !== "")).toEqual([true, true, false]);
  });
});

it("the drop-downs of a column are those of its rows", () => {
  const { workbook } = sheet`
    | Above | Lead list(Ana; Ben) |
    | RAG | Lead |
    | Red list(Red; Green) | Ana list(Cy; Di) |
    | Green list(Done; Open) | Ben |
    | Key list(Yes; No) | |`;
  const [grid] = workbook.grids;
  expect(listsOnColumn(workbook, grid!, 0, 2, 3)).toEqual([
    ["Red", "Green"],
    ["Done", "Open"],
  ]);
  expect(listsOnColumn(workbook, grid!, 1, 1, 3)).toEqual([["Cy", "Di"]]);
  expect(listsOnColumn(workbook, { ...grid!, validations: null }, 0, 2, 3)).toEqual([]);
});
