import { Button, Field, Input, makeStyles, mergeClasses, Textarea, tokens } from "@fluentui/react-components";
import { ChevronRight16Regular } from "@fluentui/react-icons/svg/chevron-right";
import { useState, type FormEvent } from "react";
import type { Checked } from "../../app/session";
import { words } from "../../app/words";
import { readIsoDay } from "../../domain/calendar/day";
import type { Finding } from "../../domain/findings/finding";
import { useDisclosureStyles } from "./disclosure-styles";
import type { PaneSession } from "../use-session";

interface AcceptFindingProps {
  readonly pane: PaneSession;
  readonly checked: Checked;
  readonly finding: Finding;
}

const useStyles = makeStyles({
  // The summary brings its own margin.
  wide: { margin: `0 calc(-1 * ${tokens.spacingHorizontalM})` },
  form: {
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}`,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    alignItems: "stretch",
  },
  intro: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
  save: { alignSelf: "start", minHeight: "44px" },
});

/** The form by which a finding is accepted: who, why and until when. */
export function AcceptFinding({ pane, checked, finding }: AcceptFindingProps) {
  const styles = useStyles();
  const disclosure = useDisclosureStyles();
  const [who, setWho] = useState("");
  const [why, setWhy] = useState("");
  const [until, setUntil] = useState("");
  const [incomplete, setIncomplete] = useState(false);
  const { checker, keep, session } = pane;

  const save = (event: FormEvent): void => {
    event.preventDefault();
    const { kept } = checked.report.kept;
    const accepted = checker?.accept(finding, checked.report.workbook, { who, why, until: readIsoDay(until) }) ?? null;
    setIncomplete(accepted === null);
    if (accepted) void keep({ ...kept, accepted: [...kept.accepted, accepted] });
  };

  return (
    <details className={mergeClasses(disclosure.part, styles.wide)}>
      <summary className={disclosure.summary}>
        <ChevronRight16Regular className={disclosure.chevron} aria-hidden />
        {words.accept.open}
      </summary>
      <form className={styles.form} onSubmit={save} noValidate>
        <p className={styles.intro}>{words.accept.intro}</p>
        <Field label={words.accept.who} required {...(incomplete ? { validationMessage: words.accept.incomplete } : {})}>
          <Input
            value={who}
            maxLength={60}
            onChange={(_, { value }) => {
              setWho(value);
            }}
          />
        </Field>
        <Field label={words.accept.why} required>
          <Textarea
            value={why}
            maxLength={500}
            onChange={(_, { value }) => {
              setWhy(value);
            }}
          />
        </Field>
        <Field label={words.accept.until}>
          <Input
            type="date"
            value={until}
            onChange={(_, { value }) => {
              setUntil(value);
            }}
          />
        </Field>
        <Button className={styles.save} type="submit" disabledFocusable={session.writing}>
          {words.accept.save}
        </Button>
      </form>
    </details>
  );
}
