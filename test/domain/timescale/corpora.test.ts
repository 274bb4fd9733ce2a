import type { Score, Share } from "../../timescales/scores";
import { chronoAnswer, labels, ourAnswer, score } from "../../timescales/scores";

const part = ({ right, of }: Share): number => right / of;

describe("labelled timescales", () => {
  const plans = labels("plans.jsonl");
  const others = labels("other-plans.jsonl");
  const more = labels("more-forms.jsonl");
  const unseen = labels("unseen.jsonl");

  it("holds the texts it claims to", () => {
    expect([plans.length, others.length]).toEqual([131, 65]);
    expect(more.length).toBeGreaterThanOrEqual(770);
    expect(unseen.length).toBeGreaterThanOrEqual(840);
    expect(score(plans, ourAnswer).milestones.of).toBeGreaterThan(100);
  });

  it("reads the texts of the published plans", () => {
    const { due, dueHigh, milestones, start } = score(plans, ourAnswer);
    expect(part(dueHigh)).toBeGreaterThanOrEqual(0.99);
    expect(part(due)).toBeGreaterThanOrEqual(0.97);
    expect(part(milestones)).toBeGreaterThanOrEqual(0.97);
    expect(part(start)).toBeGreaterThanOrEqual(0.97);
  });

  it("reads the texts of other plans", () => {
    const { due, wrong } = score(others, ourAnswer);
    expect({ share: part(due), wrong }).toEqual({ share: 1, wrong: [] });
  });

  it("reads the texts composed from the forms", () => {
    const { due, milestones, start, wrong } = score(more, ourAnswer);
    expect({ share: part(due), wrong }).toEqual({ share: 1, wrong: [] });
    expect(part(milestones)).toBeGreaterThanOrEqual(0.98);
    expect(part(start)).toBeGreaterThanOrEqual(0.99);
  });

  it("reads the texts written without it", () => {
    const { due, milestones, start, wrong } = score(unseen, ourAnswer);
    // None of them is read as another day with certainty.
    expect(wrong).toEqual([
      "31|03|2025",
      "1st half of the autumn term 2023",
      "Completed by MASH 03.06.19",
      "20,12,2019",
      "2019 December 20",
      "June 2024 (draft) July (final)",
    ]);
    expect(part(due)).toBeGreaterThanOrEqual(0.99);
    expect(part(milestones)).toBeGreaterThanOrEqual(0.98);
    expect(part(start)).toBeGreaterThanOrEqual(0.99);
  });

  it("is never certain and wrong, and certain of what is plain", () => {
    for (const all of [plans, others, more, unseen]) {
      const { silent, certain } = score(all, ourAnswer);
      expect(silent.right).toBe(0);
      expect(part(certain)).toBeGreaterThanOrEqual(0.95);
    }
  });

  it("is certain of none that is labelled as reading two ways", () => {
    const twoWays = more.filter((label) => label.certain === false);
    expect(twoWays.length).toBeGreaterThan(60);
    expect(twoWays.filter((label) => ourAnswer(label).certain).map(({ text }) => text)).toEqual([]);
  });

  it("does better than chrono-node in every column", () => {
    const columns = ({ due, dueHigh, milestones, start, silent }: Score): number[] => [
      part(due),
      part(dueHigh),
      part(milestones),
      part(start),
      -part(silent),
    ];
    for (const all of [plans, others, more, unseen]) {
      const theirs = columns(score(all, chronoAnswer));
      columns(score(all, ourAnswer)).forEach((ours, column) => expect(ours).toBeGreaterThan(theirs[column] ?? 1));
    }
  });
});
