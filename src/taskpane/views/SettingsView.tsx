import { Button, Field, Input, makeStyles, Radio, RadioGroup, Select, Switch, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { NOTHING_KEPT, whatIsKept, type Kept } from "../../app/kept";
import type { Checked } from "../../app/session";
import { words } from "../../app/words";
import { isoDay, readIsoDay, type Day } from "../../domain/calendar/day";
import type { Severity } from "../../domain/findings/finding";
import type { RuleSetting } from "../../domain/rules/rule-settings";
import { SessionNotices } from "../components/SessionNotices";
import { RuleOptions } from "../components/RuleOptions";
import { SubView } from "../components/SubView";
import { useViewStyles } from "../components/view-styles";
import type { Preferences, RuleSummary } from "../pane-services";
import type { ThemeChoice } from "../theme";
import type { PaneSession } from "../use-session";

interface SettingsViewProps {
  readonly pane: PaneSession;
  readonly checked: Checked | null;
  readonly today: Day;
  readonly preferences: Preferences;
  readonly onPreferences: (preferences: Preferences) => void;
  readonly onBack: () => void;
}

const SEVERITIES: readonly Severity[] = ["error", "warning", "review"];
const THEMES: readonly ThemeChoice[] = ["excel", "light", "dark"];
const OFF = "off";

const useStyles = makeStyles({
  line: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, alignItems: "end" },
  rules: { margin: 0, padding: 0, listStyle: "none", width: "100%" },
  rule: { padding: `${tokens.spacingVerticalS} 0`, borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  select: { minWidth: 0 },
});

/** What the user can choose: the review date and the pane's colours here, the checks in the workbook. */
export function SettingsView({ pane, checked, today, preferences, onPreferences, onBack }: SettingsViewProps) {
  const view = useViewStyles();
  const kept = checked?.report.kept.kept ?? null;
  return (
    <SubView title={words.settings.title} back={words.more.back} onBack={onBack}>
      <SessionNotices pane={pane} />
      <ReviewDate pane={pane} today={today} />
      <section className={view.part}>
        <h2 className={view.heading} id="settings-theme">
          {words.settings.theme}
        </h2>
        <RadioGroup
          aria-labelledby="settings-theme"
          value={preferences.theme}
          onChange={(_, { value }) => {
            const chosen = THEMES.find((each) => each === value);
            if (chosen) onPreferences({ ...preferences, theme: chosen });
          }}
        >
          {THEMES.map((each) => (
            <Radio key={each} value={each} label={words.settings.themes[each]} />
          ))}
        </RadioGroup>
      </section>
      <section className={view.part}>
        <h2 className={view.heading}>{words.settings.guard}</h2>
        <Switch
          label={words.settings.guardLabel}
          checked={preferences.guard}
          onChange={(_, { checked: on }) => {
            onPreferences({ ...preferences, guard: on });
          }}
        />
        <p className={view.small}>{words.settings.guardText}</p>
      </section>
      <section className={view.part}>
        <h2 className={view.heading}>{words.settings.kept}</h2>
        {checked?.report.kept.problems.map((problem) => (
          <p key={problem} className={view.text}>
            {problem}
          </p>
        ))}
        {kept ? <KeptInWorkbook pane={pane} kept={kept} /> : <p className={view.text}>{words.settings.rulesNeedCheck}</p>}
      </section>
      <section className={view.part}>
        <h2 className={view.heading}>{words.settings.rules}</h2>
        {kept && pane.checker ? (
          <RuleList pane={pane} kept={kept} rules={pane.checker.rules} />
        ) : (
          <p className={view.text}>{words.settings.rulesNeedCheck}</p>
        )}
      </section>
    </SubView>
  );
}

function ReviewDate({ pane, today }: { readonly pane: PaneSession; readonly today: Day }) {
  const styles = useStyles();
  const view = useViewStyles();
  const { asOf } = pane.session;
  const [text, setText] = useState(isoDay(asOf ?? today));
  const day = readIsoDay(text);
  return (
    <section className={view.part}>
      <h2 className={view.heading}>{words.settings.reviewDate}</h2>
      <p className={view.small}>{words.settings.reviewDateText}</p>
      <div className={styles.line}>
        <Field label={words.settings.reviewDate} {...(day === null ? { validationMessage: words.settings.notADate } : {})}>
          <Input
            type="date"
            value={text}
            onChange={(_, { value }) => {
              setText(value);
            }}
          />
        </Field>
        <Button
          disabledFocusable={day === null}
          onClick={() => {
            if (day !== null) pane.checkAsAt(day === today ? null : day);
          }}
        >
          {words.settings.useDate}
        </Button>
        {asOf !== null && (
          <Button
            onClick={() => {
              setText(isoDay(today));
              pane.checkAsAt(null);
            }}
          >
            {words.settings.useToday}
          </Button>
        )}
      </div>
    </section>
  );
}

function KeptInWorkbook({ pane, kept }: { readonly pane: PaneSession; readonly kept: Kept }) {
  const view = useViewStyles();
  const what = whatIsKept(kept);
  if (!what) return <p className={view.text}>{words.settings.keptNothing}</p>;
  return (
    <>
      <p className={view.text}>{words.settings.keptIs(what)}</p>
      <Button disabledFocusable={pane.session.writing} onClick={() => void pane.keep(NOTHING_KEPT)}>
        {words.settings.remove}
      </Button>
    </>
  );
}

interface RuleListProps {
  readonly pane: PaneSession;
  readonly kept: Kept;
  readonly rules: readonly RuleSummary[];
}

function RuleList({ pane, kept, rules }: RuleListProps) {
  const styles = useStyles();
  const view = useViewStyles();
  const settingOf = (rule: string): RuleSetting => (Object.hasOwn(kept.rules, rule) ? (kept.rules[rule] ?? {}) : {});
  const keep = (rule: RuleSummary, setting: RuleSetting): void => {
    const others = Object.entries(kept.rules).filter(([id]) => id !== rule.id);
    void pane.keep({ ...kept, rules: Object.fromEntries(Object.keys(setting).length === 0 ? others : [...others, [rule.id, setting]]) });
  };
  const chooseOptions = (rule: RuleSummary, options: Readonly<Record<string, unknown>>): void => {
    const { off, severity } = settingOf(rule.id);
    const rest: RuleSetting = { ...(off === undefined ? {} : { off }), ...(severity === undefined ? {} : { severity }) };
    keep(rule, Object.keys(options).length === 0 ? rest : { ...rest, options });
  };
  const choose = (rule: RuleSummary, chosen: string): void => {
    const { options } = settingOf(rule.id);
    const rest: RuleSetting = options === undefined ? {} : { options };
    const severity = SEVERITIES.find((each) => each === chosen);
    const setting: RuleSetting =
      chosen === OFF ? { ...rest, off: true } : severity === undefined || severity === rule.severity ? rest : { ...rest, severity };
    keep(rule, setting);
  };
  return (
    <>
      <p className={view.small}>{words.settings.rulesText}</p>
      <ul className={styles.rules}>
        {rules
          .filter(({ id }) => id !== "plan-not-found")
          .map((rule) => {
            const { off, severity, options } = settingOf(rule.id);
            return (
              <li key={rule.id} className={styles.rule}>
                <Field label={rule.summary} size="small">
                  <Select
                    className={styles.select}
                    value={off ? OFF : (severity ?? rule.severity)}
                    disabled={pane.session.writing}
                    onChange={(_, { value }) => {
                      choose(rule, value);
                    }}
                  >
                    {SEVERITIES.map((each) => (
                      <option key={each} value={each}>
                        {each === rule.severity ? words.settings.asComes(words.severity[each]) : words.severity[each]}
                      </option>
                    ))}
                    <option value={OFF}>{words.settings.off}</option>
                  </Select>
                </Field>
                {!off && rule.choices.length > 0 && (
                  <RuleOptions
                    key={JSON.stringify(options ?? null)}
                    rule={rule}
                    options={options}
                    disabled={pane.session.writing}
                    onChange={(chosen) => {
                      chooseOptions(rule, chosen);
                    }}
                  />
                )}
              </li>
            );
          })}
      </ul>
      {Object.keys(kept.rules).length > 0 && (
        <Button disabledFocusable={pane.session.writing} onClick={() => void pane.keep({ ...kept, rules: {} })}>
          {words.settings.reset}
        </Button>
      )}
    </>
  );
}
