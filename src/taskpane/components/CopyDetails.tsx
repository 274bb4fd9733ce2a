import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Copy16Regular } from "@fluentui/react-icons/svg/copy";
import { useRef, useState } from "react";
import { words } from "../../app/words";
import { copyText } from "../copy-text";
import { useSay } from "../use-say";
import { TextToCopy } from "./TextToCopy";
import { useViewStyles } from "./view-styles";

interface CopyDetailsProps {
  /** What is copied; holds nothing of the plan. */
  readonly details: string;
}

const useStyles = makeStyles({
  box: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS, alignItems: "start", width: "100%" },
});

/** The details of a fault, shown in full so that the user sees what is copied. */
export function CopyDetails({ details }: CopyDetailsProps) {
  const styles = useStyles();
  const view = useViewStyles();
  const say = useSay();
  const field = useRef<HTMLTextAreaElement>(null);
  const [copied, setCopied] = useState<boolean | null>(null);
  const copy = async (): Promise<void> => {
    say("");
    const isCopied = await copyText(details);
    setCopied(isCopied);
    say(isCopied ? words.details.copied : words.copying.refused);
    if (isCopied) return;
    field.current?.focus();
    field.current?.select();
  };
  return (
    <div className={styles.box}>
      {copied === false && <p className={view.small}>{words.copying.refused}</p>}
      <TextToCopy ref={field} label={words.details.text} text={details} code />
      <Button icon={<Copy16Regular />} onClick={() => void copy()}>
        {copied === true ? words.copying.copied : words.details.copy}
      </Button>
    </div>
  );
}
