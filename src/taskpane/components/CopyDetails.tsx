import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Copy16Regular } from "@fluentui/react-icons/svg/copy";
import { useId, useRef, useState } from "react";
import { words } from "../../app/words";

interface CopyDetailsProps {
  /** What is copied; holds nothing of the plan. */
  readonly details: string;
}

const useStyles = makeStyles({
  box: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS, alignItems: "start", width: "100%" },
  label: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  text: {
    width: "100%",
    boxSizing: "border-box",
    height: "88px",
    resize: "vertical",
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase100,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
  },
});

/** The details of a fault, shown in full so that the user sees what is copied. */
export function CopyDetails({ details }: CopyDetailsProps) {
  const styles = useStyles();
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [copied, setCopied] = useState(false);
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(details);
      setCopied(true);
    } catch {
      // A frame may be refused the clipboard; the text is then selected, for Ctrl+C.
      field.current?.focus();
      field.current?.select();
    }
  };
  return (
    <div className={styles.box}>
      <label className={styles.label} htmlFor={id}>
        {words.details.text}
      </label>
      <textarea ref={field} id={id} className={styles.text} readOnly value={details} />
      <Button icon={<Copy16Regular />} onClick={() => void copy()}>
        {copied ? words.details.copied : words.details.copy}
      </Button>
    </div>
  );
}
