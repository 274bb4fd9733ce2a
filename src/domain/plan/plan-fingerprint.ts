import type { Action, Milestone, Plan, Priority, Stated } from "./plan";
import { sha256 } from "./sha-256";

const said = (stated: Stated | null): string | null => stated?.text ?? null;
const all = (stated: readonly Stated[]): readonly string[] => stated.map(({ text }) => text);

const ofMilestone = ({ timescale, measures, rating, lead, commentary, evidence, extras }: Milestone): unknown => [
  said(timescale),
  all(measures),
  rating?.stated.text ?? null,
  said(lead),
  said(commentary),
  said(evidence),
  extras.map(({ header, stated }) => [header, stated.text]),
];
const ofAction = ({ ref, text, objective, lead, milestones }: Action): unknown => [
  said(ref),
  said(text),
  said(objective),
  said(lead),
  milestones.map(ofMilestone),
];
const ofPriority = ({ number, title, details, leads, timescales, measures, actions }: Priority): unknown => [
  number,
  title,
  details.map(({ label, stated }) => [label, stated.text]),
  all(leads),
  all(timescales.map(({ stated }) => stated)),
  all(measures),
  actions.map(ofAction),
];

/**
 * What the plan says, as 64 hexadecimal figures: two plans with the same figures say the same, word for word. It rests on texts only, so that
 * widths, colours and blank rows make no difference, and nothing of the plan can be read from it.
 */
export const planFingerprint = (plan: Plan): string =>
  sha256(
    JSON.stringify([
      said(plan.title),
      plan.key.statuses.map(({ status, definition }) => [status, definition]),
      plan.priorities.map(ofPriority),
    ]),
  );
