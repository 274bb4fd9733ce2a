import type { Day } from "../../src/domain/calendar/day";
import type { Edit } from "../../src/domain/findings/finding";
import { toA1 } from "../../src/domain/grid/a1";
import type { CellRef } from "../../src/domain/grid/cell-ref";
import { cellKey, valueAt, type CellValidation, type CellValue, type Grid, type ReadWorkbook } from "../../src/domain/grid/grid";
import { ratingGroups, type RatingGroup } from "../../src/domain/rules/rating-groups";
import { planOf, withEdits } from "./test-rule";

/** Draws a whole number from 0 to n - 1; the same seed draws the same numbers. */
export type Draw = (n: number) => number;

export function drawFrom(seed: number): Draw {
  let state = (seed * 2_654_435_761 + 12_345) >>> 0;
  return (n) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 4_294_967_296) * n);
  };
}

/** A defect put into a plan: what must be found, and at which cell. */
export interface Seeded {
  readonly kind: string;
  /** "lead-missing C15". */
  readonly found: string;
}

/** The plan's sheet as the seeds see it. */
interface Place {
  readonly group: RatingGroup;
  readonly grid: Grid;
  readonly asOf: Day;
  readonly draw: Draw;
  /** The rating group above it. */
  readonly before: RatingGroup | null;
}

interface Change {
  readonly cells?: Readonly<Record<string, CellValue>>;
  readonly grid?: (grid: Grid) => Grid;
  readonly found: string;
}

/** One kind of defect: null where the group cannot hold it. The kinds and what they are found as are the contract's words, not the code's. */
type Kind = (place: Place) => Change | null;

const at = (column: string, row: number): string => `${column}${row + 1}`;
const rowOf = ({ rows }: RatingGroup): number => rows[0]!.row;
const isSingle = ({ rows, action }: RatingGroup): boolean => rows.length === 1 && action.milestones.length === 1;
const isFirst = ({ action, rows }: RatingGroup): boolean => action.milestones[0] === rows[0];
const text = (grid: Grid, row: number, column: number): string => String(valueAt(grid, row, column) ?? "");
const pick = <T>(draw: Draw, ...from: readonly T[]): T => from[draw(from.length)]!;

/** The group with a rating, commentary and evidence in its first row. */
const rated = (row: number, rag: CellValue, commentary: CellValue, evidence: CellValue): Record<string, CellValue> => ({
  [at("F", row)]: rag,
  [at("G", row)]: commentary,
  [at("H", row)]: evidence,
});

const isPast = ({ due }: RatingGroup, asOf: Day): boolean => due !== null && due < asOf;
/** A written date or a start has passed. */
const hasBegun = ({ rows }: RatingGroup, asOf: Day): boolean =>
  rows.some(
    ({ reading }) =>
      reading !== null && ((reading.start !== null && reading.start < asOf) || reading.milestones.some(({ due }) => due < asOf)),
  );

/** What is left of a rule on cells below one another when one of its rows is taken out. */
const withoutRow = (rule: CellValidation, row: number): CellValidation[] =>
  row < rule.area.row || row >= rule.area.row + rule.area.rowCount
    ? [rule]
    : [
        { ...rule, area: { ...rule.area, rowCount: row - rule.area.row } },
        { ...rule, area: { ...rule.area, row: row + 1, rowCount: rule.area.row + rule.area.rowCount - row - 1 } },
      ].filter(({ area }) => area.rowCount > 0);

