import { makeStyles, tokens } from "@fluentui/react-components";

/** How the parts at the end of the Check view look that open on demand. */
export const useDisclosureStyles = makeStyles({
  part: { borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
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
  chevron: {
    color: tokens.colorNeutralForeground3,
    flexShrink: 0,
    "[open] > summary > &": { transform: "rotate(90deg)" },
  },
  list: { margin: 0, padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM} 60px`, listStyle: "none" },
  mark: { color: tokens.colorNeutralForeground3, flexShrink: 0 },
});
