/** @jest-environment jsdom */
import { act, screen, waitFor, within } from "@testing-library/react";
import { reportOn, type CheckReport } from "../../src/app/check-workbook";
import { emailsToLeads } from "../../src/app/emails-to-leads";
import { dayOf } from "../../src/domain/calendar/day";
import { sheetOf } from "../support/drawn-sheet";
import { fakePane } from "../support/fake-pane";
import { standInForLayout } from "../support/layout";
import { finish, open, settle } from "../support/open-pane";
import { noPlanReport } from "../support/plan-report";

standInForLayout();

const HEADERS = "| Ref | Action | Lead officer | Timescale | Measure of success | RAG rating | Commentary |";
const reportFrom = (...rows: readonly string[]): CheckReport =>
  reportOn(sheetOf([HEADERS, ...rows].join("\n")).workbook, { asOf: dayOf(2019, 12, 1)! });

const ASKED = reportFrom(
  "| 1.1 | Write a guide | Cy Dean | May 2020 | A guide | Red | |",
  "| 1.2 | Ship the guide | Cy Dean | July 2020 | Guides sent | Amber | Printing. |",
  "| 1.3 | Audit referrals | Ana Hart | May 2020 | A report | Red | |",
  "| 1.4 | Report to the board | Bo Lin | July 2020 | A paper | Amber | Drafted. |",
);

const openEmails = async (report: CheckReport | null) => {
  const fake = fakePane();
  const user = await open(fake, report !== null);
  if (report) await finish(fake, report);
  await user.click(screen.getByRole("button", { name: "Reports" }));
  await user.click(await screen.findByRole("button", { name: "See and copy the e-mails" }));
  await screen.findByRole("heading", { level: 1, name: "E-mails to lead officers" });
  await settle();
  return { fake, user };
};

/** The clipboard takes this many texts and refuses the rest; and so does the browser's own Copy command, which jsdom has not. */
function clipboard(takes: number): string[] {
  const taken: string[] = [];
  Object.defineProperty(navigator, "clipboard", {
    configurable: true,
    value: {
      writeText: (text: string) => {
        if (taken.length >= takes) return Promise.reject(new DOMException("Write permission denied.", "NotAllowedError"));
        taken.push(text);
        return Promise.resolve();
      },
    },
  });
  Object.defineProperty(document, "execCommand", { configurable: true, writable: true, value: () => false });
  return taken;
}

const lines = () => within(screen.getByRole("list", { name: "Lead officers to write to" })).getAllByRole("listitem");

