import { ProgressBar } from "@fluentui/react-components";
import { words } from "../../app/words";
import { useQuiet } from "../use-quiet";
import { useViewStyles } from "./view-styles";

interface WritingProgressProps {
  /** Sheets written of sheets asked for; null while the plan is still being read. */
  readonly progress: { readonly done: number; readonly of: number } | null;
}

/** How many sheets are written. Shows nothing for the first 300 ms. */
export function WritingProgress({ progress }: WritingProgressProps) {
  const view = useViewStyles();
  const quiet = useQuiet();
  if (quiet) return null;
  return (
    <div>
      <p className={view.small}>{progress === null ? words.reading.start : words.reports.sheetOf(progress.done, progress.of)}</p>
      <ProgressBar
        aria-label={words.reports.progress}
        {...(progress === null ? {} : { value: progress.done, max: Math.max(progress.of, 1) })}
      />
    </div>
  );
}
