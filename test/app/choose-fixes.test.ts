import { fixesFor } from "../../src/app/choose-fixes";
import type { ListedFinding } from "../../src/app/list-findings";
import { finding } from "../support/findings";

const listed = (key: string, rule: string, at: string, safe: boolean | null): ListedFinding => ({
  key,
  finding: finding(rule, at, safe === null ? {} : { fix: { title: "Change it", safe, edits: [] } }),
  ref: null,
  action: null,
  leads: [],
  lead: null,
  priority: null,
  row: 1,
  cell: at,
  quoted: null,
  what: "",
  timescale: null,
  stated: null,
});
const all = [
  listed("a", "rag-not-in-list", "F2", true),
  listed("b", "rag-not-in-list", "F3", false),
  listed("c", "past-due", "D4", true),
  listed("d", "lead-missing", "C5", null),
];
const chosen = (choice: Parameters<typeof fixesFor>[1]): string[] => fixesFor(all, choice).findings.map(({ key }) => key);

it("takes the safe fixes only, those of a rule, or one; never a finding without a fix", () => {
  expect(chosen({ kind: "safe" })).toEqual(["a", "c"]);
  expect(chosen({ kind: "rule", rule: "rag-not-in-list" })).toEqual(["a", "b"]);
  expect(chosen({ kind: "one", key: "b" })).toEqual(["b"]);
  expect(chosen({ kind: "one", key: "d" })).toEqual([]);
});
