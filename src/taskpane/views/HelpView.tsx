import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { words } from "../../app/words";
import { SeverityMark } from "../components/SeverityMark";
import { SubView } from "../components/SubView";
import { useViewStyles } from "../components/view-styles";
import type { RuleSummary } from "../pane-services";

interface HelpViewProps {
  /** null until a check has brought the rules in. */
  readonly rules: readonly RuleSummary[] | null;
  readonly onBack: () => void;
}

const useStyles = makeStyles({
  bullets: { margin: 0, paddingLeft: "18px", display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  keys: { margin: 0, display: "grid", gridTemplateColumns: "minmax(96px, auto) minmax(0, 1fr)", gap: `2px ${tokens.spacingHorizontalM}` },
  key: { fontWeight: tokens.fontWeightSemibold },
  meaning: { margin: 0 },
  rule: { padding: `${tokens.spacingVerticalS} 0`, borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  name: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
  severity: { display: "flex", alignItems: "center", gap: "4px" },
});

/** What the add-in does, the keys, what becomes of the plan, and every check in plain words. All of it is in the pane: nothing is fetched. */
export function HelpView({ rules, onBack }: HelpViewProps) {
  const styles = useStyles();
  const view = useViewStyles();
  const bullets = (texts: readonly string[]) => (
    <ul className={styles.bullets}>
      {texts.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  );
  return (
    <SubView title={words.help.title} back={words.more.back} onBack={onBack}>
      <section className={view.part}>
        <h2 className={view.heading}>{words.help.what}</h2>
        {bullets(words.help.whatText)}
      </section>
      <section className={view.part}>
        <h2 className={view.heading}>{words.help.privacy}</h2>
        {bullets(words.help.privacyText)}
      </section>
      <section className={view.part}>
        <h2 className={view.heading}>{words.help.keys}</h2>
        <dl className={styles.keys}>
          {words.help.keyList.map(([key, meaning]) => [
            <dt key={key} className={styles.key}>
              {key}
            </dt>,
            <dd key={`${key} does`} className={styles.meaning}>
              {meaning}
            </dd>,
          ])}
        </dl>
      </section>
      <section className={view.part}>
        <h2 className={view.heading}>{words.help.blank}</h2>
        <p className={view.text}>{words.help.blankText}</p>
      </section>
      <section className={view.part}>
        <h2 className={view.heading}>{words.help.rules}</h2>
        {rules === null ? (
          <p className={view.text}>{words.help.rulesNeedCheck}</p>
        ) : (
          <>
            <p className={view.small}>{words.help.rulesText}</p>
            <ul className={view.list}>
              {rules.map((rule) => (
                <li key={rule.id} className={styles.rule}>
                  <h3 className={styles.name}>{words.ruleTitle(rule.id)}</h3>
                  <p className={mergeClasses(view.small, styles.severity)}>
                    <SeverityMark severity={rule.severity} />
                    {words.severity[rule.severity]}
                  </p>
                  <p className={view.small}>{rule.summary}.</p>
                  {words.ruleWhy(rule.id) !== "" && <p className={view.small}>{words.help.ruleWhy(words.ruleWhy(rule.id))}</p>}
                </li>
              ))}
            </ul>
          </>
        )}
      </section>
    </SubView>
  );
}
