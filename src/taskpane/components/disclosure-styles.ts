import { makeStyles, tokens } from "@fluentui/react-components";

/** The chevron before a summary turns as its part opens. */
const TURNING = { "&[open] > summary > svg:first-child": { transform: "rotate(90deg)" } };

/** How the parts look that open on demand. */
export const useDisclosureStyles = makeStyles({
  part: { borderTop: `1px solid ${tokens.colorNeutralStroke3}`, ...TURNING },
  /** Within a view: flush with its texts and without a line. */
  within: { "& > summary": { padding: 0 }, ...TURNING },
  summary: {
    minHeight: "44px",
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    padding: `0 ${tokens.spacingHorizontalM}`,
    cursor: "pointer",
    fontWeight: tokens.fontWeightSemibold,
    listStyle: "none",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
    "::-webkit-details-marker": { display: "none" },
  },
  chevron: { color: tokens.colorNeutralForeground3, flexShrink: 0 },
  list: { margin: 0, padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM} 60px`, listStyle: "none" },
  mark: { color: tokens.colorNeutralForeground3, flexShrink: 0 },
});
