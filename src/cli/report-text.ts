import type { CheckReport } from "../app/check-workbook";
import { firstWords } from "../app/list-findings";
import type { PlanReading } from "../domain/plan/plan";
import { isoDay, ukDay } from "../domain/calendar/day";
import type { Finding, Severity } from "../domain/findings/finding";
import { toA1 } from "../domain/grid/a1";
import type { CellValue } from "../domain/grid/grid";
import { RULES } from "../domain/rules";
import { listed } from "./arguments";
import { wrap } from "./wrap";

const SEVERITIES: readonly { readonly severity: Severity; readonly heading: string }[] = [
  { severity: "error", heading: "MUST FIX" },
  { severity: "warning", heading: "SHOULD FIX" },
  { severity: "review", heading: "WORTH A LOOK" },
];

/** "1,204". Intl would do it too, at the price of loading every language: a twentieth of the time a small plan takes. */
const whole = (n: number): string => String(n).replace(/\B(?=(?:\d{3})+$)/g, ",");
const counted = (n: number, one: string, many = `${one}s`): string => `${whole(n)} ${n === 1 ? one : many}`;

const countsOf = ({ error, warning, review }: CheckReport["counts"]): string =>
  `${whole(error)} must fix, ${whole(warning)} should fix, ${whole(review)} worth a look`;

/** Whether the plan can be circulated, in words. */
function verdictOf({ plan, counts, checks }: CheckReport): string {
  if (!plan) return "No action plan was found";
  if (counts.error > 0) return "Not ready to circulate";
  return checks.some(({ failed }) => failed !== undefined) ? "Not fully checked" : "Ready to circulate";
}

/** The check of one file for a person to read: verdict, then the findings, the gravest kind first, by rule. */
export function checkText(file: string, report: CheckReport, width: number): string {
  const { plan, findings, checks } = report;
  const lines = [wrap(`${file}${plan?.title ? `: ${plan.title.text}` : ""}`, width), ""];
  lines.push(wrap(`${verdictOf(report)} (as at ${ukDay(report.asOf)}): ${countsOf(report.counts)}.`, width));
  if (plan) {
    const actions = plan.priorities.reduce((sum, priority) => sum + priority.actions.length, 0);
    const sheets = [...new Set(plan.tables.map(({ sheet }) => `‘${sheet}’`))];
    const under = plan.priorities.some(({ heading }) => heading)
      ? ` under ${counted(plan.priorities.length, "priority", "priorities")}`
      : "";
    if (plan.reviewDate && plan.reviewDate.day !== report.asOf) {
      const { day, stated } = plan.reviewDate;
      lines.push(wrap(`The plan says “${firstWords(stated.text, 80)}”. To check it as at that day, add --as-of ${isoDay(day)}.`, width));
    }
    lines.push(wrap(`Read ${counted(actions, "action")}${under} on ${listed(sheets)}.`, width));
  }
  const oneSheet = new Set(findings.map(({ at }) => at.sheet)).size < 2;
  for (const { severity, heading } of SEVERITIES) {
    const these = findings.filter((finding) => finding.severity === severity);
    if (these.length === 0) continue;
    lines.push("", heading);
    for (const [rule, found] of byRule(these)) {
      lines.push("", wrap(`${summaryOf(rule)} ${counted(found.length, "finding")}.`, width));
      for (const finding of found) lines.push(findingText(finding, oneSheet, width));
    }
  }
  lines.push("", ...checksText(checks, width));
  return `${lines.join("\n").trimEnd()}\n`;
}

function byRule(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  const rules = new Map<string, Finding[]>();
  for (const finding of findings) {
    const found = rules.get(finding.rule);
    if (found) found.push(finding);
    else rules.set(finding.rule, [finding]);
  }
  return rules;
}

/** What the plan should be like, as the rule states it. */
function summaryOf(rule: string): string {
  const summary = RULES.find(({ id }) => id === rule)?.summary;
  return summary === undefined ? `${rule}:` : `${summary.replace(/\.$/, "")} (${rule}):`;
}

