import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowLeft20Regular } from "@fluentui/react-icons/svg/arrow-left";
import { useEffect, useRef, type KeyboardEvent, type ReactNode } from "react";

interface SubViewProps {
  readonly title: ReactNode;
  /** Where Back leads, as its label. */
  readonly back: string;
  /** The same for a screen reader, where the label leans on the arrow beside it. */
  readonly backTo?: string;
  readonly onBack: () => void;
  /** Said beside Back: "2 of 15". */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

const useStyles = makeStyles({
  view: {
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalL}`,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    minHeight: "100%",
    boxSizing: "border-box",
  },
  bar: { display: "flex", alignItems: "center", justifyContent: "space-between", minHeight: "44px", marginLeft: "-10px" },
  back: { minHeight: "44px", minWidth: 0, paddingLeft: "8px", paddingRight: "8px" },
  aside: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  title: {
    margin: `calc(-1 * ${tokens.spacingVerticalS}) 0 0`,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
    ":focus": { outlineStyle: "none" },
  },
});

/** A view that lies over a section: its title takes the focus when it opens, and Back, Alt+Left and Esc lead back. */
export function SubView({ title, back, backTo, onBack, aside, children }: SubViewProps) {
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, []);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== "Escape" && !(event.key === "ArrowLeft" && event.altKey)) return;
    event.preventDefault();
    onBack();
  };
  return (
    <div className={styles.view} onKeyDown={onKeyDown}>
      <div className={styles.bar}>
        <Button className={styles.back} appearance="subtle" icon={<ArrowLeft20Regular />} aria-label={backTo} onClick={onBack}>
          {back}
        </Button>
        {aside && <span className={styles.aside}>{aside}</span>}
      </div>
      <h1 ref={heading} tabIndex={-1} className={styles.title}>
        {title}
      </h1>
      {children}
    </div>
  );
}
