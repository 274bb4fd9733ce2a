import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronRight16Regular } from "@fluentui/react-icons/svg/chevron-right";
import { useMemo } from "react";
import type { CheckReport } from "../../app/check-workbook";
import type { ColumnWork } from "../../app/new-columns";
import { words } from "../../app/words";
import { toA1 } from "../../domain/grid/a1";
import { ratingCells } from "../../domain/rules/rating-cells";
import type { PaneSession } from "../use-session";
import { useDisclosureStyles } from "./disclosure-styles";
import { useViewStyles } from "./view-styles";

interface ColumnsOfferProps {
  readonly pane: PaneSession;
  readonly report: CheckReport;
}

/** A list no longer than this is open from the start. */
const SHOWN = 10;
const WORKS: readonly ColumnWork[] = ["split", "add"];

const useStyles = makeStyles({
  action: { minHeight: "44px", alignSelf: "start" },
  list: { margin: 0, paddingLeft: "18px", fontSize: tokens.fontSizeBase200, overflowWrap: "anywhere", whiteSpace: "pre-line" },
});

/** Offers the columns that a plan with a combined column, or without ratings, lacks: every cell that would change is listed first. */
export function ColumnsOffer({ pane, report }: ColumnsOfferProps) {
  return WORKS.map((work) => <Offer key={work} pane={pane} report={report} work={work} />);
}

function Offer({ pane, report, work }: ColumnsOfferProps & { readonly work: ColumnWork }) {
  const styles = useStyles();
  const view = useViewStyles();
  const disclosure = useDisclosureStyles();
  const { checker, session, addColumns } = pane;
  const offer = useMemo(() => checker?.planColumns(report, work) ?? null, [checker, report, work]);
  if (!offer || offer.kind === "nothing") return null;
  if (offer.kind === "refused")
    return (
      <section className={view.part}>
        <h2 className={view.heading}>{words.columns.title[work]}</h2>
        <p className={view.text}>{words.columns.refused(offer.obstacle)}</p>
      </section>
    );
  const { plan } = offer;
  return (
    <section className={view.part}>
      <h2 className={view.heading}>{words.columns.title[work]}</h2>
      <p className={view.text}>{words.columns.intro[work]}</p>
      {words.columns.places(plan).map((place) => (
        <p key={place} className={view.text}>
          {place}
        </p>
      ))}
      {plan.cells.length > 0 && (
        <details className={disclosure.within} open={plan.cells.length <= SHOWN}>
          <summary className={disclosure.summary}>
            <ChevronRight16Regular className={disclosure.chevron} aria-hidden />
            {words.columns.cells(plan.cells.length)}
          </summary>
          <ul className={styles.list}>
            {plan.cells.map(({ at, was, becomes }) => (
              <li key={`${at.sheet}!${toA1(at)}`}>{words.columns.edit(toA1(at), String(was ?? ""), String(becomes ?? ""))}</li>
            ))}
          </ul>
        </details>
      )}
      <p className={view.small}>{words.columns.safe}</p>
      {plan.after.plan && <p className={view.text}>{words.columns.rated(ratingCells(plan.after.plan).length)}</p>}
      <Button
        className={styles.action}
        appearance="primary"
        disabledFocusable={session.writing}
        onClick={() => {
          if (!session.writing) void addColumns(plan);
        }}
      >
        {session.writing ? words.fix.applying : words.columns.apply[work]}
      </Button>
    </section>
  );
}
