import { createHash } from "node:crypto";
import type { CheckReport } from "../app/check-workbook";
import { verdictOf, type VerdictKind } from "../app/verdict";
import { words } from "../app/words";
import { ukDay, type Day } from "../domain/calendar/day";
import type { Finding, Severity } from "../domain/findings/finding";
import type { Plan } from "../domain/plan/plan";
import type { CheckedFile } from "./check-file";
import { byRule, changeText, counted, doubtsOf, placeOf, uncheckedLines, verdictWords, whole } from "./report-words";
import { oneLine, printable } from "./wrap";

/** A page's text, marked as such by `markup` below: everything else is escaped when it is put in. */
class Html {
  constructor(readonly text: string) {}
}

const ESCAPES = new Map([
  ["&", "&amp;"],
  ["<", "&lt;"],
  [">", "&gt;"],
  ['"', "&quot;"],
  ["'", "&#39;"],
]);

/** Text as it stands in a page, in an attribute too; control characters, which no page may hold, are left out. */
export const escapeHtml = (text: string): string => printable(text).replace(/[&<>"']/g, (found) => ESCAPES.get(found) ?? "");

type Part = string | number | Html | readonly Html[];

const partText = (part: Part): string =>
  part instanceof Html ? part.text : typeof part === "object" ? part.map(({ text }) => text).join("") : escapeHtml(String(part));

/** Builds a piece of a page; what is put in is text and gets escaped, unless it is itself such a piece. */
const markup = (strings: TemplateStringsArray, ...parts: readonly Part[]): Html =>
  new Html(strings.reduce((text, string, index) => text + partText(parts[index - 1] ?? "") + string));

const NOTHING = new Html("");

const STYLE = `
:root { color-scheme: light dark; --line: #8a8886; --soft: #f3f2f1; --must: #a4262c; --should: #8a4b00; --look: #005a9e; --good: #0b6a0b; }
@media (prefers-color-scheme: dark) { :root { --soft: #292827; --must: #ff9a9a; --should: #ffc27a; --look: #8ac7ff; --good: #8fd98f; } }
* { box-sizing: border-box; }
body { font: 1rem/1.5 "Segoe UI", system-ui, -apple-system, Roboto, "Helvetica Neue", Arial, sans-serif; margin: 0 auto; max-width: 75rem; padding: 1.5rem; }
h1 { font-size: 1.75rem; line-height: 1.2; margin: 0 0 .5rem; }
h2 { font-size: 1.375rem; line-height: 1.25; margin: 2.5rem 0 .5rem; overflow-wrap: anywhere; }
h3 { font-size: 1.125rem; margin: 1.75rem 0 .25rem; }
h4 { font-size: 1rem; margin: 1.25rem 0 0; }
p { margin: .25rem 0 .5rem; max-width: 48rem; }
ul { margin: .25rem 0 .5rem; padding-left: 1.25rem; }
a { color: inherit; }
a:focus-visible { outline: 3px solid currentColor; outline-offset: 2px; }
.verdict { font-size: 1.125rem; font-weight: 600; }
.must { color: var(--must); } .should { color: var(--should); } .look { color: var(--look); } .good { color: var(--good); }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; margin: .25rem 0 1rem; width: 100%; }
caption { font-size: .875rem; padding: .25rem 0; text-align: left; }
th, td { border: 1px solid var(--line); overflow-wrap: anywhere; padding: .375rem .5rem; text-align: left; unicode-bidi: isolate; vertical-align: top; }
thead th { background: var(--soft); overflow-wrap: normal; }
tbody th { font-weight: 600; }
td.number, th.number { text-align: right; white-space: nowrap; }
.where { width: 9rem; } .ref { width: 5rem; } .change { width: 28%; }
@media (max-width: 40rem) { .where, .ref, .change { width: auto; } }
footer { border-top: 1px solid var(--line); font-size: .875rem; margin-top: 2.5rem; padding-top: .75rem; }
@page { size: A4 landscape; margin: 12mm; }
@media print {
  :root { color-scheme: light; --soft: #f3f2f1; --must: #a4262c; --should: #8a4b00; --look: #005a9e; --good: #0b6a0b; }
  html { font-size: 9.5pt; }
  body { max-width: none; padding: 0; }
  .scroll { overflow: visible; }
  section.file { break-before: page; }
  h2, h3, h4, caption { break-after: avoid; }
  tr { break-inside: avoid; }
  thead { display: table-header-group; }
}
`;

/** The page may do nothing but show its own text in its own style: no script, no picture, no request. */
const policy = (): string =>
  `default-src 'none'; style-src 'sha256-${createHash("sha256").update(STYLE).digest("base64")}'; base-uri 'none'; form-action 'none'`;

const LEVELS: readonly { readonly severity: Severity; readonly tone: string }[] = [
  { severity: "error", tone: "must" },
  { severity: "warning", tone: "should" },
  { severity: "review", tone: "look" },
];

const TONES: Readonly<Record<VerdictKind, string>> = { noPlan: "must", notReady: "must", unsure: "should", ready: "good" };
const MARKS: Readonly<Record<VerdictKind, string>> = { noPlan: "✗", notReady: "✗", unsure: "?", ready: "✓" };

const verdict = (kind: VerdictKind): Html =>
  markup`<span class="${TONES[kind]}"><span aria-hidden="true">${MARKS[kind]}</span> ${verdictWords(kind)}</span>`;

/** One file's part of the page, below the heading with its name. */
export function fileSection(report: CheckReport): string {
  const { plan, findings, counts, accepted, kept, checks } = report;
  const oneSheet = new Set([...findings, ...accepted.map(({ finding }) => finding)].map(({ at }) => at.sheet)).size < 2;
  const facts = [
    `${words.counts(counts)}, as at ${ukDay(report.asOf)}.`,
    ...(plan ? [`Read ${readAs(plan)}.`] : []),
    ...(plan?.title ? [`The plan’s title: “${plan.title.text}”.`] : []),
  ];
  const doubts = doubtsOf(report);
  const ofLevel = (severity: Severity): readonly Finding[] => findings.filter((finding) => finding.severity === severity);
  return [
    markup`<p class="verdict">${verdict(verdictOf(report))}</p>\n<p>${facts.join(" ")}</p>\n`,
    ...kept.problems.map((problem) => markup`<p>${problem}</p>\n`),
    doubts.length === 0 ? NOTHING : markup`<h3>How the plan was read</h3>\n${list(doubts)}`,
    ...LEVELS.map(({ severity, tone }) => level(severity, tone, ofLevel(severity), oneSheet)),
    acceptedPart(report, oneSheet),
    markup`<h3>Checks</h3>\n${list(uncheckedLines(checks))}`,
  ]
    .map(({ text }) => text)
    .join("");
}

function readAs({ priorities, tables }: Plan): string {
  const actions = priorities.reduce((sum, priority) => sum + priority.actions.length, 0);
  const headed = priorities.some(({ heading }) => heading) ? priorities.length : 0;
  return words.verdict.readAs(actions, headed, [...new Set(tables.map(({ sheet }) => sheet))]);
}

const list = (lines: readonly string[]): Html => markup`<ul>\n${lines.map((line) => markup`<li>${line}</li>\n`)}</ul>\n`;

interface Column {
  readonly title: string;
  /** How wide or how aligned: a class of the style. */
  readonly look?: string;
}

/** A table whose rows each begin with their own heading; `rows` hold a cell for each column. */
function table(caption: string, columns: readonly Column[], rows: readonly (readonly Part[])[], foot: readonly Part[] = []): Html {
  const look = (index: number): Html => {
    const name = columns[index]?.look;
    return name === undefined ? NOTHING : markup` class="${name}"`;
  };
  const cells = (row: readonly Part[]): Html =>
    markup`<tr>${row.map((cell, index) => (index === 0 ? markup`<th scope="row">${cell}</th>` : markup`<td${look(index)}>${cell}</td>`))}</tr>\n`;
  const heads = columns.map(({ title }, index) => markup`<th scope="col"${look(index)}>${title}</th>`);
  const end = foot.length === 0 ? NOTHING : markup`<tfoot>\n${cells(foot)}</tfoot>\n`;
  return markup`<div class="scroll"><table>
<caption>${caption}</caption>
<thead><tr>${heads}</tr></thead>
<tbody>
${rows.map(cells)}</tbody>
${end}</table></div>
`;
}

const WHERE: Column = { title: "Where", look: "where" };
const REF: Column = { title: "Ref", look: "ref" };

function level(severity: Severity, tone: string, findings: readonly Finding[], oneSheet: boolean): Html {
  if (findings.length === 0) return NOTHING;
  const rules = [...byRule(findings)].map(([rule, found]) => ruleTable(rule, found, oneSheet));
  return markup`<h3 class="${tone}">${words.severity[severity]}: ${counted(findings.length, "finding")}</h3>\n${rules}`;
}

function ruleTable(rule: string, findings: readonly Finding[], oneSheet: boolean): Html {
  const title = words.ruleTitle(rule);
  const why = words.ruleWhy(rule);
  const refs = findings.some(({ ref }) => ref !== null);
  const changes = findings.some(({ fix }) => fix);
  const columns = [
    WHERE,
    ...(refs ? [REF] : []),
    { title: "What is wrong, and what to do" },
    ...(changes ? [{ title: "Change offered", look: "change" }] : []),
  ];
  const rows = findings.map(({ at, ref, message, fix }) => [
    placeOf(at, oneSheet),
    ...(refs ? [ref ?? ""] : []),
    message,
    ...(changes ? [fix ? changeText(fix) : ""] : []),
  ]);
  const shown = table(why === "" ? rule : `${why} (${rule})`, columns, rows);
  return markup`<h4>${title}: ${counted(findings.length, "finding")}</h4>\n${shown}`;
}

function acceptedPart({ accepted, acceptanceEnded }: CheckReport, oneSheet: boolean): Html {
  if (accepted.length === 0 && acceptanceEnded.length === 0) return NOTHING;
  const columns = [WHERE, REF, { title: "What was found" }, { title: "Accepted by" }, { title: "Reason" }, { title: "Until" }];
  const rows = accepted.map(({ finding: { at, ref, message }, by: { who, why, until } }) => [
    placeOf(at, oneSheet),
    ref ?? "",
    message,
    who,
    why,
    until === null ? "its cells change" : ukDay(until),
  ]);
  const ended = acceptanceEnded.map(
    ({ by, why }) =>
      `No longer accepted: ${words.ruleTitle(by.rule)}, accepted by ${by.who} (${by.why}); ${why === "until" ? "its day has passed" : "its cells have changed"}.`,
  );
  const shown = rows.length === 0 ? NOTHING : table("Accepted with a reason, so not counted above", columns, rows);
  return markup`<h3>Accepted</h3>\n${shown}${ended.length === 0 ? NOTHING : list(ended)}`;
}

/** What the page says of the whole run. */
export interface PageFacts {
  readonly asOf: Day;
  /** When it was made: "1 December 2019 at 14:02". */
  readonly madeAt: string;
}

/** The report as one page that stands alone: nothing in it runs, and it asks nothing of any other place. */
export function reportPage(results: readonly CheckedFile[], { asOf, madeAt }: PageFacts): string {
  const several = results.length > 1;
  const title = `Action plan check as at ${ukDay(asOf)}`;
  const sections = results.map((result, index) => {
    const part =
      "error" in result
        ? markup`<p class="verdict must">Could not be read</p>\n<p>${result.error}</p>\n`
        : new Html(result.reports.html ?? "");
    return markup`<section${several ? markup` class="file"` : NOTHING} aria-labelledby="file-${index + 1}">\n<h2 id="file-${index + 1}">${oneLine(result.file)}</h2>\n${part}</section>\n`;
  });
  return markup`<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${new Html(policy())}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${new Html(STYLE)}</style>
</head>
<body>
<main>
<h1>${title}</h1>
${several ? summaryTable(results) : NOTHING}${sections}</main>
<footer><p>Made on ${madeAt}. The workbooks were read and not changed. This page holds text of theirs: send it only to those who may read them.</p></footer>
</body>
</html>
`.text;
}

function summaryTable(results: readonly CheckedFile[]): Html {
  const total = (severity: Severity): number =>
    results.reduce((sum, result) => sum + ("error" in result ? 0 : result.standing.counts[severity]), 0);
  const columns = [
    { title: "File" },
    { title: "Verdict" },
    { title: "Actions", look: "number" },
    ...LEVELS.map(({ severity }) => ({ title: words.severity[severity], look: "number" })),
  ];
  const rows = results.map((result, index): readonly Part[] => {
    const link = markup`<a href="#file-${index + 1}">${oneLine(result.file)}</a>`;
    if ("error" in result) return [link, markup`<span class="must">Could not be read</span>`, "–", "–", "–", "–"];
    const { verdict: kind, actions, counts } = result.standing;
    return [link, verdict(kind), actions === null ? "–" : whole(actions), ...LEVELS.map(({ severity }) => whole(counts[severity]))];
  });
  const foot = ["All files", "", "", ...LEVELS.map(({ severity }) => whole(total(severity)))];
  return table(`${counted(results.length, "file")}, each with a section below`, columns, rows, foot);
}
