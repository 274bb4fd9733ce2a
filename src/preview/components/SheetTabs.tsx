import { useEffect, useRef, useState, type KeyboardEvent, type ReactNode } from "react";
import type { Tab } from "../ports";
import { Icon } from "./icons";

export interface SheetTabsProps {
  readonly tabs: readonly Tab[];
  readonly active: string;
  readonly onChoose: (id: string) => void;
  readonly onRename: (id: string, name: string) => void;
  readonly onAdd: () => void;
}

/** A tab whose name is being typed, and where its box stands: pixels from the tabs' left end. */
interface Renaming {
  readonly id: string;
  readonly name: string;
  readonly left: number;
  readonly width: number;
}

/** The sheets' tabs, one tab stop: left and right arrows go from sheet to sheet, F2 or a double click renames one. */
export function SheetTabs({ tabs, active, onChoose, onRename, onAdd }: SheetTabsProps): ReactNode {
  const box = useRef<HTMLDivElement>(null);
  const [renaming, setRenaming] = useState<Renaming | null>(null);
  useEffect(() => {
    const tab = box.current?.querySelector("[aria-selected=true]");
    if (tab && typeof tab.scrollIntoView === "function") tab.scrollIntoView({ block: "nearest", inline: "nearest" });
  }, [active]);

  const elementOf = (tab: Tab): HTMLElement | undefined => box.current?.querySelectorAll<HTMLElement>("[role=tab]")[tabs.indexOf(tab)];
  const rename = (tab: Tab): void => {
    const element = elementOf(tab);
    if (!element) return;
    const left = element.offsetLeft - (box.current?.scrollLeft ?? 0);
    setRenaming({ id: tab.id, name: tab.name, left, width: Math.max(120, element.offsetWidth) });
  };
  const leave = (keep: boolean): void => {
    if (!renaming) return;
    setRenaming(null);
    if (keep) onRename(renaming.id, renaming.name);
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    const at = tabs.findIndex((tab) => tab.id === active);
    const here = tabs[at];
    if (event.key === "F2" && here) {
      event.preventDefault();
      rename(here);
      return;
    }
    const next = { ArrowRight: tabs[at + 1], ArrowLeft: tabs[at - 1], Home: tabs[0], End: tabs.at(-1) }[event.key];
    if (!next) return;
    event.preventDefault();
    onChoose(next.id);
    elementOf(next)?.focus();
  };

  return (
    <div className="sheets">
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
            onDoubleClick={() => rename(tab)}
          >
            {tab.name}
          </button>
        ))}
      </div>
      <button type="button" className="plain add-sheet" aria-label="New sheet" title="New sheet" onClick={onAdd}>
        <Icon name="add" size={16} />
      </button>
      {renaming && (
        <input
          className="tab-name"
          aria-label="Name of the sheet"
          autoFocus
          maxLength={31}
          value={renaming.name}
          style={{ left: renaming.left, width: renaming.width }}
          onFocus={(event) => event.target.select()}
          onChange={(event) => setRenaming({ ...renaming, name: event.target.value })}
          onBlur={() => leave(true)}
          onKeyDown={(event) => {
            event.stopPropagation();
            if (event.key === "Enter") leave(true);
            else if (event.key === "Escape") leave(false);
            else return;
            event.preventDefault();
          }}
        />
      )}
    </div>
  );
}
