import { messageParts, whatIsWrong } from "../../src/app/message-parts";

describe("messageParts", () => {
  it.each([
    ["2.3 has no lead. Nobody is answerable for it. Name one.", "2.3 has no lead.", "Nobody is answerable for it.", "Name one."],
    ["2.3 has no lead. Name one.", "2.3 has no lead.", "", "Name one."],
    ["2.3 has no lead", "2.3 has no lead", "", ""],
    [
      "2.3 says “Ongoing. Reviewed yearly.” as its timescale. A board cannot tell when. Add a date. Or say why not.",
      "2.3 says “Ongoing. Reviewed yearly.” as its timescale.",
      "A board cannot tell when. Add a date.",
      "Or say why not.",
    ],
    ["Due 01.05.2017 was 3.5 years ago. It is late! Rate it Red.", "Due 01.05.2017 was 3.5 years ago.", "It is late!", "Rate it Red."],
    ["The lead's name is the plan's. Check it.", "The lead's name is the plan's.", "", "Check it."],
    ["An “opening that never closes. Check it.", "An “opening that never closes.", "", "Check it."],
    [
      "2.4 “Ask, so that all know” has no lead officer, so nobody answers for it. Write the post that leads it.",
      "2.4 “Ask, so that all know” has no lead officer.",
      "Nobody answers for it.",
      "Write the post that leads it.",
    ],
    [
      "2.4 is in a hidden row, so readers will not see it. It was checked all the same. Unhide it.",
      "2.4 is in a hidden row.",
      "Readers will not see it. It was checked all the same.",
      "Unhide it.",
    ],
    [
      "2.1 is rated Green, so it is done, but has no evidence. Write it.",
      "2.1 is rated Green, so it is done, but has no evidence.",
      "",
      "Write it.",
    ],
    ["", "", "", ""],
  ])("%j", (message, what, why, toDo) => {
    expect(messageParts(message)).toEqual({ what, why, toDo });
    expect(whatIsWrong(message)).toBe(what);
  });
});
