import { settingsOfAddIn } from "../model/add-in-settings";
import { MAX_WEB_PAYLOAD } from "../model/limits";
import type { HostEvent } from "../protocol/event-desk";
import type { HostSession } from "../protocol/host-session";
import { utf8Length } from "../protocol/recorder";
import { CommandDesk, type CommandOutcome } from "./command-desk";
import { appCapabilities, hostInfo } from "./host-info";
import { DIALOG_CLOSED, DIALOG_EVENT, DialogDesk, type ShowDialog } from "./show-dialog";

/** Numbers of the calls a page makes, as Office.js numbers them. */
const Dispatch = { batch: 93, commandDone: 94, loadSettings: 75, saveSettings: 76 } as const;

/** Errors of calls, by the numbers from which Office.js makes the codes an add-in sees. */
const CallError = {
  none: 0,
  notSupported: 5001,
  /** InvalidOperationInCellEditMode */
  cellBeingEdited: 5004,
  /** RequestPayloadSizeLimitExceeded */
  requestTooLarge: 5103,
  /** ResponsePayloadSizeLimitExceeded */
  responseTooLarge: 5104,
} as const;

/** Of a batch's flags: it would rather wait than fail while a cell is being edited. */
const WAIT_FOR_EDIT = 64;

const MESSAGE_REQUEST = 0;
const MESSAGE_RESPONSE = 1;
const ACTION_SUBSCRIBE = 1;
const ACTION_UNSUBSCRIBE = 2;

export interface WebDoorOptions {
  readonly session: HostSession;
  /** Sends a text to the pane; never answered before it returns. */
  readonly post: (text: string) => void;
  /** Where the page lives that stands for Excel: https, and the pane's own host name. */
  readonly origin: string;
  /** Name of the pane, another for each of a page's panes and for each time one is loaded. */
  readonly paneId: string;
  /** Shows the add-in's dialogs; without it they count as shown. */
  readonly showDialog?: ShowDialog | undefined;
  /** The page is itself in a dialog. */
  readonly isDialog?: boolean;
}

interface PaneMessage {
  readonly _messageType: number;
  readonly _actionName: string;
  readonly _actionType?: number;
  readonly _conversationId: string;
  readonly _correlationId: unknown;
  readonly _data: unknown;
}

/**
 * Excel on the web's side of the conversation with a pane in a frame. Knows no window: the page that has the frame passes messages on, both ways.
 * https://learn.microsoft.com/office/dev/add-ins/concepts/privacy-and-security (add-ins run in a frame of another origin)
 */
export class WebDoor {
  readonly commands = new CommandDesk();
  readonly #options: WebDoorOptions;
  readonly #conversation: string;
  readonly #subscriptions = new Map<string, PaneMessage>();
  readonly #stopListening: () => void;
  readonly #dialogs: DialogDesk;
  #isClosed = false;

