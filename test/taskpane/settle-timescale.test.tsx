/** @jest-environment jsdom */
import { screen, within } from "@testing-library/react";
import { reportOn } from "../../src/app/check-workbook";
import { dayOf } from "../../src/domain/calendar/day";
import { sheet } from "../support/drawn-sheet";
import { fakePane } from "../support/fake-pane";
import { standInForLayout } from "../support/layout";
import { finish, open, settle } from "../support/open-pane";

standInForLayout();

const drawn = (timescale: string) => sheet`
  | Action plan 2019/20 |
  | Ref | Action | Lead | Timescale | RAG rating |
  | 1.1 | Map the work of all partners | Chair | ${timescale} | White |
  | 1.2 | Train the staff of the front door | Chair | 05/06/2019 | White |
  | 1.3 | Tell parents what has changed | Chair | when agreed | White |`;
const asOf = dayOf(2019, 4, 1)!;
/** The check of the plan, of which only one rule's findings are listed. */
const reportWith = (timescale: string, rule: string, kept?: unknown) => {
  const report = reportOn({ ...drawn(timescale).workbook, ...(kept === undefined ? {} : { kept }) }, { asOf });
  return { ...report, findings: report.findings.filter((finding) => finding.rule === rule) };
};

const openFinding = async (rule: string, ref: string, timescale = "By 03/04/2019 (JB)") => {
  const fake = fakePane();
  const user = await open(fake);
  await finish(fake, reportWith(timescale, rule));
  await user.click(screen.getByRole("treeitem", { name: new RegExp(`^${ref.replace(".", "\\.")}`) }));
  return { fake, user };
};
const part = (name: string): HTMLElement => {
  const section = screen.getByRole("heading", { level: 2, name }).closest("section");
  if (!section) throw new Error(`The heading ${name} stands in no section.`);
  return section;
};

describe("settling a date", () => {
  it("shows the words the reading rests on, what was made of them, and the other reading", async () => {
    await openFinding("timescale-ambiguous", "1.1");
    const reading = part("How the timescale was read");
    expect(reading.textContent).toContain("“By 03/04/2019 (JB)”: due by 3 April 2019.");
    expect(within(reading).getByRole("listitem").textContent).toBe("“03/04/2019”: 3 April 2019");
    expect(reading.textContent).toContain("It can be read two ways: 3 April 2019 or 4 March 2019.");
  });

  it("writes the reading chosen to the cell, seen before and taken back like any fix", async () => {
    const { fake, user } = await openFinding("timescale-ambiguous", "1.1");
    const inCell = screen.getByRole("list", { name: "Write it in D3" });
    await user.click(within(inCell).getByRole("button", { name: "Write “By 4 March 2019 (JB)”" }));
    await screen.findByRole("heading", { level: 1, name: "Preview the changes" });
    expect(screen.getByText("“By 03/04/2019 (JB)”")).toBeTruthy();
    expect(screen.getByText("“By 4 March 2019 (JB)”")).toBeTruthy();
    expect(screen.getByText("A suggestion: check that it is what was meant.")).toBeTruthy();
    expect(fake.applied).toEqual([]);

    const edit = { at: { sheet: "Plan", row: 2, column: 3 }, was: "By 03/04/2019 (JB)", becomes: "By 4 March 2019 (JB)" };
    await user.click(screen.getByRole("button", { name: "Change 1 cell" }));
    await settle();
    expect(fake.applied).toEqual([[edit]]);
    expect(fake.checks).toHaveLength(2);
    await finish(fake, reportWith("By 4 March 2019 (JB)", "timescale-ambiguous"));
    expect(screen.getByText("There is nothing left to put right here.")).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Undo last fix" }));
    await settle();
    expect(fake.applied[1]).toEqual([{ at: edit.at, was: edit.becomes, becomes: edit.was }]);
  });

  it("keeps the choice for the whole plan in the workbook and checks again", async () => {
    const { fake, user } = await openFinding("timescale-ambiguous", "1.1");
    const inPlan = screen.getByRole("list", { name: "Say it once for the whole plan" });
    expect(within(inPlan).getAllByRole("listitem")[1]!.textContent).toBe(
      "The month stands firstThis is then due by 4 March 2019; 1 other timescale reads anew.",
    );
    await user.click(within(inPlan).getByRole("button", { name: "The day stands first" }));
    await settle();
    expect(fake.kept().plan.dayFirst).toBe(true);
    expect(fake.applied).toEqual([]);
    expect(fake.checks).toHaveLength(2);
    const { plan, rules, accepted } = fake.kept();
    await finish(fake, reportWith("By 03/04/2019 (JB)", "timescale-ambiguous", { version: 1, plan, rules, accepted }));
    expect(screen.getByRole("heading", { level: 1, name: "This finding is no longer there" })).toBeTruthy();
  });

  it("reads what the user types instead, and writes it only once it was seen", async () => {
    const { fake, user } = await openFinding("timescale-unclear", "1.3");
    expect(screen.queryByRole("list", { name: "Write it in D5" })).toBeNull();
    await user.click(screen.getByRole("button", { name: "Write it another way" }));
    const field = screen.getByRole<HTMLTextAreaElement>("textbox", { name: "Timescale in D5" });
    expect(document.activeElement).toBe(field);
    expect(field.value).toBe("when agreed");
    expect(screen.getByRole("button", { name: "Preview change" }).getAttribute("aria-disabled")).toBe("true");
    await user.type(field, ", by 30 June 2019");
    expect(part("Settle the date").textContent).toContain("Due by 30 June 2019.");
    await user.click(screen.getByRole("button", { name: "Preview change" }));
    await screen.findByRole("heading", { level: 1, name: "Preview the changes" });
    await user.click(screen.getByRole("button", { name: "Change 1 cell" }));
    await settle();
    expect(fake.applied).toEqual([
      [{ at: { sheet: "Plan", row: 4, column: 3 }, was: "when agreed", becomes: "when agreed, by 30 June 2019" }],
    ]);
  });

  it("leads back from the preview to the finding", async () => {
    const { user } = await openFinding("timescale-ambiguous", "1.1");
    await user.click(screen.getByRole("button", { name: "Write “By 3 April 2019 (JB)”" }));
    await screen.findByRole("heading", { level: 1, name: "Preview the changes" });
    await user.click(screen.getByRole("button", { name: "Back" }));
    expect(screen.getByRole("heading", { level: 1, name: "Timescale reads two ways" })).toBeTruthy();
  });
});