const KINDS: Readonly<Record<string, Kind>> = {
  "no lead": ({ group, draw }) => {
    const lead = group.action.lead;
    const own = group.action.milestones.filter((milestone) => milestone.lead !== null);
    if (!isFirst(group) || !lead || lead.at.row !== rowOf(group) || own.some((milestone) => milestone.lead!.at.row !== lead.at.row))
      return null;
    return { cells: { [toA1(lead.at)]: pick(draw, null, "  ") }, found: `lead-missing ${toA1(lead.at)}` };
  },
  "no timescale": ({ group }) =>
    isSingle(group) && !group.priority.timescales.length
      ? { cells: { [at("D", rowOf(group))]: null }, found: `timescale-missing ${at("D", rowOf(group))}` }
      : null,
  "no measure": ({ group }) =>
    isSingle(group) ? { cells: { [at("E", rowOf(group))]: null }, found: `measure-missing ${at("E", rowOf(group))}` } : null,
  "no action": ({ group }) =>
    isSingle(group) ? { cells: { [at("B", rowOf(group))]: null }, found: `action-missing ${at("B", rowOf(group))}` } : null,
  "no ref": ({ group }) =>
    isSingle(group) ? { cells: { [at("A", rowOf(group))]: null }, found: `ref-missing ${at("A", rowOf(group))}` } : null,
  "the ref above again": ({ group, before }) => {
    if (!isFirst(group) || !before || before.priority !== group.priority || before.action === group.action) return null;
    return { cells: { [at("A", rowOf(group))]: before.action.ref!.text }, found: `ref-duplicate ${at("A", rowOf(group))}` };
  },
  "a ref of another priority": ({ group, draw }) => {
    if (!isFirst(group)) return null;
    const number = Number(group.priority.number);
    const other = number + (number > 1 ? -1 : 1);
    return { cells: { [at("A", rowOf(group))]: `${other}.${10 + draw(9)}` }, found: `ref-wrong-priority ${at("A", rowOf(group))}` };
  },
  "no rating": ({ group }) =>
    isFirst(group) && group.rows.length === group.action.milestones.length
      ? { cells: { [at("F", rowOf(group))]: null }, found: `rag-missing ${at("F", rowOf(group))}` }
      : null,
  "a rating in other letters": ({ group, grid, draw }) => {
    const word = text(grid, rowOf(group), 5);
    return {
      cells: {
        [at("F", rowOf(group))]: pick(draw, `${word} `, word.toUpperCase(), word.toLowerCase(), word[0]!, `Grade: ${word}`, ` ${word}`),
      },
      found: `rag-not-in-list ${at("F", rowOf(group))}`,
    };
  },
  "a word that is no rating": ({ group, draw }) => ({
    cells: {
      [at("F", rowOf(group))]: pick(
        draw,
        "On track",
        "Complete",
        "Pink",
        "G/A",
        "TBC",
        "Yellow",
        "In progress",
        "N/A",
        "Grene",
        "Amber/Red",
      ),
    },
    found: `rag-not-in-list ${at("F", rowOf(group))}`,
  }),
  "Amber without commentary": ({ group, asOf }) =>
    isPast(group, asOf) ? null : { cells: rated(rowOf(group), "Amber", null, null), found: `commentary-missing ${at("G", rowOf(group))}` },
  "Red without commentary": ({ group }) => ({
    cells: rated(rowOf(group), "Red", null, null),
    found: `commentary-missing ${at("G", rowOf(group))}`,
  }),
  "Red with a placeholder for commentary": ({ group, draw }) => ({
    cells: rated(rowOf(group), "Red", pick(draw, "TBC", "n/a", "-", "tbc", "..."), null),
    found: `commentary-missing ${at("G", rowOf(group))}`,
  }),
  "done without evidence": ({ group, asOf }) =>
    isPast(group, asOf)
      ? { cells: rated(rowOf(group), "Green", "All done.", null), found: `evidence-missing ${at("H", rowOf(group))}` }
      : null,
  "done with a placeholder": ({ group, asOf, draw }) =>
    isPast(group, asOf)
      ? {
          cells: rated(rowOf(group), "Green", "All done.", pick(draw, "TBC", "n/a", "see above", "-", "To follow")),
          found: `evidence-missing ${at("H", rowOf(group))}`,
        }
      : null,
  "a placeholder on an action under way": ({ group, asOf, draw }) =>
    isPast(group, asOf)
      ? null
      : {
          cells: rated(rowOf(group), "Green", "Under way.", pick(draw, "TBC", "n/a", "see above", "-", "To follow")),
          found: `evidence-placeholder ${at("H", rowOf(group))}`,
        },
  "Amber when the time has run out": ({ group, asOf }) =>
    isPast(group, asOf)
      ? { cells: rated(rowOf(group), "Amber", "Delayed by sickness.", null), found: `rag-past-due ${at("F", rowOf(group))}` }
      : null,
  "White when the time has run out": ({ group, asOf }) =>
    isPast(group, asOf) ? { cells: rated(rowOf(group), "White", null, null), found: `rag-past-due ${at("F", rowOf(group))}` } : null,
  "White after it began": ({ group, asOf }) =>
    !isPast(group, asOf) && hasBegun(group, asOf)
      ? { cells: rated(rowOf(group), "White", null, null), found: `rag-not-started ${at("F", rowOf(group))}` }
      : null,
  "White with evidence": ({ group, asOf }) =>
    !isPast(group, asOf) && !hasBegun(group, asOf)
      ? { cells: rated(rowOf(group), "White", null, "Two sessions held in May"), found: `rag-not-started ${at("F", rowOf(group))}` }
      : null,
  "Red and overdue": ({ group, asOf }) =>
    isSingle(group) && isPast(group, asOf)
      ? { cells: rated(rowOf(group), "Red", "No staff to do it.", null), found: `past-due ${at("D", rowOf(group))}` }
      : null,
  "dropped without a reason": ({ group }) => ({
    cells: rated(rowOf(group), "Purple", null, null),
    found: `dropped-unexplained ${at("G", rowOf(group))}`,
  }),
  "a range that ends before it starts": ({ group, draw }) =>
    isSingle(group)
      ? {
          cells: {
            [at("D", rowOf(group))]: pick(
              draw,
              "December 2017 – June 2017",
              "March 2018 to October 2017",
              "01.03.2018 - 01.02.2018",
              "From June 2018 to May 2018",
              "2018 - 2017",
            ),
          },
          found: `timescale-reversed ${at("D", rowOf(group))}`,
        }
      : null,
  "a day that does not exist": ({ group, draw }) =>
    isSingle(group)
      ? {
          cells: {
            [at("D", rowOf(group))]: pick(
              draw,
              "31 June 2017",
              "31.09.2017",
              "30 February 2018",
              "Report by 31 November 2017",
              "Monday 5 December 2017",
              "by 32 January 2018",
            ),
          },
          found: `timescale-impossible ${at("D", rowOf(group))}`,
        }
      : null,
  "a date that reads two ways": ({ group, draw }) =>
    isSingle(group)
      ? {
          cells: { [at("D", rowOf(group))]: pick(draw, "03/04/2018", "by 5/6/18", "02-03-2018") },
          found: `timescale-ambiguous ${at("D", rowOf(group))}`,
        }
      : null,
  "due within thirty days": ({ group, asOf, draw }) =>
    isSingle(group) && !isPast(group, asOf)
      ? {
          cells: {
            ...rated(rowOf(group), "Green", "Going to plan.", null),
            [at("D", rowOf(group))]: pick(draw, "15 December 2017", "By 31.12.2017", "December 2017"),
          },
          found: `due-soon ${at("D", rowOf(group))}`,
        }
      : null,
  "a ref out of order": ({ group, before, draw }) =>
    isFirst(group) && before?.priority === group.priority && isFirst(before) && before.action !== group.priority.actions[0]
      ? {
          cells: { [at("A", rowOf(group))]: `${group.priority.number ?? ""}.0${draw(2) > 0 ? "a" : ""}` },
          found: `ref-out-of-order ${at("A", rowOf(group))}`,
        }
      : null,
  "a drop-down of other words": ({ group, draw }) => {
    const area = { sheet: group.action.at.sheet, row: rowOf(group), column: 5, rowCount: 1, columnCount: 1 };
    const list = pick(draw, ["Red", "Amber", "Green"], ["Red", "Amber", "Green", "Blue", "White"], ["red", "amber", "green"]);
    return {
      grid: (grid) => ({
        ...grid,
        validations: [...(grid.validations ?? []).flatMap((rule) => withoutRow(rule, area.row)), { area, list, source: null }],
      }),
      found: `rag-list-differs ${at("F", rowOf(group))}`,
    };
  },
  "a date outside the plan": ({ group, draw }) =>
    isSingle(group)
      ? {
          cells: { [at("D", rowOf(group))]: pick(draw, "March 2028", "By 30.06.2015", "December 2021", "April – September 2019") },
          found: `timescale-outside-plan ${at("D", rowOf(group))}`,
        }
      : null,
  "a timescale without a date": ({ group, draw }) =>
    isSingle(group)
      ? {
          cells: { [at("D", rowOf(group))]: pick(draw, "As soon as possible", "TBC", "Alongside other work", "To be agreed") },
          found: `timescale-unclear ${at("D", rowOf(group))}`,
        }
      : null,
  "a date cell among texts": ({ group }) =>
    isSingle(group)
      ? {
          cells: { [at("D", rowOf(group))]: 43_100 },
          grid: (grid) => ({
            ...grid,
            texts: new Map([...grid.texts, [cellKey(rowOf(group), 3), "31-Dec-17"]]),
            formats: new Map([...grid.formats, [cellKey(rowOf(group), 3), "dd-mmm-yy"]]),
          }),
          found: `timescale-date-cell ${at("D", rowOf(group))}`,
        }
      : null,
  "an error": ({ group, draw }) => {
    const column = pick(draw, "G", "H");
    return {
      cells: { [at(column, rowOf(group))]: pick(draw, "#REF!", "#N/A", "#VALUE!", "#NAME?") },
      found: `cell-error ${at(column, rowOf(group))}`,
    };
  },
  "a hidden row": ({ group }) =>
    isSingle(group)
      ? {
          grid: (grid) => ({ ...grid, hiddenRows: new Set([...grid.hiddenRows, rowOf(group)]) }),
          found: `hidden-action ${rowOf(group) + 1}:${rowOf(group) + 1}`,
        }
      : null,
  "a person": ({ group, draw }) => {
    const said = pick(
      draw,
      "J.S. (DOB 03/02/2009) told the worker.",
      "Ring 07700 900123 to book.",
      "Contact jane.doe@example.com about it.",
      "NHS number 943 476 5919 was checked.",
      "A visit was made to IG1 1DD in May.",
      "AB, aged 14, spoke at the forum.",
    );
    return { cells: { [at("G", rowOf(group))]: said }, found: `personal-data ${at("G", rowOf(group))}` };
  },
  "a post written otherwise": ({ group, grid, draw }) => {
    const lead = group.action.lead;
    if (!isFirst(group) || !lead || !/[A-Za-z]{6}/.test(lead.text) || lead.text.includes("\n") || lead.text.includes("/")) return null;
    if (Array.from({ length: 90 }, (_, row) => text(grid, row, 2)).filter((one) => one === lead.text).length < 2) return null;
    const becomes = pick(
      draw,
      lead.text.replace(/,/g, " –"),
      lead.text.replace(/([a-z])([a-z])(?=[a-z]{2,})/, "$2$1"),
      `${lead.text}.`.toUpperCase(),
    );
    return becomes.toLowerCase() === lead.text.toLowerCase()
      ? null
      : { cells: { [toA1(lead.at)]: becomes }, found: `lead-inconsistent ${toA1(lead.at)}` };
  },
  "a drop-down lost": ({ group }) => ({
    grid: (grid) => ({
      ...grid,
      validations: (grid.validations ?? []).flatMap((rule) => withoutRow(rule, rowOf(group))),
    }),
    found: `rag-list-missing ${at("F", rowOf(group))}`,
  }),
  "another colour": ({ group, draw }) => {
    const row = rowOf(group);
    return {
      cells: rated(row, "Green", "Under way.", "Minutes of the meeting"),
      grid: (grid) => ({ ...grid, fills: new Map([...(grid.fills ?? []), [cellKey(row, 5), pick(draw, "#FF0000", "#FFC000")]]) }),
      found: `rag-colour ${at("F", row)}`,
    };
  },
  "commentary and evidence merged": ({ group }) => ({
    grid: (grid) => ({
      ...grid,
      merges: [...(grid.merges ?? []), { sheet: grid.sheet, row: rowOf(group), column: 6, rowCount: 1, columnCount: 2 }],
    }),
    cells: rated(rowOf(group), "Amber", "Going slowly.", null),
    found: `merged-data G${rowOf(group) + 1}:H${rowOf(group) + 1}`,
  }),
};

