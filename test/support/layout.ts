/**
 * Gives jsdom, which lays nothing out, what the pane's components ask of a browser: a size, a ResizeObserver and matchMedia.
 * The pane is 320 × 2000 pixels and a line of its list 44 high, so that a test's list is wholly in view.
 */
export function standInForLayout(): void {
  const define = (name: string, value: number): void => {
    Object.defineProperty(HTMLElement.prototype, name, { configurable: true, get: () => value });
  };
  define("clientHeight", 2000);
  define("clientWidth", 320);
  define("offsetHeight", 44);
  globalThis.ResizeObserver = class implements ResizeObserver {
    observe(): void {
      return undefined;
    }
    unobserve(): void {
      return undefined;
    }
    disconnect(): void {
      return undefined;
    }
  };
  window.matchMedia = (media) =>
    ({ matches: false, media, addEventListener: () => undefined, removeEventListener: () => undefined }) as unknown as MediaQueryList;
  HTMLElement.prototype.scrollTo = () => undefined;
}
