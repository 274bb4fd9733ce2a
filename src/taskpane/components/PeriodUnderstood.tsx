import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState, type FormEvent } from "react";
import { firstWords } from "../../app/list-findings";
import type { Checked } from "../../app/session";
import { words } from "../../app/words";
import { ukDay } from "../../domain/calendar/day";
import { readUkDay } from "../../domain/calendar/read-uk-day";
import type { PlanPeriod } from "../../domain/plan/plan";
import { useFocusable } from "../use-focusable";
import type { PaneSession } from "../use-session";
import { CorrectedMark } from "./CorrectedMark";
import { useViewStyles } from "./view-styles";

interface PeriodUnderstoodProps {
  readonly pane: PaneSession;
  readonly checked: Checked;
  readonly period: PlanPeriod | null;
}

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, width: "100%" },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  input: { minWidth: 0 },
});

type Days = Pick<PlanPeriod, "start" | "end">;
const spanText = ({ start, end }: Days): string => `${ukDay(start)} to ${ukDay(end)}`;

/** The plan's first and last day, what they rest on, and the way to state others. */
export function PeriodUnderstood({ pane, checked, period }: PeriodUnderstoodProps) {
  const styles = useStyles();
  const view = useViewStyles();
  const change = useFocusable();
  const [isOpen, setOpen] = useState(false);
  const wasOpen = useRef(false);
  useEffect(() => {
    if (!isOpen && wasOpen.current) change.focus();
    wasOpen.current = isOpen;
  }, [isOpen, change]);
  const { instead } = checked.report.reading;
  const state = (days: Days | null): void => {
    change.focus();
    void pane.correct({ kind: "period", period: days && { start: days.start, end: days.end } });
  };
  const basis = period ? words.understood.periodBasis[period.basis] : "";
  return (
    <section className={view.part}>
      <h2 className={view.heading}>{words.understood.period}</h2>
      <p className={view.text}>
        {period ? words.understood.periodIs(ukDay(period.start), ukDay(period.end), period.certain) : words.understood.noPeriod}
      </p>
      {period?.stated && <p className={view.small}>{words.understood.periodFrom(firstWords(period.stated.text, 120))}</p>}
      {basis !== "" && <p className={view.small}>{basis}</p>}
      {period?.basis === "settings" && (
        <CorrectedMark
          weRead={instead.period ? spanText(instead.period) : words.understood.notKnown}
          of={words.understood.period}
          onAsRead={() => {
            state(null);
          }}
        />
      )}
      {period && period.rivals.length > 0 && <p className={view.small}>{words.understood.periodRival(period.rivals.map(spanText))}</p>}
      {isOpen ? (
        <PeriodForm
          period={period}
          onCancel={() => {
            setOpen(false);
          }}
          onPeriod={(days) => {
            setOpen(false);
            state(days);
          }}
        />
      ) : (
        <div className={styles.buttons}>
          {period?.rivals.map((rival) => (
            <Button
              key={spanText(rival)}
              size="small"
              onClick={() => {
                state(rival);
              }}
            >
              {words.correct.useRival(ukDay(rival.start), ukDay(rival.end))}
            </Button>
          ))}
          <Button
            ref={change.ref}
            size="small"
            onClick={() => {
              setOpen(true);
            }}
          >
            {words.correct.periodChange}
          </Button>
        </div>
      )}
    </section>
  );
}

interface PeriodFormProps {
  readonly period: PlanPeriod | null;
  readonly onPeriod: (period: Days) => void;
  readonly onCancel: () => void;
}

function PeriodForm({ period, onPeriod, onCancel }: PeriodFormProps) {
  const styles = useStyles();
  const [start, setStart] = useState(period ? ukDay(period.start) : "");
  const [end, setEnd] = useState(period ? ukDay(period.end) : "");
  const [isTried, setTried] = useState(false);
  const first = useRef<HTMLInputElement>(null);
  const last = useRef<HTMLInputElement>(null);
  useEffect(() => {
    first.current?.focus();
  }, []);
  const [from, to] = [readUkDay(start), readUkDay(end)];
  const endsBefore = from !== null && to !== null && to < from;
  const save = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (from === null) first.current?.focus();
    else if (to === null || endsBefore) last.current?.focus();
    else onPeriod({ start: from, end: to });
  };
  return (
    <form className={styles.form} onSubmit={save} noValidate>
      <Field
        label={words.correct.periodStart}
        hint={words.correct.periodHint}
        {...(isTried && from === null ? { validationMessage: words.correct.notADay } : {})}
      >
        <Input
          input={{ ref: first }}
          className={styles.input}
          value={start}
          maxLength={40}
          onChange={(_, { value }) => {
            setStart(value);
          }}
        />
      </Field>
      <Field
        label={words.correct.periodEnd}
        {...(isTried && to === null ? { validationMessage: words.correct.notADay } : {})}
        {...(isTried && endsBefore ? { validationMessage: words.correct.endsBefore } : {})}
      >
        <Input
          input={{ ref: last }}
          className={styles.input}
          value={end}
          maxLength={40}
          onChange={(_, { value }) => {
            setEnd(value);
          }}
        />
      </Field>
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary">
          {words.correct.usePeriod}
        </Button>
        <Button onClick={onCancel}>{words.correct.cancel}</Button>
      </div>
    </form>
  );
}
