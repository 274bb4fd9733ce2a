import type { RagKey } from "../../../src/domain/plan/plan";
import { DEFAULT_KEY, makeKey, makeStatus } from "../../../src/domain/plan/rag-key";
import {
  isLabelledRating,
  labelledRatingIn,
  readingOf,
  readLeadingRating,
  partRemark,
  readBracketedRating,
  readStatus,
  readTrailingRating,
} from "../../../src/domain/plan/rating";

const keyOf = (...statuses: readonly string[]): RagKey =>
  makeKey(
    statuses.map((status) => makeStatus(status, "", null, null)),
    { from: "cells", area: null },
  );

describe("a whole cell", () => {
  const said = (text: string, key = DEFAULT_KEY) => {
    const read = readStatus(text, key);
    return read && `${read.status.status}, ${read.reading}`;
  };

  it("names a status exactly when it is written as the key writes it", () => expect(said("Amber")).toBe("Amber, exact"));

  it.each(["amber", " AMBER ", "Amber.", "A", "a", "Grade: Amber", "RAG rating – Amber", "RAG status: A", "Overall RAG: Amber"])(
    "names it in another way that can only mean it: %j",
    (text) => expect(said(text)).toBe("Amber, one reading"),
  );

  it.each(["", "—", "Grade:", "Amber/Green", "Not Amber", "Amber today", "Rating Amber", "Upgrade: Amber", "Pink"])(
    "names none: %j",
    (text) => expect(said(text)).toBeNull(),
  );

  it.each(["Amber ↑", "▼ Amber", "► Amber", "Amber→"])("%s says beside the rating which way it goes", (text) =>
    expect(said(text)).toBe("Amber, exact"),
  );

  it("that could mean either of two statuses names neither, unless it is written as one of them is", () => {
    const key = keyOf("On track", "On-Track", "Late");
    expect([said("ON TRACK", key), said("on track", key)]).toEqual([null, null]);
    expect([said("On track", key), said("On-Track", key), said("late", key)]).toEqual([
      "On track, exact",
      "On-Track, exact",
      "Late, one reading",
    ]);
  });

  it("is read by the key that is asked, whatever another made of it", () => {
    expect([said("B"), said("B", keyOf("Blue", "Red")), said("B")]).toEqual([null, "Blue, one reading", null]);
  });

  it("comes with how it was read, or with none", () => {
    expect(readingOf("Amber", DEFAULT_KEY)).toMatchObject({ status: { status: "Amber" }, reading: "exact" });
    expect(readingOf("amber", DEFAULT_KEY)).toMatchObject({ status: { status: "Amber" }, reading: "one reading" });
    expect(readingOf("Pink", DEFAULT_KEY)).toEqual({ status: null, reading: "none" });
  });

  it.each([
    ["Grade: White", true],
    ["RAG: W", true],
    ["White", false],
    ["Grade: Pink", false],
    ["Grade: White and more", false],
  ])("%j is nothing but a labelled rating: %s", (text, is) => expect(isLabelledRating(text, DEFAULT_KEY)).toBe(is));
});

