import { makeStyles, tokens } from "@fluentui/react-components";
import { ChevronRight16Regular } from "@fluentui/react-icons/svg/chevron-right";
import { CheckmarkCircle16Filled } from "@fluentui/react-icons/svg/checkmark-circle";
import { QuestionCircle16Regular } from "@fluentui/react-icons/svg/question-circle";
import { Warning16Filled } from "@fluentui/react-icons/svg/warning";
import { memo, type ReactNode } from "react";
import type { RuleCheck } from "../../domain/findings/finding";
import { words } from "../../app/words";
import { useDisclosureStyles } from "./disclosure-styles";
import type { RuleSummary } from "../pane-services";

interface PassedChecksProps {
  readonly checks: readonly RuleCheck[];
  readonly rules: readonly RuleSummary[];
}

const useStyles = makeStyles({
  check: { paddingBottom: tokens.spacingVerticalXS },
  places: {
    display: "block",
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  passed: { color: tokens.colorStatusSuccessForeground1, flexShrink: 0 },
  failed: { color: tokens.colorStatusWarningForeground3, flexShrink: 0 },
});

/** The checks without findings: which passed, which this Excel cannot make, which broke down. */
export const PassedChecks = memo(function PassedChecks({ checks, rules }: PassedChecksProps) {
  const styles = useStyles();
  const disclosure = useDisclosureStyles();
  const summaryOf = (rule: string): string => rules.find((each) => each.id === rule)?.summary ?? words.ruleTitle(rule);
  const failed = checks.filter((check) => check.failed !== undefined);
  const notChecked = checks.filter((check) => check.failed === undefined && check.notChecked !== undefined);
  const passed = checks.filter((check) => check.failed === undefined && check.notChecked === undefined && check.findings === 0);

  const part = (title: string, mark: ReactNode, part: readonly RuleCheck[], note: (check: RuleCheck) => string): ReactNode =>
    part.length > 0 && (
      <details className={disclosure.part}>
        <summary className={disclosure.summary}>
          <ChevronRight16Regular className={disclosure.chevron} aria-hidden />
          {mark}
          {title}
        </summary>
        <ul className={disclosure.list}>
          {part.map((check) => (
            <li key={check.rule} className={styles.check}>
              {summaryOf(check.rule)}
              <span className={styles.places}>{note(check)}</span>
            </li>
          ))}
        </ul>
      </details>
    );

  return (
    <>
      {part(
        words.check.failed(failed.length),
        <Warning16Filled className={styles.failed} aria-hidden />,
        failed,
        () => words.check.failedWhy,
      )}
      {part(
        words.check.notChecked(notChecked.length),
        <QuestionCircle16Regular className={disclosure.mark} aria-hidden />,
        notChecked,
        (check) => check.notChecked ?? "",
      )}
      {part(words.check.passed(passed.length), <CheckmarkCircle16Filled className={styles.passed} aria-hidden />, passed, (check) =>
        words.check.passedPlaces(check.looked),
      )}
    </>
  );
});
