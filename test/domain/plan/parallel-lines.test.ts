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
    ["a line that introduces nothing", "Raise awareness\n• training\n• events", ["Raise awareness", "• training", "• events"]],
    [
      "what is introduced ends with the next line",
      "Through:\n• training\nReport\n• by May",
      ["Through:\n• training", "Report", "• by May"],
    ],
    ["small letters and numbers of a list", "a) train\niii. report\n(iv) tell", ["a) train", "iii. report", "(iv) tell"]],
    ["words that begin like one", "Train\nmix. it\nalso (a) them", ["Train\nmix. it\nalso (a) them"]],
    ["bullets of their own", "• training\n• events", ["• training", "• events"]],
  ])("%s", (_, text, paragraphs) => expect(paragraphsOf(text)).toEqual(paragraphs));
});

describe("the sentences of a cell", () => {
  it.each([
    ["June 08. June 08.", ["June 08.", "June 08."]],
    ["Jill Downey (with K&C LSCBs). Mike Wood. LSCB members.", ["Jill Downey (with K&C LSCBs).", "Mike Wood.", "LSCB members."]],
    ["Dr. J. Smith and St. Mary's School. Head of Service.", ["Dr. J. Smith and St. Mary's School.", "Head of Service."]],
    ["Really?  Yes! “Quite so.”   3 of them.", ["Really?", "Yes!", "“Quite so.”   3 of them."]],
    ["Done. and reported", ["Done. and reported"]],
    ["Approx. 5 of them. Inc. Health.", ["Approx. 5 of them.", "Inc. Health."]],
    ["By 01.05.2017 at the latest", ["By 01.05.2017 at the latest"]],
    ["", []],
  ])("%p", (text, sentences) => expect(sentencesOf(text)).toEqual(sentences));
});

describe("a cell in as many parts as there are actions", () => {
  it("takes paragraphs first, then sentences", () => {
    expect(inParts("April 08. May 08.\nQuarterly.", 2)).toEqual(["April 08. May 08.", "Quarterly."]);
    expect(inParts("April 08. May 08.\nQuarterly.", 3)).toEqual(["April 08.", "May 08.", "Quarterly."]);
  });

  it("takes lines where a paragraph has several", () => {
    expect(inParts("April 08\nand May 08\nJune 08", 2)).toEqual(["April 08\nand May 08", "June 08"]);
    expect(inParts("April 08\nand May 08\nJune 08", 3)).toEqual(["April 08", "and May 08", "June 08"]);
  });

  it("is none where neither are as many", () => expect(inParts("April 08. May 08.", 3)).toBeNull());
});
