import { useEffect, useRef, type ReactNode } from "react";
import type { AddInHost, Connection, SimulatedExcel } from "../ports";

export interface PaneFrameProps {
  readonly host: AddInHost;
  readonly excel: SimulatedExcel;
  /** Address of the add-in's page. */
  readonly page: string;
  readonly title: string;
  /** The command page is there without being seen. */
  readonly hidden?: boolean;
  readonly onConnection?: (connection: Connection | null) => void;
  /** F6 was pressed in the page: the person wants the next part of the window. */
  readonly onLeave?: (backwards: boolean) => void;
}

/**
 * A page of the add-in in a frame of its own. The frame is made, given its address, put in the page and connected in one task:
 * the door stands on the frame's window, which a page of the same origin keeps, so nothing in the page itself is touched.
 */
export function PaneFrame({ host, excel, page, title, hidden = false, onConnection, onLeave }: PaneFrameProps): ReactNode {
  const place = useRef<HTMLDivElement>(null);
  const { door, excelApi } = excel;
  // The door asks for the rest of the pretence whenever it answers; only these two are fixed when the page boots.
  const now = useRef({ excel, onConnection, onLeave });
  now.current = { excel, onConnection, onLeave };

  useEffect(() => {
    const parent = place.current;
    if (!parent) return;
    let connection: Connection | null = null;
    let frame: HTMLIFrameElement | null = null;

    const mount = (): void => {
      connection?.close();
      frame?.remove();
      frame = document.createElement("iframe");
      frame.title = title;
      frame.src = page;
      if (hidden) frame.tabIndex = -1;
      const made = frame;
      let loads = 0;
      made.addEventListener("load", () => {
        // A page that reloads itself loses the door with its window, and starts again in a new frame.
        if (++loads > 1) mount();
        else made.contentWindow?.addEventListener("keydown", onKey, true);
      });
      parent.append(made);
      connection = host.connect(made, now.current.excel);
      now.current.onConnection?.(connection);
    };
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== "F6") return;
      event.preventDefault();
      now.current.onLeave?.(event.shiftKey);
    };

    mount();
    return () => {
      connection?.close();
      now.current.onConnection?.(null);
      frame?.remove();
    };
  }, [host, page, title, hidden, door, excelApi]);

  return <div ref={place} className={hidden ? "frame-hidden" : "frame"} />;
}