const set = (workbook: ReadWorkbook, sheet: string, cells: Readonly<Record<string, CellValue>>): ReadWorkbook => {
  const grid = workbook.grids.find((one) => one.sheet === sheet)!;
  const edits = Object.entries(cells).map(([cell, becomes]): Edit => {
    const [, letters = "", number = ""] = /^([A-Z])(\d+)$/.exec(cell)!;
    const where: CellRef = { sheet, row: Number(number) - 1, column: letters.charCodeAt(0) - 65 };
    return { at: where, was: valueAt(grid, where.row, where.column), becomes };
  });
  return withEdits(workbook, edits);
};

/** The plan's grid wide enough for commentary and evidence, which a file leaves out where they are blank. */
function withRatingColumns(workbook: ReadWorkbook, sheet: string): ReadWorkbook {
  return {
    ...workbook,
    grids: workbook.grids.map((grid) =>
      grid.sheet !== sheet
        ? grid
        : { ...grid, rows: grid.rows.map((row) => [...row, ...Array.from({ length: Math.max(0, 8 - row.length) }, () => null)]) },
    ),
  };
}

/** The plan as a careful co-ordinator would circulate it at the review date: every group rated as its dates ask, explained and evidenced. */
export function inProgress(workbook: ReadWorkbook, sheet: string, asOf: Day, draw: Draw): ReadWorkbook {
  const wide = withRatingColumns(workbook, sheet);
  const cells: Record<string, CellValue> = {};
  for (const group of ratingGroups(planOf(wide))) {
    const row = rowOf(group);
    if (isPast(group, asOf))
      Object.assign(
        cells,
        draw(3) > 0
          ? rated(row, "Green", "Finished and reported to the board.", "Audit of 40 cases in October")
          : rated(row, "Red", "No staff to do it until the spring.", null),
      );
    else if (!hasBegun(group, asOf) && draw(2) > 0) Object.assign(cells, rated(row, "White", null, null));
    else
      Object.assign(
        cells,
        draw(2) > 0
          ? rated(row, "Green", "Going to plan.", "First sessions held; 30 staff attended")
          : rated(row, "Amber", "Going slowly: two of five sessions held.", draw(2) > 0 ? null : "Two sessions"),
      );
  }
  return set(wide, sheet, cells);
}

