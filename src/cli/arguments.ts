import { parseArgs } from "node:util";
import { z } from "zod";
import type { ColumnWork } from "../app/new-columns";
import { readIsoDay, type Day } from "../domain/calendar/day";

/** From which severity on findings make the exit code 1. */
export type FailOn = "error" | "warning" | "review" | "never";

/** What the command line asks for. */
export type Command =
  | { readonly kind: "help"; readonly of: CommandName | null }
  | { readonly kind: "version" }
  | {
      readonly kind: "check";
      readonly inputs: readonly string[];
      /** null: today. */
      readonly asOf: Day | null;
      readonly sheet: string | null;
      readonly failOn: FailOn;
      readonly json: boolean;
      /** Where a page with all reports is to be written; null: nowhere. */
      readonly html: string | null;
    }
  | { readonly kind: "read"; readonly input: string; readonly sheet: string | null; readonly json: boolean }
  | { readonly kind: "dates"; readonly planStart: Day | null; readonly planEnd: Day | null }
  | WritingCommand;

/** A command that makes a changed copy of a workbook. */
export interface WritingCommand {
  readonly kind: "enforce" | "fix" | "key" | "summary";
  readonly input: string;
  /** null: in place, through a temporary file; never when nothing is to be written. */
  readonly out: string | null;
  /** Only list what would change. */
  readonly dryRun: boolean;
  /** null: today. */
  readonly asOf: Day | null;
  /** Only these rules' fixes; all safe ones when empty. */
  readonly rules: readonly string[];
  /** Columns to put in before the drop-down, where the plan calls for them. */
  readonly columns: readonly ColumnWork[];
}

export type CommandName = "check" | "read" | "dates" | WritingCommand["kind"];

/** Arguments that ask for nothing that can be done; the message is one sentence for whoever typed them. */
export class WrongArguments extends Error {
  override readonly name = "WrongArguments";
}

const day = (option: string) =>
  z
    .string()
    .transform((text, context): Day => {
      const read = readIsoDay(text);
      if (read !== null) return read;
      context.addIssue(`--${option} takes a day written as YYYY-MM-DD, such as 2019-12-01, not “${text}”.`);
      return z.NEVER;
    })
    .nullable()
    .default(null);

interface Shape {
  /** As the help shows it. */
  readonly usage: string;
  readonly does: string;
  readonly options: Readonly<
    Record<string, { readonly type: "string" | "boolean"; readonly value?: string; readonly multiple?: boolean; readonly does: string }>
  >;
  readonly example: string;
}

const AS_OF = { type: "string", value: "YYYY-MM-DD", does: "the review date; today when left out" } as const;
const OUT = { type: "string", value: "OUT", does: "the changed copy to write; must be another file" } as const;
const IN_PLACE = { type: "boolean", does: "change the file itself instead, through a temporary file" } as const;
const DRY_RUN = { type: "boolean", does: "list what would change and write nothing" } as const;

const SHEET = { type: "string", value: "NAME", does: "look for the plan on this sheet only" } as const;

