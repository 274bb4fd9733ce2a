import { z } from "zod";
import type { Rule } from "../src/domain/rules/rule";
import type { Severity } from "../src/domain/findings/finding";

const HEAD = { begin: "<!-- head -->", end: "<!-- /head -->" };
const TABLE = { begin: "<!-- rules -->", end: "<!-- /rules -->" };

/** What users are told instead of a severity's own word. */
export const SEVERITY_WORDS: Readonly<Record<Severity, string>> = { error: "must fix", warning: "should fix", review: "worth a look" };

/** A rule's page with its generated head put in. Throws when the page has no place for it. */
export const withHead = (page: string, rule: Rule): string =>
  between(
    page,
    HEAD,
    `# ${rule.id}

${rule.summary}.

| Severity | Fix | Settings |
|---|---|---|
| ${SEVERITY_WORDS[rule.severity]} (\`${rule.severity}\`) | ${fixWords(rule)} | ${settingsOf(rule) || "–"} |`,
  );

/** README with its table of rules put in; as it is when it has no place for one. */
export const withTable = (readme: string, rules: readonly Rule[]): string =>
  readme.includes(TABLE.begin)
    ? between(
        readme,
        TABLE,
        ["| rule | what it wants | severity | fix |", "|---|---|---|---|", ...rules.map((rule) => rowOf(rule))].join("\n"),
      )
    : readme;

const rowOf = (rule: Rule): string =>
  `| [${rule.id}](docs/rules/${rule.id}.md) | ${rule.summary} | ${SEVERITY_WORDS[rule.severity]} | ${rule.fixable ? "safe fix" : ""} |`;

const fixWords = (rule: Rule): string => (rule.fixable ? "a safe fix where there is one reading" : "none: a person decides");

/** "`days`: 30", from the options the rule allows and what they are unless changed. */
function settingsOf(rule: Rule): string {
  const { properties = {} } = z.toJSONSchema(rule.options, { io: "input" });
  return Object.entries(properties)
    .map(([name, schema]) => `\`${name}\`: ${String(typeof schema === "object" ? schema.default : "")}`)
    .join(", ");
}

function between(text: string, { begin, end }: { readonly begin: string; readonly end: string }, content: string): string {
  const [from, to] = [text.indexOf(begin), text.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`There is no “${begin} … ${end}” to write between.`);
  return `${text.slice(0, from + begin.length)}\n\n${content}\n\n${text.slice(to)}`;
}
