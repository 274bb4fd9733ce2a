/** @jest-environment jsdom */
import { screen } from "@testing-library/react";
import { NOTHING_KEPT } from "../../src/app/kept";
import { WorkbookTrouble } from "../../src/app/ports";
import { fakePane } from "../support/fake-pane";
import { fail, finish, open, settle } from "../support/open-pane";
import { standInForLayout } from "../support/layout";
import { finding, report } from "../support/plan-report";

standInForLayout();

const openCirculate = async (checked: boolean) => {
  const fake = fakePane();
  const user = await open(fake, checked);
  if (checked)
    await finish(
      fake,
      report([
        finding({ rule: "lead-missing", cell: "C5", ref: "1.3" }),
        finding({ rule: "personal-data", severity: "warning", cell: "F7", ref: "2.1" }),
      ]),
    );
  await user.click(screen.getByRole("button", { name: "Circulate" }));
  return { fake, user };
};

describe("the Circulate view", () => {
  it("gives the verdict with what stands in the way, area by area, and the steps left", async () => {
    await openCirculate(true);
    expect(await screen.findByRole("heading", { level: 2, name: "Looked at" })).toBeTruthy();
    expect(screen.getByRole("heading", { level: 1, name: "Not ready to circulate" })).toBeTruthy();
    expect(screen.getByRole("button", { name: /^Refs, actions, leads, measures ?: 1 must fix$/ })).toBeTruthy();
    expect(screen.getByRole("button", { name: /^Personal information ?: 1 should fix$/ })).toBeTruthy();
    expect(screen.getAllByText("Clear")).toHaveLength(4);
    expect(screen.getByText("Put right what must be fixed (1), or accept it with a reason.")).toBeTruthy();
  });

  it("shows the findings of an area", async () => {
    const { user } = await openCirculate(true);
    await user.click(await screen.findByRole("button", { name: /^Personal information/ }));
    expect(screen.getByText(/^Only: Personal information\. 1 of 2 findings$/)).toBeTruthy();
    expect(screen.getAllByRole("treeitem")).toHaveLength(2);
  });

  it("leads from the steps to the findings meant and to the reports", async () => {
    const { user } = await openCirculate(true);
    await user.click(await screen.findByRole("button", { name: "Show what must be fixed" }));
    expect(screen.getByText("1 of 2 findings")).toBeTruthy();
    expect(screen.getByRole("treeitem", { name: / ?, Must fix ?, 1 finding$/ })).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Circulate" }));
    await user.click(screen.getByRole("button", { name: "Go to Reports" }));
    expect(await screen.findByRole("heading", { level: 1, name: "Reports" })).toBeTruthy();
  });

  it.each([
    ["Check this workbook", false],
    ["Check again", true],
  ])("says why a check that was begun here could not be made: %s", async (name, checked) => {
    const { fake, user } = await openCirculate(checked);
    await user.click(await screen.findByRole("button", { name }));
    await fail(fake, new WorkbookTrouble("cell being edited", "InvalidOperationInCellEditMode"));
    expect(screen.getByRole("heading", { name: "A cell is being edited" })).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Try again" }));
    await finish(fake, report([]));
    expect(screen.queryByRole("heading", { name: "A cell is being edited" })).toBeNull();
  });

  it("checks first when nothing was checked", async () => {
    const { fake, user } = await openCirculate(false);
    await screen.findByRole("heading", { level: 1, name: "Circulate" });
    await user.click(screen.getByRole("button", { name: "Check this workbook" }));
    expect(fake.checks).toHaveLength(1);
  });

  it("writes the record of the check, and lists all that the add-in added", async () => {
    const { fake, user } = await openCirculate(true);
    await settle();
    expect(await screen.findByText("Nothing: no sheet and no setting of ours is in it.")).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Write the check record" }));
    await settle();
    await finish(fake, report([]));
    await settle();
    expect(fake.ownSheets.map(({ kind }) => kind)).toEqual(["record"]);
    expect(screen.getByText("‘Check record’, made 1 December 2019 at 14:02")).toBeTruthy();
    expect(screen.getByRole("button", { name: "Write the check record anew" })).toBeTruthy();
  });

  it("removes what is kept when asked to, and says how a sheet is taken out", async () => {
    const fake = fakePane();
    fake.ownSheets = [{ kind: "summary", name: "Board", made: null }];
    const user = await open(fake, true);
    await finish(fake, report([], { kept: { ...NOTHING_KEPT, sheets: ["summary"] } }));
    await user.click(screen.getByRole("button", { name: "Circulate" }));
    await settle();
    expect(await screen.findByText("Board")).toBeTruthy();
    expect(screen.getByText(/right-click its tab and choose Delete/)).toBeTruthy();
    expect(screen.getByText("Kept as settings: which sheets to write.")).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Remove what is kept" }));
    await settle();
    expect(fake.kept()).toEqual(NOTHING_KEPT);
  });
});
