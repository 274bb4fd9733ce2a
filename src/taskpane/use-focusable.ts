import { useCallback, useMemo, useRef } from "react";

/** An element that can be given the focus: `ref` goes to the element. */
export interface Focusable {
  readonly ref: (element: HTMLElement | null) => void;
  readonly focus: () => void;
}

/** A place for the focus to go to when what had it is about to disappear. */
export function useFocusable(): Focusable {
  const element = useRef<HTMLElement | null>(null);
  const ref = useCallback((found: HTMLElement | null) => {
    element.current = found;
  }, []);
  const focus = useCallback(() => element.current?.focus(), []);
  return useMemo(() => ({ ref, focus }), [ref, focus]);
}