/** The commands there are, as the help lists them. */
const COMMANDS: Readonly<Record<CommandName, Shape>> = {
  check: {
    usage: "check FILE|FOLDER|GLOB…",
    does: "Reads each plan and lists what must be put right before it is circulated.",
    options: {
      "as-of": { type: "string", value: "YYYY-MM-DD", does: "the review date: “today” for the check; today when left out" },
      sheet: SHEET,
      "fail-on": { type: "string", value: "LEVEL", does: "error (default), warning, review or never: from when on the exit code is 1" },
      json: { type: "boolean", does: "one JSON document instead of text" },
      html: { type: "string", value: "REPORT", does: "also write the reports as one page, REPORT.html, to print or send" },
    },
    example: "check plan.xlsx --as-of 2019-12-01",
  },
  read: {
    usage: "read FILE",
    does: "Prints the plan as it was understood: its columns, priorities, actions, dates and key.",
    options: { sheet: SHEET, json: { type: "boolean", does: "the whole plan as one JSON document" } },
    example: "read plan.xlsx --json",
  },
  dates: {
    usage: "dates",
    does: "Reads timescales, one a line, and prints one JSON object for each. A line is a JSON string or an object with “text”.",
    options: {
      "plan-start": { type: "string", value: "YYYY-MM-DD", does: "the first day of the plan’s period" },
      "plan-end": { type: "string", value: "YYYY-MM-DD", does: "its last day" },
    },
    example: `echo '"May 2019 – March 2020"' | action-plan dates`,
  },
  enforce: {
    usage: "enforce FILE --out OUT",
    does: "Puts the RAG drop-down and its colours on every rating cell and writes ratings with one safe reading as the key does.",
    options: {
      out: OUT,
      "in-place": IN_PLACE,
      "split-combined": { type: "boolean", does: "first divide a column of rating, commentary and evidence into three" },
      "add-columns": { type: "boolean", does: "first add RAG rating, Commentary and Evidence of impact to a plan without ratings" },
      "dry-run": DRY_RUN,
    },
    example: "enforce plan.xlsx --out plan-enforced.xlsx",
  },
  fix: {
    usage: "fix FILE --out OUT",
    does: "Makes every safe change that the check offers, or those of the rules named. Nothing that needs judgement is changed.",
    options: {
      out: OUT,
      "in-place": IN_PLACE,
      rule: { type: "string", value: "ID", multiple: true, does: "only this rule’s changes; may be given several times" },
      "as-of": AS_OF,
      "dry-run": DRY_RUN,
    },
    example: "fix plan.xlsx --out plan-fixed.xlsx",
  },
  key: {
    usage: "key FILE --out OUT",
    does: "Writes or refreshes the sheet with the RAG Status Key and Definitions.",
    options: { out: OUT, "in-place": IN_PLACE, "as-of": AS_OF },
    example: "key plan.xlsx --out plan-with-key.xlsx",
  },
  summary: {
    usage: "summary FILE --out OUT",
    does: "Writes or refreshes the board’s summary sheets.",
    options: { out: OUT, "in-place": IN_PLACE, "as-of": AS_OF },
    example: "summary plan.xlsx --out plan-summary.xlsx --as-of 2019-12-01",
  },
};

const isCommand = (word: string): word is CommandName => Object.hasOwn(COMMANDS, word);

/** Reads the words after the program's name. Throws WrongArguments. */
export function readArguments(argv: readonly string[]): Command {
  const [first, ...rest] = argv;
  if (first === undefined) throw new WrongArguments(`Say what to do: ${listed(Object.keys(COMMANDS))}. “action-plan --help” tells more.`);
  if (first === "--help" || first === "-h" || first === "help") {
    const of = rest[0];
    return { kind: "help", of: of !== undefined && isCommand(of) ? of : null };
  }
  if (first === "--version") return { kind: "version" };
  if (!isCommand(first)) {
    throw new WrongArguments(`There is no command “${first}”. The commands are ${listed(Object.keys(COMMANDS))}.`);
  }
  const { values, positionals } = parsed(first, rest);
  if (values.help === true) return { kind: "help", of: first };
  switch (first) {
    case "check": {
      const { "as-of": asOf, "fail-on": failOn, ...others } = validated(CHECK, values);
      if (positionals.length === 0) throw new WrongArguments("check needs a file, a folder or a pattern such as plans/*.xlsx.");
      return { kind: "check", inputs: positionals, asOf, failOn, ...others };
    }
    case "read": {
      const [input, ...more] = positionals;
      if (input === undefined || more.length > 0) throw new WrongArguments("read needs one file.");
      return { kind: "read", input, ...validated(READ, values) };
    }
    case "dates": {
      const { "plan-start": planStart, "plan-end": planEnd } = validated(DATES, values);
      if (positionals.length > 0) throw new WrongArguments("dates reads from standard input and takes no file.");
      if (planStart !== null && planEnd !== null && planEnd < planStart) throw new WrongArguments("--plan-end lies before --plan-start.");
      return { kind: "dates", planStart, planEnd };
    }
    case "enforce":
    case "fix":
    case "key":
    case "summary":
      return writing(first, positionals, validated(WRITING, values));
  }
}

const WRITING = z.object({
  out: z.string().nullable().default(null),
  "in-place": z.boolean().default(false),
  "dry-run": z.boolean().default(false),
  "as-of": day("as-of"),
  rule: z.array(z.string()).default([]),
  "split-combined": z.boolean().default(false),
  "add-columns": z.boolean().default(false),
});

