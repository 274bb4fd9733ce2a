import { Button, Field, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { ListedFinding } from "../../app/list-findings";
import type { Checked } from "../../app/session";
import { words } from "../../app/words";
import { ukDay } from "../../domain/calendar/day";
import type { Edit } from "../../domain/findings/finding";
import { toA1 } from "../../domain/grid/a1";
import type { Timescale } from "../../domain/timescale/timescale";
import type { PaneSession } from "../use-session";
import { useViewStyles } from "./view-styles";

interface SettleTimescaleProps {
  readonly pane: PaneSession;
  readonly checked: Checked;
  readonly listed: ListedFinding;
  /** The list's line that is looked at, to come back to. */
  readonly lineKey: string;
}

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  subheading: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
  choices: { margin: 0, padding: 0, listStyle: "none", display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  choice: { display: "flex", flexDirection: "column", alignItems: "start", gap: "2px" },
  button: { minHeight: "44px", maxWidth: "100%", overflowWrap: "anywhere", textAlign: "start", justifyContent: "start" },
});

const asRead = ({ start, due, fault }: Timescale): string => words.timescale.reading(start && ukDay(start), due && ukDay(due), fault);

/** Where the user settles how a timescale is to be read: in its cell, previewed like every change, or once for the whole plan. */
export function SettleTimescale({ pane, checked, listed, lineKey }: SettleTimescaleProps) {
  const styles = useStyles();
  const view = useViewStyles();
  const { checker, tell, session } = pane;
  const { report } = checked;
  const choices = useMemo(() => checker?.timescaleChoices(report, listed) ?? null, [checker, report, listed]);
  const [text, setText] = useState<string | null>(null);
  if (!checker || !choices) return null;
  const { inCell, inPlan, cell } = choices;
  const { kept } = report.kept;
  const preview = (edit: Edit): void => {
    tell({
      kind: "went",
      place: { view: "fix", choice: { kind: "chosen", key: listed.key, edit }, from: { view: "finding", key: lineKey } },
    });
  };
  const instead = text === null ? null : checker.readInstead(report, listed, text);
  return (
    <section className={styles.part}>
      <h2 className={view.label}>{words.settle.title}</h2>
      {cell === null && <p className={view.text}>{words.settle.cannotWrite}</p>}
      {cell !== null && (
        <>
          <h3 id="settle-in-cell" className={styles.subheading}>
            {words.settle.inCell(toA1(cell.at))}
          </h3>
          {inCell.length > 0 && (
            <ul className={styles.choices} aria-labelledby="settle-in-cell">
              {inCell.map((choice) => (
                <li key={choice.becomes} className={styles.choice}>
                  <Button
                    className={styles.button}
                    onClick={() => {
                      preview(choice.edit);
                    }}
                  >
                    {words.settle.write(choice.becomes)}
                  </Button>
                  {!choice.becomes.includes(choice.words) && <p className={view.small}>{words.settle.means(choice.words)}</p>}
                </li>
              ))}
            </ul>
          )}
          {text === null ? (
            <Button
              className={styles.button}
              style={{ alignSelf: "start" }}
              onClick={() => {
                setText(cell.text);
              }}
            >
              {words.settle.other}
            </Button>
          ) : (
            <>
              <Field label={words.settle.otherField(toA1(cell.at))} hint={instead ? asRead(instead.reading) : ""}>
                <Textarea
                  value={text}
                  resize="vertical"
                  autoFocus
                  onFocus={({ target }) => {
                    target.setSelectionRange(target.value.length, target.value.length);
                  }}
                  onChange={(_, { value }) => {
                    setText(value);
                  }}
                />
              </Field>
              <Button
                className={styles.button}
                style={{ alignSelf: "start" }}
                disabledFocusable={!instead?.edit}
                onClick={() => {
                  if (instead?.edit) preview(instead.edit);
                }}
              >
                {words.settle.preview}
              </Button>
            </>
          )}
        </>
      )}
      {inPlan.length > 0 && (
        <>
          <h3 id="settle-in-plan" className={styles.subheading}>
            {words.settle.inPlan}
          </h3>
          <ul className={styles.choices} aria-labelledby="settle-in-plan">
            {inPlan.map(({ setting, due, others }) => (
              <li key={words.settle.say(setting)} className={styles.choice}>
                <Button
                  className={styles.button}
                  disabledFocusable={session.writing}
                  onClick={() => {
                    if (!session.writing) void pane.keep({ ...kept, plan: { ...kept.plan, ...setting } });
                  }}
                >
                  {words.settle.say(setting)}
                </Button>
                <p className={view.small}>{words.settle.then(ukDay(due), others)}</p>
              </li>
            ))}
          </ul>
          <p className={view.small}>{words.settle.kept}</p>
        </>
      )}
    </section>
  );
}
