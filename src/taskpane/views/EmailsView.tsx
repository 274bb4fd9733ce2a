import { Button, Input, makeStyles, tokens } from "@fluentui/react-components";
import { Checkmark16Regular } from "@fluentui/react-icons/svg/checkmark";
import { Copy16Regular } from "@fluentui/react-icons/svg/copy";
import { Search16Regular } from "@fluentui/react-icons/svg/search";
import { useEffect, useRef, useState } from "react";
import type { EmailsToLeads, EmailToLead } from "../../app/emails-to-leads";
import type { Checked } from "../../app/session";
import { words } from "../../app/words";
import { ukDay } from "../../domain/calendar/day";
import { CheckFirst } from "../components/CheckFirst";
import { Notice } from "../components/Notice";
import { ReadingProgress } from "../components/ReadingProgress";
import { SubView } from "../components/SubView";
import { TextToCopy } from "../components/TextToCopy";
import { Trouble } from "../components/Trouble";
import { useViewStyles } from "../components/view-styles";
import { copyText } from "../copy-text";
import type { Checker } from "../pane-services";
import type { PaneSession } from "../use-session";
import { useSay } from "../use-say";

interface EmailsViewProps {
  readonly pane: PaneSession;
  readonly checked: Checked | null;
  /** Local, "14:02". */
  readonly time: () => string;
  readonly onBack: () => void;
}