describe("the e-mails to lead officers", () => {
  it("are listed with how much is asked of each, and those of whom nothing is asked", async () => {
    await openEmails(ASKED);
    expect(
      lines().map((line) =>
        within(line)
          .getAllByRole("paragraph")
          .map((one) => one.textContent),
      ),
    ).toEqual([
      ["Ana Hart", "Asked about 1 action"],
      ["Cy Dean", "Asked about 1 of 2 actions"],
    ]);
    expect(screen.getByText("Nothing needs to be asked of Bo Lin.")).toBeTruthy();
    expect(screen.queryByRole("searchbox")).toBeNull();
  });

  it("are copied one by one, as plain text, said so and marked", async () => {
    const { user } = await openEmails(ASKED);
    const taken = clipboard(2);
    const { emails } = emailsToLeads(ASKED);
    await user.click(screen.getByRole("button", { name: "Copy e-mail to Cy Dean" }));
    expect(taken).toEqual([emails[1]!.text]);
    expect(emails[1]!.text).toMatch(/^To: Cy Dean\nSubject: Action plan, position at 1 December 2019\n\nDear colleague,\n/);
    expect(screen.getByRole("status").textContent).toBe("E-mail to Cy Dean copied. Paste it into an e-mail of your own.");
    expect(lines().map((line) => within(line).queryByText("Copied at 14:02") !== null)).toEqual([false, true]);
    expect(document.activeElement?.getAttribute("aria-label")).toBe("Copy e-mail to Cy Dean");
    await user.click(screen.getByRole("button", { name: "Back" }));
    await user.click(screen.getByRole("button", { name: "See and copy the e-mails" }));
    await settle();
    expect(screen.getAllByText("Copied at 14:02")).toHaveLength(1);
    expect(screen.getByRole("status").textContent).not.toContain("copied");
  });

  it("are shown selected, with the keys to press, where Excel refuses the clipboard", async () => {
    const { user } = await openEmails(ASKED);
    clipboard(0);
    const { emails } = emailsToLeads(ASKED);
    for (let press = 0; press < 2; press += 1) {
      await user.click(screen.getByRole("button", { name: "Copy e-mail to Ana Hart" }));
      const field = screen.getByRole<HTMLTextAreaElement>("textbox", { name: "E-mail to Ana Hart" });
      expect(document.activeElement).toBe(field);
      expect(field.readOnly).toBe(true);
      expect(field.value.slice(field.selectionStart, field.selectionEnd)).toBe(emails[0]!.text);
    }
    expect(screen.getByRole("status").textContent).toContain("press Ctrl+C");
    expect(screen.queryByText(/^Copied at/)).toBeNull();
    await user.click(screen.getByRole("button", { name: "Hide e-mail to Ana Hart" }));
    expect(screen.queryByRole("textbox")).toBeNull();
  });

  it("are copied by the browser's own command where only the clipboard is refused", async () => {
    const { user } = await openEmails(ASKED);
    clipboard(0);
    const taken: string[] = [];
    document.execCommand = (name) => {
      const event = Object.assign(new Event(name, { bubbles: true, cancelable: true }), {
        clipboardData: { setData: (type: string, text: string) => taken.push(`${type}: ${text}`) },
      });
      document.body.dispatchEvent(event);
      return true;
    };
    await user.click(screen.getByRole("button", { name: "Copy e-mail to Ana Hart" }));
    expect(taken).toEqual([`text/plain: ${emailsToLeads(ASKED).emails[0]!.text}`]);
    expect(screen.getByText("Copied at 14:02")).toBeTruthy();
    expect(screen.queryByRole("textbox")).toBeNull();
  });

  it("can be read before they are copied", async () => {
    const { user } = await openEmails(ASKED);
    const show = screen.getByRole("button", { name: "Show e-mail to Ana Hart" });
    expect(show.getAttribute("aria-expanded")).toBe("false");
    await user.click(show);
    expect(screen.getByRole<HTMLTextAreaElement>("textbox", { name: "E-mail to Ana Hart" }).value).toContain(
      "- It is rated Red but has no",
    );
  });

  it("can be searched by name where there are many", async () => {
    const many = reportFrom(
      ...Array.from({ length: 12 }, (_, at) => `| 1.${at + 1} | Write guide ${at + 1} | Officer ${at + 1} | May 2020 | A guide | Red | |`),
    );
    const { user } = await openEmails(many);
    expect(lines()).toHaveLength(12);
    expect(screen.getByText("12 lead officers.")).toBeTruthy();
    await user.type(screen.getByRole("searchbox", { name: "Find a lead officer" }), "r 1");
    expect(lines()).toHaveLength(4);
    expect(screen.getByRole("status").textContent).toBe("4 of 12 lead officers shown.");
    await user.type(screen.getByRole("searchbox"), "x");
    expect(screen.queryAllByRole("listitem")).toEqual([]);
    expect(screen.getByText("No lead officer to write to has these words in the name.")).toBeTruthy();
  });

  it.each([
    [
      "nothing is asked of anybody",
      reportFrom("| 1.1 | Report to the board | Bo Lin | July 2020 | A paper | Amber | Drafted. |"),
      "Nothing needs to be asked of any lead officer for now.",
    ],
    [
      "the plan names nobody",
      reportFrom("| 1.1 | Report to the board | | July 2020 | A paper | Amber | Drafted. |"),
      "The plan names no lead officers, so there is nobody to write to.",
    ],
    ["there is no plan", noPlanReport(null), "No action plan was found in this workbook, so there is nothing to ask."],
  ])("say so in a sentence when %s", async (_, report, said) => {
    await openEmails(report);
    expect(screen.getByRole("main").textContent).toContain(said);
    expect(screen.queryByRole("list")).toBeNull();
  });

  it("need a check, and say when they are from before a change", async () => {
    const { fake, user } = await openEmails(null);
    await user.click(screen.getByRole("button", { name: "Check this workbook" }));
    await finish(fake, ASKED);
    await settle();
    expect(lines()).toHaveLength(2);
    act(() => {
      fake.change();
    });
    expect(screen.getByRole("heading", { name: "The plan changed since 14:02" })).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Check again" }));
    await finish(fake, reportFrom("| 1.3 | Audit referrals | Ana Hart | May 2020 | A report | Red | |"));
    await waitFor(() => {
      expect(lines()).toHaveLength(1);
    });
    expect(screen.queryByText(/The plan changed since/)).toBeNull();
  });

  it("are reached from the steps of Circulate too, and Esc leads back there", async () => {
    const fake = fakePane();
    const user = await open(fake, true);
    await finish(fake, ASKED);
    await user.click(screen.getByRole("button", { name: "Circulate" }));
    await user.click(await screen.findByRole("button", { name: "Go to the e-mails" }));
    await screen.findByRole("heading", { level: 1, name: "E-mails to lead officers" });
    expect(screen.getByRole("button", { name: "Circulate" }).getAttribute("aria-current")).toBe("page");
    await user.keyboard("{Escape}");
    expect(await screen.findByRole("heading", { level: 2, name: "Steps to circulation" })).toBeTruthy();
  });
});
