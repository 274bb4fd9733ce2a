import { inParts, paragraphsOf, sentencesOf } from "../../../src/domain/plan/parallel-lines";

describe("the paragraphs of a cell", () => {
  it.each([
    ["one line after another", "Draft the plan.\nPublish it.", ["Draft the plan.", "Publish it."]],
    ["a line that begins small goes on", "Draft the plan\nand publish it.", ["Draft the plan\nand publish it."]],
    [
      "bullets stay with what introduces them",
      "Raise awareness through:\n• training\n• events\nReport.",
      ["Raise awareness through:\n• training\n• events", "Report."],
    ],
    ["bullets of their own", "• training\n• events", ["• training", "• events"]],
  ])("%s", (_, text, paragraphs) => expect(paragraphsOf(text)).toEqual(paragraphs));
});

describe("the sentences of a cell", () => {
  it.each([
    ["June 08. June 08.", ["June 08.", "June 08."]],
    ["Jill Downey (with K&C LSCBs). Mike Wood. LSCB members.", ["Jill Downey (with K&C LSCBs).", "Mike Wood.", "LSCB members."]],
    ["Dr. J. Smith and St. Mary's School. Head of Service.", ["Dr. J. Smith and St. Mary's School.", "Head of Service."]],
    ["By 01.05.2017 at the latest", ["By 01.05.2017 at the latest"]],
    ["", []],
  ])("%p", (text, sentences) => expect(sentencesOf(text)).toEqual(sentences));
});

describe("a cell in as many parts as there are actions", () => {
  it("takes paragraphs first, then sentences", () => {
    expect(inParts("April 08. May 08.\nQuarterly.", 2)).toEqual(["April 08. May 08.", "Quarterly."]);
    expect(inParts("April 08. May 08.\nQuarterly.", 3)).toEqual(["April 08.", "May 08.", "Quarterly."]);
  });

  it("is none where neither are as many", () => expect(inParts("April 08. May 08.", 3)).toBeNull());
});
