import { accept, divideAccepted, fingerprintOf, readAccepted, writeAccepted } from "../../../src/domain/findings/accepted";
import type { Finding } from "../../../src/domain/findings/finding";
import { sheet } from "../../support/drawn-sheet";
import { finding } from "../../support/findings";
import { day } from "../../support/test-rule";

const { workbook } = sheet`
  | Ref | Action | Lead |
  | 1.1 | Map    |      |
  | 1.2 | Train  | A    |`;
const today = day("2019-12-01");
const leadMissing = finding("lead-missing", "C2", { ref: "1.1" });
const reason = { who: "Business manager", why: "Lead joins in January", until: day("2020-01-31") };
const accepted = (one: Finding, more: Partial<typeof reason> = {}) => accept(one, workbook, { ...reason, ...more })!;

describe("accept", () => {
  it("takes a finding off the open list, with its reason, and keeps the others", () => {
    const other = finding("lead-missing", "C3", { ref: "1.2" });
    const by = accepted(leadMissing);
    expect(divideAccepted([leadMissing, other], [by], workbook, today)).toEqual({
      open: [other],
      accepted: [{ finding: leadMissing, by }],
      ended: [],
    });
  });

  it("wants a reason and a name", () => {
    expect(accept(leadMissing, workbook, { ...reason, why: "  " })).toBeNull();
    expect(accept(leadMissing, workbook, { ...reason, who: "" })).toBeNull();
    expect(accept(leadMissing, workbook, { ...reason, why: "x".repeat(501) })).toBeNull();
    expect(accepted(leadMissing, { who: " Chair " }).who).toBe("Chair");
  });

  it("holds until its day, that day included, and for good when it has none", () => {
    const until = accepted(leadMissing, { until: today });
    const forGood = accept(leadMissing, workbook, { ...reason, until: null })!;
    expect(divideAccepted([leadMissing], [until], workbook, today).open).toEqual([]);
    expect(divideAccepted([leadMissing], [until], workbook, day("2019-12-02"))).toEqual({
      open: [leadMissing],
      accepted: [],
      ended: [{ by: until, why: "until" }],
    });
    expect(divideAccepted([leadMissing], [forGood], workbook, day("2099-12-31")).open).toEqual([]);
  });

  it("ends when a cell changes", () => {
    const one = finding("rag-past-due", "B3", { ref: "1.2", also: [finding("", "C3").at] });
    const by = accepted(one);
    const changed = sheet`
      | Ref | Action | Lead |
      | 1.1 | Map    |      |
      | 1.2 | Train  | B    |`.workbook;
    expect(divideAccepted([one], [by], changed, today)).toEqual({ open: [one], accepted: [], ended: [{ by, why: "changed" }] });
  });

  it("follows the action when rows are inserted above it", () => {
    const moved = sheet`
      | Ref | Action | Lead |
      | 1.0 | New    | A    |
      | 1.1 | Map    |      |`.workbook;
    const there = finding("lead-missing", "C3", { ref: "1.1" });
    expect(divideAccepted([there], [accepted(leadMissing)], moved, today).open).toEqual([]);
  });

  it("tells rules, sheets, actions and, without a ref, places apart", () => {
    const prints = [
      leadMissing,
      finding("timescale-missing", "C2", { ref: "1.1" }),
      finding("lead-missing", "C2", { ref: "1.2" }),
      finding("lead-missing", "Log!C2", { ref: "1.1" }),
      finding("lead-missing", "C2"),
      finding("lead-missing", "D2"),
    ].map((one) => fingerprintOf(one, workbook));
    expect(new Set(prints).size).toBe(prints.length);
  });

  it("reads whole rows no further than the sheet was read", () => {
    expect(fingerprintOf(finding("hidden-action", "2:2", { ref: "1.1" }), workbook)).toMatch(/^[0-9a-f]{16}$/);
  });
});

describe("stored acceptances", () => {
  it("come back as they were", () => {
    const both = [accepted(leadMissing), accept(leadMissing, workbook, { ...reason, until: null })!];
    expect(readAccepted(JSON.parse(JSON.stringify(writeAccepted(both))))).toEqual({ accepted: both, unreadable: 0 });
  });

  it.each([
    [null, 0],
    [undefined, 0],
    ["x", 1],
    [[1, null], 2],
    [[{ rule: "a", fingerprint: "zz", who: "x", why: "y", until: null }], 1],
  ])("of %j: %i unreadable", (stored, unreadable) => {
    expect(readAccepted(stored)).toEqual({ accepted: [], unreadable });
  });

  it("with a day that is none are left out", () => {
    const [good] = writeAccepted([accepted(leadMissing)]);
    expect(readAccepted([good, { ...good, until: "2019-02-30" }, { ...good, extra: 1 }])).toMatchObject({
      unreadable: 2,
      accepted: [{ who: "Business manager" }],
    });
  });
});
