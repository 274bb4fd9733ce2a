import { makeStyles, tokens } from "@fluentui/react-components";
import { memo } from "react";
import type { ListedFinding } from "../../app/list-findings";
import { words } from "../../app/words";
import { SeverityMark } from "./SeverityMark";
import { useViewStyles } from "./view-styles";

interface FindingRowProps {
  readonly listed: ListedFinding;
  /** Where the group above does not say how grave it is. */
  readonly showSeverity: boolean;
}

const useStyles = makeStyles({
  row: {
    padding: `6px ${tokens.spacingHorizontalM} 7px 36px`,
    display: "flex",
    flexDirection: "column",
    gap: "1px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  action: {
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
  },
  ref: { fontWeight: tokens.fontWeightSemibold, marginRight: "3px" },
  what: {
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
    display: "-webkit-box",
    WebkitLineClamp: "3",
    WebkitBoxOrient: "vertical",
    overflow: "hidden",
  },
  where: { display: "flex", gap: tokens.spacingHorizontalS, color: tokens.colorNeutralForeground3 },
  lead: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  cell: { flexShrink: 0 },
  severity: { display: "inline-flex", alignItems: "center", gap: "4px", flexShrink: 0 },
});

/** One finding as the list shows it: which action, what is wrong, who leads it and where it stands, with the pauses that the eye sees. Drawn once, however far it is scrolled. */
export const FindingRow = memo(function FindingRow({ listed, showSeverity }: FindingRowProps) {
  const styles = useStyles();
  const view = useViewStyles();
  const pause = (mark: string) => <span className={view.unseen}>{mark} </span>;
  const { ref, action, lead, finding } = listed;
  return (
    <div className={styles.row}>
      <span className={styles.action}>
        {ref !== null && <span className={styles.ref}>{ref} </span>}
        {action ?? (ref === null ? words.finding.noAction : "")}
      </span>
      {pause(".")}
      <span className={styles.what}>{listed.what}</span>
      <span className={styles.where}>
        {showSeverity && (
          <span className={styles.severity}>
            <SeverityMark severity={finding.severity} />
            {words.severity[finding.severity]}
            {pause(",")}
          </span>
        )}
        {lead !== null && (
          <>
            <span className={styles.lead}>{lead}</span>
            {pause(",")}
          </>
        )}
        <span className={styles.cell}>{words.finding.row(listed.row)}</span>
      </span>
    </div>
  );
});
