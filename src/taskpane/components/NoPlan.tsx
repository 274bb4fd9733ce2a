import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { CheckReport } from "../../app/check-workbook";
import { words } from "../../app/words";
import type { CellArea } from "../../domain/grid/cell-ref";
import { MAX_COLUMNS } from "../../domain/grid/a1";
import type { PaneSession } from "../use-session";
import { SampleOffer } from "./SampleOffer";

interface NoPlanProps {
  readonly pane: PaneSession;
  readonly report: CheckReport;
  readonly onGoTo: (at: CellArea) => void;
  /** To where the user can say in which row the plan's headings are. */
  readonly onCorrect: () => void;
}

/** The headings that are named to the user when none of them was found. */
const LOOKED_FOR = ["action", "lead", "timescale"];

const useStyles = makeStyles({
  box: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, alignItems: "start" },
  line: { margin: 0, overflowWrap: "anywhere" },
});

/** What was looked for where no plan was found, the nearest miss, and what to do. */
export function NoPlan({ pane, report, onGoTo, onCorrect }: NoPlanProps) {
  const styles = useStyles();
  const nearest = report.reading.kind === "not found" ? report.reading.nearest : null;
  return (
    <div className={styles.box}>
      <p className={styles.line}>{words.noPlan.text}</p>
      <p className={styles.line}>
        {nearest
          ? words.noPlan.nearest(
              nearest.sheet,
              nearest.row + 1,
              nearest.found.map(words.field),
              LOOKED_FOR.filter((field) => !nearest.found.some((found) => found === field)).map(words.field),
            )
          : words.noPlan.nothingNear}
      </p>
      {nearest && (
        <Button
          onClick={() => {
            onGoTo({ sheet: nearest.sheet, row: nearest.row, column: 0, rowCount: 1, columnCount: MAX_COLUMNS });
          }}
        >
          {words.noPlan.show}
        </Button>
      )}
      <p className={styles.line}>{words.noPlan.toDo}</p>
      <Button onClick={onCorrect}>{words.noPlan.correct}</Button>
      <SampleOffer pane={pane} />
    </div>
  );
}
