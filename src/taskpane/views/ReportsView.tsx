import { makeStyles, tokens } from "@fluentui/react-components";
import { words } from "../../app/words";

const useStyles = makeStyles({
  view: { padding: tokens.spacingHorizontalM, display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0 },
});

/** The sheets that the add-in writes. */
export function ReportsView() {
  const styles = useStyles();
  return (
    <div className={styles.view}>
      <h1 className={styles.title}>{words.reports.title}</h1>
      <p className={styles.text}>{words.reports.notYet}</p>
    </div>
  );
}
