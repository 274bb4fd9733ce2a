import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronRight16Regular } from "@fluentui/react-icons/svg/chevron-right";
import { CheckmarkCircle16Regular } from "@fluentui/react-icons/svg/checkmark-circle";
import { useMemo } from "react";
import { listFindings } from "../../app/list-findings";
import type { Checked } from "../../app/session";
import { words } from "../../app/words";
import { ukDay } from "../../domain/calendar/day";
import type { PaneSession } from "../use-session";
import { useDisclosureStyles } from "./disclosure-styles";

interface AcceptedFindingsProps {
  readonly pane: PaneSession;
  readonly checked: Checked;
}

const useStyles = makeStyles({
  item: { paddingBottom: tokens.spacingVerticalS, display: "flex", flexDirection: "column", gap: "2px", alignItems: "start" },
  by: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
  ended: { margin: 0, padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`, fontSize: tokens.fontSizeBase200 },
});

/** The findings accepted with a reason, apart from those that count; each can be made to count again. */
export function AcceptedFindings({ pane, checked }: AcceptedFindingsProps) {
  const styles = useStyles();
  const disclosure = useDisclosureStyles();
  const { report } = checked;
  const { kept } = report.kept;
  const listed = useMemo(() => listFindings({ ...report, findings: report.accepted.map(({ finding }) => finding) }), [report]);
  return (
    <>
      {listed.length > 0 && (
        <details className={disclosure.part}>
          <summary className={disclosure.summary}>
            <ChevronRight16Regular className={disclosure.chevron} aria-hidden />
            <CheckmarkCircle16Regular className={disclosure.mark} aria-hidden />
            {words.accept.list(listed.length)}
          </summary>
          <ul className={disclosure.list}>
            {listed.map((each, index) => {
              const by = report.accepted[index]?.by;
              return (
                by && (
                  <li key={each.key} className={styles.item}>
                    {each.finding.message}
                    <span className={styles.by}>{words.accept.by(by.who, by.why, by.until === null ? null : ukDay(by.until))}</span>
                    <Button
                      size="small"
                      disabledFocusable={pane.session.writing}
                      onClick={() => void pane.keep({ ...kept, accepted: kept.accepted.filter((one) => one !== by) })}
                    >
                      {words.accept.takeBack}
                    </Button>
                  </li>
                )
              );
            })}
          </ul>
        </details>
      )}
      {report.acceptanceEnded.length > 0 && <p className={styles.ended}>{words.accept.ended(report.acceptanceEnded.length)}</p>}
    </>
  );
}
