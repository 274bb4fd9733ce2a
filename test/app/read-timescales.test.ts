import { readIsoDay } from "../../src/domain/calendar/day";
import { readTimescaleLine } from "../../src/app/read-timescales";

const NONE = { planStart: null, planEnd: null };

describe("readTimescaleLine", () => {
  it("reads a JSON string", () => {
    expect(readTimescaleLine('"May 2019 – March 2020"', NONE)).toEqual({
      json: {
        text: "May 2019 – March 2020",
        kind: "month range",
        start: "2019-05-01",
        due: "2020-03-31",
        milestones: ["2020-03-31"],
        recurrence: null,
        certain: true,
        readings: [],
      },
    });
  });

  it("reads an object, its own plan period before the arguments'", () => {
    const defaults = { planStart: readIsoDay("2010-04-01"), planEnd: readIsoDay("2011-03-31") };
    expect(readTimescaleLine('{"text":"by 10 September","planStart":"2018-08-01","planEnd":"2019-07-31"}', defaults)).toMatchObject({
      json: { due: "2018-09-10", certain: true },
    });
    expect(readTimescaleLine('"by 10 September"', defaults)).toMatchObject({ json: { due: "2010-09-10", certain: true } });
  });

  it("hands on the order of day and month, and the row above", () => {
    expect(readTimescaleLine('{"text":"03/04/2019"}', NONE)).toMatchObject({
      json: { due: "2019-04-03", certain: false, readings: ["3 April 2019", "4 March 2019"] },
    });
    expect(readTimescaleLine('{"text":"03/04/2019","dayFirst":true}', NONE)).toMatchObject({ json: { due: "2019-04-03", certain: true } });
    expect(readTimescaleLine('{"text":"03/04/2019","dayFirst":false}', NONE)).toMatchObject({ json: { due: "2019-03-04", certain: true } });
    expect(readTimescaleLine('{"text":"As above","above":"July 2019"}', NONE)).toMatchObject({
      json: { text: "As above", due: "2019-07-31" },
    });
  });

  it.each([
    ["May 2019", "not JSON"],
    ["", "not JSON"],
    ["42", "neither"],
    ["null", "neither"],
    ["[]", "neither"],
    ["{}", "no text"],
    ['{"text":7}', "no text"],
    ['{"text":"May","planStart":"1 May 2019"}', "planStart is not a day"],
    ['{"text":"May","planEnd":"2019-02-30"}', "planEnd is not a day"],
    ['{"text":"May","dayFirst":"yes"}', "dayFirst is neither"],
    ['{"text":"May","above":1}', "above is not a text"],
    ['{"text":"May","plan":1}', "a name that is not known"],
  ])("says in one sentence more what is wrong with %s", (line, trouble) => {
    const read = readTimescaleLine(line, NONE);
    expect(read).toEqual({ trouble: expect.stringContaining(trouble) as string });
    expect("trouble" in read && read.trouble).toMatch(/^Each line must be/);
  });

  it("shows no more of a long line than finds it again", () => {
    const read = readTimescaleLine("x".repeat(100_000), NONE);
    expect("trouble" in read && read.trouble.length).toBeLessThan(260);
  });
});
