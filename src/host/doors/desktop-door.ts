import { settingsOfAddIn } from "../model/add-in-settings";
import type { HostEvent } from "../protocol/event-desk";
import type { HostSession } from "../protocol/host-session";
import { CommandDesk, type CommandOutcome } from "./command-desk";
import { appCapabilities, hostInfo } from "./host-info";
import { DIALOG_CLOSED, DIALOG_EVENT, DialogDesk, type ShowDialog } from "./show-dialog";
import { soon } from "./timers";

/** Numbers of calls and events, as Office.js numbers them. */
const Dispatch = { batch: 93, commandDone: 94 } as const;
const EventDispatch = { selection: 2, rich: 33, command: 39 } as const;
const CallError = { none: 0, notSupported: 5001, cellBeingEdited: 5004 } as const;
const WAIT_FOR_EDIT = 64;

/** Excel for Windows passes arrays as COM does; Office.js unpacks them by these two functions. */
interface SafeArray {
  dimensions(): number;
  toArray(): unknown[];
}

type Answer = (result: SafeArray) => void;
type Handler = (dispatchId: number, payload: SafeArray) => void;

/** What Office.js finds at `window.external` in Excel for Windows. */
export interface ExcelExternal {
  GetHostInfo(): string;
  GetLoggingAllowed(): boolean;
  GetContext(): Record<string, () => unknown>;
  Execute(dispatchId: number, args: unknown, answer: Answer): void;
  RegisterEvent(dispatchId: number, target: string, handler: Handler, answer: Answer): void;
  UnregisterEvent(dispatchId: number, target: string, answer: Answer): void;
}

/** Colours of the Office theme "Colorful", as 0xRRGGBB. */
const LIGHT_THEME = {
  bodyBackgroundColor: 0xffffff,
  bodyForegroundColor: 0x262626,
  controlBackgroundColor: 0xf2f2f2,
  controlForegroundColor: 0x262626,
};
/** Colours of the Office theme "Black". */
const DARK_THEME = {
  bodyBackgroundColor: 0x262626,
  bodyForegroundColor: 0xffffff,
  controlBackgroundColor: 0x363636,
  controlForegroundColor: 0xffffff,
};

export interface DesktopDoorOptions {
  readonly session: HostSession;
  /** Name of the pane. */
  readonly paneId: string;
  readonly theme?: "light" | "dark";
  /** Shows the add-in's dialogs; without it they count as shown. */
  readonly showDialog?: ShowDialog | undefined;
  /** The page is itself in a dialog. */
  readonly isDialog?: boolean;
}

/**
 * Excel for Windows' side: an object to stand at `window.external` before Office.js runs. In a page of the same origin: make the frame with
 * its `src`, append it, and in the same task set `external` on its `contentWindow`.
 */
export class DesktopDoor {
  readonly commands = new CommandDesk();
  readonly external: ExcelExternal;
  readonly #session: HostSession;
  readonly #handlers = new Map<number, Handler>();
  readonly #stopListening: () => void;
  readonly #dialogs: DialogDesk;
  #isClosed = false;

