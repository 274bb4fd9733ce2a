import { makeStyles, tokens } from "@fluentui/react-components";
import { firstWords } from "../../app/list-findings";
import { words } from "../../app/words";
import { ukDay } from "../../domain/calendar/day";
import type { Timescale } from "../../domain/timescale/timescale";
import { useViewStyles } from "./view-styles";

interface TimescaleReadingProps {
  readonly timescale: Timescale;
}

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  text: { margin: 0, overflowWrap: "anywhere" },
  dates: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
});

/** A cell of minutes is not told again in full. */
const QUOTED = 200;
const PART = 60;
const MOST_DATES = 12;

/** What was made of a timescale's words: each date with the words it rests on, what was filled in, and the other readings where there are any. */
export function TimescaleReading({ timescale }: TimescaleReadingProps) {
  const styles = useStyles();
  const view = useViewStyles();
  const { text, start, due, certain, readings, milestones, fault } = timescale;
  const day = (each: typeof due): string | null => (each === null ? null : ukDay(each));
  const implied = [...new Set(milestones.flatMap((milestone) => milestone.implied))];
  const isWhole = milestones.length === 1 && milestones[0]?.from === 0 && milestones[0].to === text.length;
  return (
    <section className={styles.part}>
      <h2 className={view.label}>{words.finding.readAs}</h2>
      <p className={styles.text}>
        {words.timescale.readingOf(firstWords(text, QUOTED), words.timescale.reading(day(start), day(due), fault))}
      </p>
      {milestones.length > 0 && !isWhole && (
        <ul className={styles.dates}>
          {milestones.slice(0, MOST_DATES).map((milestone) => (
            <li key={milestone.due}>
              {words.timescale.part(firstWords(text.slice(milestone.from, milestone.to), PART), ukDay(milestone.due))}
            </li>
          ))}
        </ul>
      )}
      {implied.map((each) => (
        <p key={each} className={styles.text}>
          {words.timescale.implied[each]}
        </p>
      ))}
      {readings.length > 1 ? (
        <p className={styles.text}>{words.timescale.rivals(readings.map((reading) => reading.words))}</p>
      ) : (
        !certain && due !== null && implied.length === 0 && <p className={styles.text}>{words.timescale.uncertain}</p>
      )}
    </section>
  );
}
