/** @jest-environment jsdom */
import { screen, within } from "@testing-library/react";
import { dayOf } from "../../src/domain/calendar/day";
import { accept } from "../../src/domain/findings/accepted";
import { words } from "../../src/app/words";
import { fakePane } from "../support/fake-pane";
import { finish, open, settle } from "../support/open-pane";
import { standInForLayout } from "../support/layout";
import { finding, PLAN, report } from "../support/plan-report";
import { contextOf } from "../timescales/forms";
import { readTimescale } from "../../src/domain/timescale/read-timescale";
import type { Timescale } from "../../src/domain/timescale/timescale";

standInForLayout();

const EDIT = { at: { sheet: "Plan", row: 4, column: 4 }, was: "On track", becomes: "Green" };
const RATING = finding({
  rule: "rag-not-in-list",
  cell: "E5",
  ref: "1.3",
  message:
    "1.3 “Publish the referral pathway” is rated “On track”, which is no status of the key. Nobody can count it. Change it to “Green”.",
  fix: { title: "Write Green", safe: true, edits: [EDIT] },
});
const FINDINGS = [
  finding({ rule: "evidence-missing", cell: "F4", ref: "1.2", message: "1.2 has no evidence. Write what has changed." }),
  RATING,
  finding({ rule: "past-due", severity: "warning", cell: "D7", ref: "2.1" }),
];

const openFinding = async (ref: string, fake = fakePane(), findings = FINDINGS) => {
  const user = await open(fake);
  await finish(fake, report(findings));
  await user.click(screen.getByRole("treeitem", { name: new RegExp(`^${ref.replace(".", "\\.")}`) }));
  return { fake, user };
};
const part = (name: string): HTMLElement => {
  const section = screen.getByRole("heading", { level: 2, name }).closest("section");
  if (!section) throw new Error(`The heading ${name} stands in no section.`);
  return section;
};

