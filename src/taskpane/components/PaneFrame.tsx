import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ClipboardSearch20Filled, ClipboardSearch20Regular } from "@fluentui/react-icons/svg/clipboard-search";
import { DocumentTable20Filled, DocumentTable20Regular } from "@fluentui/react-icons/svg/document-table";
import { MoreHorizontal20Filled, MoreHorizontal20Regular } from "@fluentui/react-icons/svg/more-horizontal";
import { Send20Filled, Send20Regular } from "@fluentui/react-icons/svg/send";
import type { ReactNode, Ref } from "react";
import type { Tab } from "../../app/session";
import { words } from "../../app/words";

interface PaneFrameProps {
  readonly tab: Tab;
  readonly onTab: (tab: Tab) => void;
  /** The part that scrolls. */
  readonly mainRef?: Ref<HTMLElement>;
  readonly children: ReactNode;
}

const TABS: readonly { readonly tab: Tab; readonly icon: ReactNode; readonly chosen: ReactNode }[] = [
  { tab: "check", icon: <ClipboardSearch20Regular aria-hidden />, chosen: <ClipboardSearch20Filled aria-hidden /> },
  { tab: "reports", icon: <DocumentTable20Regular aria-hidden />, chosen: <DocumentTable20Filled aria-hidden /> },
  { tab: "circulate", icon: <Send20Regular aria-hidden />, chosen: <Send20Filled aria-hidden /> },
  { tab: "more", icon: <MoreHorizontal20Regular aria-hidden />, chosen: <MoreHorizontal20Filled aria-hidden /> },
];

const useStyles = makeStyles({
  frame: {
    display: "grid",
    gridTemplateRows: "auto minmax(0, 1fr) auto",
    height: "100vh",
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
  },
  header: {
    // Excel lays its own menu over the top right corner: 40 px stay clear.
    // https://learn.microsoft.com/office/dev/add-ins/design/task-pane-add-ins#personality-menu
    paddingRight: "40px",
    backgroundColor: tokens.colorNeutralBackground2,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  tabs: { display: "flex" },
  tab: {
    appearance: "none",
    border: "none",
    background: "none",
    flex: "1 1 0",
    minWidth: 0,
    minHeight: "48px",
    padding: `${tokens.spacingVerticalXS} 0 2px`,
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    justifyContent: "center",
    gap: "2px",
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    cursor: "pointer",
    borderBottom: "3px solid transparent",
    ":hover": { backgroundColor: tokens.colorNeutralBackground2Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
    "@media (max-width: 280px)": { fontSize: tokens.fontSizeBase100 },
    "@media (forced-colors: active)": { borderBottomColor: "Canvas" },
  },
  chosen: {
    color: tokens.colorBrandForeground1,
    fontWeight: tokens.fontWeightSemibold,
    borderBottomColor: tokens.colorCompoundBrandStroke,
    // On the hover colour the brand's blue falls short of 4.5 : 1 in the dark theme.
    ":hover": { backgroundColor: "transparent" },
    "@media (forced-colors: active)": { borderBottomColor: "Highlight" },
  },
  // "scroll" rather than "auto": WebView2 hides a scroll bar that comes and goes.
  // https://learn.microsoft.com/office/dev/add-ins/concepts/browsers-used-by-office-web-add-ins
  // "pretty": no paragraph ends in a line of one word. What gets the focus is scrolled clear of what stays in sight at the bottom.
  main: { overflowY: "scroll", overflowX: "hidden", position: "relative", textWrap: "pretty", scrollPaddingBottom: "80px" },
  brand: {
    display: "flex",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    "@media (max-height: 360px)": { display: "none" },
  },
  product: { "@media (max-width: 280px)": { display: "none" } },
});

/** What stands around every view: the sections above, the brand below, and what scrolls between. */
export function PaneFrame({ tab, onTab, mainRef, children }: PaneFrameProps) {
  const styles = useStyles();
  return (
    <div className={styles.frame}>
      <header className={styles.header}>
        <nav className={styles.tabs} aria-label={words.tabs.label}>
          {TABS.map((each) => (
            <button
              key={each.tab}
              type="button"
              className={mergeClasses(styles.tab, each.tab === tab && styles.chosen)}
              aria-current={each.tab === tab ? "page" : undefined}
              onClick={() => {
                onTab(each.tab);
              }}
            >
              {each.tab === tab ? each.chosen : each.icon}
              {words.tabs[each.tab]}
            </button>
          ))}
        </nav>
      </header>
      <main ref={mainRef} className={styles.main}>
        {children}
      </main>
      <footer className={styles.brand}>
        <span className={styles.product}>{words.product}</span>
        <span>{words.brand}</span>
      </footer>
    </div>
  );
}
