import { basename } from "node:path";
import type { Workbook } from "../model/workbook";
import { HostSession } from "../protocol/host-session";
import type { SimulatedExcel } from "../protocol/simulated-excel";
import { barePage } from "./bare-page";
import type { CommandOutcome } from "./command-desk";
import { DesktopDoor } from "./desktop-door";
import { GlobalState } from "./global-state";
import { officeFile, officeFolder, scriptText } from "./office-files";
import type { ShowDialog } from "./show-dialog";
import { clearTimer, soon, startTimer, turns } from "./timers";
import { WebDoor } from "./web-door";

export type { SimulatedExcel } from "../protocol/simulated-excel";

export interface OpenOffice {
  /** The host's side: what was asked, the program around the workbook, the cell being edited. */
  readonly host: HostSession;
  /** Presses a ribbon button whose action is ExecuteFunction. */
  invokeCommand(functionName: string, controlId: string, patienceMs?: number): Promise<CommandOutcome>;
  /**
   * Lets another workbook answer, for a program that opens one file after the other: starting Office.js takes longer than reading a plan.
   * What Office.context told of the document when it started, it goes on telling.
   */
  turnTo(workbook: Workbook): Promise<void>;
  /** Resolves when the add-in's last clean-up batches have been answered; takes Office, Excel … off the global object. */
  close(): Promise<void>;
}

export interface OpenOfficeOptions {
  /** Runs a script file of Office.js in this realm's global scope; evaluates its text when absent. */
  readonly runScript?: (file: string) => void;
  /** Shows the add-in's dialogs; without it they count as shown. */
  readonly showDialog?: ShowDialog;
}

/** Where the pane seems to live, and the host too: the web door wants https and the same host name. */
const ORIGIN = "https://localhost";
const PANE = `${ORIGIN}/taskpane.html`;
const OFFICE_BASE = `${ORIGIN}/office/`;
/** How long Office.js may take to start. */
const BOOT_PATIENCE_MS = 10_000;

interface ScriptElement {
  readonly src?: string | undefined;
  onload?: unknown;
  onerror?: unknown;
}

/** The global object as a page knows it. */
interface PageGlobal {
  window?: unknown;
  document?: Document;
  Office?: { onReady(): Promise<{ host: unknown }> };
  setInterval: unknown;
  eval?: unknown;
}

let opened = 0;
let isOpen = false;

/**
 * Boots the genuine Office.js of the installed package on this process's global object, answered by the workbook. Works in Node and in
 * jsdom. One at a time: the next can be opened when this one is closed.
 */
export async function openOfficeInNode(
  workbook: Workbook,
  excel: SimulatedExcel,
  { runScript = runAsPage, showDialog }: OpenOfficeOptions = {},
): Promise<OpenOffice> {
  if (isOpen) throw new Error("Office.js is open already: close it before opening another workbook.");
  isOpen = true;
  const page = globalThis as unknown as PageGlobal & Record<string, unknown>;
  const state = new GlobalState();
  const host = new HostSession(workbook, excel);
  const paneId = `pane-${++opened}`;
  const cleanUps: (() => void)[] = [];
  let isClosed = false;

  const folder = officeFolder();
  const load = (script: ScriptElement): void => {
    const name = (script.src ?? "").slice(OFFICE_BASE.length);
    soon(() => {
      runScript(officeFile(folder, name));
      if (typeof script.onload === "function") (script.onload as () => void).call(script);
    });
  };
  const isRealPage = page.document !== undefined;
  const deliver = page.document ? prepareRealPage(page.document, load, cleanUps) : prepareBarePage(state, load);
  unrefIntervals(state, cleanUps);

  const door = excel.door === "web" ? openWebDoor() : openDesktopDoor();
  runScript(officeFile(folder, "office.js"));
  try {
    await ready();
  } finally {
    state.settle();
  }
  return {
    host,
    invokeCommand: (functionName, controlId, patienceMs) => door.invokeCommand(functionName, controlId, patienceMs),
    turnTo: async (next) => {
      await lastBatches();
      host.turnTo(next);
    },
    close,
  };

  function openWebDoor(): WebDoor {
    const parent = {
      postMessage: (text: unknown) => {
        soon(() => {
          web.receive(text);
        });
      },
    };
    const web = new WebDoor({
      session: host,
      origin: ORIGIN,
      paneId,
      showDialog,
      post: (text) => {
        soon(() => {
          if (!isClosed) deliver({ data: text, origin: ORIGIN, source: parent });
        });
      },
    });
    // A real page's parent cannot be replaced; Office.js takes the window's opener when it has no parent.
    if (isRealPage) state.set("opener", parent);
    else for (const key of ["parent", "top"]) state.set(key, parent);
    state.set("name", web.windowName());
    return web;
  }

  function openDesktopDoor(): DesktopDoor {
    const desktop = new DesktopDoor({ session: host, paneId, showDialog });
    state.set("external", desktop.external);
    return desktop;
  }

  async function ready(): Promise<void> {
    const { Office } = page;
    if (!Office) throw new Error("office.js ran, but there is no Office.");
    let timer: unknown;
    const tooLong = new Promise<never>((_resolve, reject) => {
      timer = startTimer(() => {
        reject(new Error(`Office.js did not get ready within ${BOOT_PATIENCE_MS / 1000} seconds.`));
      }, BOOT_PATIENCE_MS);
    });
    await Promise.race([Office.onReady(), tooLong]);
    clearTimer(timer);
  }

  /** Ranges are let go of by a batch of their own, which nobody waits for. */
  async function lastBatches(): Promise<void> {
    for (let seen = -1; seen !== host.recorder.batches.length;) {
      seen = host.recorder.batches.length;
      await turns(6);
    }
  }

  async function close(): Promise<void> {
    if (isClosed) return;
    await lastBatches();
    isClosed = true;
    door.close();
    host.close();
    for (const cleanUp of cleanUps) cleanUp();
    state.restore();
    isOpen = false;
  }
}

