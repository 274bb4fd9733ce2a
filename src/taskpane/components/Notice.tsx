import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ErrorCircle20Filled } from "@fluentui/react-icons/svg/error-circle";
import { Info20Regular } from "@fluentui/react-icons/svg/info";
import { Warning20Filled } from "@fluentui/react-icons/svg/warning";
import type { ReactNode } from "react";

interface NoticeProps {
  readonly tone: "info" | "warning" | "error";
  /** Bold, above the text; none by default. */
  readonly title?: string;
  /** 1 where the notice is what the view is about. */
  readonly level?: 1 | 2;
  readonly children: ReactNode;
  /** Buttons, below the text. */
  readonly actions?: ReactNode;
}

const useStyles = makeStyles({
  notice: {
    display: "grid",
    gridTemplateColumns: "20px minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
  },
  info: { backgroundColor: tokens.colorNeutralBackground3 },
  warning: { backgroundColor: tokens.colorStatusWarningBackground1, border: `1px solid ${tokens.colorStatusWarningBorder1}` },
  error: { backgroundColor: tokens.colorStatusDangerBackground1, border: `1px solid ${tokens.colorStatusDangerBorder1}` },
  infoMark: { color: tokens.colorNeutralForeground2 },
  warningMark: { color: tokens.colorStatusWarningForeground3 },
  errorMark: { color: tokens.colorStatusDangerForeground1 },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
  actions: { gridColumn: 2, display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, marginTop: tokens.spacingVerticalS },
});

const MARKS = { info: Info20Regular, warning: Warning20Filled, error: ErrorCircle20Filled };

/** A message set apart from the text around it, with what can be done about it. */
export function Notice({ tone, title, level = 2, children, actions }: NoticeProps) {
  const styles = useStyles();
  const Mark = MARKS[tone];
  const Title = level === 1 ? "h1" : "h2";
  return (
    <div className={mergeClasses(styles.notice, styles[tone])}>
      <Mark className={styles[`${tone}Mark`]} aria-hidden />
      <div>
        {title && <Title className={styles.title}>{title}</Title>}
        {children}
      </div>
      {actions && <div className={styles.actions}>{actions}</div>}
    </div>
  );
}
