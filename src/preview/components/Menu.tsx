import { useEffect, useLayoutEffect, useRef, useState, type KeyboardEvent, type ReactNode } from "react";

export interface MenuItem {
  readonly label: string;
  /** A second line, smaller. */
  readonly about?: string;
  /** "Ctrl+C" */
  readonly keys?: string;
  readonly disabled?: boolean;
  readonly onChoose: () => void;
}

export interface MenuProps {
  readonly label: string;
  /** Groups of items, a line between them. */
  readonly groups: readonly (readonly MenuItem[])[];
  /** Where its corner is, in pixels of the window; moved so that it stays inside. */
  readonly at: { readonly x: number; readonly y: number };
  /** It was left, by choosing, Esc or a click elsewhere. */
  readonly onClose: () => void;
}

/** A menu at a place in the window: arrows, Home, End, first letters, Enter, Esc. */
export function Menu({ label, groups, at, onClose }: MenuProps): ReactNode {
  const box = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState(at);
  const items = (): HTMLElement[] => [...(box.current?.querySelectorAll<HTMLElement>("[role=menuitem]:not([aria-disabled=true])") ?? [])];

  useLayoutEffect(() => {
    const bounds = box.current?.getBoundingClientRect();
    if (bounds)
      setPlace({
        x: Math.max(4, Math.min(at.x, window.innerWidth - bounds.width - 4)),
        y: Math.max(4, Math.min(at.y, window.innerHeight - bounds.height - 4)),
      });
    items()[0]?.focus();
  }, [at]);
  useEffect(() => {
    const away = (event: PointerEvent): void => {
      if (!(event.target instanceof Node && box.current?.contains(event.target))) onClose();
    };
    document.addEventListener("pointerdown", away, true);
    window.addEventListener("blur", onClose);
    return () => {
      document.removeEventListener("pointerdown", away, true);
      window.removeEventListener("blur", onClose);
    };
  }, [onClose]);

  const onKeyDown = (event: KeyboardEvent): void => {
    const all = items();
    const index = all.findIndex((item) => item === document.activeElement);
    const { key } = event;
    event.stopPropagation();
    if (key === "ArrowDown") all[(index + 1) % all.length]?.focus();
    else if (key === "ArrowUp") all[(index - 1 + all.length) % all.length]?.focus();
    else if (key === "Home") all[0]?.focus();
    else if (key === "End") all.at(-1)?.focus();
    else if (key === "Escape" || key === "Tab") onClose();
    else if (key.length === 1 && key !== " " && !event.ctrlKey && !event.metaKey) {
      const from = [...all.slice(index + 1), ...all.slice(0, index + 1)];
      from.find((item) => item.textContent?.toLowerCase().startsWith(key.toLowerCase()))?.focus();
    } else return;
    event.preventDefault();
  };

  return (
    <div ref={box} role="menu" aria-label={label} className="menu" style={{ left: place.x, top: place.y }} onKeyDown={onKeyDown}>
      {groups.map((group, index) => (
        <div key={index} role="group" className="menu-group">
          {group.map((item) => (
            <button
              key={item.label}
              type="button"
              role="menuitem"
              tabIndex={-1}
              className="menu-item"
              aria-disabled={item.disabled ?? false}
              onClick={() => {
                if (item.disabled) return;
                onClose();
                item.onChoose();
              }}
            >
              <span>
                {item.label}
                {item.about !== undefined && <small>{item.about}</small>}
              </span>
              {item.keys !== undefined && <kbd>{item.keys}</kbd>}
            </button>
          ))}
        </div>
      ))}
    </div>
  );
}
