/** The least a page must be for Office.js to start in it, where there is no browser: no more than Office.js touches. */
export interface BarePage {
  /** Properties to stand on the global object. */
  readonly globals: Readonly<Record<string, unknown>>;
  /** A message from the parent window arrives. */
  deliver(message: { readonly data: string; readonly origin: string; readonly source: unknown }): void;
}

type Listener = (event: unknown) => void;

interface BareElement {
  tagName: string;
  src?: string;
  appendChild(child: BareElement): BareElement;
  [property: string]: unknown;
}

/** `address` is the pane's own; `officeJs` is where office.js seems to have come from; `loadScript` is called for each script put in the page. */
export function barePage(address: string, officeJs: string, loadScript: (script: BareElement) => void): BarePage {
  const listeners = new Map<string, Set<Listener>>();
  const nothing = (): void => undefined;
  const url = new URL(address);
  const element = (tag: string): BareElement => {
    const attributes = new Map<string, string>();
    const made: BareElement = {
      tagName: tag.toUpperCase(),
      style: {},
      setAttribute: (name: string, value: string) => void attributes.set(name, value),
      getAttribute: (name: string) => attributes.get(name) ?? null,
      appendChild: (child) => {
        if (child.tagName === "SCRIPT" && child.src !== undefined) loadScript(child);
        return child;
      },
      removeChild: nothing,
      addEventListener: nothing,
    };
    return tag.toLowerCase() === "a" ? withAddress(made, address) : made;
  };
  const head = element("head");
  const body = element("body");
  const scripts = [{ src: officeJs, getAttribute: () => null }];
  const byTag = new Map<string, unknown[]>([
    ["script", scripts],
    ["head", [head]],
    ["body", [body]],
  ]);
  const document = {
    URL: address,
    domain: url.hostname,
    readyState: "complete",
    cookie: "",
    head,
    body,
    documentElement: element("html"),
    location: url,
    createElement: element,
    getElementById: () => null,
    getElementsByTagName: (tag: string) => byTag.get(tag.toLowerCase()) ?? [],
    querySelectorAll: () => [],
    addEventListener: nothing,
    removeEventListener: nothing,
  };
  const location = {
    href: url.href,
    origin: url.origin,
    protocol: url.protocol,
    host: url.host,
    hostname: url.hostname,
    pathname: url.pathname,
    search: "",
    hash: "",
  };
  return {
    globals: {
      document,
      location,
      navigator: { userAgent: "Mozilla/5.0 (Node)", platform: "Node", language: "en-GB" },
      history: {},
      name: "",
      // Office.js reads it when a dialog is closed.
      status: "",
      sessionStorage: storage(),
      localStorage: storage(),
      addEventListener: (type: string, listener: Listener) => {
        let known = listeners.get(type);
        if (!known) listeners.set(type, (known = new Set()));
        known.add(listener);
      },
      removeEventListener: (type: string, listener: Listener) => void listeners.get(type)?.delete(listener),
      postMessage: nothing,
      focus: nothing,
      blur: nothing,
      open: nothing,
      external: {},
    },
    deliver: (message) => {
      for (const listener of [...(listeners.get("message") ?? [])]) listener(message);
    },
  };
}

/** An <a>, whose address Office.js takes apart by setting its href. */
function withAddress(element: BareElement, base: string): BareElement {
  let url: URL | null = null;
  Object.defineProperty(element, "href", {
    get: () => url?.href ?? "",
    set: (value: string) => {
      url = URL.canParse(value, base) ? new URL(value, base) : null;
    },
  });
  for (const part of ["hostname", "protocol", "port", "host", "pathname", "search", "hash", "origin"] as const) {
    Object.defineProperty(element, part, { get: () => url?.[part] ?? "" });
  }
  return element;
}

function storage(): Record<string, unknown> {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: unknown) => void kept.set(key, String(value)),
    removeItem: (key: string) => void kept.delete(key),
    clear: () => {
      kept.clear();
    },
    key: (index: number) => [...kept.keys()][index] ?? null,
    get length() {
      return kept.size;
    },
  };
}
