import {
  FILTER_PARTS,
  filterChoices,
  filterFindings,
  firstToDo,
  firstWords,
  groupFindings,
  leadsOf,
  listFindings,
  NO_FILTER,
  priorityKey,
  type FindingFilter,
  type Grouping,
  type ListedFinding,
} from "../../src/app/list-findings";
import type { Severity } from "../../src/domain/findings/finding";
import { sheet } from "../support/drawn-sheet";
import { finding, report } from "../support/plan-report";

const listed = listFindings(
  report([
    finding({ rule: "priority-number", severity: "warning", cell: "A2" }),
    finding({ rule: "evidence-missing", cell: "F4", ref: "1.2" }),
    finding({ rule: "lead-missing", cell: "C5", ref: "1.3" }),
    finding({ rule: "rag-not-in-list", cell: "E5", ref: "1.3" }),
    finding({ rule: "past-due", severity: "warning", cell: "D6:D7", ref: "2.1" }),
    finding({ rule: "evidence-missing", cell: "F7", ref: "2.1" }),
    finding({ rule: "hidden-content", severity: "review", cell: "Log!A3" }),
  ]),
);

describe("listFindings", () => {
  it("says of each finding its action, lead, priority, row, cell and words", () => {
    expect(listed.map((each) => [each.ref, each.action, each.lead, each.priority?.number, each.row, each.cell, each.quoted])).toEqual([
      [null, "PRIORITY 1: Prevention and support", null, "1", 2, "A2", "PRIORITY 1: Prevention and support"],
      ["1.2", "Commission training for strategic leads", "LSCB Manager", "1", 4, "F4", null],
      ["1.3", "Publish the referral pathway", null, "1", 5, "C5", null],
      ["1.3", "Publish the referral pathway", null, "1", 5, "E5", "On track"],
      ["2.1", "Audit a sample of referrals", "MASH Service Manager", "2", 6, "D6:D7", null],
      ["2.1", "Audit a sample of referrals", "MASH Service Manager", "2", 7, "F7", null],
      [null, null, null, undefined, 3, "A3", null],
    ]);
  });

  it("gives each finding a key of its own that a later check gives it too", () => {
    const twice = [finding({ rule: "cell-error", cell: "B3" }), finding({ rule: "cell-error", cell: "B3" })];
    const keys = listFindings(report(twice)).map((each) => each.key);
    expect(new Set(keys).size).toBe(2);
    expect(listFindings(report(twice)).map((each) => each.key)).toEqual(keys);
  });

  it("masks what may identify someone in all that it shows", () => {
    const drawn = sheet`
      | Ref | Action                      | Lead     | Timescale | RAG | Evidence |
      | PRIORITY 1: Protection |         |          |           |     |  |
      | 1.1 | Visit AB, born 03/04/2011   | J Child, j.child@example.org | May 2019 | Red | NHS 943 476 5919 |
    `;
    const findings = ["B3", "C3", "F3"].map((cell) => finding({ rule: "evidence-placeholder", cell, ref: "1.1" }));
    const shown = JSON.stringify(listFindings(report(findings, { drawn })).map((each) => ({ ...each, finding: null, timescale: null })));
    for (const secret of ["2011", "j.child", "476 5919"]) expect(shown).not.toContain(secret);
    expect(shown).toContain("Visit");
  });

  it("says what is wrong without the action's name, which stands above it", () => {
    const messages = [
      ["1.2 “Commission training for…” has no lead. Name one.", "Has no lead."],
      ["“Commission training for strategic leads” has no lead. Name one.", "Has no lead."],
      ["1.2 “Commission training for…”: its timescale is a date. Check it.", "Its timescale is a date."],
      ["1.3 “Commission training for…” has no lead. Name one.", "1.3 “Commission training for…” has no lead."],
      ["1.2 “On track” is no status. Choose one.", "1.2 “On track” is no status."],
      ["The sheet has no key. Add one.", "The sheet has no key."],
    ] as const;
    const result = listFindings(report(messages.map(([message]) => finding({ rule: "lead-missing", cell: "C4", ref: "1.2", message }))));
    expect(result.map((each) => each.what)).toEqual(messages.map(([, what]) => what));
  });

  it("takes the action that the ref names where two share a row", () => {
    const result = report([finding({ rule: "lead-missing", cell: "C3", ref: "1.1b" })]);
    const [first] = result.plan!.priorities[0]!.actions;
    const second = { ...first!, ref: { ...first!.ref!, text: "1.1b" }, text: { ...first!.text!, text: "The other" } };
    const plan = { ...result.plan!, priorities: [{ ...result.plan!.priorities[0]!, actions: [first!, second] }] };
    expect(listFindings({ ...result, plan })[0]!.action).toBe("The other");
  });
});

describe("firstWords", () => {
  it.each([
    ["short", "short"],
    ["two\n lines\t here", "two lines here"],
    ["a sentence that is cut at a word", "a sentence that is…"],
    ["Unbrokenwordthatgoesonandon", "Unbrokenwordthatgoes…"],
    ["", ""],
  ])("%j → %j", (text, words) => {
    expect(firstWords(text, 20)).toBe(words);
  });

  it("is quick on a cell as full as Excel allows", () => {
    expect(firstWords(" x".repeat(16_383), 70).length).toBeLessThanOrEqual(71);
  });
});

