/**
 * Copies plain text; resolves to whether it is on the clipboard. Excel's frame may refuse the pane the clipboard
 * (https://developer.mozilla.org/docs/Web/API/Clipboard/writeText#exceptions), and older browsers within Excel have none to ask. The browser's
 * own Copy command, which needs no leave but a press of a button, is then tried.
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyByCommand(text);
  }
}

function copyByCommand(text: string): boolean {
  let isTaken = false;
  const take = (event: ClipboardEvent): void => {
    if (!event.clipboardData) return;
    event.clipboardData.setData("text/plain", text);
    event.preventDefault();
    event.stopImmediatePropagation();
    isTaken = true;
  };
  document.addEventListener("copy", take, { capture: true, once: true });
  try {
    // Called obsolete and kept by every browser: https://developer.mozilla.org/docs/Web/API/Document/execCommand
    return document.execCommand("copy") && isTaken;
  } finally {
    document.removeEventListener("copy", take, { capture: true });
  }
}
