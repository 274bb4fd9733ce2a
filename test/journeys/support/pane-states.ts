import path from "node:path";
import type { FrameLocator, Page, Route } from "playwright-core";
import { clearPlanFile, noPlanFile, planFile } from "../../support/plan-file";
import { frameOf } from "./axe";
import { cellOf, dropFile } from "./sheet";

/** Tells that the pane stands in a state, by a name that serves as a file's; or what a command's dialog says, which is a page of its own. */
type Shown = (state: string, where?: keyof typeof FRAMES) => Promise<void>;

/** A way through the pane from its first page; every stop is a view or state that a user can meet. */
export interface Walk {
  readonly name: string;
  /** What becomes of the pane's own scripts on their way. */
  readonly scripts?: (route: Route) => Promise<void>;
  walk(page: Page, pane: FrameLocator, shown: Shown): Promise<void>;
}

export const PANE = 'iframe[title="Action plan check"]';
/** The frame of what is shown, and what its address has in it. */
export const FRAMES = {
  pane: { frame: PANE, file: "taskpane.html" },
  dialog: { frame: 'iframe[title="Action plan check, dialog"]', file: "view=message" },
} as const;
const workbook = (name: string): string => path.resolve(__dirname, "../../workbooks/plans", name);

/** Opens a section, and waits until its view has been brought. */
async function tab(pane: FrameLocator, name: string): Promise<void> {
  await pane.getByRole("navigation").getByRole("button", { name, exact: true }).click();
  await pane.getByRole("main").getByRole("heading", { level: 1 }).waitFor();
}
const press = (pane: FrameLocator, name: string | RegExp): Promise<void> => pane.getByRole("button", { name }).first().click();
const titled = (pane: FrameLocator, name: string | RegExp): Promise<void> => pane.getByRole("heading", { name }).first().waitFor();

/** Opens one of the sample plans' files as the user's own. */
async function open(page: Page, name: string): Promise<void> {
  const chooser = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Open", exact: true }).click();
  await (await chooser).setFiles(workbook(name));
  await page.getByRole("heading", { name }).waitFor();
}

async function openMade(page: Page, pane: FrameLocator, name: string, bytes: Uint8Array): Promise<void> {
  await dropFile(page, name, bytes);
  await page.getByRole("heading", { name }).waitFor();
  await pane.getByRole("button", { name: "Check this workbook" }).waitFor();
}

/** Lets so many more of the pane's questions through to Excel, and holds the others back until the returned function is called. */
async function holdExcel(page: Page, questions: number): Promise<() => Promise<void>> {
  const frame = frameOf(page, "taskpane.html");
  await frame.evaluate((passing) => {
    const excel = window.parent;
    const post = excel.postMessage;
    const held: unknown[][] = [];
    let left = passing;
    excel.postMessage = (...message: unknown[]): void => {
      if (left-- > 0) Reflect.apply(post, excel, message);
      else held.push(message);
    };
    Object.assign(window, {
      letGo: () => {
        excel.postMessage = post;
        for (const message of held) Reflect.apply(post, excel, message);
      },
    });
  }, questions);
  return async () => {
    await frame.evaluate("letGo()");
  };
}

async function simulate(page: Page, change: (panel: ReturnType<Page["getByRole"]>) => Promise<unknown>): Promise<void> {
  await page.getByRole("button", { name: "Simulated Excel" }).click();
  const panel = page.getByRole("dialog", { name: "Simulated Excel" });
  await change(panel);
  await page.keyboard.press("Escape");
  await panel.waitFor({ state: "detached" });
}

/** A page on which the pane is 320 pixels wide and 700 high. */
export const VIEWPORT = { width: 1250, height: 857 };

/**
 * Opens the first page, over https, with the pane at its narrowest. Its Excel is the one on the web: that names no theme, so the pane follows
 * the browser from light to dark and back at any moment.
 */
export async function openPane(page: Page, address: string): Promise<FrameLocator> {
  await page.goto(address);
  await simulate(page, async (panel) => {
    await panel.getByLabel("Width of the pane").selectOption({ label: "320 pixels" });
    await panel.getByRole("combobox", { name: /Excel/ }).first().selectOption({ label: "Excel on the web" });
  });
  return page.frameLocator(PANE);
}

async function check(pane: FrameLocator): Promise<void> {
  await press(pane, "Check this workbook");
  await press(pane, "Use 1 December 2019");
  await pane.getByText("as at 1 December 2019").waitFor();
}

