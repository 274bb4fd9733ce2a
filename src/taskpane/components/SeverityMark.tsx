import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ErrorCircle16Filled } from "@fluentui/react-icons/svg/error-circle";
import { Eye16Filled } from "@fluentui/react-icons/svg/eye";
import { Warning16Filled } from "@fluentui/react-icons/svg/warning";
import type { Severity } from "../../domain/findings/finding";

interface SeverityMarkProps {
  readonly severity: Severity;
}

const useStyles = makeStyles({
  mark: { flexShrink: 0, "@media (forced-colors: active)": { forcedColorAdjust: "auto", color: "CanvasText" } },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  review: { color: tokens.colorNeutralForeground3 },
});

const SHAPES = { error: ErrorCircle16Filled, warning: Warning16Filled, review: Eye16Filled };

/** A severity as a shape: circle, triangle, eye. Its word always stands beside it, so the shape is not read out. */
export function SeverityMark({ severity }: SeverityMarkProps) {
  const styles = useStyles();
  const Shape = SHAPES[severity];
  return <Shape className={mergeClasses(styles.mark, styles[severity])} aria-hidden />;
}
