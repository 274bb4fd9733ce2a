import { refined } from "../../../timescales/said";

describe("birthRefiner", () => {
  it.each(["A.K. (DOB 14/02/2012)", "D.O.B. 14.02.2012", "born 14 February 2012", "date of birth: 14/02/2012"])(
    "makes nothing of %j",
    (text) => {
      expect(refined(text)).toEqual([]);
    },
  );

  it("leaves other dates of the text alone", () => {
    expect(refined("A.K. (DOB 14/02/2012) seen by 1 June 2019")).toHaveLength(1);
  });
});
