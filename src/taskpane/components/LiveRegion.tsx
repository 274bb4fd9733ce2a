import { makeStyles } from "@fluentui/react-components";

interface LiveRegionProps {
  readonly text: string;
}

const useStyles = makeStyles({
  unseen: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)", whiteSpace: "nowrap" },
});

/** The pane's one live region: what changed, said when the screen reader has time. */
export function LiveRegion({ text }: LiveRegionProps) {
  const styles = useStyles();
  return (
    <div role="status" aria-live="polite" className={styles.unseen}>
      {text}
    </div>
  );
}