  constructor(options: WebDoorOptions) {
    this.#options = options;
    this.#dialogs = new DialogDesk(options.showDialog);
    this.#conversation = `conversation-${options.paneId}`;
    this.#stopListening = options.session.listen((events) => {
      this.#tell(events);
    });
  }

  /** What the frame's `name` must be before its page loads: it tells Office.js which Excel it is in. */
  windowName(): string {
    const { origin, paneId, session } = this.#options;
    return JSON.stringify({
      baseFrameName: `frame-${paneId}`,
      hostInfo: hostInfo(session.excel, "Web", "16.00", this.#options.isDialog ?? false),
      xdmInfo: [this.#conversation, paneId, origin].join("|"),
      serializerVersion: 1,
      flights: "[]",
    });
  }

  /** A message from the pane; what isn't Office.js's is left alone. */
  receive(data: unknown): void {
    const message = this.#isClosed ? null : readMessage(data);
    if (message?._messageType !== MESSAGE_REQUEST) return;
    switch (message._actionType) {
      case ACTION_SUBSCRIBE: {
        const error = this.#openDialog(message);
        if (error === CallError.none) this.#subscriptions.set(message._actionName, message);
        this.#respond(message, { Error: error });
        return;
      }
      case ACTION_UNSUBSCRIBE:
        this.#subscriptions.delete(message._actionName);
        if (isDialogEvent(message)) this.#dialogs.close();
        this.#respond(message, { Error: CallError.none });
        return;
    }
    switch (message._actionName) {
      case "ContextActivationManager_getAppContextAsync":
        this.#respond(message, this.#appContext());
        return;
      case "executeMethod":
        this.#execute(message);
        return;
      default:
        // Focus, key and log messages want no answer but the answer that they came.
        this.#respond(message, null);
    }
  }

  /** Presses a ribbon button whose action is ExecuteFunction. */
  invokeCommand(functionName: string, controlId: string, patienceMs?: number): Promise<CommandOutcome> {
    return this.commands.invoke(
      (id) => this.#event("appCommandInvoked", { 0: id, 1: functionName, 2: JSON.stringify({ source: { id: controlId } }) }),
      patienceMs,
    );
  }

  close(): void {
    this.#isClosed = true;
    this.#stopListening();
    this.#dialogs.close();
    this.commands.close();
  }

  /** Opens a dialog where that is what the page subscribes to; gives Office.js's number for how it went. */
  #openDialog(message: PaneMessage): number {
    if (!isDialogEvent(message)) return CallError.none;
    const { targetId } = message._data as { readonly targetId?: unknown };
    return this.#dialogs.open(String(targetId), () => this.#event(message._actionName, { messageType: DIALOG_CLOSED }));
  }

  #execute(message: PaneMessage): void {
    const data = message._data as { DdaMethod?: { DispatchId?: number }; ArrayData?: readonly unknown[] } & Record<string, unknown>;
    switch (data.DdaMethod?.DispatchId) {
      case Dispatch.batch:
        this.#batch(message, data.ArrayData ?? []);
        return;
      case Dispatch.commandDone:
        this.commands.done(data[0], data[1]);
        this.#respond(message, { Version: 1, Error: CallError.none });
        return;
      case Dispatch.saveSettings:
        this.#saveSettings(data);
        this.#respond(message, { Version: 1, Error: CallError.none });
        return;
      case Dispatch.loadSettings: {
        const Settings = this.#settings().map(([Name, Value]) => ({ Name, Value }));
        this.#respond(message, { Version: 1, Error: CallError.none, Properties: { Settings } });
        return;
      }
      default:
        // The older API (getSelectedDataAsync and the like) isn't offered.
        this.#respond(message, { Version: 1, Error: CallError.notSupported });
    }
  }

  #batch(message: PaneMessage, array: readonly unknown[]): void {
    const { session } = this.#options;
    const [, , , , body, , flags] = array;
    const text = typeof body === "string" ? body : "";
    const waits = typeof flags === "number" && (flags & WAIT_FOR_EDIT) !== 0;
    if (session.isBusyFor(text) && !waits) {
      this.#respond(message, { Version: 1, Error: CallError.cellBeingEdited });
      return;
    }
    session.whenNotEditing(() => {
      if (this.#isClosed) return;
      if (utf8Length(text) > MAX_WEB_PAYLOAD) {
        this.#respond(message, { Version: 1, Error: CallError.requestTooLarge });
        return;
      }
      const answer = session.answer(text);
      if (utf8Length(answer) > MAX_WEB_PAYLOAD) this.#respond(message, { Version: 1, Error: CallError.responseTooLarge });
      else this.#respond(message, { Version: 1, Error: CallError.none, Data: [200, ["CONTENT-TYPE", "application/json"], answer] });
      session.events.deliver();
    }, text);
  }

  #appContext(): Record<string, unknown> {
    const { session, origin, paneId } = this.#options;
    const { workbook } = session;
    const locale = session.excel.locale ?? workbook.locale;
    return {
      _id: paneId,
      _appName: 16,
      _appVersion: "16.00",
      _appMinorVersion: 0,
      _appUILocale: locale,
      _dataLocale: locale,
      _docUrl: `${origin}/${encodeURIComponent(workbook.fileName)}`,
      _clientMode: appCapabilities(workbook),
      _settings: this.#settings(),
      _reason: "documentOpened",
      _osfControlType: 1,
      _eToken: "",
      _correlationId: paneId,
      _appInstanceId: paneId,
      _requirementMatrix: JSON.stringify(session.requirements),
      _hostFullVersion: "16.0.0.0",
      _addinName: "",
      _appDomains: [],
      _featureGates: {},
      _initialDisplayMode: 2,
      _wacHostEnvironment: "0",
    };
  }

  #settings(): [key: string, json: string][] {
    return [...this.#options.session.workbook.settings].map(([key, value]) => [key, JSON.stringify(value)]);
  }

  #saveSettings(data: Record<string, unknown>): void {
    const { Properties = [] } = (data.DdaSettingsMethod ?? {}) as { Properties?: readonly (readonly [string, string])[] };
    settingsOfAddIn(this.#options.session.workbook).replaceAll(Properties.map(([key, json]) => [key, JSON.parse(json) as unknown]));
  }

  #tell(events: readonly HostEvent[]): void {
    const entries = events.flatMap((event) => (event.kind === "rich" ? [event.entry] : []));
    if (entries.length > 0) this.#event("richApiMessage", { ArrayData: entries });
    if (events.some((event) => event.kind === "selection")) this.#event("documentSelectionChanged", {});
  }

  #event(name: string, data: unknown): boolean {
    const subscription = this.#subscriptions.get(name);
    if (!subscription || this.#isClosed) return false;
    this.#send(subscription, name, data, 1);
    return true;
  }

  #respond(message: PaneMessage, data: unknown): void {
    this.#send(message, message._actionName, data, 0);
  }

  #send(to: PaneMessage, actionName: string, data: unknown, responseType: 0 | 1): void {
    this.#options.post(
      JSON.stringify({
        _messageType: MESSAGE_RESPONSE,
        _actionName: actionName,
        _conversationId: to._conversationId,
        _correlationId: to._correlationId,
        _origin: this.#options.origin,
        _data: data,
        _errorCode: 0,
        _responseType: responseType,
        _serializerVersion: 1,
      }),
    );
  }
}

const isDialogEvent = ({ _data: data }: PaneMessage): boolean =>
  typeof data === "object" && data !== null && (data as { readonly eventDispId?: unknown }).eventDispId === DIALOG_EVENT;

function readMessage(data: unknown): PaneMessage | null {
  if (typeof data !== "string" || !data.startsWith("{")) return null;
  let message: unknown;
  try {
    message = JSON.parse(data);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
  const { _messageType, _actionName, _conversationId } = message as Partial<PaneMessage>;
  return typeof _messageType === "number" && typeof _actionName === "string" && typeof _conversationId === "string"
    ? (message as PaneMessage)
    : null;
}
