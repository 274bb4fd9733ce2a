import { parseArgs } from "node:util";
import { z } from "zod";
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
    }
  | { readonly kind: "read"; readonly input: string; readonly sheet: string | null; readonly json: boolean }
  | { readonly kind: "dates"; readonly planStart: Day | null; readonly planEnd: Day | null };

export type CommandName = "check" | "read" | "dates";

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
  readonly options: Readonly<Record<string, { readonly type: "string" | "boolean"; readonly value?: string; readonly does: string }>>;
  readonly example: string;
}

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
  }
}

const CHECK = z.object({
  "as-of": day("as-of"),
  sheet: z.string().nullable().default(null),
  "fail-on": z
    .enum(["error", "warning", "review", "never"], { error: "--fail-on takes error, warning, review or never." })
    .default("error"),
  json: z.boolean().default(false),
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
      ...Object.fromEntries(Object.entries(known).map(([name, { type }]) => [name, { type }])),
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
    if (seen.has(token.name)) throw new WrongArguments(`--${token.name} is given twice.`);
    seen.add(token.name);
  }
  return { values, positionals };
}

/** "a, b and c". */
export const listed = (words: readonly string[]): string =>
  words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1) ?? ""}`;

/** The help of one command, or of all. */
export function helpText(of: CommandName | null): string {
  const names: readonly CommandName[] = of === null ? ["check", "read", "dates"] : [of];
  const lines = of === null ? ["Checks safeguarding action plan workbooks before they are circulated. Files are never changed.", ""] : [];
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
