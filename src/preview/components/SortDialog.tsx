import { useId, useState, type ReactNode } from "react";
import { columnLetters } from "../../domain/grid/a1";
import type { SortLevel, Sortable } from "../ports";
import { useModal } from "../use-modal";

export interface SortDialogProps {
  readonly sortable: Sortable;
  /** The column the person is in. */
  readonly column: number;
  readonly onSort: (levels: readonly SortLevel[], hasHeaders: boolean) => void;
  /** Esc, or Cancel. */
  readonly onCancel: () => void;
}

/** Excel's Custom Sort: by which columns, which way, and whether the first row is headings. */
export function SortDialog({ sortable, column, onSort, onCancel }: SortDialogProps): ReactNode {
  const { headings } = sortable;
  const box = useModal();
  const id = useId();
  const [hasHeaders, setHasHeaders] = useState(sortable.hasHeaders);
  const [levels, setLevels] = useState<readonly SortLevel[]>([{ column, ascending: true }]);
  const change = (at: number, changes: Partial<SortLevel>): void =>
    setLevels(levels.map((level, index) => (index === at ? { ...level, ...changes } : level)));
  const free = headings.find((heading) => !levels.some((level) => level.column === heading.column));
  const nameOf = (heading: Sortable["headings"][number]): string =>
    hasHeaders && heading.text !== "" ? heading.text : `Column ${columnLetters(heading.column)}`;

  return (
    <dialog
      ref={box}
      className="ask sort"
      aria-labelledby={`${id}title`}
      onCancel={(event) => {
        event.preventDefault();
        onCancel();
      }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          onSort(levels, hasHeaders);
        }}
      >
        <h2 id={`${id}title`}>Sort {sortable.address}</h2>
        {levels.map((level, index) => {
          const label = index === 0 ? "Sort by" : "Then by";
          return (
            <div key={index} className="sort-level">
              <label>
                {label}
                <select
                  autoFocus={index === levels.length - 1}
                  value={level.column}
                  onChange={(event) => change(index, { column: Number(event.target.value) })}
                >
                  {headings.map((heading) => (
                    <option key={heading.column} value={heading.column}>
                      {nameOf(heading)}
                    </option>
                  ))}
                </select>
              </label>
              <label>
                Order
                <select
                  value={level.ascending ? "up" : "down"}
                  onChange={(event) => change(index, { ascending: event.target.value === "up" })}
                >
                  <option value="up">A to Z, smallest first</option>
                  <option value="down">Z to A, largest first</option>
                </select>
              </label>
            </div>
          );
        })}
        <div className="sort-levels">
          <button
            type="button"
            disabled={free === undefined}
            onClick={() => free && setLevels([...levels, { column: free.column, ascending: true }])}
          >
            Add level
          </button>
          <button type="button" disabled={levels.length === 1} onClick={() => setLevels(levels.slice(0, -1))}>
            Delete level
          </button>
        </div>
        <label className="sort-headers">
          <input
            type="checkbox"
            checked={hasHeaders}
            disabled={sortable.isTable}
            onChange={(event) => setHasHeaders(event.target.checked)}
          />
          My data has headers
        </label>
        <div className="answers">
          <button type="submit" className="primary">
            OK
          </button>
          <button type="button" onClick={onCancel}>
            Cancel
          </button>
        </div>
      </form>
    </dialog>
  );
}