/** Runs a script as a page does: its variables are global, its objects of this realm. */
function runAsPage(file: string): void {
  // Office.js is a set of scripts that find each other by global variables; no module loader can run it.
  const evaluate = Reflect.get(globalThis, "eval") as (code: string) => unknown;
  evaluate(`${scriptText(file)}\n//# sourceURL=${basename(file)}`);
}

type Deliver = (message: { data: string; origin: string; source: unknown }) => void;

function prepareBarePage(state: GlobalState, load: (script: ScriptElement) => void): Deliver {
  const bare = barePage(PANE, `${OFFICE_BASE}office.js`, load);
  for (const [key, value] of Object.entries({
    ...bare.globals,
    window: globalThis,
    self: globalThis,
    parent: globalThis,
    top: globalThis,
  })) {
    state.set(key, value);
  }
  return (message) => {
    bare.deliver(message);
  };
}

function prepareRealPage(document: Document, load: (script: ScriptElement) => void, cleanUps: (() => void)[]): Deliver {
  // jsdom has no document.domain, which Office.js compares with the host's name.
  if ((document.domain as string | undefined) === undefined) {
    Object.defineProperty(document, "domain", { configurable: true, get: () => new URL(ORIGIN).hostname });
    cleanUps.push(() => Reflect.deleteProperty(document, "domain"));
  }
  // A script that doesn't run tells where office.js came from; its companions are read from the package when Office.js asks for them.
  const marker = document.createElement("script");
  marker.setAttribute("type", "text/plain");
  marker.src = `${OFFICE_BASE}office.js`;
  document.head.appendChild(marker);
  const append = document.head.appendChild.bind(document.head);
  document.head.appendChild = <N extends Node>(node: N): N => {
    const { src } = node as unknown as HTMLScriptElement;
    if (node.nodeName !== "SCRIPT" || !src.startsWith(OFFICE_BASE)) return append(node);
    load(node as unknown as ScriptElement);
    return node;
  };
  const listeners: [string, EventListenerOrEventListenerObject][] = [];
  const { addEventListener } = window;
  window.addEventListener = (type: string, listener: EventListenerOrEventListenerObject, options?: AddEventListenerOptions | boolean) => {
    listeners.push([type, listener]);
    addEventListener.call(window, type, listener, options);
  };
  cleanUps.push(() => {
    window.addEventListener = addEventListener;
    for (const [type, listener] of listeners) window.removeEventListener(type, listener);
    Reflect.deleteProperty(document.head, "appendChild");
    marker.remove();
    for (const key of ["pushState", "replaceState"]) Reflect.deleteProperty(window.history, key);
    window.sessionStorage.clear();
  });
  return ({ data, origin }) => {
    window.dispatchEvent(new MessageEvent("message", { data, origin }));
  };
}

/** Office.js looks every two seconds whether its parent is still there: that must not keep a process alive. */
function unrefIntervals(state: GlobalState, cleanUps: (() => void)[]): void {
  const { setInterval: start, clearInterval: stop } = globalThis;
  const started: unknown[] = [];
  state.set("setInterval", (...args: Parameters<typeof start>) => {
    const timer: unknown = start(...args);
    started.push(timer);
    if (typeof timer === "object" && timer !== null && "unref" in timer && typeof timer.unref === "function") timer.unref();
    return timer;
  });
  cleanUps.push(() => {
    for (const timer of started) stop(timer as Parameters<typeof stop>[0]);
  });
}
