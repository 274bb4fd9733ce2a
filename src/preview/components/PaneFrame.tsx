import { useEffect, useRef, type ReactNode } from "react";
import type { AddInHost, Connection, LoadOptions, SimulatedExcel } from "../ports";

export interface PaneFrameProps {
  readonly host: AddInHost;
  readonly excel: SimulatedExcel;
  readonly theme: "light" | "dark";
  /** Address of the add-in's page. */
  readonly page: string;
  readonly title: string;
  /** The command page is there without being seen. */
  readonly hidden?: boolean;
  readonly isDialog?: boolean;
  readonly showDialog: LoadOptions["showDialog"];
  readonly onConnection?: (connection: Connection | null) => void;
  /** F6 was pressed in the page: the person wants the next part of the window. */
  readonly onLeave?: (backwards: boolean) => void;
}

/** A page of the add-in in a frame of its own; loaded anew for another workbook or another Excel. */
export function PaneFrame({
  host,
  excel,
  theme,
  page,
  title,
  hidden = false,
  isDialog = false,
  showDialog,
  onConnection,
  onLeave,
}: PaneFrameProps): ReactNode {
  const place = useRef<HTMLDivElement>(null);
  const { door, excelApi, isReadOnly, isCellBeingEdited } = excel;
  // A page learns the theme when it loads; it is not loaded again for the sake of another.
  const now = useRef({ excel, theme, showDialog, onConnection, onLeave });
  now.current = { excel, theme, showDialog, onConnection, onLeave };
  const open = useRef<Connection | null>(null);

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
      connection = host.load(made, parent, { ...now.current, isDialog });
      open.current = connection;
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
      open.current = null;
      now.current.onConnection?.(null);
      frame?.remove();
    };
  }, [host, page, title, hidden, isDialog, door, excelApi, isReadOnly]);
  useEffect(() => open.current?.setCellBeingEdited(isCellBeingEdited), [isCellBeingEdited]);

  return <div ref={place} className={hidden ? "frame-hidden" : "frame"} />;
}
