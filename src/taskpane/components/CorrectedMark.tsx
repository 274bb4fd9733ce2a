import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { Edit16Filled } from "@fluentui/react-icons/svg/edit";
import { words } from "../../app/words";

interface CorrectedMarkProps {
  readonly id?: string;
  /** What would be read without the user's word; null where it is not said. */
  readonly weRead: string | null;
  /** What is corrected, for a screen reader. */
  readonly of: string;
  readonly onAsRead: () => void;
}

const useStyles = makeStyles({
  mark: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase200,
    paddingTop: "2px",
  },
  said: {
    display: "inline-flex",
    alignItems: "center",
    gap: "4px",
    color: tokens.colorBrandForeground1,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: tokens.lineHeightBase200,
  },
  read: { color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  back: { minHeight: "24px", fontSize: tokens.fontSizeBase200 },
});

/** Says that something holds by the user's word, what was read instead, and takes the word back. */
export function CorrectedMark({ id, weRead, of, onAsRead }: CorrectedMarkProps) {
  const styles = useStyles();
  return (
    <div className={styles.mark}>
      <span id={id} className={styles.said}>
        <Edit16Filled aria-hidden />
        {words.correct.by}
      </span>
      {weRead !== null && <span className={styles.read}>{words.correct.weRead(weRead)}</span>}
      <Link as="button" className={styles.back} aria-label={words.correct.asReadOf(of)} onClick={onAsRead}>
        {words.correct.asRead}
      </Link>
    </div>
  );
}