export const WALKS: readonly Walk[] = [
  {
    name: "a plan with things to put right",
    async walk(_page, pane, shown) {
      await titled(pane, "Check your action plan");
      await shown("first-run");
      await press(pane, "Check this workbook");
      await titled(pane, "Not ready to circulate");
      await shown("checked-with-review-date-offered");
      await press(pane, "Use 1 December 2019");
      await pane.getByText("as at 1 December 2019").waitFor();
      await shown("checked");

      await pane.getByRole("button", { name: "Filter" }).click();
      await pane.getByRole("combobox", { name: "Group by" }).selectOption({ label: "Lead officer" });
      await shown("filters-by-lead");
      await pane.getByRole("combobox", { name: "Group by" }).selectOption({ label: "Kind of finding" });
      await pane.getByRole("button", { name: "Filter" }).click();
      await pane.getByRole("searchbox").fill("nothing says this");
      await shown("filtered-to-nothing");
      await pane.getByRole("searchbox").fill("amber ");
      await shown("filtered");
      await pane.getByRole("treeitem", { level: 2 }).first().click();
      await titled(pane, "What to do");
      await shown("finding");
      await press(pane, "Preview fix");
      await titled(pane, "Preview the changes");
      await shown("fix-preview");
      await press(pane, /^Change \d+ cells?$/);
      await titled(pane, /\d+ cells? changed/);
      await shown("fixed");
      await press(pane, "Undo last fix");
      await titled(pane, /\d+ cells? changed back/);
      await shown("undone");

      await tab(pane, "Check");
      await pane.getByRole("searchbox").fill("no lead officer");
      await pane.getByRole("treeitem", { name: /^2\.4.*no lead officer/ }).click();
      await pane.getByText("Accept with a reason").click();
      await shown("accept");
      await pane.getByRole("textbox", { name: "Your role or initials" }).fill("Co-ordinator");
      await pane.getByRole("textbox", { name: "Why it is right as it is" }).fill("Named at the next meeting");
      await pane.getByRole("button", { name: "Accept", exact: true }).click();
      await press(pane, "Findings");
      await pane.getByText("accepted with a reason").first().waitFor();
      await shown("accepted");

      await pane.getByRole("searchbox").fill("4.1");
      await pane.getByRole("treeitem", { name: /^4\.1.*a date/ }).click();
      await press(pane, "Write it another way");
      await pane.getByRole("textbox", { name: /^Timescale in / }).fill("May 2020");
      await shown("settle-the-date");
    },
  },
  {
    name: "the other views",
    async walk(page, pane, shown) {
      await tab(pane, "Reports");
      await titled(pane, "Reports");
      await shown("reports-before-a-check");
      await tab(pane, "Circulate");
      await shown("circulate-before-a-check");
      await tab(pane, "Check");
      await check(pane);
      await tab(pane, "Reports");
      await titled(pane, "Reports");
      await shown("reports");
      await press(pane, /^Write \d+ sheets?$/);
      await page.getByRole("tab", { name: "Summary" }).waitFor();
      await titled(pane, /^Written: /);
      await shown("reports-written");
      await press(pane, "See and copy the e-mails");
      await press(pane, "Show e-mail to LSCB Manager");
      await press(pane, "Copy e-mail to LSCB Manager");
      await pane.getByText(/^Copied at /).waitFor();
      await shown("e-mails");
      await tab(pane, "Circulate");
      await shown("circulate");
      await tab(pane, "More");
      await shown("more");
      for (const view of ["What I understood", "RAG drop-down", "Settings", "Help and privacy"]) {
        await tab(pane, "More");
        await pane.getByRole("main").getByRole("button", { name: view }).click();
        await pane.getByRole("heading", { level: 1, name: view.split(" and ")[0]! }).waitFor();
        await shown(view.toLowerCase().replaceAll(" ", "-"));
      }
      await tab(pane, "More");
      await pane.getByRole("main").getByRole("button", { name: "What I understood" }).click();
      await pane.getByRole("combobox", { name: "Column C, Lead Officer" }).click();
      await pane.getByRole("option", { name: "None of these", exact: true }).waitFor();
      await shown("what-i-understood-choosing");
      await pane.getByRole("option", { name: "None of these", exact: true }).click();
      await pane.getByText(/findings? now, \d+ before/).waitFor();
      await shown("what-i-understood-corrected");
    },
  },
  {
    name: "a plan that changes, and Excel in the way",
    async walk(page, pane, shown) {
      await check(pane);
      // A text pasted over a rating takes its list away, which the pane says as it says that the plan changed.
      await cellOf(page, "G8").click();
      await page.keyboard.press("Control+C");
      await cellOf(page, "F8").click();
      await page.keyboard.press("Control+V");
      await titled(pane, "Ratings changed");
      await shown("changed-since");
      await simulate(page, (panel) => panel.getByLabel("A cell is being edited").check());
      await press(pane, /^Check again$/);
      await titled(pane, "A cell is being edited");
      await shown("cell-being-edited");
      await simulate(page, (panel) => panel.getByLabel("A cell is being edited").uncheck());
      await simulate(page, (panel) => panel.getByLabel("This sheet is protected").check());
      await press(pane, "Try again");
      await press(pane, "Preview safe fixes");
      await press(pane, /^Change \d+ cells?$/);
      await pane.getByText("We never remove protection for you").first().waitFor();
      await shown("protected");
      await simulate(page, async (panel) => {
        await panel.getByLabel("This sheet is protected").uncheck();
        await panel.getByLabel("The workbook is read-only").check();
      });
      // Another Excel: the pane opens anew.
      await press(pane, "Check this workbook");
      await press(pane, "Preview safe fixes");
      await press(pane, /^Change \d+ cells?$/);
      await pane.getByText("read-only").first().waitFor();
      await shown("read-only");
      await page.getByRole("button", { name: "Key sheet" }).click();
      await page.frameLocator(FRAMES.dialog.frame).getByRole("heading", { level: 1 }).waitFor();
      await shown("message", "dialog");
    },
  },
  {
    name: "an older Excel and other plans",
    async walk(page, pane, shown) {
      await simulate(page, (panel) => panel.getByLabel("Newest features it knows").selectOption({ label: "ExcelApi 1.9" }));
      await check(pane);
      await tab(pane, "Circulate");
      await shown("older-excel");
      await open(page, "004-as-circulated.xlsx");
      await press(pane, "Check this workbook");
      await pane
        .getByText(/actions? under \d+ priorities/)
        .first()
        .waitFor();
      await shown("plan-without-ratings");
      await tab(pane, "More");
      await pane.getByRole("main").getByRole("button", { name: "RAG drop-down" }).click();
      await titled(pane, "RAG drop-down");
      await shown("plan-without-ratings-drop-down");
    },
  },
  {
    name: "a slow Excel, a clear plan and no plan",
    async walk(page, pane, shown) {
      await openMade(page, pane, "several-sheets.xlsx", planFile(40, 3));
      const letGo = await holdExcel(page, 2);
      await press(pane, "Check this workbook");
      await pane.getByText(/^Reading sheet \d of 4…$/).waitFor();
      await shown("reading");
      await press(pane, "Cancel");
      await titled(pane, "Check your action plan");
      await letGo();
      await openMade(page, pane, "clear.xlsx", clearPlanFile());
      await press(pane, "Check this workbook");
      await titled(pane, "Ready to circulate");
      await shown("all-clear");
      await tab(pane, "Circulate");
      await shown("circulate-all-clear");
      await openMade(page, pane, "rota.xlsx", noPlanFile());
      await press(pane, "Check this workbook");
      await titled(pane, "No action plan found");
      await shown("no-plan");
      await press(pane, "Make a sample plan");
      await page.getByRole("tab", { name: "Sample plan" }).waitFor();
      await pane.getByText("8 actions under 3 priorities").waitFor();
      await titled(pane, "A sample plan was made");
      await shown("sample-made");
    },
  },
  {
    name: "a check that stops working",
    async scripts(route) {
      const response = await route.fetch();
      const script = await response.text();
      await route.fulfill({ response, body: script.replace(/(id:"due-soon"[^]*?\*check\([^)]*\)\{)/, '$1throw new Error("stopped");') });
    },
    async walk(_page, pane, shown) {
      await press(pane, "Check this workbook");
      await pane.getByText("1 check could not be run").first().waitFor();
      await shown("part-failed");
    },
  },
  {
    name: "a view that cannot be brought",
    scripts: (route) => (/pane-reports\.js/.test(route.request().url()) ? route.abort() : route.continue()),
    async walk(_page, pane, shown) {
      await tab(pane, "Reports");
      await titled(pane, "This part of the pane stopped working");
      await shown("stopped-working");
    },
  },
];
