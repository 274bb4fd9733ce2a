import { useLayoutEffect, useRef, type KeyboardEvent, type ReactNode } from "react";
import type { CellLook } from "../ports";
import type { Draft } from "./Grid";
import { cellCss } from "./look";
import type { Direction } from "./selection";

export interface CellEditorProps {
  readonly label: string;
  readonly draft: Draft;
  readonly look: CellLook;
  readonly width: number;
  readonly onChange: (text: string) => void;
  readonly onCommit: (move: Direction | null) => void;
  readonly onCancel: () => void;
}

/** The box one types in, over the cell; it grows with the text. */
export function CellEditor({ label, draft, look, width, onChange, onCommit, onCancel }: CellEditorProps): ReactNode {
  const box = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    const area = box.current;
    if (!area) return;
    area.focus({ preventScroll: true });
    area.setSelectionRange(area.value.length, area.value.length);
  }, []);
  useLayoutEffect(() => {
    const area = box.current;
    if (!area) return;
    area.style.height = "0";
    area.style.height = `${area.scrollHeight}px`;
  }, [draft.text, width]);

  return (
    <textarea
      ref={box}
      className="editor"
      aria-label={label}
      spellCheck={false}
      rows={1}
      value={draft.text}
      style={{ ...cellCss(look), minWidth: Math.max(width, 60), width: Math.max(width, 60) }}
      onChange={(event) => onChange(event.target.value)}
      onKeyDown={(event) => onEditKey(event, draft, onChange, onCommit, onCancel)}
    />
  );
}

/** The keys of a cell being typed into, in the cell or in the formula bar: Enter, Tab and Esc leave it; Alt+Enter starts a line. */
export function onEditKey(
  event: KeyboardEvent<HTMLTextAreaElement>,
  draft: Draft,
  onChange: (text: string) => void,
  onCommit: (move: Direction | null) => void,
  onCancel: () => void,
): void {
  if (event.nativeEvent.isComposing) return;
  const { key, shiftKey: shift, altKey: alt } = event;
  if (key === "Enter" && alt) {
    const { selectionStart: from, selectionEnd: to, value } = event.currentTarget;
    const area = event.currentTarget;
    onChange(`${value.slice(0, from)}\n${value.slice(to)}`);
    requestAnimationFrame(() => area.setSelectionRange(from + 1, from + 1));
  } else if (key === "Enter") onCommit(shift ? "up" : "down");
  else if (key === "Tab") onCommit(shift ? "left" : "right");
  else if (key === "Escape") onCancel();
  else if (draft.mode === "enter" && draft.where === "cell" && LEAVING.has(key)) onCommit(LEAVING.get(key) ?? null);
  else return;
  event.preventDefault();
}

const LEAVING: ReadonlyMap<string, Direction> = new Map([
  ["ArrowUp", "up"],
  ["ArrowDown", "down"],
  ["ArrowLeft", "left"],
  ["ArrowRight", "right"],
]);
