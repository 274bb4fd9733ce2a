/** @jest-environment jsdom */
import { screen } from "@testing-library/react";
import { dayOf } from "../../src/domain/calendar/day";
import { RULES } from "../../src/domain/rules";
import { NOTHING_KEPT } from "../../src/app/kept";
import { WorkbookTrouble } from "../../src/app/ports";
import { words } from "../../src/app/words";
import { fakePane } from "../support/fake-pane";
import { finish, open, settle } from "../support/open-pane";
import { standInForLayout } from "../support/layout";
import { finding, report } from "../support/plan-report";

standInForLayout();

const FINDINGS = [finding({ rule: "lead-missing", cell: "C5", ref: "1.3" })];

const openMore = async (name: RegExp, checked = true, fake = fakePane()) => {
  const user = await open(fake, checked);
  if (checked) await finish(fake, report(FINDINGS));
  await user.click(screen.getByRole("button", { name: "More" }));
  await user.click(screen.getByRole("button", { name }));
  // The view's own file comes now.
  await screen.findByRole("heading", { level: 1, name });
  return { fake, user };
};

describe("the Settings view", () => {
  it("checks as at another review date, names it, and goes back to today", async () => {
    const { fake, user } = await openMore(/^Settings/);
    const field = screen.getByLabelText("Review date");
    await user.clear(field);
    await user.type(field, "2019-10-01");
    await user.click(screen.getByRole("button", { name: "Check as at this day" }));
    await settle();
    expect(fake.checks[0]!.options.orKept).toBe(true);
    expect(fake.checks[1]!.options).toMatchObject({ asOf: dayOf(2019, 10, 1), orKept: false });
    // So that the ribbon's commands know of it.
    expect(fake.kept().reviewDate).toEqual({ asOf: dayOf(2019, 10, 1), chosenOn: dayOf(2019, 12, 1) });
    await finish(fake, report(FINDINGS));
    await user.click(screen.getByRole("button", { name: "Use today" }));
    await settle();
    expect(fake.checks[2]!.options).toMatchObject({ asOf: dayOf(2019, 12, 1), orKept: false });
    expect(fake.kept().reviewDate).toBeNull();
  });

  it("says when the review date could not be kept, and checks as at it all the same", async () => {
    const fake = fakePane();
    fake.services.workbook.saveSetting = () => Promise.reject(new WorkbookTrouble("read-only", "read only"));
    const { user } = await openMore(/^Settings/, true, fake);
    const field = screen.getByLabelText("Review date");
    await user.clear(field);
    await user.type(field, "2019-10-01");
    await user.click(screen.getByRole("button", { name: "Check as at this day" }));
    await settle();
    expect(screen.getByText("The review date holds in this pane only")).toBeTruthy();
    expect(fake.checks[1]!.options.asOf).toBe(dayOf(2019, 10, 1));
  });

  it("lists the review date among what the workbook keeps, and takes it out", async () => {
    const fake = fakePane();
    const user = await open(fake);
    const reviewDate = { asOf: dayOf(2019, 10, 1)!, chosenOn: dayOf(2019, 12, 1)! };
    await finish(fake, { ...report(FINDINGS, { kept: { ...NOTHING_KEPT, reviewDate } }), asOf: reviewDate.asOf, asOfKept: true });
    await user.click(screen.getByRole("button", { name: "More" }));
    await user.click(screen.getByRole("button", { name: /^Settings/ }));
    await screen.findByRole("heading", { level: 1, name: /^Settings/ });
    expect(screen.getByText("It keeps the review date 1 October 2019.")).toBeTruthy();
    expect(screen.getByLabelText<HTMLInputElement>("Review date").value).toBe("2019-10-01");
    await user.click(screen.getByRole("button", { name: "Use today" }));
    await settle();
    expect(fake.checks[1]!.options).toMatchObject({ asOf: dayOf(2019, 12, 1), orKept: false });
  });

  it("keeps the choice of colours", async () => {
    const { fake, user } = await openMore(/^Settings/);
    expect(screen.getByRole<HTMLInputElement>("radio", { name: "As Excel or this computer" }).checked).toBe(true);
    await user.click(screen.getByRole("radio", { name: "Dark" }));
    expect(fake.preferences).toEqual({ theme: "dark", guard: true });
  });

  it("keeps how serious a check is in the workbook, and takes it all out again", async () => {
    const { fake, user } = await openMore(/^Settings/);
    expect(screen.getByText("The add-in keeps nothing in this workbook.")).toBeTruthy();
    await user.selectOptions(screen.getByLabelText("Every action names a lead officer"), "Should fix");
    await settle();
    // The settings name rules that there are; this test's checker has them too.
    expect(RULES.some((rule) => rule.id === "lead-missing")).toBe(true);
    expect(fake.kept().rules).toEqual({ "lead-missing": { severity: "warning" } });
    await finish(fake, report(FINDINGS, { kept: fake.kept() }));
    expect(screen.getByText("It keeps 1 changed check.")).toBeTruthy();
    await user.selectOptions(screen.getByLabelText("Every action names a lead officer"), "Do not check");
    await settle();
    expect(fake.kept().rules).toEqual({ "lead-missing": { off: true } });
    await finish(fake, report(FINDINGS, { kept: fake.kept() }));
    await user.click(screen.getByRole("button", { name: "Remove what is kept" }));
    await settle();
    expect(fake.kept().rules).toEqual({});
  });

  it("keeps a check's own options, and forgets them when they are as they come", async () => {
    const { fake, user } = await openMore(/^Settings/);
    const days = screen.getByLabelText("Days ahead");
    await user.clear(days);
    await user.type(days, "400");
    expect(screen.getByText("A whole number of days from 1 to 366.")).toBeTruthy();
    expect(screen.queryByRole("button", { name: "Use" })).toBeNull();
    await user.clear(days);
    await user.type(days, "60");
    await user.click(screen.getByRole("button", { name: "Use" }));
    await settle();
    expect(fake.kept().rules).toEqual({ "due-soon": { options: { days: 60 } } });
    await finish(fake, report(FINDINGS, { kept: fake.kept() }));
    await user.click(screen.getByRole("checkbox", { name: "Measure of success" }));
    await settle();
    expect(fake.kept().rules["column-missing"]).toEqual({ options: { required: ["action", "lead", "timescale", "measure"] } });
    await finish(fake, report(FINDINGS, { kept: fake.kept() }));
    await user.click(screen.getByRole("checkbox", { name: "Measure of success" }));
    await settle();
    await finish(fake, report(FINDINGS, { kept: fake.kept() }));
    await user.clear(screen.getByLabelText("Days ahead"));
    await user.click(screen.getByRole("button", { name: "Use" }));
    await settle();
    expect(fake.kept().rules).toEqual({});
  });

  it("keeps from how many days on evidence is old, which is never unless chosen", async () => {
    const { fake, user } = await openMore(/^Settings/);
    await user.type(screen.getByLabelText("Call evidence old after so many days"), "180");
    await user.click(screen.getByRole("button", { name: "Use" }));
    await settle();
    expect(fake.kept().rules).toEqual({ "evidence-placeholder": { options: { olderThan: 180 } } });
  });

  it("says that the checks come with the first check", async () => {
    await openMore(/^Settings/, false);
    expect(screen.getAllByText(words.settings.rulesNeedCheck)).toHaveLength(2);
  });
});

