import { EventType } from "./event-desk";
import { type AnyClass, type ExposedClass, HostObject, does, exposeClass, gives } from "./exposed-class";
import { choiceOf, flagOf } from "./call-arguments";
import { Refusal } from "../model/refusal";

/** Services have nothing in the model behind them: what they keep is the session's. */
const NOTHING = {};
type Nothing = typeof NOTHING;

/** What Office.js calls once ribbon commands and shortcuts have somebody to answer them. */
const addinInternalService: ExposedClass<Nothing> = exposeClass<Nothing>("AddinInternalService", {
  methods: { notifyActionHandlerReady: does(() => undefined) },
});

const APP_STATES = ["Visible", "Background", "Inactive"] as const;

/** Behind `Office.addin.showAsTaskpane()` and `hide()`: https://learn.microsoft.com/office/dev/add-ins/develop/show-hide-add-in */
const appRuntimeService: ExposedClass<Nothing> = exposeClass<Nothing>("AppRuntimeService", {
  methods: {
    getAppRuntimeState: does((_nothing, _args, host) => host.shell.appState),
    setAppRuntimeState: does((_nothing, args, host) => {
      const state = choiceOf(args.raw(0), APP_STATES);
      if (state === host.shell.appState) return;
      host.shell.appState = state;
      host.shellChanged();
      host.events.tellShell(EventType.visibility, { visibility: state === "Visible" ? "Visible" : "Hidden" });
    }),
  },
});

/** Behind `Office.addin.setStartupBehavior()`: https://learn.microsoft.com/office/dev/add-ins/develop/run-code-on-document-open */
const appRuntimePersistenceService: ExposedClass<Nothing> = exposeClass<Nothing>("AppRuntimePersistenceService", {
  methods: {
    getAppRuntimeStartState: does((_nothing, _args, host) => host.shell.startState),
    setAppRuntimeStartState: does((_nothing, args, host) => {
      host.shell.startState = choiceOf(args.raw(0), ["Background", "Inactive"]);
      host.shellChanged();
    }),
  },
});

interface RibbonControl {
  readonly id: string;
}

/** Behind `Office.ribbon.requestUpdate()`: https://learn.microsoft.com/office/dev/add-ins/design/disable-add-in-commands */
const dynamicRibbon: ExposedClass<Nothing> = exposeClass<Nothing>("DynamicRibbon", {
  methods: {
    getButton: gives(
      () => ribbonButton,
      (_nothing, args) => ({ id: args.text(0) }),
    ),
    getTab: gives(
      () => ribbonTab,
      (_nothing, args) => ({ id: args.text(0) }),
    ),
  },
});

const ribbonButton: ExposedClass<RibbonControl> = exposeClass<RibbonControl>("RibbonButton", {
  identity: ({ id }) => ({ Id: id }),
  properties: {
    id: { get: ({ id }) => id },
    enabled: {
      get: ({ id }, host) => host.shell.buttons.get(id) ?? true,
      set: ({ id }, value, host) => {
        host.shell.buttons.set(id, flagOf(value));
        host.shellChanged();
      },
    },
  },
  methods: {
    setEnabled: does(({ id }, args, host) => {
      host.shell.buttons.set(id, args.optionalFlag(0));
      host.shellChanged();
    }),
  },
});

const ribbonTab: ExposedClass<RibbonControl> = exposeClass<RibbonControl>("RibbonTab", {
  identity: ({ id }) => ({ Id: id }),
  properties: { id: { get: ({ id }) => id } },
  methods: {
    setVisibility: does(({ id }, args, host) => {
      host.shell.tabs.set(id, args.optionalFlag(0));
      host.shellChanged();
    }),
  },
});

const SERVICES: ReadonlyMap<string, AnyClass> = new Map<string, AnyClass>([
  ["Microsoft.InternalService.AddinInternalService", addinInternalService],
  ["Microsoft.AppRuntime.AppRuntimeService", appRuntimeService],
  ["Microsoft.AppRuntime.AppRuntimePersistenceService", appRuntimePersistenceService],
  ["Microsoft.DynamicRibbon.DynamicRibbon", dynamicRibbon],
]);

/** A service of the program around the workbook, by the name Office.js asks for it. */
export function serviceOf(name: string): HostObject {
  const service = SERVICES.get(name);
  if (!service) throw new Refusal("NotImplemented", `The service ${name} isn't implemented by this stand-in for Excel.`);
  return HostObject.of(service, NOTHING as never);
}
