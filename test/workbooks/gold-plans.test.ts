import { readFileSync } from "node:fs";
import path from "node:path";
import { planJson } from "../../src/app/plan-json";
import type { ReadWorkbook } from "../../src/domain/grid/grid";
import type { Plan } from "../../src/domain/plan/plan";
import { readPlan } from "../../src/domain/plan/read-plan";
import { lostWords } from "../support/plan-coverage";
import { planBytes, readBytes } from "../support/real-plan";

interface Milestone {
  readonly timescale: string | null;
  readonly measures: readonly string[];
  readonly rag: string | null;
  readonly lead?: string | null;
}
interface Action {
  readonly ref: string | null;
  readonly text: string;
  readonly objective?: string | null;
  readonly lead: string | null;
  readonly milestones: readonly Milestone[];
}
interface Priority {
  readonly number: string | number | null;
  readonly title: string;
  readonly alignment?: "high" | "medium" | "low";
  readonly timescaleParagraphs?: readonly string[];
  readonly leadParagraphs?: readonly string[];
  readonly leads?: readonly string[];
  readonly timescales?: readonly string[];
  readonly actions: readonly Action[];
}
interface Labelled {
  readonly title: string;
  readonly priorities: readonly Priority[];
}

const folded = (text: unknown): string => (text === null || text === undefined ? "" : String(text).replace(/\s+/g, " ").trim());
/** The tidy copy of 004 writes leads without their full stop, and "As above." in full. */
const withoutStop = (text: unknown): string => folded(text).replace(/\.$/, "");

const gold = (document: string): Labelled =>
  JSON.parse(readFileSync(path.resolve(__dirname, `gold/${document}.json`), "utf8")) as Labelled;

interface Read {
  readonly workbook: ReadWorkbook;
  readonly plan: Plan;
  readonly json: Labelled;
}

const workbooks = new Map<string, ReadWorkbook>();

/** A plan's file, opened as a user's Excel would once, and read. */
async function read(name: string): Promise<Read> {
  const workbook = workbooks.get(name) ?? (await readBytes(planBytes(name), `${name}.xlsx`));
  workbooks.set(name, workbook);
  const reading = readPlan(workbook);
  if (reading.kind !== "plan") throw new Error(`No plan was found in ${name}.`);
  return { workbook, plan: reading.plan, json: planJson(reading, name).plan as unknown as Labelled };
}

/** Counts fields that are as labelled, and says which are not. */
class Score {
  right = 0;
  readonly wrong: string[] = [];

  field(what: string, want: unknown, got: unknown, fold = folded): void {
    if (fold(want) === fold(got)) this.right++;
    else this.wrong.push(`${what}: “${fold(want)}” was read as “${fold(got)}”`);
  }
}

const shapeOf = ({ priorities }: Labelled): number[][] => priorities.map(({ actions }) => actions.map(({ milestones }) => milestones.length));

/** Compares every field of every action and milestone. */
function scoreFields(want: Labelled, got: Labelled, withRefs: boolean): Score {
  const score = new Score();
  want.priorities.forEach((priority, p) => {
    const read = got.priorities[p];
    score.field(`priority ${p + 1} number`, priority.number, read?.number);
    score.field(`priority ${p + 1} title`, priority.title, read?.title);
    priority.actions.forEach((action, a) => {
      const readAction = read?.actions[a];
      const name = action.ref ?? `${p + 1}.${a + 1}`;
      if (withRefs) score.field(`${name} ref`, action.ref, readAction?.ref);
      score.field(`${name} text`, action.text, readAction?.text);
      score.field(`${name} lead`, action.lead, readAction?.lead);
      if (action.objective !== undefined) score.field(`${name} objective`, action.objective, readAction?.objective);
      action.milestones.forEach((milestone, m) => {
        const readMilestone = readAction?.milestones[m];
        score.field(`${name} timescale ${m + 1}`, milestone.timescale, readMilestone?.timescale);
        score.field(`${name} measures ${m + 1}`, milestone.measures.join("\n"), readMilestone?.measures.join("\n"));
        score.field(`${name} rating ${m + 1}`, milestone.rag, readMilestone?.rag);
        score.field(`${name} own lead ${m + 1}`, milestone.lead, readMilestone?.lead);
      });
    });
  });
  return score;
}

