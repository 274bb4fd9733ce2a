import { FIELDS } from "../../../src/domain/plan/plan";
import { ACTION_SCHEMA, actionJsonSchema, FIELD_INFOS, fieldInfo } from "../../../src/domain/plan/plan-schema";
import { DEFAULT_PLAN_SETTINGS, readPlanSettings } from "../../../src/domain/plan/plan-settings";

describe("the schema of an action", () => {
  it("has exactly the fields of the plan, each with a label and help", () => {
    expect(Object.keys(ACTION_SCHEMA.shape)).toEqual([...FIELDS]);
    expect(FIELD_INFOS.map(({ label }) => label)).toEqual([
      "Ref",
      "Action",
      "Lead officer",
      "Timescale",
      "Measure of success and impact",
      "RAG rating",
      "Commentary",
      "Evidence of impact",
    ]);
    for (const { help, example } of FIELD_INFOS) expect([help.endsWith("."), example.length > 0]).toEqual([true, true]);
    expect(fieldInfo("measure").need).toBe("recommended");
  });

  it("gives a JSON Schema that requires what an action must state", () => {
    expect(actionJsonSchema()).toMatchObject({
      type: "object",
      required: ["ref", "action", "lead", "timescale", "rag"],
      properties: { lead: { type: "string", title: "Lead officer" } },
    });
  });
});

describe("the plan's settings", () => {
  it("are taken as they were kept", () => {
    const settings = { ...DEFAULT_PLAN_SETTINGS, meanings: [{ status: "Blue", meaning: "done" as const }] };
    expect(readPlanSettings(JSON.parse(JSON.stringify(settings)))).toEqual(settings);
  });

  it.each([
    ["another version", { ...DEFAULT_PLAN_SETTINGS, version: 2 }],
    ["a meaning there is not", { ...DEFAULT_PLAN_SETTINGS, meanings: [{ status: "Blue", meaning: "blue" }] }],
    ["text where a list belongs", { ...DEFAULT_PLAN_SETTINGS, tables: "all" }],
    ["nothing", null],
  ])("are refused with %s", (_, kept) => expect(readPlanSettings(kept)).toBeNull());
});
