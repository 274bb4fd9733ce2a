import { WorkbookTrouble } from "../app/ports";
import { words } from "../app/words";

/** Shows the user a few sentences where there is no pane to show them in. */
export type Tell = (said: { readonly title: string; readonly text: string }) => Promise<void>;

/** What Excel hands a ribbon command. */
export interface CommandEvent {
  completed(): void;
}

/**
 * A ribbon command made of what it does. A failure is told to the user; Excel is always told that the command ended,
 * because it keeps the button waiting until then: https://learn.microsoft.com/javascript/api/office/office.addincommands.event
 */
export const command =
  (run: () => Promise<void>, tell: Tell) =>
  async (event: CommandEvent): Promise<void> => {
    try {
      await run();
    } catch (error) {
      await tell(words.trouble(error instanceof WorkbookTrouble ? error.kind : "other"));
    } finally {
      event.completed();
    }
  };