describe("the Finding view", () => {
  it("says where, what, why and what to do, with the cell's own words", async () => {
    await openFinding("1.3");
    expect(screen.getByRole("heading", { level: 1, name: "Rating not in the key" })).toBeTruthy();
    expect(part("Where").textContent).toContain("1.3 Publish the referral pathway");
    expect(part("Where").textContent).toContain("Priority 1: Prevention and support");
    expect(part("What we found").textContent).toContain(
      "1.3 “Publish the referral pathway” is rated “On track”, which is no status of the key.",
    );
    expect(within(part("What we found")).getByRole("blockquote").textContent).toBe("On track");
    expect(part("Why it matters").textContent).toContain("Nobody can count it.");
    expect(part("What to do").textContent).toContain("Change it to “Green”.");
    expect(screen.getByText("Must fix")).toBeTruthy();
  });

  it("gives the rule's reason where the message has none", async () => {
    await openFinding("1.2");
    expect(part("Why it matters").textContent).toContain(words.ruleWhy("evidence-missing"));
  });

  it("goes to the cell at once and again when asked", async () => {
    const { fake, user } = await openFinding("1.3");
    await user.click(screen.getByRole("button", { name: "Go to E5 on ‘Plan’" }));
    expect(fake.wentTo).toEqual([RATING.at, RATING.at]);
  });

  it("walks to the next and the previous, going to each cell, the focus staying on the button", async () => {
    const { fake, user } = await openFinding("1.3");
    expect(screen.getByText("1 of 3")).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Next finding" }));
    expect(screen.getByRole("heading", { level: 1, name: "Finished, no evidence" })).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByRole("button", { name: "Next finding" }));
    expect(screen.getByRole("status").textContent).toBe("Finding 2 of 3: Finished, no evidence, 1.2.");
    await user.click(screen.getByRole("button", { name: "Next finding" }));
    expect(screen.getByRole("button", { name: "Next finding" }).getAttribute("aria-disabled")).toBe("true");
    await user.click(screen.getByRole("button", { name: "Next finding" }));
    await user.click(screen.getByRole("button", { name: "Previous finding" }));
    expect(fake.wentTo.map((at) => at.row)).toEqual([4, 3, 6, 3]);
  });

  it("leads back to its line in the list", async () => {
    const { user } = await openFinding("1.3");
    await user.click(screen.getByRole("button", { name: "Next finding" }));
    await user.click(screen.getByRole("button", { name: "Back to findings" }));
    expect(document.activeElement?.textContent).toContain("1.2");
    expect(document.activeElement?.getAttribute("role")).toBe("treeitem");
  });

  /** Opens a finding of an action whose timescale was read so. */
  async function openTimescale(reading: Timescale): Promise<void> {
    const fake = fakePane();
    const user = await open(fake);
    const sound = report([finding({ rule: "timescale-ambiguous", severity: "review", cell: "D3", ref: "1.1" })]);
    const [first, ...others] = sound.plan!.priorities;
    const [action] = first!.actions;
    const { text } = reading;
    const timescale = { text, raw: text, at: { sheet: "Plan", row: 2, column: 3 }, also: [] };
    const milestone = { ...action!.milestones[0]!, timescale, reading };
    const plan = { ...sound.plan!, priorities: [{ ...first!, actions: [{ ...action!, milestones: [milestone] }] }, ...others] };
    await finish(fake, { ...sound, plan });
    await user.click(screen.getByRole("treeitem", { name: /^1\.1/ }));
  }

  it("shows how a timescale was read, and the other reading", async () => {
    const april = dayOf(2019, 4, 3)!;
    const march = dayOf(2019, 3, 4)!;
    await openTimescale({
      text: "03/04/2019",
      kind: "fixed date",
      start: null,
      due: april,
      milestones: [],
      recurrence: null,
      certain: false,
      readings: [
        { start: null, due: april, words: "3 April 2019" },
        { start: null, due: march, words: "4 March 2019" },
      ],
      fault: null,
    });
    expect(part("How the timescale was read").textContent).toContain("“03/04/2019”: due by 3 April 2019.");
    expect(part("How the timescale was read").textContent).toContain("It can be read two ways: 3 April 2019 or 4 March 2019.");
  });

  it.each([
    ["December 2019 – May 2019", "It ends before it starts, so no date of it is used."],
    ["31 June 2019", "It names a date that cannot be, so no date of it is used."],
    ["to be agreed", "No date can be read from it."],
  ])("says why no date of %j is used", async (text, said) => {
    await openTimescale(readTimescale(text, contextOf({ text, kind: "none", due: null, certain: true })));
    expect(part("How the timescale was read").textContent).toContain(`“${text}”: ${said.charAt(0).toLowerCase()}${said.slice(1)}`);
  });
});

