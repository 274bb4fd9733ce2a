import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { isoDay } from "../../src/domain/calendar/day";
import type { ReadWorkbook } from "../../src/domain/grid/grid";
import type { Plan } from "../../src/domain/plan/plan";
import { readPlan } from "../../src/domain/plan/read-plan";
import { readBytes } from "../support/real-plan";
import { lostWords } from "../support/plan-coverage";
import { duesOf, outlineOfFields } from "../support/plan-outline";

// Each workbook is a plan as another office keeps it. What it holds (NAME.txt) was written down from a picture of its sheets:
// "title:", "period:", "sheets:", "key:", "dues:" and "unplaced:" where the picture tells them, and the plan as plan-outline.ts lists it.

const FOLDER = path.resolve(__dirname, "layouts");
const NAMES = readdirSync(FOLDER).flatMap((file) => /^(.+)\.xlsx$/.exec(file)?.[1] ?? []);

interface Expected {
  readonly said: ReadonlyMap<string, string>;
  readonly outline: readonly string[];
}

function expectedOf(name: string): Expected {
  const said = new Map<string, string>();
  const outline: string[] = [];
  for (const line of readFileSync(path.join(FOLDER, `${name}.txt`), "utf8").split("\n")) {
    const [, what, text = ""] = /^(title|period|sheets|key|dues|unplaced):(?: (.*))?$/.exec(line) ?? [];
    if (what !== undefined) said.set(what, text);
    else if (line !== "") outline.push(line);
  }
  return { said, outline };
}

const periodOf = ({ period }: Plan): string =>
  period === null ? "" : `${isoDay(period.start)} to ${isoDay(period.end)}${period.certain ? "" : " uncertain"}`;

/** What the plan says of each thing that a picture may tell. */
const SAID: Readonly<Record<string, (plan: Plan) => string>> = {
  title: ({ title }) => title?.text ?? "",
  period: periodOf,
  sheets: ({ tables }) => [...new Set(tables.map(({ sheet }) => sheet))].join(", "),
  key: ({ key }) => key.statuses.map(({ status, meaning }) => `${status} ${meaning}`).join(", "),
  dues: (plan) => duesOf(plan).join(" "),
  unplaced: ({ unplaced }) => unplaced.map(({ text }) => text).join(" | "),
};

it("there are layouts to read", () => expect(NAMES.length).toBeGreaterThanOrEqual(12));

describe.each(NAMES)("%s", (name) => {
  const { said, outline } = expectedOf(name);
  let workbook: ReadWorkbook | undefined;
  let plan: Plan;

  beforeAll(async () => {
    workbook ??= await readBytes(new Uint8Array(readFileSync(path.join(FOLDER, `${name}.xlsx`))), `${name}.xlsx`);
    const reading = readPlan(workbook);
    if (reading.kind !== "plan") throw new Error("No plan was found.");
    ({ plan } = reading);
  });

  it("holds what a person sees in it", () => expect(outlineOfFields(plan)).toEqual(outline));

  it.each([...said])("has the %s that a person sees", (what, text) => expect(SAID[what]?.(plan)).toBe(text));

  it("loses no word", () => expect(lostWords(plan, workbook!)).toEqual([]));
});