const useStyles = makeStyles({
  email: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  lead: { margin: 0, fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  asked: { margin: 0, display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalM },
  done: { display: "inline-flex", alignItems: "center", gap: "2px", color: tokens.colorStatusSuccessForeground1 },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** Lead officers from whom on they can be searched: fewer are seen at a glance. */
const MANY = 10;

/** What to ask of each lead officer, to be copied into an e-mail. */
export function EmailsView({ pane, checked, time, onBack }: EmailsViewProps) {
  const view = useViewStyles();
  const { session, check, checker } = pane;
  const { phase, stale } = session;
  const report = checked?.report ?? null;
  const found = useEmails(checker, report);
  return (
    <SubView title={words.emails.title} back={words.emails.back} onBack={onBack}>
      {!checked || !report ? (
        <CheckFirst pane={pane} text={words.emails.notChecked} />
      ) : (
        <>
          {phase.kind === "trouble" && <Trouble trouble={phase.trouble} alone={false} onAgain={check} />}
          {phase.kind === "reading" && <ReadingProgress progress={phase.progress} onCancel={pane.cancel} />}
          {stale && phase.kind === "checked" && (
            <Notice
              tone="warning"
              title={words.check.changed(checked.at)}
              actions={
                <Button size="small" onClick={check}>
                  {words.check.again}
                </Button>
              }
            >
              {words.emails.stale}
            </Notice>
          )}
          {report.plan ? (
            <>
              <p className={view.text}>{words.emails.intro}</p>
              <p className={view.small}>
                {stale
                  ? words.verdict.wasCheckedAt(checked.at, ukDay(report.asOf))
                  : words.verdict.checkedAt(checked.at, ukDay(report.asOf))}
              </p>
              {found && <Emails {...found} pane={pane} time={time} />}
            </>
          ) : (
            <p className={view.text}>{words.emails.noPlan}</p>
          )}
        </>
      )}
    </SubView>
  );
}

/** The e-mails of a check; null until they are there. */
function useEmails(checker: Checker | null, report: Checked["report"] | null): EmailsToLeads | null {
  const [drawn, setDrawn] = useState<{ readonly of: Checked["report"]; readonly emails: EmailsToLeads } | null>(null);
  const [fault, setFault] = useState<unknown>(null);
  useEffect(() => {
    if (!checker || !report?.plan) return undefined;
    let isWanted = true;
    checker.emailsToLeads(report).then(
      (emails) => {
        if (isWanted) setDrawn({ of: report, emails });
      },
      (error: unknown) => {
        if (isWanted) setFault(error);
      },
    );
    return () => {
      isWanted = false;
    };
  }, [checker, report]);
  // Shown by the part of the pane that catches what stops working.
  if (fault !== null) throw fault;
  return drawn?.of === report ? drawn.emails : null;
}

interface EmailsProps extends EmailsToLeads, Pick<EmailsViewProps, "pane" | "time"> {}

function Emails({ emails, nothingAsked, pane, time }: EmailsProps) {
  const view = useViewStyles();
  const say = useSay();
  const [sought, setSought] = useState("");
  const { emailsCopied } = pane.session;
  if (emails.length === 0) return <p className={view.text}>{nothingAsked.length === 0 ? words.emails.noLeads : words.emails.nobody}</p>;
  const namedSo = (name: string) => emails.filter(({ lead }) => lead.toLowerCase().includes(name.trim().toLowerCase()));
  const shown = namedSo(sought);
  return (
    <>
      {emails.length > MANY && (
        <>
          <Input
            type="search"
            aria-label={words.emails.find}
            placeholder={words.emails.find}
            contentBefore={<Search16Regular aria-hidden />}
            value={sought}
            onChange={(_, { value }) => {
              setSought(value);
              say(words.emails.shown(namedSo(value).length, emails.length));
            }}
          />
          <p className={view.small}>{shown.length === 0 ? words.emails.noneMatch : words.emails.shown(shown.length, emails.length)}</p>
        </>
      )}
      <ul className={view.list} aria-label={words.emails.list}>
        {shown.map((email) => (
          <EmailLine
            key={email.lead}
            email={email}
            copiedAt={emailsCopied.get(email.lead) ?? null}
            onCopied={() => {
              pane.tell({ kind: "email copied", lead: email.lead, at: time() });
            }}
          />
        ))}
      </ul>
      {nothingAsked.length > 0 && <p className={view.small}>{words.emails.others(nothingAsked)}</p>}
    </>
  );
}

interface EmailLineProps {
  readonly email: EmailToLead;
  /** null: not copied yet. */
  readonly copiedAt: string | null;
  readonly onCopied: () => void;
}

function EmailLine({ email: { lead, actions, asked, text }, copiedAt, onCopied }: EmailLineProps) {
  const styles = useStyles();
  const view = useViewStyles();
  const say = useSay();
  const field = useRef<HTMLTextAreaElement>(null);
  const [isOpen, setIsOpen] = useState(false);
  const [refusals, setRefusals] = useState(0);
  const copy = async (): Promise<void> => {
    say("");
    const isCopied = await copyText(text);
    setRefusals(isCopied ? 0 : refusals + 1);
    say(isCopied ? words.emails.copied(lead) : words.copying.refused);
    if (isCopied) onCopied();
    else setIsOpen(true);
  };
  useEffect(() => {
    if (refusals === 0) return;
    field.current?.focus();
    field.current?.select();
  }, [refusals]);
  return (
    <li className={styles.email}>
      <p className={styles.lead}>{lead}</p>
      <p className={styles.asked}>
        <span className={view.small}>{words.emails.asked(asked, actions)}</span>
        {copiedAt !== null && (
          <span className={styles.done}>
            <Checkmark16Regular aria-hidden />
            <span className={view.small}>{words.emails.copiedAt(copiedAt)}</span>
          </span>
        )}
      </p>
      <div className={styles.actions}>
        <Button icon={<Copy16Regular />} aria-label={words.emails.copyTo(lead)} onClick={() => void copy()}>
          {words.emails.copy}
        </Button>
        <Button
          appearance="subtle"
          aria-label={isOpen ? words.emails.hideTo(lead) : words.emails.showTo(lead)}
          aria-expanded={isOpen}
          onClick={() => {
            setIsOpen(!isOpen);
            setRefusals(0);
          }}
        >
          {isOpen ? words.emails.hide : words.emails.show}
        </Button>
      </div>
      {refusals > 0 && <p className={view.small}>{words.copying.refused}</p>}
      {isOpen && <TextToCopy ref={field} label={words.emails.text(lead)} text={text} />}
    </li>
  );
}
