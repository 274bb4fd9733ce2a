/** @jest-environment jsdom */
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { Menu } from "../../../src/preview/components/Menu";

function open() {
  const chosen: string[] = [];
  const close = jest.fn();
  const item = (label: string, disabled = false) => ({ label, disabled, onChoose: () => chosen.push(label) });
  render(<Menu label="Cells" at={{ x: 0, y: 0 }} groups={[[item("Cut"), item("Copy", true)], [item("Paste")]]} onClose={close} />);
  return { chosen, close };
}

test("arrows go round the items that can be chosen, Enter chooses", async () => {
  const { chosen, close } = open();
  const user = userEvent.setup();
  expect(document.activeElement?.textContent).toBe("Cut");
  await user.keyboard("{ArrowDown}");
  expect(document.activeElement?.textContent).toBe("Paste");
  await user.keyboard("{ArrowDown}{ArrowUp}{Enter}");
  expect(chosen).toEqual(["Paste"]);
  expect(close).toHaveBeenCalledTimes(1);
});

test("Esc and a click elsewhere leave it", async () => {
  const { chosen, close } = open();
  const user = userEvent.setup();
  await user.keyboard("{Escape}");
  await user.click(document.body);
  expect(close).toHaveBeenCalledTimes(2);
  expect(chosen).toEqual([]);
});

test("an item that cannot be chosen does nothing", async () => {
  const { chosen, close } = open();
  await userEvent.setup().click(screen.getByRole("menuitem", { name: "Copy" }));
  expect(chosen).toEqual([]);
  expect(close).not.toHaveBeenCalled();
});
