import { useEffect, useRef, useState, type ReactNode } from "react";
import { onEditKey } from "../grid/CellEditor";
import type { Draft } from "../grid/Grid";
import type { Direction } from "../grid/selection";

export interface FormulaBarProps {
  /** What the name box shows: "F12", or the size of a selection while it is made ("3R x 2C"). */
  readonly name: string;
  /** What the active cell holds, as one would type it. */
  readonly content: string;
  readonly draft: Draft | null;
  readonly readOnly: boolean;
  /** An address was typed in the name box. False when it names no cells. */
  readonly onGoTo: (address: string) => boolean;
  readonly onBegin: () => void;
  readonly onDraft: (text: string) => void;
  readonly onCommit: (move: Direction | null) => void;
  readonly onCancel: () => void;
}

/** The active cell's name and content; both can be typed in. */
export function FormulaBar(props: FormulaBarProps): ReactNode {
  const { draft } = props;
  const [typed, setTyped] = useState<string | null>(null);
  const content = useRef<HTMLTextAreaElement>(null);
  useEffect(() => setTyped(null), [props.name]);

  return (
    <div role="group" aria-label="Formula bar" className="formula-bar">
      <input
        className="name-box"
        aria-label="Name box"
        spellCheck={false}
        value={typed ?? props.name}
        onChange={(event) => setTyped(event.target.value)}
        onFocus={(event) => event.target.select()}
        onBlur={() => setTyped(null)}
        onKeyDown={(event) => {
          if (event.key === "Enter" && typed !== null && !props.onGoTo(typed)) event.currentTarget.select();
          if (event.key === "Escape" || (event.key === "Enter" && typed === null)) props.onCancel();
        }}
      />
      <span className="draft-buttons">
        <button
          type="button"
          aria-label="Cancel what was typed"
          disabled={!draft}
          onMouseDown={(event) => event.preventDefault()}
          onClick={props.onCancel}
        >
          ✕
        </button>
        <button
          type="button"
          aria-label="Enter what was typed"
          disabled={!draft}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => props.onCommit(null)}
        >
          ✓
        </button>
        <i aria-hidden>fx</i>
      </span>
      <textarea
        ref={content}
        className="content"
        aria-label="Content of the active cell"
        rows={2}
        spellCheck={false}
        readOnly={props.readOnly}
        value={draft ? draft.text : props.content}
        onFocus={() => {
          if (!props.readOnly && draft?.where !== "bar") props.onBegin();
        }}
        onChange={(event) => props.onDraft(event.target.value)}
        onKeyDown={(event) => {
          if (draft) onEditKey(event, draft, props.onDraft, props.onCommit, props.onCancel);
        }}
      />
    </div>
  );
}
