import type { Tell } from "./command";

/** The page beside commands.html that shows a message; its text travels in the fragment, which no server is sent. */
const page = ({ title, text }: Parameters<Tell>[0]): string => {
  const url = new URL("taskpane.html", window.location.href);
  url.searchParams.set("view", "message");
  url.hash = new URLSearchParams({ title, text }).toString();
  return url.href;
};

/**
 * Shows the message in a dialog of Office's own. Rejects when Excel will not open one.
 * https://learn.microsoft.com/office/dev/add-ins/develop/dialog-api-in-office-add-ins
 */
export const tellInDialog: Tell = (said) =>
  new Promise((resolve, reject) => {
    // Percent of the window.
    Office.context.ui.displayDialogAsync(page(said), { height: 30, width: 30, displayInIframe: true }, (result) => {
      if (result.status === Office.AsyncResultStatus.Failed) reject(new Error(`Excel opened no dialog: ${result.error.message}`));
      else resolve();
    });
  });
