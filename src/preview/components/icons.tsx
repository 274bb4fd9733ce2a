import type { ReactNode } from "react";

/** The preview's own pictures, drawn on 20 × 20 and coloured by the text around them. */
const PATHS = {
  open: "M2.5 5.5A1.5 1.5 0 0 1 4 4h3.6l1.9 2H16A1.5 1.5 0 0 1 17.5 7.5v1M2.5 5.5v9A1.5 1.5 0 0 0 4 16h11.2a1.5 1.5 0 0 0 1.4-1l1.6-5a1 1 0 0 0-1-1.3H6.4a1.5 1.5 0 0 0-1.4 1L3 15.4",
  save: "M4 3.5h9.2L16.5 7v8A1.5 1.5 0 0 1 15 16.5H5A1.5 1.5 0 0 1 3.5 15V4A.5.5 0 0 1 4 3.5ZM6.5 3.5v4h6v-4M6.5 16.5v-5h7v5",
  samples: "M4 3.5h12v13H4ZM4 7.5h12M4 11.5h12M8.5 7.5v9",
  undo: "M4 8h8.5a4 4 0 0 1 0 8H9M4 8l3.6-3.6M4 8l3.6 3.6",
  redo: "M16 8H7.5a4 4 0 0 0 0 8H11M16 8l-3.6-3.6M16 8l-3.6 3.6",
  paste:
    "M7 4H5.5A1.5 1.5 0 0 0 4 5.5v10A1.5 1.5 0 0 0 5.5 17h9a1.5 1.5 0 0 0 1.5-1.5v-10A1.5 1.5 0 0 0 14.5 4H13M7.5 3h5v2.5h-5ZM7 9.5h6M7 12.5h6",
  copy: "M7 3.5h7A1.5 1.5 0 0 1 15.500 5v9M4.500 6.500h7A1.500 1.500 0 0 1 13 8v7.500A1.500 1.500 0 0 1 11.500 17h-6A1.500 1.500 0 0 1 4 15.500V7Z",
  cut: "M6 4l7 9M14 4l-7 9M5.500 17a2.200 2.200 0 1 0 0-4.400 2.200 2.200 0 0 0 0 4.400ZM14.500 17a2.200 2.200 0 1 0 0-4.400 2.200 2.200 0 0 0 0 4.400Z",
  insert: "M3.500 4h13v4h-13ZM3.500 12h5.500M3.500 16h5.500M14 11v6M11 14h6",
  remove: "M3.500 4h13v4h-13ZM3.500 12h5.500M3.500 16h5.500M11.500 11.500l5 5M16.500 11.500l-5 5",
  sort: "M3.5 5h9M3.5 10h6M3.5 15h3M14.5 4.5v11M14.5 15.5l-2.5-2.5M14.5 15.5l2.5-2.5",
  settings: "M3 6h7M14 6h3M3 14h3M10 14h7M12 8a2 2 0 1 0 0-4 2 2 0 0 0 0 4ZM8 16a2 2 0 1 0 0-4 2 2 0 0 0 0 4Z",
  theme: "M10 3a7 7 0 1 0 0 14ZM10 3a7 7 0 0 1 0 14",
  add: "M10 4v12M4 10h12",
  close: "M5 5l10 10M15 5 5 15",
  down: "M6 8l4 4 4-4",
} as const;

export type IconName = keyof typeof PATHS;

export function Icon({ name, size = 20 }: { readonly name: IconName; readonly size?: number }): ReactNode {
  return (
    <svg className="icon" width={size} height={size} viewBox="0 0 20 20" aria-hidden="true">
      <path d={PATHS[name]} fill="none" stroke="currentColor" strokeWidth="1.3" strokeLinecap="round" strokeLinejoin="round" />
    </svg>
  );
}
