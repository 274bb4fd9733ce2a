import { useEffect, useId, useRef, type ReactNode } from "react";
import type { SimulatedExcel } from "../ports";

export interface PretendPanelProps {
  readonly excel: SimulatedExcel;
  /** Excel on the web's protocol works over https only. */
  readonly canBeWeb: boolean;
  readonly paneWidth: number;
  readonly onChange: (excel: SimulatedExcel) => void;
  readonly onPaneWidth: (width: number) => void;
  readonly onCoAuthor: () => void;
  readonly onClose: () => void;
}

const API_SETS = ["1.9", "1.10", "1.11", "1.12", "1.13", "1.14", "1.15"];
const WIDTHS = [320, 350, 450];

/** The switches of the simulated Excel: which one it is, and what is the matter with the workbook. */
export function PretendPanel({ excel, canBeWeb, paneWidth, onChange, onPaneWidth, onCoAuthor, onClose }: PretendPanelProps): ReactNode {
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.querySelector<HTMLElement>("select")?.focus(), []);
  const check = (label: string, value: boolean, changed: Partial<SimulatedExcel>): ReactNode => (
    <label className="check">
      <input type="checkbox" checked={value} onChange={() => onChange({ ...excel, ...changed })} />
      {label}
    </label>
  );
  return (
    <div
      ref={box}
      role="dialog"
      aria-labelledby={`${id}title`}
      className="pretend"
      onKeyDown={(event) => {
        if (event.key === "Escape") onClose();
      }}
    >
      <div className="panel-head">
        <h2 id={`${id}title`}>Simulated Excel</h2>
        <button type="button" className="plain" aria-label="Close" onClick={onClose}>
          ✕
        </button>
      </div>
      <p>See how the add-in behaves under another Excel, or when the workbook cannot be changed.</p>
      <label>
        Excel
        <select value={excel.door} onChange={(event) => onChange({ ...excel, door: event.target.value === "web" ? "web" : "desktop" })}>
          <option value="desktop">Excel for Windows</option>
          <option value="web" disabled={!canBeWeb}>
            Excel on the web{canBeWeb ? "" : " (needs https)"}
          </option>
        </select>
      </label>
      <label>
        Newest features it knows
        <select value={excel.excelApi} onChange={(event) => onChange({ ...excel, excelApi: event.target.value })}>
          {API_SETS.map((set) => (
            <option key={set} value={set}>
              ExcelApi {set}
            </option>
          ))}
        </select>
      </label>
      <label>
        Width of the pane
        <select value={paneWidth} onChange={(event) => onPaneWidth(Number(event.target.value))}>
          {[...new Set([...WIDTHS, paneWidth])]
            .sort((a, b) => a - b)
            .map((width) => (
              <option key={width} value={width}>
                {width} pixels
              </option>
            ))}
        </select>
      </label>
      {check("This sheet is protected", excel.isProtected, { isProtected: !excel.isProtected })}
      {check("The workbook is read-only", excel.isReadOnly, { isReadOnly: !excel.isReadOnly })}
      {check("A cell is being edited", excel.isCellBeingEdited, { isCellBeingEdited: !excel.isCellBeingEdited })}
      <button type="button" onClick={onCoAuthor}>
        Let a colleague edit a cell now
      </button>
    </div>
  );
}
