import { makeStyles, tokens } from "@fluentui/react-components";
import { words } from "../../app/words";
import { ukDay } from "../../domain/calendar/day";
import type { Timescale } from "../../domain/timescale/timescale";

interface TimescaleReadingProps {
  readonly timescale: Timescale;
}

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground3,
  },
  text: { margin: 0, overflowWrap: "anywhere" },
});

/** What was made of a timescale's words: the days, and the other readings where there are any. */
export function TimescaleReading({ timescale }: TimescaleReadingProps) {
  const styles = useStyles();
  const { text, start, due, certain, readings } = timescale;
  const day = (each: typeof due): string | null => (each === null ? null : ukDay(each));
  return (
    <section className={styles.part} aria-labelledby="timescale-reading">
      <h2 id="timescale-reading" className={styles.heading}>
        {words.finding.readAs}
      </h2>
      <p className={styles.text}>
        “{text}” {words.timescale.reading(day(start), day(due))}
      </p>
      {readings.length > 1 ? (
        <p className={styles.text}>{words.timescale.rivals(readings.map((reading) => reading.words))}</p>
      ) : (
        !certain && due !== null && <p className={styles.text}>{words.timescale.uncertain}</p>
      )}
    </section>
  );
}
