import { readFileSync } from "node:fs";
import { join } from "node:path";
import { isoDay, readIsoDay } from "../../../src/domain/calendar/day";
import { readTimescale } from "../../../src/domain/timescale/read-timescale";
import type { Timescale } from "../../../src/domain/timescale/timescale";

interface Label {
  readonly text: string;
  readonly planStart: string | null;
  readonly planEnd: string | null;
  readonly kind: string;
  readonly due: string | null;
  readonly acceptableDue?: readonly (string | null)[];
}

const FOLDER = join(__dirname, "../../timescales");

function labels(file: string): readonly Label[] {
  return readFileSync(join(FOLDER, file), "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Label);
}

const day = (iso: string | null) => (iso === null ? null : readIsoDay(iso));

const read = (label: Label): Timescale =>
  readTimescale(label.text, {
    planStart: day(label.planStart),
    planEnd: day(label.planEnd),
    dayFirst: null,
    yearConvention: null,
    school: false,
    above: null,
  });

function isDueRight(label: Label): boolean {
  const { due } = read(label);
  const iso = due === null ? null : isoDay(due);
  return (
    iso === label.due ||
    (label.acceptableDue ?? []).includes(iso) ||
    (label.kind === "recurring" && (iso === null || iso === label.planEnd))
  );
}

describe("labelled timescales", () => {
  it("reads the due date of the plans' own texts", () => {
    const all = labels("plans.jsonl");
    expect(all.length).toBe(131);
    expect(all.filter((label) => !isDueRight(label)).map(({ text }) => text)).toEqual([]);
  });
});
