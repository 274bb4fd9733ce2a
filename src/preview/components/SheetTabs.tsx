import { useEffect, useRef, type KeyboardEvent, type ReactNode } from "react";
import type { Tab } from "../ports";

export interface SheetTabsProps {
  readonly tabs: readonly Tab[];
  readonly active: string;
  readonly onChoose: (id: string) => void;
}

/** The sheets' tabs, one tab stop: left and right arrows go from sheet to sheet. */
export function SheetTabs({ tabs, active, onChoose }: SheetTabsProps): ReactNode {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const tab = box.current?.querySelector("[aria-selected=true]");
    if (tab && typeof tab.scrollIntoView === "function") tab.scrollIntoView({ block: "nearest", inline: "nearest" });
  }, [active]);

  const onKeyDown = (event: KeyboardEvent): void => {
    const at = tabs.findIndex((tab) => tab.id === active);
    const next = { ArrowRight: tabs[at + 1], ArrowLeft: tabs[at - 1], Home: tabs[0], End: tabs.at(-1) }[event.key];
    if (!next) return;
    event.preventDefault();
    onChoose(next.id);
    const element = box.current?.querySelectorAll<HTMLElement>("[role=tab]")[tabs.indexOf(next)];
    element?.focus();
  };

  return (
    <div ref={box} role="tablist" aria-label="Sheets" className="tabs" onKeyDown={onKeyDown}>
      {tabs.map((tab) => (
        <button
          key={tab.id}
          type="button"
          role="tab"
          aria-selected={tab.id === active}
          aria-controls="sheet"
          tabIndex={tab.id === active ? 0 : -1}
          className="tab"
          style={tab.colour !== null ? { boxShadow: `inset 0 -3px ${tab.colour}` } : undefined}
          onClick={() => onChoose(tab.id)}
        >
          {tab.name}
        </button>
      ))}
    </div>
  );
}
