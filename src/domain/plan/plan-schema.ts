import { z } from "../schema";
import { FIELDS, type Field } from "./plan";

/** Whether an action must state a field, should state it, or states it as its rating asks. */
export type FieldNeed = "required" | "recommended" | "by rating";

/** What a field of an action is called, what belongs in it, and whether it must be there. */
export interface FieldInfo {
  readonly label: string;
  readonly help: string;
  readonly need: FieldNeed;
  readonly example: string;
}

const field = (label: string, need: FieldNeed, help: string, example: string): z.ZodString =>
  z.string().meta({ title: label, description: help, examples: [example], need });

/** An action as the partnerships' own tables state it: the one place that says which fields there are, what they mean and which are required. */
export const ACTION_SCHEMA = z.object({
  ref: field("Ref", "required", "The action's number, used once in the plan: its priority, a full stop and its place there.", "1.1"),
  action: field(
    "Action",
    "required",
    "What will be done, beginning with a verb, so that anyone can tell when it has been done.",
    "Map the community engagement work already under way.",
  ),
  lead: field(
    "Lead officer",
    "required",
    "The post that answers for the action, with its agency; one a line where several share it.",
    "Community Engagement Co-ordinator, LBR",
  ),
  timescale: field(
    "Timescale",
    "required",
    "When it starts and by when it will be done; a month or a day, not only a year.",
    "May 2019 – March 2020",
  ),
  measure: field(
    "Measure of success and impact",
    "recommended",
    "How the board will know that it was done and what difference it made.",
    "Clear picture of what community groups exist.",
  ),
  rag: field("RAG rating", "required", "One status of the key, chosen from the list.", "Green"),
  commentary: field(
    "Commentary",
    "by rating",
    "Where things stand; an explanation where the status asks for one.",
    "Leaflet drafted; to print by February.",
  ),
  evidence: field(
    "Evidence of impact",
    "by rating",
    "What shows that it was done and made a difference, once the action is done.",
    "Course outlines; training evaluation July 2019",
  ),
});

const META = z.object({
  title: z.string(),
  description: z.string(),
  examples: z.tuple([z.string()]),
  need: z.enum(["required", "recommended", "by rating"]),
});

/** A field's label, help text, need and example. */
export function fieldInfo(name: Field): FieldInfo {
  const meta = META.parse(ACTION_SCHEMA.shape[name].meta());
  return { label: meta.title, help: meta.description, need: meta.need, example: meta.examples[0] };
}

/** The fields in order, each with its info. */
export const FIELD_INFOS: readonly (FieldInfo & { readonly field: Field })[] = FIELDS.map((name) => ({ field: name, ...fieldInfo(name) }));

/** The JSON Schema of an action, for other programs. Only fields an action must state are required by it. */
export const actionJsonSchema = (): unknown => ({
  ...z.toJSONSchema(ACTION_SCHEMA),
  required: FIELD_INFOS.filter(({ need }) => need === "required").map((info) => info.field),
});