  constructor({ session, paneId, theme = "light", showDialog, isDialog = false }: DesktopDoorOptions) {
    this.#session = session;
    this.#dialogs = new DialogDesk(showDialog);
    const context = this.#context(paneId, theme);
    this.external = {
      GetHostInfo: () => hostInfo(session.excel, "Win32", "16.01", isDialog),
      GetLoggingAllowed: () => false,
      GetContext: () => context,
      Execute: (dispatchId, args, answer) => {
        soon(() => {
          this.#execute(dispatchId, args, answer);
        });
      },
      RegisterEvent: (dispatchId, target, handler, answer) => {
        const error =
          dispatchId === DIALOG_EVENT ? this.#dialogs.open(target, () => this.#fire(DIALOG_EVENT, [DIALOG_CLOSED])) : CallError.none;
        if (error === CallError.none) this.#handlers.set(dispatchId, handler);
        soon(() => {
          answer(safeArray([error]));
        });
      },
      UnregisterEvent: (dispatchId, _target, answer) => {
        this.#handlers.delete(dispatchId);
        if (dispatchId === DIALOG_EVENT) this.#dialogs.close();
        soon(() => {
          answer(safeArray([CallError.none]));
        });
      },
    };
    this.#stopListening = session.listen((events) => {
      soon(() => {
        this.#tell(events);
      });
    });
  }

  /** Presses a ribbon button whose action is ExecuteFunction. */
  invokeCommand(functionName: string, controlId: string, patienceMs?: number): Promise<CommandOutcome> {
    return this.commands.invoke(
      (id) => this.#fire(EventDispatch.command, [id, functionName, JSON.stringify({ source: { id: controlId } })]),
      patienceMs,
    );
  }

  close(): void {
    this.#isClosed = true;
    this.#stopListening();
    this.#dialogs.close();
    this.commands.close();
  }

  #execute(dispatchId: number, args: unknown, answer: Answer): void {
    if (this.#isClosed) return;
    const list = Array.isArray(args) ? (args as readonly unknown[]) : [];
    switch (dispatchId) {
      case Dispatch.batch:
        this.#batch(Array.isArray(list[0]) ? (list[0] as readonly unknown[]) : list, answer);
        return;
      case Dispatch.commandDone:
        this.commands.done(list[0], list[1]);
        answer(safeArray([CallError.none]));
        return;
      default:
        answer(safeArray([CallError.notSupported]));
    }
  }

  #batch(list: readonly unknown[], answer: Answer): void {
    const [, , , , body, , flags] = list;
    const waits = typeof flags === "number" && (flags & WAIT_FOR_EDIT) !== 0;
    const text = typeof body === "string" ? body : "";
    if (this.#session.isBusyFor(text) && !waits) {
      answer(safeArray([CallError.cellBeingEdited]));
      return;
    }
    this.#session.whenNotEditing(() => {
      if (this.#isClosed) return;
      const response = this.#session.answer(text);
      answer(safeArray([CallError.none, [200, ["CONTENT-TYPE", "application/json"], response]]));
      this.#session.events.deliver();
    }, text);
  }

  #tell(events: readonly HostEvent[]): void {
    if (this.#isClosed) return;
    const entries = events.flatMap((event) => (event.kind === "rich" ? [[...event.entry]] : []));
    if (entries.length > 0) this.#fire(EventDispatch.rich, entries);
    if (events.some((event) => event.kind === "selection")) this.#fire(EventDispatch.selection, []);
  }

  #fire(dispatchId: number, payload: readonly unknown[]): boolean {
    const handler = this.#handlers.get(dispatchId);
    if (!handler || this.#isClosed) return false;
    handler(dispatchId, safeArray(payload));
    return true;
  }

  #context(paneId: string, theme: "light" | "dark"): Record<string, () => unknown> {
    const session = this.#session;
    const { workbook } = session;
    const locale = session.excel.locale ?? workbook.locale;
    return {
      GetActivationMode: () => "documentOpened",
      GetAppCapabilities: () => appCapabilities(workbook),
      GetAppDataLocale: () => locale,
      GetAppType: () => 1,
      GetAppUILocale: () => locale,
      GetAppVersionMajor: () => 16,
      GetAppVersionMinor: () => 0,
      GetCommerceAllowed: () => true,
      GetControlIntegrationLevel: () => 1,
      GetCorrelationId: () => paneId,
      GetDocUrl: () => `C:\\${workbook.fileName}`,
      GetHostFullVersion: () => "16.0.18000.20000",
      GetInitialDisplayMode: () => 2,
      GetInstanceId: () => paneId,
      GetOfficeThemeInfo: () => JSON.stringify(theme === "dark" ? DARK_THEME : LIGHT_THEME),
      GetSettings: () => ({
        Read: (keys: string[], values: string[]) => {
          for (const [key, value] of workbook.settings) {
            keys.push(key);
            values.push(JSON.stringify(value));
          }
        },
        Write: (keys: readonly string[], values: readonly string[]) => {
          settingsOfAddIn(workbook).replaceAll(keys.map((key, index) => [key, JSON.parse(values[index] ?? "null") as unknown]));
        },
      }),
      GetSolutionRef: () => paneId,
      GetSolutionToken: () => "",
      GetSupportedMatrix: () => JSON.stringify(session.requirements),
      GetTouchEnabled: () => false,
    };
  }
}

function safeArray(items: readonly unknown[]): SafeArray {
  return { dimensions: () => 1, toArray: () => items.map((item) => (Array.isArray(item) ? safeArray(item) : item)) };
}