describe("a cell of rating and commentary", () => {
  it.each<[text: string, words: string, rest: string]>([
    ["Amber", "Amber", ""],
    ["Grade: Amber", "Amber", ""],
    ["Grade: Amber\nLeaflet drafted.", "Amber", "Leaflet drafted."],
    ["Amber \r\n Leaflet drafted.\nSent out.", "Amber", "Leaflet drafted.\nSent out."],
    ["GREEN - Board met in May", "GREEN", "Board met in May"],
    ["GREEN – Board met - twice", "GREEN", "Board met - twice"],
    ["RED: no venue", "RED", "no venue"],
    ["Amber. Questions drafted", "Amber", "Questions drafted"],
    ["Amber, questions drafted", "Amber", "questions drafted"],
    ["Amber; questions drafted", "Amber", "questions drafted"],
    ["Green (met in May)", "Green", "(met in May)"],
    ["Green   met in May", "Green", "met in May"],
    ["Green — met in May\nand in June", "Green", "met in May\nand in June"],
    ["RAG: Green Leaflet drafted in May", "Green", "Leaflet drafted in May"],
    ["RAG: G Leaflet drafted in May", "G", "Leaflet drafted in May"],
    ["RAG: G – leaflet drafted", "G", "leaflet drafted"],
    ["RAG: G, leaflet drafted", "G", "leaflet drafted"],
    [`Green - ${"long ".repeat(60)}`, "Green", "long ".repeat(60).trim()],
  ])("%j begins with the rating", (text, words, rest) => {
    expect(readLeadingRating(text, DEFAULT_KEY)).toMatchObject({ words, rest });
  });

  it("tells how plainly the rating is written", () => {
    expect(readLeadingRating("Grade: Amber\nDrafted.", DEFAULT_KEY)?.reading).toMatchObject({
      status: { status: "Amber" },
      reading: "exact",
    });
    expect(readLeadingRating("RED: no venue", DEFAULT_KEY)?.reading).toMatchObject({ status: { status: "Red" }, reading: "one reading" });
  });

  it("may have a status of several words", () => {
    const key = keyOf("Not yet due", "In progress, some delay", "Done");
    expect(readLeadingRating("In progress, some delay - chair left", key)).toMatchObject({
      words: "In progress, some delay",
      rest: "chair left",
    });
    expect(readLeadingRating("Not yet due: starts in May", key)).toMatchObject({ words: "Not yet due", rest: "starts in May" });
  });

  it.each([
    "A - leaflet was drafted",
    "A leaflet was drafted",
    "Leaflet drafted. Amber",
    "Leaflet drafted\nAmber",
    "Greenwich: no venue",
    "Green light given - go",
    "Grade: Pink\nLeaflet drafted.",
    "Grade: ",
    "",
  ])("%j does not begin with one", (text) => expect(readLeadingRating(text, DEFAULT_KEY)).toBeNull());

  it.each<[text: string, words: string, rest: string]>([
    ["Grade: Pink\nLeaflet drafted.", "Pink", "Leaflet drafted."],
    ["RAG rating – Pink: see minutes", "Pink", "see minutes"],
    ["Status: Pink", "Pink", ""],
    ["Status: Pink, – drafted - sent", "Pink", "drafted - sent"],
  ])("%j begins with a label and a word that is no rating", (text, words, rest) => expect(labelledRatingIn(text)).toEqual({ words, rest }));

  it.each(["Pink\nLeaflet drafted.", "Grade:", "Grade: : Pink", ""])("%j does not", (text) => expect(labelledRatingIn(text)).toBeNull());
});

describe("a rating at the end of a longer text", () => {
  it.each<[text: string, before: string, words: string]>([
    ["Ready for a peer. Grade: White", "Ready for a peer.", "White"],
    ["Ready for a peer; RAG rating = Amber. ", "Ready for a peer;", "Amber"],
    ["Ready for a peer RAG: g", "Ready for a peer", "g"],
    ["Ready for a peer.RAG status: Green", "Ready for a peer.", "Green"],
    ["Rating: White", "", "White"],
    ["Grade: White to begin with. Grade: White", "Grade: White to begin with.", "White"],
    [`${"All staff are trained. ".repeat(20)}Grade: White`, "All staff are trained. ".repeat(20).trim(), "White"],
  ])("%j", (text, before, words) => expect(readTrailingRating(text, DEFAULT_KEY)).toEqual({ before, words }));

  it.each(["Ready for a peer. White", "Pupils upgrade: White", "Ready. Grade: Pink", "Grade: White at first", "Grade: White. Sent", ""])(
    "is not in %j",
    (text) => expect(readTrailingRating(text, DEFAULT_KEY)).toBeNull(),
  );
});

describe("what is said of a rating", () => {
  it.each([
    ["Complete – 12/03/24", "Complete", "12/03/24"],
    ["Completed Sept 2023", "Completed", "Sept 2023"],
    ["Completed 29.08.23", "Completed", "29.08.23"],
    ["Delayed (two vacancies)", "Delayed", "(two vacancies)"],
    ["Not-started", "Not-started", ""],
    ["On track", "On track", ""],
  ])("%j is parted from it", (text, words, rest) => expect(partRemark(text)).toEqual({ words, rest }));
});

describe("a rating in brackets at the end", () => {
  it("is read", () =>
    expect(readBracketedRating("Draft (v2) circulated (AMBER)", DEFAULT_KEY)).toEqual({ before: "Draft (v2) circulated", words: "AMBER" }));

  it.each(["Draft circulated (Board)", "(AMBER) draft circulated", "AMBER"])("is not there in %j", (text) =>
    expect(readBracketedRating(text, DEFAULT_KEY)).toBeNull(),
  );
});
