import type { CheckReport } from "../app/check-workbook";
import { unplacedTexts } from "../app/unplaced-texts";
import { verdictOf, type VerdictKind } from "../app/verdict";
import { isoDay, ukDay } from "../domain/calendar/day";
import type { Finding, Severity } from "../domain/findings/finding";
import { columnLetters, toA1 } from "../domain/grid/a1";
import type { Plan, PlanReading, PlanTable } from "../domain/plan/plan";
import { RULES } from "../domain/rules";
import { listed } from "./arguments";
import type { CheckedFile } from "./check-file";
import { byRule, changeText, counted, doubtsOf, placeOf, uncheckedLines, verdictWords, whole } from "./report-words";
import { oneLine, wrap } from "./wrap";

const SEVERITIES: readonly { readonly severity: Severity; readonly heading: string }[] = [
  { severity: "error", heading: "MUST FIX" },
  { severity: "warning", heading: "SHOULD FIX" },
  { severity: "review", heading: "WORTH A LOOK" },
];

const countsOf = ({ error, warning, review }: CheckReport["counts"]): string =>
  `${whole(error)} must fix, ${whole(warning)} should fix, ${whole(review)} worth a look`;

/** The check of one file for a person to read: verdict, then the findings, the gravest kind first, by rule; then what was accepted. */
export function checkText(file: string, report: CheckReport, width: number): string {
  const { plan, findings, checks, accepted, kept } = report;
  const lines = [wrap(`${oneLine(file)}${plan?.title ? `: ${plan.title.text}` : ""}`, width), ""];
  lines.push(wrap(`${verdictWords(verdictOf(report))} (as at ${ukDay(report.asOf)}): ${countsOf(report.counts)}.`, width));
  if (plan) {
    const actions = plan.priorities.reduce((sum, priority) => sum + priority.actions.length, 0);
    const sheets = [...new Set(plan.tables.map(({ sheet }) => `‘${sheet}’`))];
    const under = plan.priorities.some(({ heading }) => heading)
      ? ` under ${counted(plan.priorities.length, "priority", "priorities")}`
      : "";
    lines.push(wrap(`Read ${counted(actions, "action")}${under} on ${listed(sheets)}.`, width));
  }
  for (const problem of kept.problems) lines.push(wrap(problem, width));
  for (const doubt of doubtsOf(report)) lines.push(wrap(doubt, width, "  ! ", "    "));
  const oneSheet = new Set([...findings, ...accepted.map(({ finding }) => finding)].map(({ at }) => at.sheet)).size < 2;
  for (const { severity, heading } of SEVERITIES) {
    const these = findings.filter((finding) => finding.severity === severity);
    if (these.length === 0) continue;
    lines.push("", heading);
    for (const [rule, found] of byRule(these)) {
      lines.push("", wrap(`${summaryOf(rule)} ${counted(found.length, "finding")}.`, width));
      for (const finding of found) lines.push(findingText(finding, oneSheet, width));
    }
  }
  lines.push(...acceptedText(report, oneSheet, width), "");
  for (const line of uncheckedLines(checks)) lines.push(wrap(line, width, "", "  "));
  return `${lines.join("\n").trimEnd()}\n`;
}

/** What the plan should be like, as the rule states it. */
function summaryOf(rule: string): string {
  const summary = RULES.find(({ id }) => id === rule)?.summary;
  return summary === undefined ? `${rule}:` : `${summary.replace(/\.$/, "")} (${rule}):`;
}

const INDENT = " ".repeat(16);

function findingText(finding: Finding, oneSheet: boolean, width: number): string {
  const lines = [wrap(finding.message, width, leading(finding, oneSheet), INDENT)];
  if (finding.fix) lines.push(wrap(changeText(finding.fix), width, INDENT));
  return lines.join("\n");
}

function leading({ at, ref }: Finding, oneSheet: boolean): string {
  const cell = placeOf(at, oneSheet);
  return `  ${(ref === null ? cell : `${cell} · ${ref}`).padEnd(12)}  `;
}

