import { useEffect, useState } from "react";
import type { Session } from "../app/session";
import { isFiltering } from "../app/list-findings";
import { words } from "../app/words";
import type { ShownFindings } from "./use-findings";

/** As quiet as the progress bar: a short check says only how it ended. Milliseconds. */
const QUIET = 300;

/** What the live region says: of a writing that takes its time, else of what was done last, else of the check. */
export function useSpoken(session: Session, findings: ShownFindings): string {
  const { phase, checked, stale, goToTrouble, writing, sheetProgress, written, place, filter } = session;
  const [ofCheck, setOfCheck] = useState("");
  const { kind } = phase;
  const trouble = phase.kind === "trouble" ? phase.trouble.kind : null;
  useEffect(() => {
    if (kind === "reading") {
      const timer = setTimeout(() => {
        setOfCheck(words.spoken.reading);
      }, QUIET);
      return () => {
        clearTimeout(timer);
      };
    }
    if (trouble !== null) setOfCheck(`${words.trouble(trouble).title}. ${words.trouble(trouble).text}`);
    else if (stale) setOfCheck(words.spoken.changed);
    else if (checked)
      setOfCheck(
        checked.report.plan ? words.spoken.checked(checked.report.findings.length, checked.report.counts.error) : words.spoken.noPlan,
      );
    return undefined;
  }, [kind, trouble, stale, checked]);

  const [isLong, setIsLong] = useState(false);
  useEffect(() => {
    if (!writing) return undefined;
    const timer = setTimeout(() => {
      setIsLong(true);
    }, QUIET);
    return () => {
      clearTimeout(timer);
      setIsLong(false);
    };
  }, [writing]);

  if (writing && isLong && sheetProgress) return words.spoken.writing(sheetProgress.of);
  if (writing && isLong && place.view === "reports") return words.spoken.reading;
  if (goToTrouble) return words.goTo.trouble(goToTrouble);
  if (written?.kind === "corrected" && written.outcome.kind === "kept") {
    // One message, once the plan has been checked again by it.
    if (kind !== "checked" || !checked) return kind === "reading" ? "" : ofCheck;
    const { plan, findings: now, counts } = checked.report;
    return `${words.correct.said(written.outcome.correction)} ${plan ? words.spoken.checked(now.length, counts.error) : words.spoken.noPlan}`;
  }
  if (written) {
    const { title, text } = written.kind === "failed" ? words.trouble(written.trouble.kind) : words.written(written);
    return `${title}. ${text}`;
  }
  if (place.view === "finding") {
    const at = findings.lines.findIndex((line) => line.key === place.key);
    const listed = findings.lines[at]?.listed;
    return listed ? words.finding.spoken(at + 1, findings.lines.length, words.ruleTitle(listed.finding.rule), listed.ref) : "";
  }
  if (kind !== "reading" && trouble === null && place.view === "check" && isFiltering(filter))
    return words.spoken.shown(findings.shown.length, findings.all.length);
  return ofCheck;
}
