import { makeStyles, tokens } from "@fluentui/react-components";
import { ChevronRight16Regular } from "@fluentui/react-icons/svg/chevron-right";
import { QuestionCircle20Regular } from "@fluentui/react-icons/svg/question-circle";
import { Settings20Regular } from "@fluentui/react-icons/svg/settings";
import { TableSearch20Regular } from "@fluentui/react-icons/svg/table-search";
import { TextBulletListSquare20Regular } from "@fluentui/react-icons/svg/text-bullet-list-square";
import type { ReactNode } from "react";
import type { Place } from "../../app/session";
import { words } from "../../app/words";
import { useViewStyles } from "../components/view-styles";

interface MoreViewProps {
  readonly onGo: (place: Place) => void;
}

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyle: "none" },
  link: {
    appearance: "none",
    border: "none",
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    background: "none",
    width: "100%",
    minHeight: "56px",
    padding: `${tokens.spacingVerticalS} 0`,
    display: "grid",
    gridTemplateColumns: "20px minmax(0, 1fr) 16px",
    columnGap: tokens.spacingHorizontalM,
    alignItems: "center",
    textAlign: "left",
    font: "inherit",
    color: tokens.colorNeutralForeground1,
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  name: { display: "block", fontWeight: tokens.fontWeightSemibold },
  text: { display: "block", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
});

const LINKS: readonly {
  readonly view: "understood" | "dropDown" | "settings" | "help";
  readonly icon: ReactNode;
  readonly text: string;
}[] = [
  { view: "understood", icon: <TableSearch20Regular aria-hidden />, text: words.more.understoodText },
  { view: "dropDown", icon: <TextBulletListSquare20Regular aria-hidden />, text: words.more.dropDownText },
  { view: "settings", icon: <Settings20Regular aria-hidden />, text: words.more.settingsText },
  { view: "help", icon: <QuestionCircle20Regular aria-hidden />, text: words.more.helpText },
];

const PLACES: Readonly<Record<(typeof LINKS)[number]["view"], Place>> = {
  understood: { view: "understood", from: { view: "more" } },
  dropDown: { view: "drop-down", from: { view: "more" } },
  settings: { view: "settings" },
  help: { view: "help" },
};

/** The way to what is not needed every day. */
export function MoreView({ onGo }: MoreViewProps) {
  const styles = useStyles();
  const view = useViewStyles();
  return (
    <div className={view.view}>
      <h1 className={view.title}>{words.more.title}</h1>
      <ul className={styles.list}>
        {LINKS.map((link) => (
          <li key={link.view}>
            <button
              type="button"
              className={styles.link}
              onClick={() => {
                onGo(PLACES[link.view]);
              }}
            >
              {link.icon}
              <span>
                <span className={styles.name}>{words.more[link.view]}</span>
                <span className={view.unseen}>: </span>
                <span className={styles.text}>{link.text}</span>
              </span>
              <ChevronRight16Regular aria-hidden />
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
