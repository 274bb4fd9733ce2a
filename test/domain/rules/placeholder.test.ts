import { readPlaceholder } from "../../../src/domain/rules/placeholder";

describe("readPlaceholder", () => {
  it.each(["TBC", "t.b.c.", "n/a", "N / A", "-", "–", "?", "…", "Nil", "None yet", "to be confirmed", "XXX", "Pending"])(
    "takes %j for nothing",
    (text) => {
      expect(readPlaceholder(text)).toBe("nothing");
    },
  );

  it.each(["see above", "As above.", "Ditto", "same as above"])("takes %j for a pointer", (text) => {
    expect(readPlaceholder(text)).toBe("elsewhere");
  });

  it.each(["Minutes of 3 May", "None of the agencies has replied", "See above for the minutes", "#N/A", "TBC by the January board", "9"])(
    "takes %j at its word",
    (text) => {
      expect(readPlaceholder(text)).toBeNull();
    },
  );
});
