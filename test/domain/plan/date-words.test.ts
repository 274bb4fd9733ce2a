import { datesIn, saysOnlyWhen } from "../../../src/domain/plan/date-words";

describe("a text that may be a timescale", () => {
  it.each(
    [
      [
        "May 2019",
        "By end of May",
        "May",
        "Ongoing",
        "Ongoing review",
        "01/05/2019",
        "by 1.5.19",
        "1 . 5 . 2019",
        "Q1",
        "2019",
        "1919",
        "FY19",
      ],
      ["Spring term", "Annually", "w/c Monday 3 June", "– May", "1.5.19 – 1.6.19"],
    ].flat(),
  )("says nothing but when: %j", (text) => expect([datesIn(text), saysOnlyWhen(text)]).toEqual(["all", true]));

  it.each(["Report in May", "Report 01/05/2019", "é May", "2019 report", "May é", "Head of Service since 2019"])(
    "says when among other words: %j",
    (text) => expect([datesIn(text), saysOnlyWhen(text)]).toEqual(["some", false]),
  );

  it.each(["the end of", "Head of Service", "q5", "1819", "12 weeks", "2nd Monday", "Mayor", "", "—", "May 2019. ".repeat(201)])(
    "says nothing of when: %j",
    (text) => expect([datesIn(text), saysOnlyWhen(text)]).toEqual(["none", false]),
  );
});
