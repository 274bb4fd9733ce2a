import { Button, Checkbox, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import { fixesFor } from "../../app/choose-fixes";
import type { ListedFinding } from "../../app/list-findings";
import type { FixChoice } from "../../app/session";
import { words } from "../../app/words";
import { toA1 } from "../../domain/grid/a1";
import type { CellValue } from "../../domain/grid/grid";
import { SessionNotices } from "../components/SessionNotices";
import { SubView } from "../components/SubView";
import type { PaneSession } from "../use-session";

interface FixViewProps {
  readonly pane: PaneSession;
  readonly all: readonly ListedFinding[];
  readonly choice: FixChoice;
  readonly onBack: () => void;
  /** To what is left, when nothing is left here. */
  readonly onFindings: () => void;
}

const useStyles = makeStyles({
  text: { margin: 0 },
  list: { margin: 0, padding: 0, listStyle: "none" },
  item: {
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    paddingTop: tokens.spacingVerticalXS,
    paddingBottom: tokens.spacingVerticalM,
  },
  changes: {
    margin: 0,
    paddingLeft: "36px",
    display: "grid",
    gridTemplateColumns: "auto minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  term: { color: tokens.colorNeutralForeground3 },
  value: { margin: 0, overflowWrap: "anywhere", whiteSpace: "pre-wrap" },
  becomes: { fontWeight: tokens.fontWeightSemibold },
  suggestion: { margin: 0, paddingLeft: "36px", fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  apply: { minHeight: "44px", alignSelf: "start" },
});

/** A value as the preview shows it; spaces at the ends are part of it, so it stands in quotation marks. */
const shown = (value: CellValue): string => (value === null || value === "" ? words.fix.empty : `“${String(value)}”`);

/** What a fix would change, cell by cell, before anything is written. */
export function FixView({ pane, all, choice, onBack, onFindings }: FixViewProps) {
  const styles = useStyles();
  const id = useId();
  const { session, fix } = pane;
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const offered = fixesFor(all, choice);
  const { edits, refused } = fixesFor(
    all.filter((each) => !left.has(each.key)),
    choice,
  ).plan;
  return (
    <SubView title={words.fix.title} back={words.fix.back} onBack={onBack}>
      <SessionNotices pane={pane} />
      {offered.findings.length === 0 ? (
        <>
          <p className={styles.text}>{words.fix.none}</p>
          <Button className={styles.apply} appearance="primary" onClick={onFindings}>
            {words.fix.goOn}
          </Button>
        </>
      ) : (
        <>
          <p className={styles.text}>{words.fix.intro}</p>
          <ul className={styles.list}>
            {offered.findings.map((listed, index) => {
              const change = `${id}change${String(index)}`;
              const { key, finding, ref } = listed;
              return (
                <li key={key} className={styles.item}>
                  <Checkbox
                    label={words.fix.take(listed.cell, ref)}
                    aria-describedby={change}
                    checked={!left.has(key)}
                    onChange={(_, { checked }) => {
                      const next = new Set(left);
                      if (checked === true) next.delete(key);
                      else next.add(key);
                      setLeft(next);
                    }}
                  />
                  <div id={change}>
                    {finding.fix?.edits.map((edit) => (
                      <dl key={toA1(edit.at)} className={styles.changes}>
                        <dt className={styles.term}>{words.fix.before}</dt>
                        <dd className={styles.value}>{shown(edit.was)}</dd>
                        <dt className={styles.term}>{words.fix.after}</dt>
                        <dd className={mergeClasses(styles.value, styles.becomes)}>{shown(edit.becomes)}</dd>
                      </dl>
                    ))}
                    {finding.fix && !finding.fix.safe && <p className={styles.suggestion}>{words.fix.suggestion}</p>}
                  </div>
                </li>
              );
            })}
          </ul>
          {refused.length > 0 && <p className={styles.text}>{words.fix.clash(refused.length)}</p>}
          <Button
            className={styles.apply}
            appearance="primary"
            disabledFocusable={session.writing || edits.length === 0}
            onClick={() => {
              if (!session.writing && edits.length > 0) void fix(edits);
            }}
          >
            {session.writing ? words.fix.applying : words.fix.apply(edits.length)}
          </Button>
          <p className={styles.text}>{words.fix.undoText}</p>
        </>
      )}
    </SubView>
  );
}
