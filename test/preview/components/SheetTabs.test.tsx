/** @jest-environment jsdom */
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { SheetTabs } from "../../../src/preview/components/SheetTabs";

const tabs = [
  { id: "1", name: "Plan", colour: null },
  { id: "2", name: "RAG key", colour: "#FF0000" },
];

test("is one tab stop; arrows and clicks choose a sheet", async () => {
  const onChoose = jest.fn();
  render(<SheetTabs tabs={tabs} active="1" onChoose={onChoose} onRename={jest.fn()} onAdd={jest.fn()} />);
  const user = userEvent.setup();
  await user.tab();
  expect(document.activeElement).toBe(screen.getByRole("tab", { name: "Plan", selected: true }));
  await user.keyboard("{ArrowRight}");
  expect(onChoose).toHaveBeenLastCalledWith("2");
  await user.keyboard("{ArrowLeft}");
  expect(onChoose).toHaveBeenCalledTimes(1);
  await user.click(screen.getByRole("tab", { name: "Plan" }));
  expect(onChoose).toHaveBeenLastCalledWith("1");
});

test("a tab is renamed by F2 or a double click, Esc leaves its name; the button adds a sheet", async () => {
  const onRename = jest.fn();
  const onAdd = jest.fn();
  render(<SheetTabs tabs={tabs} active="1" onChoose={jest.fn()} onRename={onRename} onAdd={onAdd} />);
  const user = userEvent.setup();
  await user.tab();
  await user.keyboard("{F2}Actions{Enter}");
  expect(onRename.mock.calls).toEqual([["1", "Actions"]]);
  await user.dblClick(screen.getByRole("tab", { name: "RAG key" }));
  await user.keyboard("Colours{Escape}");
  expect(onRename).toHaveBeenCalledTimes(1);
  expect(screen.queryByRole("textbox", { name: "Name of the sheet" })).toBeNull();
  await user.click(screen.getByRole("button", { name: "New sheet" }));
  expect(onAdd).toHaveBeenCalledTimes(1);
});