describe("filterFindings", () => {
  it.each<[string, Partial<FindingFilter>, readonly string[]]>([
    ["nothing asked", {}, ["A2", "F4", "C5", "E5", "D6:D7", "F7", "A3"]],
    ["by severity", { severity: "warning" }, ["A2", "D6:D7"]],
    ["by rule", { rule: "evidence-missing" }, ["F4", "F7"]],
    ["by lead", { lead: "LSCB Manager" }, ["F4"]],
    ["without a lead", { lead: "" }, ["A2", "C5", "E5", "A3"]],
    ["by priority", { priority: "2|Protection" }, ["D6:D7", "F7"]],
    ["without a priority", { priority: "" }, ["A3"]],
    ["by words of the action", { text: "  REFERRAL   pathway " }, ["C5", "E5"]],
    ["by words of the cell", { text: "on track" }, ["E5"]],
    ["by ref", { text: "1.2" }, ["F4"]],
    ["by several at once", { severity: "error", priority: "1|Prevention and support", text: "pathway" }, ["C5", "E5"]],
    ["text that is a regular expression", { text: "(.*" }, []],
  ])("%s", (_, asked, cells) => {
    expect(filterFindings(listed, { ...NO_FILTER, ...asked }).map((each) => each.cell)).toEqual(cells);
  });
});

describe("filterChoices", () => {
  const values = {
    severity: (each: ListedFinding) => [each.finding.severity],
    rule: (each: ListedFinding) => [each.finding.rule],
    lead: leadsOf,
    priority: (each: ListedFinding) => [priorityKey(each.priority)],
  };
  const asked: readonly FindingFilter[] = [null, "error", "review"].flatMap((severity) =>
    [null, "evidence-missing"].flatMap((rule) =>
      [null, "LSCB Manager", ""].flatMap((lead) =>
        [null, "2|Protection"].flatMap((priority) =>
          ["", "pathway"].flatMap((text) =>
            [null, "evidence" as const].map((area) => ({ severity: severity as Severity | null, rule, lead, priority, text, area })),
          ),
        ),
      ),
    ),
  );

  it("counts for each value what the list holds once it is chosen, whatever else is asked", () => {
    for (const filter of asked)
      for (const part of FILTER_PARTS)
        for (const { value, count, like } of filterChoices(listed, filter)[part]) {
          expect(filterFindings(listed, { ...filter, [part]: value })).toHaveLength(count);
          expect(like && values[part](like)).toContain(value);
        }
  });

  it("offers each value that leaves something, in the findings' order, and what is chosen even so", () => {
    for (const filter of asked)
      for (const part of FILTER_PARTS) {
        const left = filterFindings(listed, { ...filter, [part]: null }).flatMap(values[part]);
        const chosen = filter[part] === null ? [] : [filter[part]];
        expect(filterChoices(listed, filter)[part].map(({ value }) => value)).toEqual([...new Set([...left, ...chosen])]);
      }
  });

  it("keeps what is chosen though no finding has it any more", () => {
    expect(filterChoices(listed, { ...NO_FILTER, lead: "Head of Service" }).lead.at(-1)).toEqual({
      value: "Head of Service",
      count: 0,
      like: null,
    });
  });
});

describe("groupFindings", () => {
  it.each<[Grouping, readonly (readonly [string, string, number])[]]>([
    [
      "rule",
      [
        ["lead-missing", "error", 1],
        ["rag-not-in-list", "error", 1],
        ["evidence-missing", "error", 2],
        ["past-due", "warning", 1],
        ["priority-number", "warning", 1],
        ["hidden-content", "review", 1],
      ],
    ],
    [
      "lead",
      [
        ["LSCB Manager", "error", 1],
        ["MASH Service Manager", "error", 2],
        ["", "error", 4],
      ],
    ],
    [
      "priority",
      [
        ["1|Prevention and support", "error", 4],
        ["2|Protection", "error", 2],
        ["", "review", 1],
      ],
    ],
    [
      "sheet",
      [
        ["Plan", "error", 6],
        ["Log", "review", 1],
      ],
    ],
  ])("by %s", (by, expected) => {
    const groups = groupFindings(listed, by, ["lead-missing", "rag-not-in-list", "evidence-missing", "past-due"]);
    expect(groups.map((group) => [group.by, group.severity, group.findings.length])).toEqual(expected);
  });

  it("lists a finding under each of its joint leads", () => {
    const drawn = sheet`
      | Ref | Action | Lead                       | Timescale | RAG | Evidence |
      | PRIORITY 1: Protection |  |  |  |  |  |
      | 1.1 | Do it  | LSCB Manager/ All agencies | May 2019  | Red |          |
    `;
    const joint = listFindings(report([finding({ rule: "past-due", cell: "D3", ref: "1.1" })], { drawn }));
    expect(groupFindings(joint, "lead").map((group) => group.by)).toEqual(["All agencies", "LSCB Manager"]);
  });
});

describe("firstToDo", () => {
  it("is the first of the gravest kind, in the rules' order", () => {
    expect(firstToDo(listed, ["past-due", "rag-not-in-list", "evidence-missing"])?.cell).toBe("E5");
    expect(firstToDo([])).toBeNull();
  });
});
