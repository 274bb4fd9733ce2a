import { addDays, partsOf, ukDay, type Day } from "../calendar/day";
import { HEADER_LOOK } from "./sheet-head";
import { text, type CellSpec, type SheetSpec } from "./sheet-spec";

const HEADERS = [
  "Ref",
  "Action",
  "Lead officer",
  "Timescale",
  "Measure of success and impact",
  "RAG rating",
  "Commentary",
  "Evidence of impact",
] as const;
const WIDTHS = [7, 38, 22, 18, 34, 12, 34, 38];

/** Far enough from today that no action is due soon, and within the plan's three years on whatever day the sample is made. */
const GONE_BY = -75;
const AHEAD = 200;

/**
 * An invented plan to try the checker on: eight actions under three priorities, six of them with a fault that plans often have. Its dates lie
 * around `today`, so that it has the same faults whenever it is made.
 */
export function samplePlan(today: Day): SheetSpec {
  const { year } = partsOf(today);
  const title = `Sample neglect action plan, January ${String(year - 1)} – December ${String(year + 1)}`;
  const [past, ahead] = [addDays(today, GONE_BY), addDays(today, AHEAD)].map(ukDay);
  const rows: readonly (readonly string[])[] = [
    ["PRIORITY 1: Seeing neglect early"],
    [
      "1.1",
      "Train the safeguarding lead of every school to recognise neglect",
      "Training Manager",
      `By ${String(past)}`,
      "Every school’s lead is trained",
      "Green",
      "Finished in time",
      "38 of 38 leads trained; nine in ten referrals now name the signs of neglect",
    ],
    // Nobody leads it.
    ["1.2", "Agree one screening tool for all agencies", "", `By ${String(ahead)}`, "Every agency uses the same tool", "White", "", ""],
    // Amber without a word of explanation.
    [
      "1.3",
      "Audit thirty referrals for early signs",
      "Audit and Quality Manager",
      `By ${String(ahead)}`,
      "What the audit finds is acted on",
      "Amber",
      "",
      "",
    ],
    ["PRIORITY 2: Working together with families"],
    // Done, with nothing to show for it.
    [
      "2.1",
      "Give every family one named practitioner",
      "Head of Early Help",
      `By ${String(past)}`,
      "Families know whom to ring",
      "Green",
      "Every family has one",
      "",
    ],
    // Not as the key writes it.
    [
      "2.2",
      "Hold a learning event with health visitors",
      "Designated Nurse",
      `By ${String(ahead)}`,
      "All localities take part",
      "amber ",
      "The venue is booked; a speaker is still to be found",
      "",
    ],
    // Too late for Amber.
    [
      "2.3",
      "Publish a guide for parents",
      "Communications Officer",
      `By ${String(past)}`,
      "Parents say that it helps",
      "Amber",
      "The second draft is with the parents’ panel",
      "",
    ],
    ["PRIORITY 3: Knowing what helps"],
    // No such day.
    [
      "3.1",
      "Report to the board what has changed for children",
      "Partnership Manager",
      `By 31 June ${String(year + 1)}`,
      "The board decides on what it is told",
      "White",
      "",
      "",
    ],
    [
      "3.2",
      "Ask children what made a difference",
      "Participation Officer",
      "Ongoing",
      "Children’s words shape the next plan",
      "Green",
      "Asked each term",
      "Sixty children asked so far; two changes made because of what they said",
    ],
  ];
  const cells = (row: readonly string[]): CellSpec[] =>
    row.length === 1 ? row.map((words) => text(words, { bold: true })) : row.map((words) => text(words, { wrap: true }));
  return {
    kind: "sample",
    name: "Sample plan",
    widths: WIDTHS,
    rows: [[text(title, { bold: true, size: 14 })], HEADERS.map((words) => text(words, HEADER_LOOK)), ...rows.map(cells)],
    headerRow: 1,
    charts: [],
    print: { orientation: "landscape", fit: "width", footer: "Sample action plan" },
  };
}
