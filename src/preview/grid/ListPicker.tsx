import { useEffect, useLayoutEffect, useRef, useState, type KeyboardEvent, type ReactNode, type RefObject } from "react";

export interface ListPickerProps {
  /** "F12" */
  readonly cell: string;
  readonly words: readonly string[];
  /** What the cell holds now. */
  readonly chosen: string;
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
  readonly onPick: (word: string) => void;
  /** The grid, whose edges the list keeps inside of. */
  readonly bounds: RefObject<HTMLElement | null>;
}

/** The arrow beside a cell that has a drop-down list, and the list: by mouse, or Alt+Down, arrows, first letters, Enter and Esc. */
export function ListPicker(props: ListPickerProps): ReactNode {
  return (
    <>
      <button
        type="button"
        tabIndex={-1}
        className="list-button"
        aria-label={`Choose from the list for ${props.cell}`}
        aria-expanded={props.open}
        onClick={() => props.onOpen(!props.open)}
      >
        <svg width="9" height="6" viewBox="0 0 9 6" aria-hidden="true">
          <path d="M0.5 0.5 4.5 5 8.5 0.5Z" fill="currentColor" />
        </svg>
      </button>
      {props.open && <Words {...props} />}
    </>
  );
}

function Words({ cell, words, chosen, onOpen, onPick, bounds }: ListPickerProps): ReactNode {
  const box = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState(() => Math.max(0, words.indexOf(chosen)));
  const [above, setAbove] = useState(false);
  const typed = useRef({ text: "", when: 0 });

  useLayoutEffect(() => {
    const list = box.current;
    if (!list) return;
    const edge = bounds.current?.getBoundingClientRect();
    setAbove(edge !== undefined && edge.height > 0 && list.getBoundingClientRect().bottom > edge.bottom - 16);
    list.focus({ preventScroll: true });
  }, [bounds]);
  useEffect(() => {
    const option = box.current?.children[at];
    if (option instanceof HTMLElement && typeof option.scrollIntoView === "function") option.scrollIntoView({ block: "nearest" });
  }, [at]);

  const onKeyDown = (event: KeyboardEvent): void => {
    const { key } = event;
    const word = words[at];
    event.stopPropagation();
    if (key === "ArrowDown") setAt(Math.min(words.length - 1, at + 1));
    else if (key === "ArrowUp" && !event.altKey) setAt(Math.max(0, at - 1));
    else if (key === "Home") setAt(0);
    else if (key === "End") setAt(words.length - 1);
    else if ((key === "Enter" || key === "Tab" || key === " ") && word !== undefined) onPick(word);
    else if (key === "Escape" || key === "ArrowUp") onOpen(false);
    else if (key.length === 1 && !event.ctrlKey && !event.metaKey) {
      const now = event.timeStamp;
      const text = (now - typed.current.when < 800 ? typed.current.text : "") + key.toLowerCase();
      typed.current = { text, when: now };
      const found = words.findIndex((candidate) => candidate.toLowerCase().startsWith(text));
      if (found >= 0) setAt(found);
    } else return;
    event.preventDefault();
  };

  return (
    <div
      ref={box}
      role="listbox"
      aria-label={`List for ${cell}`}
      aria-activedescendant={`list-${at}`}
      tabIndex={-1}
      className="list"
      data-above={above || undefined}
      onKeyDown={onKeyDown}
      onBlur={(event) => {
        if (!event.currentTarget.parentElement?.contains(event.relatedTarget)) onOpen(false);
      }}
    >
      {words.map((word, index) => (
        <div
          key={index}
          id={`list-${index}`}
          role="option"
          aria-selected={index === at}
          className="list-word"
          onPointerEnter={() => setAt(index)}
          onClick={() => onPick(word)}
        >
          {word}
        </div>
      ))}
    </div>
  );
}
