import { createRoot, type Root } from "react-dom/client";
import type { Place } from "../app/session";
import { words } from "../app/words";
import { systemClock } from "../excel/system-clock";
import { App } from "./App";
import { lateWorkbook } from "./late-workbook";
import { CheckResults, FindingView } from "./late-views";
import type { Checker, PaneServices } from "./pane-services";
import { PlainMessage } from "./components/PlainMessage";
import { isDarkColour } from "./theme";
import { untilShown } from "./until-shown";

const PREFERENCES = "action-plan-check.preferences";
const GUARD = "action-plan-check.guard";

/** The user's preferences, kept by the browser for this add-in's own address; where it refuses, they last as long as the pane. */
const browserPreferences: Pick<PaneServices, "loadPreferences" | "savePreferences"> = {
  loadPreferences() {
    try {
      const theme = window.localStorage.getItem(PREFERENCES);
      const guard = window.localStorage.getItem(GUARD) !== "off";
      return { theme: theme === "light" || theme === "dark" ? theme : "excel", guard };
    } catch (error) {
      if (error instanceof DOMException) return { theme: "excel", guard: true };
      throw error;
    }
  },
  savePreferences({ theme, guard }) {
    try {
      window.localStorage.setItem(PREFERENCES, theme);
      window.localStorage.setItem(GUARD, guard ? "on" : "off");
    } catch (error) {
      if (!(error instanceof DOMException)) throw error;
    }
  },
};

/** "Excel 16.0.17928 on PC", for whoever reads the details of a fault. */
function excelName(): string {
  const { version, platform } = Office.context.diagnostics;
  return `${version} on ${String(platform)}`;
}

/** The message that a ribbon command shows in a dialog; null when this page is the pane. */
function messageOf({ search, hash }: Location): { readonly title: string; readonly text: string } | null {
  if (new URLSearchParams(search).get("view") !== "message") return null;
  const said = new URLSearchParams(hash.slice(1));
  return { title: said.get("title") ?? words.product, text: said.get("text") ?? "" };
}

/** What the address asks for: the ribbon's Check plan adds ?check=now, the help button ?view=help. */
function askedFor(search: string): { readonly checkNow: boolean; readonly place: Place } {
  const asked = new URLSearchParams(search);
  const view = asked.get("view");
  return { checkNow: asked.get("check") === "now", place: { view: view === "reports" || view === "help" ? view : "check" } };
}

// What a check needs comes after the first page is on screen, all of it at once.
const loadAdapter = () => import(/* webpackChunkName: "adapter" */ "../excel/excel-workbook");
const loadChecker = async (): Promise<Checker> => (await import(/* webpackChunkName: "checker" */ "./checker")).checker;

/** Brings in ahead what a check will need, once the pane has nothing else to do. A failure shows when it is asked for in earnest. */
function bringAhead(): void {
  const bring = (): void => {
    for (const load of [loadAdapter, loadChecker, CheckResults.bring, FindingView.bring]) load().catch(() => undefined);
  };
  // Safari knows no idle time: https://developer.mozilla.org/docs/Web/API/Window/requestIdleCallback
  if ("requestIdleCallback" in window) window.requestIdleCallback(bring, { timeout: 2_000 });
  else setTimeout(bring, 200);
}

function show(root: Root, inExcel: boolean): void {
  const message = messageOf(window.location);
  if (message || !inExcel) {
    root.render(<PlainMessage {...(message ?? words.outside)} />);
    return;
  }
  // Excel on the web names no theme, although the type says it always does: https://github.com/OfficeDev/office-js/issues/6134
  const theme = Office.context.officeTheme as Office.OfficeTheme | undefined;
  const services: PaneServices = {
    workbook: lateWorkbook(async () => new (await loadAdapter()).ExcelWorkbook()),
    clock: systemClock,
    loadChecker,
    untilShown,
    excel: excelName(),
    ...browserPreferences,
    officeDark: theme ? isDarkColour(theme.bodyBackgroundColor) : null,
  };
  root.render(<App services={services} {...askedFor(window.location.search)} />);
  bringAhead();
}

const container = document.getElementById("pane");
if (!container) throw new Error("taskpane.html has no element for the pane.");
document.title = words.product;
const root = createRoot(container);
if (typeof Office === "undefined") show(root, false);
else
  void Office.onReady().then(({ host }) => {
    show(root, host === Office.HostType.Excel);
  });
