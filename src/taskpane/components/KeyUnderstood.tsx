import { makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { firstWords } from "../../app/list-findings";
import type { Checked } from "../../app/session";
import { words } from "../../app/words";
import type { Meaning, RagKey, RagStatus } from "../../domain/plan/plan";
import { useFocusable } from "../use-focusable";
import type { PaneSession } from "../use-session";
import { Choice } from "./Choice";
import { CorrectedMark } from "./CorrectedMark";
import { useViewStyles } from "./view-styles";

interface KeyUnderstoodProps {
  readonly pane: PaneSession;
  readonly checked: Checked;
  readonly ragKey: RagKey;
}

const MEANINGS: readonly Meaning[] = ["behind", "at-risk", "on-track", "on-track-or-done", "done", "dropped", "not-started", "unknown"];

const useStyles = makeStyles({
  status: {
    display: "grid",
    gridTemplateColumns: "16px minmax(0, 1fr) minmax(0, 172px)",
    columnGap: tokens.spacingHorizontalS,
    rowGap: "2px",
    alignItems: "center",
    padding: `${tokens.spacingVerticalS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    "@media (max-width: 280px)": { gridTemplateColumns: "16px minmax(0, 1fr)" },
  },
  swatch: { width: "14px", height: "14px", border: `1px solid ${tokens.colorNeutralStrokeAccessible}`, forcedColorAdjust: "none" },
  word: { overflowWrap: "anywhere" },
  choice: { minWidth: 0, "@media (max-width: 280px)": { gridColumn: 2 } },
  below: {
    gridColumn: "2 / -1",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
});

/** The statuses of the key with their colours and definitions, and what each means to the checks, to be corrected. */
export function KeyUnderstood({ pane, checked, ragKey }: KeyUnderstoodProps) {
  const view = useViewStyles();
  return (
    <section className={view.part}>
      <h2 className={view.heading}>{words.understood.key}</h2>
      <p className={view.small}>{words.understood.keyFrom[ragKey.from]}</p>
      <ul className={view.list}>
        {ragKey.statuses.map((status) => (
          <Status key={status.status} pane={pane} checked={checked} status={status} />
        ))}
      </ul>
    </section>
  );
}

function Status({
  pane,
  checked,
  status: { status, definition, colour, meaning },
}: Omit<KeyUnderstoodProps, "ragKey"> & { readonly status: RagStatus }) {
  const styles = useStyles();
  const view = useViewStyles();
  const id = useId();
  const button = useFocusable();
  const read = checked.report.reading.instead.meanings.get(status) ?? meaning;
  const name = firstWords(status, 60);
  const correct = (said: Meaning | null): void => {
    void pane.correct({ kind: "meaning", status, meaning: said });
  };
  return (
    <li className={styles.status}>
      <span className={styles.swatch} style={{ backgroundColor: colour ?? "transparent" }} aria-hidden />
      <strong className={styles.word}>{name}</strong>
      <div className={styles.choice}>
        <span id={`${id}name`} className={view.unseen}>
          {words.correct.meaningOf(name)}
        </span>
        <Choice
          pane={pane}
          checked={checked}
          value={meaning}
          none={words.understood.notKnown}
          options={MEANINGS.map((value) => ({ value, text: words.understood.meaning[value] }))}
          labelledBy={`${id}name`}
          describedBy={`${id}definition`}
          focusable={button}
          onChoose={correct}
        />
      </div>
      <span id={`${id}definition`} className={styles.below}>
        {definition === "" ? words.understood.noDefinition : firstWords(definition, 160)}
      </span>
      {meaning !== read && (
        <div className={styles.below}>
          <CorrectedMark
            weRead={words.understood.meaning[read]}
            of={name}
            onAsRead={() => {
              button.focus();
              correct(null);
            }}
          />
        </div>
      )}
    </li>
  );
}
