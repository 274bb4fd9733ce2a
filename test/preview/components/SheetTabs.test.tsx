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
  render(<SheetTabs tabs={tabs} active="1" onChoose={onChoose} />);
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
