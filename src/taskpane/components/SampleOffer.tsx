import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { words } from "../../app/words";
import type { PaneSession } from "../use-session";
import { useViewStyles } from "./view-styles";

interface SampleOfferProps {
  readonly pane: PaneSession;
}

const useStyles = makeStyles({
  offer: {
    marginTop: tokens.spacingVerticalS,
    paddingTop: tokens.spacingVerticalM,
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    display: "flex",
    flexDirection: "column",
    alignItems: "start",
    gap: tokens.spacingVerticalS,
  },
});

/** Offers an invented plan to whoever has none at hand. */
export function SampleOffer({ pane }: SampleOfferProps) {
  const styles = useStyles();
  const view = useViewStyles();
  const { writing } = pane.session;
  return (
    <div className={styles.offer}>
      <p className={view.small}>{words.firstRun.sampleText}</p>
      <Button
        disabledFocusable={writing}
        onClick={() => {
          if (!writing) void pane.makeSample();
        }}
      >
        {writing ? words.firstRun.making : words.firstRun.sample}
      </Button>
    </div>
  );
}
