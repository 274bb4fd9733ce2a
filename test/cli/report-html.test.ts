import { createHash } from "node:crypto";
import fc from "fast-check";
import type { CheckReport } from "../../src/app/check-workbook";
import type { CheckedFile } from "../../src/cli/check-file";
import { escapeHtml, fileSection, reportPage } from "../../src/cli/report-html";
import { readIsoDay } from "../../src/domain/calendar/day";
import { finding } from "../support/findings";
import { checkRealPlan } from "../support/real-plan";

const asOf = readIsoDay("2019-12-01")!;
const FACTS = { asOf, madeAt: "1 December 2019 at 14:02" };
const fileOf = (file: string, report: CheckReport): CheckedFile => ({
  file,
  standing: { verdict: "notReady", counts: report.counts, actions: 21 },
  notUsed: [],
  reports: { html: fileSection(report) },
});

describe("the page of reports", () => {
  let report: CheckReport;
  let page = "";
  beforeAll(async () => {
    report = await checkRealPlan("000-in-progress", "2019-12-01");
    page = reportPage([fileOf("a.xlsx", report), fileOf("b.xlsx", report), { file: "c.xlsx", error: "“c.xlsx” is damaged." }], FACTS);
  });

  it("stands alone: it runs nothing, loads nothing and may do neither", () => {
    expect(page).not.toMatch(/<(script|link|img|iframe|object|embed|form|base)\b/i);
    expect(page).not.toMatch(/\son\w+=|javascript:|url\(|@import|https?:/i);
    expect([...page.matchAll(/\bhref="([^"]*)"/g)].map(([, href]) => href)).toEqual(["#file-1", "#file-2", "#file-3"]);
    const style = /<style>([^]*?)<\/style>/.exec(page)?.[1] ?? "";
    const hash = createHash("sha256").update(style).digest("base64");
    expect(page).toContain(`content="default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'"`);
    expect(page).not.toMatch(/\sstyle="/);
  });

  it("says its language, has one first heading and skips no level", () => {
    expect(page).toMatch(/^<!doctype html>\n<html lang="en-GB">/);
    const levels = [...page.matchAll(/<h(\d)\b/g)].map(([, level]) => Number(level));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    levels.forEach((level, index) => {
      expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1);
    });
  });

  it("gives every table a caption, and every column and row of findings its heading", () => {
    const tables = [...page.matchAll(/<table>([^]*?)<\/table>/g)].map(([, table]) => table ?? "");
    expect(tables.length).toBeGreaterThan(10);
    for (const table of tables) {
      expect(table).toMatch(/^\n<caption>[^<]+<\/caption>\n<thead>/);
      const columns = (table.match(/<th scope="col"/g) ?? []).length;
      const body = /<tbody>\n([^]*?)\n<\/tbody>/.exec(table)?.[1]?.split("\n") ?? [];
      expect(body.length).toBeGreaterThan(0);
      for (const row of body) {
        expect(row).toMatch(/^<tr><th scope="row">/);
        expect(row.match(/<t[hd][ >]/g)).toHaveLength(columns);
      }
    }
  });

  it("holds every finding with its place", () => {
    const [section = ""] = page.split('<h2 id="file-2">');
    for (const { message } of report.findings) expect(section).toContain(escapeHtml(message));
    expect(section.match(/<tr><th scope="row">[A-Z]/g)).toHaveLength(report.findings.length);
  });

  it("lists accepted findings apart, with who and why, and says which acceptances have ended", () => {
    const by = { rule: "lead-missing", fingerprint: "0".repeat(16), who: "Chair", why: "Post is vacant <until May>", until: asOf };
    const html = fileSection({
      ...report,
      findings: [],
      accepted: [{ finding: finding("lead-missing", "C7", { message: "2.3 has no lead.", ref: "2.3" }), by }],
      acceptanceEnded: [{ by: { ...by, why: "Was agreed" }, why: "until" }],
    });
    expect(html).toMatch(
      /<h3>Accepted<\/h3>[^]*<th scope="row">C7<\/th><td class="ref">2\.3<\/td><td>2\.3 has no lead\.<\/td><td>Chair<\/td>/,
    );
    expect(html).toContain("<td>Post is vacant &lt;until May&gt;</td><td>1 December 2019</td>");
    expect(html).toContain("accepted by Chair (Was agreed); its day has passed.");
    expect(html).not.toContain("Must fix:");
  });

  it("lets no text of a plan become markup, wherever it stands", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 60 }), (text) => {
        const hostile = `<b>"'&${text}</style><script>`;
        const section = fileSection({
          ...report,
          kept: { ...report.kept, problems: [hostile] },
          plan: report.plan && { ...report.plan, title: { ...report.plan.title!, text: hostile }, doubts: [hostile] },
          checks: [{ rule: "lead-missing", looked: 1, findings: 0, failed: hostile }],
          findings: [finding(hostile, "C7", { message: hostile, ref: hostile, edits: [["C7", hostile, hostile]] })],
          accepted: [
            {
              finding: finding("lead-missing", "C8", { message: hostile, ref: hostile }),
              by: { rule: "lead-missing", fingerprint: "0".repeat(16), who: hostile, why: hostile, until: null },
            },
          ],
        });
        const whole = reportPage([fileOf(hostile, report), { file: hostile, error: hostile }], FACTS).replace(/<style>[^]*?<\/style>/, "");
        for (const html of [section, whole]) {
          const tags = new Set([...html.matchAll(/<\/?([^\s>]+)/g)].map(([, tag]) => tag));
          for (const tag of tags) expect(TAGS).toContain(tag);
          expect(html).not.toContain("<b>");
        }
        expect(escapeHtml(hostile)).not.toMatch(/[<>"'\u0000-\u0008\u000b-\u001f\u007f-\u009f]/);
      }),
      { numRuns: 200 },
    );
  });
});

const TAGS =
  "!doctype html head meta title style body main h1 h2 h3 h4 p span ul li section table caption thead tbody tfoot tr th td div a footer".split(
    " ",
  );
