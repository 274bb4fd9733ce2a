import { FluentProvider } from "@fluentui/react-components";
import { Suspense, useEffect, useRef, useState, useSyncExternalStore } from "react";
import { NO_FILTER, type ListedFinding } from "../app/list-findings";
import { tabOf, type Place } from "../app/session";
import { CrashGuard } from "./components/CrashGuard";
import { LiveRegion } from "./components/LiveRegion";
import { PaneFrame } from "./components/PaneFrame";
import {
  CirculateView,
  DropDownView,
  EmailsView,
  FindingView,
  FixView,
  HelpView,
  MoreView,
  ReportsView,
  SettingsView,
  UnderstoodView,
} from "./late-views";
import type { PaneServices, Preferences } from "./pane-services";
import { themeFor } from "./theme";
import { useFindings } from "./use-findings";
import { useKeptFocus } from "./use-kept-focus";
import { useSession } from "./use-session";
import { SayContext } from "./use-say";
import { useSpoken } from "./use-spoken";
import { CheckView } from "./views/CheckView";

interface AppProps {
  readonly services: PaneServices;
  /** Whether the pane was opened in order to check: by the ribbon's Check plan. */
  readonly checkNow: boolean;
  /** Where the pane opens. */
  readonly place?: Place;
}

/** The task pane: its colours, and what is shown should all of it stop working. */
export function App(props: AppProps) {
  const { services } = props;
  const systemDark = useSystemDark();
  const [preferences, setPreferences] = useState<Preferences>(() => services.loadPreferences());
  return (
    <FluentProvider theme={themeFor(preferences.theme, services.officeDark, systemDark)}>
      <CrashGuard excel={services.excel}>
        <Pane
          {...props}
          preferences={preferences}
          onPreferences={(chosen) => {
            setPreferences(chosen);
            services.savePreferences(chosen);
          }}
        />
      </CrashGuard>
    </FluentProvider>
  );
}

interface PaneProps extends AppProps {
  readonly preferences: Preferences;
  readonly onPreferences: (preferences: Preferences) => void;
}

function Pane({ services, checkNow, place: first = { view: "check" }, preferences, onPreferences }: PaneProps) {
  const pane = useSession(services, { place: first }, preferences.guard);
  const { session, tell, check, goTo, checker } = pane;
  const { place, checked } = session;
  const findings = useFindings(session, checker);
  const scroller = useRef<HTMLElement>(null);
  const [backFromFinding, setBackFromFinding] = useState(false);

  const started = useRef(false);
  useEffect(() => {
    if (started.current || !checkNow) return;
    started.current = true;
    check();
  }, [check, checkNow]);

  const go = (to: Place): void => {
    setBackFromFinding(place.view === "finding" && to.view === "check");
    tell({ kind: "went", place: to });
  };
  const openFinding = (key: string, listed: ListedFinding): void => {
    tell({ kind: "moved", current: key });
    if (place.view !== "finding" || place.key !== key) go({ view: "finding", key });
    void goTo(listed.finding.at);
  };
  const where = place.view;
  useEffect(() => {
    if (scroller.current && !backFromFinding) scroller.current.scrollTop = 0;
  }, [where, backFromFinding]);

  useKeptFocus(scroller);
  const spoken = useSpoken(session, findings);
  const [said, say] = useState<string | null>(null);
  const { phase, written } = session;
  useEffect(() => {
    say(null);
  }, [where, phase, written]);

  const view = () => {
    switch (place.view) {
      case "check":
        return (
          <CheckView pane={pane} findings={findings} scroller={scroller} backFromFinding={backFromFinding} onOpen={openFinding} onGo={go} />
        );
      case "finding":
        return (
          checked && (
            <FindingView
              pane={pane}
              checked={checked}
              findings={findings}
              lineKey={place.key}
              onOpen={openFinding}
              onBack={() => {
                go({ view: "check" });
              }}
            />
          )
        );
      case "fix":
        return (
          <FixView
            pane={pane}
            all={findings.all}
            choice={place.choice}
            onBack={() => {
              go(place.from);
            }}
            onFindings={() => {
              go({ view: "check" });
            }}
          />
        );
      case "understood":
        return (
          <UnderstoodView
            pane={pane}
            checked={checked}
            onBack={() => {
              go(place.from);
            }}
          />
        );
      case "reports":
        return (
          <ReportsView
            pane={pane}
            today={services.clock.today()}
            onDate={() => {
              go({ view: "settings" });
            }}
            onEmails={() => {
              go({ view: "emails", from: place });
            }}
          />
        );
      case "drop-down":
        return (
          <DropDownView
            pane={pane}
            checked={checked}
            onBack={() => {
              go(place.from);
            }}
          />
        );
      case "emails":
        return (
          <EmailsView
            pane={pane}
            checked={checked}
            time={() => services.clock.time()}
            onBack={() => {
              go(place.from);
            }}
          />
        );
      case "circulate":
        return (
          <CirculateView
            pane={pane}
            checked={checked}
            onShow={(only) => {
              tell({ kind: "filtered", filter: { ...NO_FILTER, ...only } });
              go({ view: "check" });
            }}
            onReports={() => {
              go({ view: "reports" });
            }}
            onEmails={() => {
              go({ view: "emails", from: place });
            }}
          />
        );
      case "more":
        return <MoreView onGo={go} />;
      case "settings":
        return (
          <SettingsView
            pane={pane}
            checked={checked}
            today={services.clock.today()}
            preferences={preferences}
            onPreferences={onPreferences}
            onBack={() => {
              go({ view: "more" });
            }}
          />
        );
      case "help":
        return (
          <HelpView
            rules={checker?.rules ?? null}
            onBack={() => {
              go({ view: "more" });
            }}
          />
        );
    }
  };

  return (
    <>
      <PaneFrame
        tab={tabOf(place)}
        onTab={(tab) => {
          go({ view: tab });
        }}
        mainRef={scroller}
      >
        <CrashGuard
          key={tabOf(place)}
          excel={services.excel}
          onAgain={() => {
            go({ view: "check" });
          }}
        >
          <SayContext value={say}>
            <Suspense fallback={null}>{view()}</Suspense>
          </SayContext>
        </CrashGuard>
      </PaneFrame>
      <LiveRegion text={said ?? spoken} />
    </>
  );
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
