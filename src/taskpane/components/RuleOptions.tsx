import { Button, Checkbox, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { words } from "../../app/words";
import type { RuleOption } from "../../domain/rules/rule";
import type { RuleSummary } from "../pane-services";

interface RuleOptionsProps {
  readonly rule: RuleSummary;
  /** As kept in the workbook; absent: as the rule comes. */
  readonly options: unknown;
  readonly disabled: boolean;
  /** Called with the options that differ from what the rule comes with. */
  readonly onChange: (options: Readonly<Record<string, unknown>>) => void;
}

const useStyles = makeStyles({
  options: { paddingLeft: tokens.spacingHorizontalM, paddingTop: tokens.spacingVerticalXS },
  line: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, alignItems: "end" },
  fields: {
    display: "flex",
    flexDirection: "column",
    border: "none",
    margin: 0,
    padding: 0,
    fontSize: tokens.fontSizeBase200,
    "& legend": { padding: 0 },
  },
  days: { width: "96px" },
});

const keptIn = (options: unknown, name: string): unknown =>
  typeof options === "object" && options !== null && Object.hasOwn(options, name) ? (options as Record<string, unknown>)[name] : undefined;

/** What can be chosen about one check besides how serious it is. */
export function RuleOptions({ rule, options, disabled, onChange }: RuleOptionsProps) {
  const styles = useStyles();
  const change = (option: RuleOption, value: unknown): void => {
    const chosen = rule.choices.map((each): [string, unknown] => [each.name, each === option ? value : keptIn(options, each.name)]);
    const standard = new Map(rule.choices.map((each) => [each.name, JSON.stringify(each.standard)]));
    onChange(Object.fromEntries(chosen.filter(([name, each]) => each !== undefined && JSON.stringify(each) !== standard.get(name))));
  };
  return (
    <div className={styles.options}>
      {rule.choices.map((option) =>
        option.kind === "days" ? (
          <Days key={option.name} option={option} value={keptIn(options, option.name)} disabled={disabled} onChange={change} />
        ) : (
          <Fields key={option.name} option={option} value={keptIn(options, option.name)} disabled={disabled} onChange={change} />
        ),
      )}
    </div>
  );
}

interface ChoiceProps<K extends RuleOption["kind"]> {
  readonly option: Extract<RuleOption, { readonly kind: K }>;
  readonly value: unknown;
  readonly disabled: boolean;
  readonly onChange: (option: RuleOption, value: unknown) => void;
}

function Days({ option, value, disabled, onChange }: ChoiceProps<"days">) {
  const styles = useStyles();
  const held = typeof value === "number" ? value : option.standard;
  const [text, setText] = useState(held === null ? "" : String(held));
  const days = text.trim() === "" ? option.standard : /^\d{1,5}$/.test(text.trim()) ? Number(text) : NaN;
  const isFit = days === null || (days >= 1 && days <= option.most);
  return (
    <div className={styles.line}>
      <Field label={option.label} size="small" {...(isFit ? {} : { validationMessage: words.settings.notDays(option.most) })}>
        <Input
          className={styles.days}
          inputMode="numeric"
          size="small"
          value={text}
          placeholder={words.settings.never}
          onChange={(_, { value: typed }) => {
            setText(typed);
          }}
        />
      </Field>
      {isFit && days !== held && (
        <Button
          size="small"
          disabledFocusable={disabled}
          onClick={() => {
            if (!disabled) onChange(option, days);
          }}
        >
          {words.settings.useDays}
        </Button>
      )}
    </div>
  );
}

function Fields({ option, value, disabled, onChange }: ChoiceProps<"fields">) {
  const styles = useStyles();
  const held = Array.isArray(value) ? option.from.filter((field) => value.includes(field)) : option.standard;
  return (
    <fieldset className={styles.fields} disabled={disabled}>
      <legend>{option.label}</legend>
      {option.from.map((field) => (
        <Checkbox
          key={field}
          label={words.field(field)}
          checked={held.includes(field)}
          onChange={(_, { checked }) => {
            onChange(
              option,
              option.from.filter((each) => (each === field ? checked === true : held.includes(each))),
            );
          }}
        />
      ))}
    </fieldset>
  );
}
