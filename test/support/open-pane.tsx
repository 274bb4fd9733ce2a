import { createDOMRenderer, RendererProvider } from "@fluentui/react-components";
import { act, render } from "@testing-library/react";
import type { ReactNode } from "react";
import userEvent, { type UserEvent } from "@testing-library/user-event";
import type { CheckReport } from "../../src/app/check-workbook";
import { App } from "../../src/taskpane/App";
import * as lateViews from "../../src/taskpane/late-views";
import type { FakePane } from "./fake-pane";

// Bringing a view in takes its time the first time only.
beforeAll(async () => {
  await Promise.all(Object.values(lateViews).map((view) => view.bring()));
}, 60_000);

/** Lets everything happen that is waiting only for its turn. */
export const settle = (): Promise<void> => act(() => new Promise<void>((resolve) => setTimeout(resolve, 0)));

/** Styles without their rules: jsdom lays nothing out, yet holds every rule against an element whenever it is asked how that looks. */
const renderer = { ...createDOMRenderer(document), insertCSSRules: () => undefined };
const Unstyled = ({ children }: { readonly children: ReactNode }) => (
  <RendererProvider renderer={renderer} targetDocument={document}>
    {children}
  </RendererProvider>
);

/** Opens the pane as the ribbon's Check plan does, or otherwise. */
export async function open(fake: FakePane, checkNow = true): Promise<UserEvent> {
  const user = userEvent.setup();
  render(<App services={fake.services} checkNow={checkNow} />, { wrapper: Unstyled });
  await settle();
  return user;
}

/** Ends the check that is running. */
export const finish = (fake: FakePane, result: CheckReport): Promise<void> =>
  act(async () => {
    fake.checks.at(-1)?.finish(result);
    await Promise.resolve();
  });

/** Lets the check that is running fail. */
export const fail = (fake: FakePane, error: unknown): Promise<void> =>
  act(async () => {
    fake.checks.at(-1)?.fail(error);
    await Promise.resolve();
  });
