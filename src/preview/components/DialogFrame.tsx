import type { ReactNode } from "react";
import { useModal } from "../use-modal";

export interface DialogFrameProps {
  /** The add-in's name. */
  readonly name: string;
  /** Percent of the window. */
  readonly width: number;
  readonly height: number;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A dialog of the add-in, as Excel shows it: the add-in's page under its name, with a button to close it. */
export function DialogFrame({ name, width, height, onClose, children }: DialogFrameProps): ReactNode {
  const box = useModal();
  return (
    <dialog
      ref={box}
      className="add-in-dialog"
      aria-label={name}
      style={{ width: `max(320px, ${width}vw)`, height: `max(220px, ${height}vh)` }}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <div className="panel-head">
        <h2>{name}</h2>
        <button type="button" className="plain" aria-label="Close the dialog" onClick={onClose}>
          ✕
        </button>
      </div>
      {children}
    </dialog>
  );
}
