import { useEffect, useRef, type RefObject } from "react";

/** The dialog to be shown over everything else as long as its component lives; a browser that knows no modal dialogs (jsdom) shows it all the same. */
export function useModal(): RefObject<HTMLDialogElement | null> {
  const box = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const dialog = box.current;
    if (dialog && !dialog.open) {
      if (typeof dialog.showModal === "function") dialog.showModal();
      else dialog.setAttribute("open", "");
    }
    return () => dialog?.close?.();
  }, []);
  return box;
}
