import { DesktopDoor } from "../host/doors/desktop-door";
import type { ShowDialog } from "../host/doors/show-dialog";
import { WebDoor } from "../host/doors/web-door";
import type { Workbook } from "../host/model/workbook";
import { HostSession } from "../host/protocol/host-session";
import type { AddInHost, Connection, LoadOptions } from "./ports";

let panes = 0;

/**
 * Answers the add-in's pages from a workbook. On the desktop's protocol Office.js looks for Excel at `window.external`; a frame whose document
 * is of the same origin keeps the window it starts with, so what is set there in the task that appends the frame is found by the first script,
 * and the page itself is not touched. On the web's protocol the frame's name says who answers, and messages do the rest.
 */
export class HostAddIn implements AddInHost {
  readonly #workbook: Workbook;

  constructor(workbook: Workbook) {
    this.#workbook = workbook;
  }

  load(frame: HTMLIFrameElement, into: Element, options: LoadOptions): Connection {
    const { door: kind, excelApi, isCellBeingEdited } = options.excel;
    // Pane and ribbon commands run apart, as the manifest has it.
    const session = new HostSession(this.#workbook, { door: kind, excelApi, cellBeingEdited: isCellBeingEdited, sharedRuntime: false });
    const paneId = `pane-${++panes}`;
    const door = (kind === "desktop" ? throughWindow : throughMessages)(frame, into, session, paneId, options);
    return {
      run: async (functionName, controlId) => {
        const outcome = await door.invokeCommand(functionName, controlId);
        if (outcome.kind === "unknown function") throw new Error(`The add-in has no function "${functionName}" for this button.`);
        if (outcome.kind === "no answer")
          throw new Error("The add-in did not say that it has finished. Excel would have given up waiting, too.");
      },
      setCellBeingEdited: (isBeingEdited) => {
        session.cellBeingEdited = isBeingEdited;
      },
      close: () => {
        door.close();
        session.close();
      },
    };
  }
}

interface Door {
  invokeCommand(functionName: string, controlId: string): ReturnType<DesktopDoor["invokeCommand"]>;
  close(): void;
}

const dialogs =
  ({ showDialog }: LoadOptions): ShowDialog =>
  (request, closed) =>
    showDialog({ ...request, closed });

function throughWindow(frame: HTMLIFrameElement, into: Element, session: HostSession, paneId: string, options: LoadOptions): Door {
  const { theme, isDialog } = options;
  const door = new DesktopDoor({ session, paneId, theme, isDialog, showDialog: dialogs(options) });
  into.append(frame);
  const { contentWindow } = frame;
  if (!contentWindow) throw new Error("The frame of the add-in has no window.");
  Object.defineProperty(contentWindow, "external", { configurable: true, value: door.external });
  return door;
}

function throughMessages(frame: HTMLIFrameElement, into: Element, session: HostSession, paneId: string, options: LoadOptions): Door {
  const { origin } = new URL(frame.src);
  const door = new WebDoor({
    session,
    paneId,
    origin: location.origin,
    post: (text) => frame.contentWindow?.postMessage(text, origin),
    isDialog: options.isDialog,
    showDialog: dialogs(options),
  });
  const onMessage = (event: MessageEvent): void => {
    if (event.source === frame.contentWindow && event.origin === origin) door.receive(event.data);
  };
  window.addEventListener("message", onMessage);
  frame.name = door.windowName();
  into.append(frame);
  return {
    invokeCommand: (functionName, controlId) => door.invokeCommand(functionName, controlId),
    close: () => {
      window.removeEventListener("message", onMessage);
      door.close();
    },
  };
}
