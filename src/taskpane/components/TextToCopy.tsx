import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId, type Ref } from "react";

interface TextToCopyProps {
  readonly label: string;
  readonly text: string;
  /** Set in letters of one width: for what is no prose. */
  readonly code?: boolean;
  readonly ref?: Ref<HTMLTextAreaElement>;
}

const useStyles = makeStyles({
  label: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  text: {
    width: "100%",
    boxSizing: "border-box",
    height: "168px",
    resize: "vertical",
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  code: { height: "88px", fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase100, lineHeight: "normal" },
});

/** A text that can be read and selected but not changed, in full, so that the user sees what is copied. */
export function TextToCopy({ label, text, code = false, ref }: TextToCopyProps) {
  const styles = useStyles();
  const id = useId();
  return (
    <>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      <textarea ref={ref} id={id} className={mergeClasses(styles.text, code && styles.code)} readOnly value={text} />
    </>
  );
}
