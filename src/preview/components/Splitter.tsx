import { useRef, type KeyboardEvent, type ReactNode } from "react";

/** Narrower panes than this Excel does not give; wider ones leave no room for the sheet. Pixels. */
const NARROWEST = 256;
const WIDEST = 640;

/** The edge between sheet and pane: dragged, or moved with the arrow keys. */
export function Splitter({ width, onWidth }: { readonly width: number; readonly onWidth: (width: number) => void }): ReactNode {
  const from = useRef<{ x: number; width: number } | null>(null);
  const set = (next: number): void => onWidth(Math.max(NARROWEST, Math.min(WIDEST, Math.round(next))));
  const onKeyDown = (event: KeyboardEvent): void => {
    const by = { ArrowLeft: 10, ArrowRight: -10 }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    set(width + by);
  };
  return (
    <div
      role="separator"
      aria-label="Edge of the pane"
      aria-orientation="vertical"
      aria-valuenow={width}
      aria-valuemin={NARROWEST}
      aria-valuemax={WIDEST}
      tabIndex={0}
      className="splitter"
      onKeyDown={onKeyDown}
      onPointerDown={(event) => {
        from.current = { x: event.clientX, width };
        event.currentTarget.setPointerCapture(event.pointerId);
      }}
      onPointerMove={(event) => {
        if (from.current) set(from.current.width + from.current.x - event.clientX);
      }}
      onPointerUp={() => (from.current = null)}
    />
  );
}
