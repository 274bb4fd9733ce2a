import { FluentProvider } from "@fluentui/react-components";
import { useEffect, useRef, useState, useSyncExternalStore } from "react";
import type { ListedFinding } from "../app/list-findings";
import { tabOf, type Place, type Session } from "../app/session";
import { words } from "../app/words";
import { CrashGuard } from "./components/CrashGuard";
import { PaneFrame } from "./components/PaneFrame";
import type { PaneServices } from "./pane-services";
import { themeFor } from "./theme";
import { useSession } from "./use-session";
import { CheckView } from "./views/CheckView";
import { ReportsView } from "./views/ReportsView";

interface AppProps {
  readonly services: PaneServices;
  /** Whether the pane was opened in order to check: by the ribbon's Check plan. */
  readonly checkNow: boolean;
  /** Where the pane opens. */
  readonly place?: Place;
}

/** The task pane. */
export function App({ services, checkNow, place = { view: "check" } }: AppProps) {
  const pane = useSession(services, { place });
  const { session, tell, check, goTo } = pane;
  const scroller = useRef<HTMLElement>(null);
  const systemDark = useSystemDark();

  const started = useRef(false);
  useEffect(() => {
    if (started.current || !checkNow) return;
    started.current = true;
    check();
  }, [check, checkNow]);

  const choose = (listed: ListedFinding): void => {
    void goTo(listed.finding.at);
  };

  return (
    <FluentProvider theme={themeFor("excel", services.officeDark, systemDark)}>
      <PaneFrame
        tab={tabOf(session.place)}
        onTab={(view) => {
          tell({ kind: "went", place: { view } });
        }}
        mainRef={scroller}
      >
        <CrashGuard
          excel={services.excel}
          onAgain={() => {
            tell({ kind: "went", place: { view: "check" } });
          }}
        >
          {session.place.view === "reports" ? (
            <ReportsView />
          ) : (
            <CheckView pane={pane} scroller={scroller} backFromFinding={false} onChoose={choose} />
          )}
        </CrashGuard>
      </PaneFrame>
      <LiveRegion text={useSpoken(session)} />
    </FluentProvider>
  );
}

/** The pane's one live region: what changed, said when the screen reader has time. */
function LiveRegion({ text }: { readonly text: string }) {
  return (
    <div
      role="status"
      aria-live="polite"
      style={{ position: "absolute", width: 1, height: 1, overflow: "hidden", clipPath: "inset(50%)", whiteSpace: "nowrap" }}
    >
      {text}
    </div>
  );
}

/** What is said of the session's last change. */
function useSpoken(session: Session): string {
  const { phase, checked, stale } = session;
  const [spoken, setSpoken] = useState("");
  const kind = phase.kind;
  const trouble = phase.kind === "trouble" ? phase.trouble.kind : null;
  useEffect(() => {
    if (kind === "reading") {
      // As quiet as the progress bar: a short check says only how it ended.
      const timer = setTimeout(() => {
        setSpoken(words.spoken.reading);
      }, 300);
      return () => {
        clearTimeout(timer);
      };
    }
    if (trouble !== null) setSpoken(`${words.trouble(trouble).title}. ${words.trouble(trouble).text}`);
    else if (stale) setSpoken(words.spoken.changed);
    else if (checked)
      setSpoken(
        checked.report.plan ? words.spoken.checked(checked.report.findings.length, checked.report.counts.error) : words.spoken.noPlan,
      );
    return undefined;
  }, [kind, trouble, stale, checked]);
  const { goToTrouble } = session;
  return goToTrouble ? words.goTo.trouble(goToTrouble) : spoken;
}

const DARK = "(prefers-color-scheme: dark)";

/** Whether the system asks for dark colours; follows it as it changes. */
function useSystemDark(): boolean {
  return useSyncExternalStore(
    (changed) => {
      const query = window.matchMedia(DARK);
      query.addEventListener("change", changed);
      return () => {
        query.removeEventListener("change", changed);
      };
    },
    () => window.matchMedia(DARK).matches,
  );
}