/** Findings that somebody has accepted, apart from those that count; and acceptances that have ended. */
function acceptedText({ accepted, acceptanceEnded }: CheckReport, oneSheet: boolean, width: number): string[] {
  if (accepted.length === 0 && acceptanceEnded.length === 0) return [];
  const lines = ["", "ACCEPTED, NOT COUNTED", ""];
  for (const { finding, by } of accepted) {
    lines.push(wrap(finding.message, width, leading(finding, oneSheet), INDENT));
    const until = by.until === null ? "until its cells change" : `until ${ukDay(by.until)}`;
    lines.push(wrap(`Accepted by ${by.who}, ${until}: ${by.why}`, width, INDENT));
  }
  for (const { by, why } of acceptanceEnded)
    lines.push(
      wrap(
        `No longer accepted (${by.rule}, by ${by.who}: ${by.why}): ${why === "until" ? "its day has passed" : "its cells have changed"}.`,
        width,
        "  ",
      ),
    );
  return lines;
}

const COLUMNS = ["Actions", "Must fix", "Should fix", "To look at"] as const;

const MOST_OF_A_NAME = 50;

/** The end of a long name tells more than its beginning, which is folders. */
const shortened = (name: string): string => (name.length > MOST_OF_A_NAME ? `…${name.slice(1 - MOST_OF_A_NAME)}` : name);

/** Several files in one table: verdict and counts, or why a file could not be read; then all of them together. */
export function summaryText(results: readonly CheckedFile[], width: number): string {
  const names = Math.min(MOST_OF_A_NAME, Math.max(9, ...results.map(({ file }) => oneLine(file).length)));
  const row = (file: string, cells: readonly string[], last: string): string =>
    `${file.padEnd(names)}  ${cells.map((cell) => cell.padStart(11)).join("")}  ${last}`.trimEnd();
  const lines = [row("File", COLUMNS, "Verdict")];
  const total = { error: 0, warning: 0, review: 0 };
  const unread: string[] = [];
  for (const result of results) {
    const name = shortened(oneLine(result.file));
    if ("error" in result) {
      unread.push(wrap(`${oneLine(result.file)}: ${result.error}`, width, "", "  "));
      lines.push(
        row(
          name,
          COLUMNS.map(() => "–"),
          "Could not be read",
        ),
      );
      continue;
    }
    const { counts, actions, verdict } = result.standing;
    for (const severity of ["error", "warning", "review"] as const) total[severity] += counts[severity];
    const cells = [actions === null ? "–" : whole(actions), ...[counts.error, counts.warning, counts.review].map(whole)];
    lines.push(row(name, cells, verdictWords(verdict)));
  }
  const standing = (...verdicts: readonly VerdictKind[]): number =>
    results.filter((result) => "standing" in result && verdicts.includes(result.standing.verdict)).length;
  const parts = [
    `${whole(standing("ready"))} ready to circulate`,
    `${whole(standing("notReady", "unsure"))} not`,
    ...(standing("noPlan") > 0 ? [`${whole(standing("noPlan"))} without a plan`] : []),
    ...(unread.length > 0 ? [`${whole(unread.length)} that could not be read`] : []),
  ];
  if (unread.length > 0) lines.push("", "COULD NOT BE READ", "", ...unread);
  lines.push("", wrap(`${counted(results.length, "file")}: ${listed(parts)}. ${countsOf(total)}.`, width));
  return `${lines.join("\n")}\n`;
}

const BY_USER = "changed by you";

function periodText({ period }: Plan): string {
  if (!period) return "Plan period: not stated";
  const remark = period.basis === "settings" ? ` (${BY_USER})` : period.certain ? "" : " (not certain)";
  return `Plan period: ${ukDay(period.start)} to ${ukDay(period.end)}${remark}`;
}