function findingText({ at, ref, message, fix }: Finding, oneSheet: boolean, width: number): string {
  const cell = oneSheet ? toA1(at) : `${at.sheet}!${toA1(at)}`;
  const where = ref === null ? cell : `${cell} · ${ref}`;
  const lines = [wrap(message, width, `  ${where.padEnd(12)}  `, " ".repeat(16))];
  if (fix) {
    const [edit, ...more] = fix.edits;
    const change = edit ? ` ${shown(edit.was)} → ${shown(edit.becomes)}${more.length > 0 ? `, and ${more.length} more` : ""}` : "";
    lines.push(wrap(`${fix.safe ? "Safe change" : "Suggestion"}: ${fix.title}${change}`, width, " ".repeat(16)));
  }
  return lines.join("\n");
}

const shown = (value: CellValue): string => (value === null ? "(empty)" : `“${String(value)}”`);

function checksText(checks: CheckReport["checks"], width: number): string[] {
  const passed = checks.filter(({ findings, failed, notChecked }) => findings === 0 && failed === undefined && notChecked === undefined);
  const lines = [wrap(`${counted(passed.length, "check")} found nothing.`, width)];
  for (const { rule, notChecked } of checks)
    if (notChecked !== undefined) lines.push(wrap(`Not checked: ${rule}. ${notChecked}`, width, "", "  "));
  for (const { rule, failed } of checks) {
    if (failed !== undefined)
      lines.push(wrap(`Could not be run: ${rule} (a fault of the checker, not of the plan: ${failed}).`, width, "", "  "));
  }
  return lines;
}

/** What became of one of several files. */
export type FileResult = { readonly file: string; readonly report: CheckReport } | { readonly file: string; readonly error: string };

/** Several files in one table: verdict and counts, or why a file could not be read. */
export function summaryText(results: readonly FileResult[], width: number): string {
  const names = Math.min(50, Math.max(4, ...results.map(({ file }) => file.length)));
  const row = (file: string, cells: readonly string[], last: string): string =>
    `${file.padEnd(names)}  ${cells.map((cell) => cell.padStart(11)).join("")}  ${last}`.trimEnd();
  const lines = [row("File", ["Must fix", "Should fix", "To look at"], "Verdict")];
  for (const result of results) {
    if ("error" in result)
      lines.push(wrap(`Could not be read: ${result.error}`, width, `${result.file.padEnd(names)}  `, " ".repeat(names + 2)));
    else {
      const { error, warning, review } = result.report.counts;
      lines.push(row(result.file, [error, warning, review].map(String), verdictOf(result.report)));
    }
  }
  return `${lines.join("\n")}\n`;
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
  lines.push(
    plan.period
      ? `Plan period: ${ukDay(plan.period.start)} to ${ukDay(plan.period.end)}${plan.period.certain ? "" : " (not certain)"}`
      : "Plan period: not stated",
  );
  lines.push(
    wrap(
      `Key: ${listed(plan.key.statuses.map(({ status }) => status))} (${plan.key.from === "workbook" ? "the workbook’s own" : "the usual one; the workbook has none"})`,
      width,
    ),
  );
  for (const table of plan.tables) {
    lines.push("", `Table on ‘${table.sheet}’, ${toA1(table.area)}, headings in row ${table.headerRow + 1}`);
    for (const [field, column] of Object.entries(table.columns)) {
      lines.push(`  ${field.padEnd(11)} column ${toA1({ sheet: "", row: 0, column }).replace(/\d+$/, "")}`);
    }
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
  if (plan.unplaced.length > 0) {
    lines.push("", "Could not place:");
    for (const { at, text } of plan.unplaced) lines.push(wrap(text, width, `  ${at.sheet}!${toA1(at)}  `, " ".repeat(12)));
  }
  return `${lines.join("\n").trimEnd()}\n`;
}