/** Puts defects into the plan, each in another action, of as many kinds as there are. */
export function seed(
  workbook: ReadWorkbook,
  sheet: string,
  asOf: Day,
  count: number,
  draw: Draw,
): { readonly workbook: ReadWorkbook; readonly seeded: readonly Seeded[] } {
  const groups = ratingGroups(planOf(workbook));
  const free = [...groups.keys()];
  const kinds = Object.entries(KINDS);
  const order = kinds.map((kind) => ({ kind, key: draw(1_000_000) })).sort((a, b) => a.key - b.key);
  const seeded: Seeded[] = [];
  const taken = new Set<unknown>();
  let current = workbook;
  for (const { kind } of [...order, ...order]) {
    if (seeded.length === count) break;
    const [name, make] = kind;
    const grid = current.grids.find((one) => one.sheet === sheet)!;
    const tries = free.map((place) => ({ place, key: draw(1_000_000) })).sort((a, b) => a.key - b.key);
    for (const { place } of tries) {
      const group = groups[place]!;
      if (taken.has(group.action)) continue;
      const change = make({ group, grid, asOf, draw, before: groups[place - 1] ?? null });
      if (!change) continue;
      // The action above must keep its ref for the one below to repeat it.
      if (name === "the ref above again" && taken.has(groups[place - 1]?.action)) continue;
      taken.add(group.action);
      if (name === "the ref above again") taken.add(groups[place - 1]?.action);
      current = set(current, sheet, change.cells ?? {});
      const changed = change.grid;
      if (changed) current = { ...current, grids: current.grids.map((one) => (one.sheet === sheet ? changed(one) : one)) };
      seeded.push({ kind: name, found: change.found });
      break;
    }
  }
  return { workbook: current, seeded };
}
