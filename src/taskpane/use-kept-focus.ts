import { useEffect, type RefObject } from "react";

/**
 * Keeps the focus in the view when what had it goes away, such as a button that has done its work: it goes to the view's title, and the next
 * Tab leads on from there. Without this the browser drops it, and a keyboard user starts again at the top of Excel.
 */
export function useKeptFocus(view: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const root = view.current;
    if (!root) return undefined;
    let last: Element | null = null;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const remember = (event: FocusEvent): void => {
      last = event.target instanceof Element ? event.target : null;
    };
    // Whoever leaves by hand is not brought back.
    const forget = (event: FocusEvent): void => {
      if (event.relatedTarget !== null) last = null;
    };
    const restore = (): void => {
      if (!last || last.isConnected || document.activeElement !== document.body) return;
      const title = root.querySelector("h1");
      if (!title) return;
      if (!title.hasAttribute("tabindex")) title.tabIndex = -1;
      title.style.outline = "none";
      title.focus({ preventScroll: true });
    };
    // A view that places the focus itself does so after it is drawn, and has the first word.
    const observer = new MutationObserver(() => {
      if (!last || last.isConnected) return;
      clearTimeout(timer);
      timer = setTimeout(restore);
    });
    root.addEventListener("focusin", remember);
    root.addEventListener("focusout", forget);
    observer.observe(root, { childList: true, subtree: true });
    return () => {
      clearTimeout(timer);
      observer.disconnect();
      root.removeEventListener("focusin", remember);
      root.removeEventListener("focusout", forget);
    };
  }, [view]);
}