describe.each(["000-as-circulated", "000-tidy", "001-as-circulated", "001-tidy"])("%s", (name) => {
  it("is read as it was labelled: every priority, action, milestone and field", async () => {
    const { json } = await read(name);
    const labels = gold(name.slice(0, 3));
    const score = scoreFields(labels, json, true);
    expect(score.wrong).toEqual([]);
    expect(shapeOf(json)).toEqual(shapeOf(labels));
    expect(score.right).toBeGreaterThan(150);
  });
});

describe("003-as-circulated", () => {
  it("is read as it was labelled: every action and field", async () => {
    const { json } = await read("003-as-circulated");
    const labels = gold("003");
    const score = scoreFields(labels, json, false);
    expect(shapeOf(json)).toEqual(shapeOf(labels));
    expect(score.wrong).toEqual([]);
    expect(score.right).toBeGreaterThan(150);
  });

  it("keeps what is said above each table as details of the priority", async () => {
    const { plan } = await read("003-as-circulated");
    expect(plan.priorities.map(({ details }) => details.map(({ label }) => label))).toEqual(
      Array.from({ length: 5 }, () => ["Priority Statement", "Rationale", "What do we want to be different?", "Partnership Lead", "Board Officer", "Key delivery mechanism"]),
    );
    expect(plan.priorities[2]?.details.at(-1)?.stated.text).toBe("Pathways Task and Finish Group");
  });
});

describe("004-as-circulated", () => {
  it("has its 8 priorities and their actions", async () => {
    const { json } = await read("004-as-circulated");
    const labels = gold("004");
    const score = new Score();
    labels.priorities.forEach(({ number, title, actions }, p) => {
      score.field("number", number, json.priorities[p]?.number);
      score.field("title", title, json.priorities[p]?.title);
      actions.forEach(({ ref, text }, a) => score.field(`${ref}`, text, json.priorities[p]?.actions[a]?.text));
    });
    expect(score.wrong).toEqual([]);
    expect(shapeOf(json)).toEqual(shapeOf(labels));
  });

  it("gives actions the timescales and leads that line up, and leaves the others with the priority", async () => {
    const { json } = await read("004-as-circulated");
    const score = new Score();
    let aligned = 0;
    gold("004").priorities.forEach((priority, p) => {
      const got = json.priorities[p]!;
      const timescales = got.actions.map(({ milestones }) => milestones[0]?.timescale);
      const leads = got.actions.map(({ lead }) => lead);
      if (priority.alignment === "high") {
        aligned++;
        score.field(`${p + 1} timescales`, priority.actions.map(({ milestones }) => milestones[0]?.timescale).join(), timescales.join());
        score.field(`${p + 1} leads`, priority.actions.map(({ lead }) => lead).join(), leads.join());
      }
      const all = (parts: readonly (string | null | undefined)[], own: readonly string[] = []): string => [...own, ...parts.filter(Boolean)].join(" ");
      score.field(`${p + 1} timescale paragraphs`, priority.timescaleParagraphs?.join(" "), all(timescales, got.timescales));
      score.field(`${p + 1} lead paragraphs`, priority.leadParagraphs?.join(" "), all(leads, got.leads));
    });
    expect(aligned).toBe(4);
    expect(score.wrong).toEqual([]);
  });
});

describe("004-tidy", () => {
  it("has every action with its fields", async () => {
    const { json } = await read("004-tidy");
    const labels = gold("004");
    expect(shapeOf(json)).toEqual(shapeOf(labels));
    const score = new Score();
    labels.priorities.forEach(({ actions }, p) => {
      actions.forEach((action, a) => {
        const got = json.priorities[p]?.actions[a];
        score.field(`${action.ref} ref`, action.ref, got?.ref);
        score.field(`${action.ref} text`, action.text, got?.text);
        score.field(`${action.ref} timescale`, action.milestones[0]?.timescale, got?.milestones[0]?.timescale);
        score.field(`${action.ref} measures`, action.milestones[0]?.measures.join("\n"), got?.milestones[0]?.measures.join("\n"));
        if (action.lead !== "As above.") score.field(`${action.ref} lead`, action.lead, got?.lead, withoutStop);
      });
    });
    expect(score.wrong).toEqual([]);
  });
});

const PLANS = ["000-as-circulated", "000-in-progress", "000-tidy", "001-as-circulated", "001-tidy", "003-as-circulated", "004-as-circulated", "004-tidy"];

describe.each(PLANS)("%s", (name) => {
  it("loses no word: each is in a field or unplaced", async () => {
    const { plan, workbook } = await read(name);
    expect(lostWords(plan, workbook)).toEqual([]);
  });
});