describe("what stands ready where it is looked for", () => {
  it("is the check, in a view that needs one", async () => {
    const { fake, user } = await openMore(/^RAG drop-down/, false);
    await user.click(await screen.findByRole("button", { name: "Check this workbook" }));
    expect(fake.checks).toHaveLength(1);
    await finish(fake, report([]));
    expect(screen.queryByRole("button", { name: "Check this workbook" })).toBeNull();
    expect(screen.getByRole("heading", { level: 1, name: "RAG drop-down" })).toBeTruthy();
  });

  it("is the review date, where reports are written as at it", async () => {
    const { user } = await openMore(/^RAG drop-down/, false);
    await user.click(screen.getByRole("button", { name: "Reports" }));
    await user.click(await screen.findByRole("button", { name: "Change the date" }));
    expect(await screen.findByRole("heading", { level: 1, name: "Settings" })).toBeTruthy();
  });
});

describe("the Help view", () => {
  it("explains every check in plain words, and the privacy of the plan", async () => {
    const { user } = await openMore(/^Help/);
    expect(screen.getByRole("heading", { level: 3, name: "No lead officer" })).toBeTruthy();
    expect(screen.getByText("Every action names a lead officer.")).toBeTruthy();
    expect(screen.getByText(/^Why it matters: Nobody is seen/)).toBeTruthy();
    expect(screen.getByText(words.help.privacyText[0]!)).toBeTruthy();
    await user.keyboard("{Escape}");
    expect(screen.getByRole("heading", { level: 1, name: "More" })).toBeTruthy();
  });
});