function writing(kind: WritingCommand["kind"], positionals: readonly string[], given: z.infer<typeof WRITING>): WritingCommand {
  const [input, ...more] = positionals;
  if (input === undefined || more.length > 0) throw new WrongArguments(`${kind} needs one file.`);
  const { out, "in-place": inPlace, "dry-run": dryRun, "as-of": asOf, rule: rules } = given;
  if (out !== null && inPlace) throw new WrongArguments("Give --out or --in-place, not both.");
  if (out === null && !inPlace && !dryRun)
    throw new WrongArguments(`${kind} needs --out with the name of the copy to write; the file itself is only changed with --in-place.`);
  const columns: ColumnWork[] = [
    ...(given["split-combined"] ? (["split"] as const) : []),
    ...(given["add-columns"] ? (["add"] as const) : []),
  ];
  return { kind, input, out, dryRun, asOf, rules, columns };
}

const CHECK = z.object({
  "as-of": day("as-of"),
  sheet: z.string().nullable().default(null),
  "fail-on": z
    .enum(["error", "warning", "review", "never"], { error: "--fail-on takes error, warning, review or never." })
    .default("error"),
  json: z.boolean().default(false),
  html: z
    .string()
    .regex(/\.html?$/i, { error: "--html takes the name of the page to write, which ends in .html." })
    .nullable()
    .default(null),
});
const READ = z.object({ sheet: z.string().nullable().default(null), json: z.boolean().default(false) });
const DATES = z.object({ "plan-start": day("plan-start"), "plan-end": day("plan-end") });

function validated<T>(schema: z.ZodType<T>, values: unknown): T {
  const result = schema.safeParse(values);
  if (!result.success) throw new WrongArguments(result.error.issues[0]?.message ?? "These arguments cannot be used.");
  return result.data;
}

function parsed(command: CommandName, args: readonly string[]) {
  const known = COMMANDS[command].options;
  const { values, positionals, tokens } = parseArgs({
    args: [...args],
    options: {
      help: { type: "boolean", short: "h" },
      ...Object.fromEntries(Object.entries(known).map(([name, { type, multiple = false }]) => [name, { type, multiple }])),
    },
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const seen = new Set<string>();
  for (const token of tokens) {
    if (token.kind !== "option") continue;
    const option = Object.hasOwn(known, token.name) ? known[token.name] : undefined;
    if (token.name === "help") continue;
    if (!option) {
      const names = Object.keys(known).map((name) => `--${name}`);
      throw new WrongArguments(`${command} has no option “${token.rawName}”. Its options are ${listed(names)}.`);
    }
    // In loose mode a value that looks like an option is taken as one: "--sheet --json".
    if (option.type === "string" && (token.value === undefined || (!token.inlineValue && token.value.startsWith("--")))) {
      throw new WrongArguments(`--${token.name} needs a value: --${token.name} ${option.value ?? ""}`.trimEnd() + ".");
    }
    if (option.type === "boolean" && token.value !== undefined) throw new WrongArguments(`--${token.name} takes no value.`);
    if (seen.has(token.name) && !option.multiple) throw new WrongArguments(`--${token.name} is given twice.`);
    seen.add(token.name);
  }
  return { values, positionals };
}

/** "a, b and c". */
export const listed = (words: readonly string[]): string =>
  words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1) ?? ""}`;

/** The help of one command, or of all. */
export function helpText(of: CommandName | null): string {
  const names: readonly CommandName[] = of === null ? (Object.keys(COMMANDS) as CommandName[]) : [of];
  const lines =
    of === null
      ? ["Checks safeguarding action plan workbooks before they are circulated. A file is never changed unless --in-place says so.", ""]
      : [];
  for (const name of names) {
    const { usage, does, options, example } = COMMANDS[name];
    lines.push(`action-plan ${usage}`, `  ${does}`);
    for (const [option, { value, does: tells }] of Object.entries(options)) {
      lines.push(`    ${`--${option} ${value ?? ""}`.padEnd(24)} ${tells}`);
    }
    lines.push(`  Example: ${example.includes("action-plan") ? example : `action-plan ${example}`}`, "");
  }
  if (names.includes("check")) {
    lines.push(
      "Exit code: 0 when nothing at or above --fail-on was found, 1 when something was, 2 when a file could not be read or the arguments are wrong.",
    );
  }
  return `${lines.join("\n").trimEnd()}\n`;
}
