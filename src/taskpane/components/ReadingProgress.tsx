import { Button, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import type { Progress } from "../../app/session";
import { words } from "../../app/words";
import { useQuiet } from "../use-quiet";

interface ReadingProgressProps {
  /** null until Excel has said how many sheets there are. */
  readonly progress: Progress | null;
  readonly onCancel: () => void;
}

const useStyles = makeStyles({
  progress: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, alignItems: "start", minHeight: "96px" },
  bar: { width: "100%" },
  text: { margin: 0 },
  sheet: {
    margin: 0,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    maxWidth: "100%",
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
  },
});

/** How far the reading has come, by sheet, and the way to stop it. Shows nothing for the first 300 ms. */
export function ReadingProgress({ progress, onCancel }: ReadingProgressProps) {
  const styles = useStyles();
  const quiet = useQuiet();
  if (quiet) return <div className={styles.progress} />;
  const read = progress !== null && progress.done >= progress.of;
  return (
    <div className={styles.progress}>
      <p className={styles.text}>
        {progress === null ? words.reading.start : read ? words.reading.checking : words.reading.sheets(progress.done, progress.of)}
      </p>
      <ProgressBar
        className={styles.bar}
        aria-label={words.reading.progress}
        {...(progress === null ? {} : { value: progress.done, max: Math.max(progress.of, 1) })}
      />
      {progress?.sheet && !read && <p className={styles.sheet}>{words.reading.sheet(progress.sheet)}</p>}
      <Button size="small" onClick={onCancel}>
        {words.check.stop}
      </Button>
    </div>
  );
}