describe("a fix", () => {
  it("is shown before and after, written only when asked, checked again, and taken back", async () => {
    const { fake, user } = await openFinding("1.3");
    await user.click(screen.getByRole("button", { name: "Preview fix" }));
    await screen.findByRole("heading", { level: 1, name: "Preview the changes" });
    expect(screen.getByText("“On track”")).toBeTruthy();
    expect(screen.getByText("“Green”")).toBeTruthy();
    expect(fake.applied).toEqual([]);

    await user.click(screen.getByRole("button", { name: "Change 1 cell" }));
    await settle();
    expect(fake.applied).toEqual([[EDIT]]);
    expect(fake.checks).toHaveLength(2);
    await finish(fake, report(FINDINGS.filter((each) => each !== RATING)));
    expect(screen.getByText("1 cell changed")).toBeTruthy();
    expect(screen.getByText("There is nothing left to put right here.")).toBeTruthy();

    await user.click(screen.getByRole("button", { name: "Undo last fix" }));
    await settle();
    expect(fake.applied[1]).toEqual([{ at: EDIT.at, was: "Green", becomes: "On track" }]);
    await finish(fake, report(FINDINGS));
    expect(screen.getByText("1 cell changed back")).toBeTruthy();
  });

  it("leaves out what is unticked", async () => {
    const other = { ...EDIT, at: { ...EDIT.at, row: 6 } };
    const second = finding({ rule: "rag-not-in-list", cell: "E7", ref: "2.1", fix: { title: "", safe: true, edits: [other] } });
    const fake = fakePane();
    const user = await open(fake);
    await finish(fake, report([...FINDINGS, second]));
    expect(screen.getByText("2 findings can be put right with nothing to decide.")).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Preview safe fixes" }));
    await screen.findByRole("heading", { level: 1, name: "Preview the changes" });
    await user.click(screen.getByRole("checkbox", { name: "Change E5 (action 1.3)", description: /On track.*Green/ }));
    await user.click(screen.getByRole("button", { name: "Change 1 cell" }));
    expect(fake.applied).toEqual([[other]]);
    await settle();
    await finish(fake, report([]));
    await user.click(screen.getByRole("button", { name: "Go on to the findings" }));
    expect(screen.getByRole("heading", { level: 1, name: "Ready to circulate" })).toBeTruthy();
  });

  it.each([
    ["stale", { kind: "stale", edits: [EDIT] }, "1 cell changed or moved since the check, so nothing was written over."],
    ["protected", { kind: "protected", sheet: "Plan" }, "‘Plan’ is protected. Choose Review, then Unprotect Sheet"],
    ["read-only", { kind: "readOnly" }, "A read-only workbook can be checked but not changed."],
    ["part-way", { kind: "partial", written: [], notWritten: [EDIT], why: "x" }, "Not changed: E5."],
  ] as const)("that Excel refuses is said: %s", async (_, outcome, said) => {
    const { fake, user } = await openFinding("1.3");
    fake.answerApply = () => Promise.resolve(outcome);
    await user.click(screen.getByRole("button", { name: "Preview fix" }));
    await screen.findByRole("heading", { level: 1, name: "Preview the changes" });
    await user.click(screen.getByRole("button", { name: "Change 1 cell" }));
    await settle();
    expect(screen.getByRole("main").textContent).toContain(said);
    expect(screen.getByRole("status").textContent).toContain(said);
    expect(screen.queryByRole("button", { name: "Undo last fix" }) === null || outcome.kind === "partial").toBe(true);
  });
});

describe("accepting a finding", () => {
  it("asks who and why, keeps it in the workbook, lists it apart and lets it count again", async () => {
    const { fake, user } = await openFinding("1.2");
    await user.click(screen.getByText("Accept with a reason"));
    await user.click(screen.getByRole("button", { name: "Accept" }));
    expect(screen.getByText("Write your role or initials, and why.")).toBeTruthy();
    expect(fake.checks).toHaveLength(1);

    await user.type(screen.getByRole("textbox", { name: "Your role or initials" }), "Board manager");
    await user.type(screen.getByRole("textbox", { name: "Why it is right as it is" }), "Evidence is on file");
    await user.click(screen.getByRole("button", { name: "Accept" }));
    await settle();
    const kept = fake.kept();
    const [by] = kept.accepted;
    expect(by).toMatchObject({ rule: "evidence-missing", who: "Board manager", why: "Evidence is on file", until: null });
    expect(by).toEqual(accept(FINDINGS[0]!, PLAN.workbook, by!));

    await finish(fake, { ...report(FINDINGS.slice(1), { kept }), accepted: [{ finding: FINDINGS[0]!, by: by! }] });
    expect(screen.getByRole("heading", { level: 1, name: "This finding is no longer there" })).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Back to findings" }));
    await user.click(screen.getByText("1 finding accepted with a reason"));
    expect(screen.getByText("Board manager: Evidence is on file")).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Count it again" }));
    await settle();
    expect(fake.kept().accepted).toEqual([]);
  });
});