/** Where a table stands and what each of its columns was taken for. */
function tableText({ sheet, area, headerRow, columns, explained, transposed }: PlanTable, width: number): string[] {
  const line = (slot: number): string => (transposed ? `row ${slot + 1}` : `column ${columnLetters(slot)}`);
  const corrected = new Set(explained.flatMap((each) => (each.corrected ? [each.column] : [])));
  const taken = new Set(Object.values(columns));
  const others = explained.filter(({ column, header }) => !taken.has(column) && (header !== "" || corrected.has(column)));
  const headings = transposed ? `column ${columnLetters(headerRow)}` : `row ${headerRow + 1}`;
  return [
    `Table on ‘${sheet}’, ${toA1(area)}, headings in ${headings}`,
    ...Object.entries(columns).map(
      ([field, column]) => `  ${field.padEnd(11)} ${line(column)}${corrected.has(column) ? ` (${BY_USER})` : ""}`,
    ),
    ...others.map(({ column, header, role, ticks, corrected: isCorrected }) => {
      const what = ticks !== null ? `${ticks} mark` : role === null || role === "extra" ? "no field" : role;
      return wrap(`${line(column)} “${header}”${isCorrected ? ` (${BY_USER})` : ""}`, width, `  ${what.padEnd(11)} `, " ".repeat(14));
    }),
  ];
}

/** The plan as it was understood, for its owner to see whether that is right. */
export function readText(file: string, reading: PlanReading, width: number): string {
  if (reading.kind === "not found") {
    const { nearest } = reading;
    const near = nearest
      ? ` The nearest is ‘${nearest.sheet}’ row ${nearest.row + 1}, which has ${listed(nearest.headers.map((header) => `“${header}”`))}.`
      : "";
    return `${wrap(`${file}: no action plan was found.${near}`, width)}\n`;
  }
  const { plan } = reading;
  const lines = [wrap(`${file}: ${plan.title?.text ?? "a plan without a title"}`, width), ""];
  lines.push(periodText(plan));
  lines.push(
    wrap(
      `Key: ${listed(plan.key.statuses.map(({ status }) => status))} (${plan.key.from === "workbook" ? "the workbook’s own" : "the usual one; the workbook has none"})`,
      width,
    ),
  );
  for (const { status, meaning } of plan.key.statuses)
    if (meaning !== reading.instead.meanings.get(status)) lines.push(`“${status}” means ${meaning} (${BY_USER})`);
  for (const doubt of plan.doubts) lines.push(wrap(doubt, width, "  ! ", "    "));
  for (const table of plan.tables) lines.push("", ...tableText(table, width));
  for (const { sheet, as, nearest } of reading.sheets) {
    if (as === "near" && nearest)
      lines.push("", wrap(`‘${sheet}’ is almost a plan: row ${nearest.row + 1} has ${listed(nearest.found)}.`, width));
    if (as === "ignored") lines.push("", wrap(`‘${sheet}’ was not read as a plan (${BY_USER}).`, width));
  }
  for (const priority of plan.priorities) {
    lines.push("", wrap(`${priority.number === null ? "" : `Priority ${priority.number}: `}${priority.title || "No heading"}`, width));
    for (const action of priority.actions) {
      const row = `row ${action.at.row + 1}`;
      lines.push(
        wrap(
          `${action.ref?.text ?? "(no ref)"} ${action.text?.text ?? "(no action written)"}`,
          width,
          `  ${row.padEnd(8)}  `,
          " ".repeat(12),
        ),
      );
      const lead = action.lead ? action.lead.text : "no lead";
      const dates = action.milestones.map(({ timescale, reading: read }) =>
        timescale
          ? `${timescale.text}${read?.due ? ` [due ${isoDay(read.due)}${read.certain ? "" : ", not certain"}]` : ""}`
          : "no timescale",
      );
      lines.push(wrap([lead, ...dates].join(" | "), width, " ".repeat(12)));
    }
  }
  const unplaced = unplacedTexts(plan);
  if (unplaced.length > 0) {
    lines.push("", "Could not place:");
    for (const { at, text } of unplaced) lines.push(wrap(text, width, `  ${at.sheet}!${toA1(at)}  `, " ".repeat(12)));
  }
  return `${lines.join("\n").trimEnd()}\n`;
}
