import { refined } from "../../../timescales/said";

describe("boundToEventRefiner", () => {
  it.each([
    ["Following approval in March 2020", ["event «following»", "event month 3 2020? «march 2020»"]],
    ["Following approval, by March 2020", ["event «following»", "due month 3 2020 «march 2020»"]],
    ["Subject to funding, September 2019", ["event «subject to»", "due month 9 2019? «september 2019»"]],
    ["pending completion of the work due in March 2020", ["event «pending»", "event month 3 2020? «march 2020»"]],
    ["by March of the programme year", ["event month 3 ? «march»"]],
    ["See minutes of March 2020", ["event «see»", "past month 3 2020 «march 2020»"]],
    ["Approved; March 2020", ["due month 3 2020 «march 2020»"]],
    [
      "Following approval in March and April 2019",
      ["event «following»", "event month 3 2019? «march»", "event month 4 2019? «april 2019»"],
    ],
    ["Following approval. March 2019", ["event «following»", "due month 3 2019 «march 2019»"]],
    ["March 2020, following approval", ["due month 3 2020 «march 2020»", "event «following»"]],
  ])("makes of %j", (text, parts) => {
    expect(refined(text)).toEqual(parts);
  });
});
