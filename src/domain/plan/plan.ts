import type { Day } from "../calendar/day";
import type { CellArea, CellRef } from "../grid/cell-ref";
import type { CellValue } from "../grid/grid";
import type { Timescale } from "../timescale/timescale";
import type { ColumnCorrection, HeaderRowCorrection, MeaningCorrection } from "./plan-settings";

/** The fields of an action, in the order of the field's own tables. plan-schema.ts says what each is and which are required. */
export const FIELDS = ["ref", "action", "lead", "timescale", "measure", "rag", "commentary", "evidence"] as const;
export type Field = (typeof FIELDS)[number];

/** What a column can hold: a field, the objective its actions serve, the priority they stand under, or something kept as it is. */
export type ColumnRole = Field | "objective" | "priority" | "extra";

/** What a column was read as: what it holds, or rating, commentary and evidence all in one. */
export type ColumnReading = ColumnRole | "combined";

/** A text together with the cell that states it. */
export interface Stated {
  /** The text as read: trimmed, bullets and leading labels ("Grade:") taken off, line breaks kept. */
  readonly text: string;
  /** What the cell holds, for a fix to compare with. */
  readonly raw: CellValue;
  readonly at: CellRef;
  /** The further cells whose text was joined to this one (a page break in the middle); empty otherwise. */
  readonly also: readonly CellRef[];
}

/** What a status means, whatever its word: rules speak of meanings only. */
export type Meaning = "behind" | "at-risk" | "on-track-or-done" | "on-track" | "done" | "dropped" | "not-started" | "unknown";

export interface RagStatus {
  readonly status: string;
  readonly definition: string;
  readonly meaning: Meaning;
  /** True when the definition asks for an explanation. */
  readonly needsCommentary: boolean;
  /** "#RRGGBB"; null when neither the key nor the word gives one. */
  readonly colour: string | null;
  /** Other words this status goes by in this plan ("G", "Complete"). */
  readonly aliases: readonly string[];
  /** The cell of the status word; null in the default key. */
  readonly at: CellRef | null;
}

/** A RAG key as found in the workbook, or the default. */
export interface RagKey {
  /** "cells": no key table, but the drop-down or the ratings themselves use other words than the default key's. */
  readonly from: "workbook" | "cells" | "default";
  readonly statuses: readonly RagStatus[];
  /** Where the table stands; null when there is none. */
  readonly area: CellArea | null;
}

/** A rating cell as read. */
export interface Rating {
  readonly stated: Stated;
  /** The status of the key it names; null when it names none. */
  readonly status: RagStatus | null;
  /** "exact": written as the key writes it. "one reading": safely readable (case, spaces, "Grade:", a letter). "colour": from the fill alone. "none": no status of the key. */
  readonly reading: "exact" | "one reading" | "colour" | "none";
  /** True when the cell holds the rating and nothing else; only then may a fix put another word in its place. */
  readonly alone: boolean;
}

/** One row of an action with its timescale and measure. */
export interface Milestone {
  readonly sheet: string;
  /** Zero-based, the sheet's own. */
  readonly row: number;
  readonly timescale: Stated | null;
  /** null exactly when `timescale` is. */
  readonly reading: Timescale | null;
  readonly measures: readonly Stated[];
  /** What this row's own cell says; null when blank. */
  readonly rating: Rating | null;
  /** The row whose rating covers this one, zero-based; null when none does. */
  readonly ratedBy: { readonly sheet: string; readonly row: number } | null;
  /** Only where the row names its own. */
  readonly lead: Stated | null;
  readonly commentary: Stated | null;
  readonly evidence: Stated | null;
  /** In a row, column or sheet that is not shown. */
  readonly hidden: boolean;
  /** Cells of further columns, with their header. */
  readonly extras: readonly { readonly header: string; readonly stated: Stated }[];
}

export interface Action {
  readonly ref: Stated | null;
  /** null when the row has no action text. */
  readonly text: Stated | null;
  readonly objective: Stated | null;
  readonly lead: Stated | null;
  /** `lead` split into the posts it names ("LSCB Manager/ All agencies" is two). */
  readonly leads: readonly string[];
  /** At least one, in sheet order. */
  readonly milestones: readonly Milestone[];
  /** The table it stands in, as an index of `Plan.tables`. */
  readonly table: number;
  /** One of several actions that one row holds: what the row says once is said of all of them, and stands at the first (a lead at each). */
  readonly inSharedRow: boolean;
  /** The first row of the action, zero-based. */
  readonly at: CellRef;
  readonly hidden: boolean;
}

export interface Priority {
  /** "1"; null when the plan numbers none. */
  readonly number: string | null;
  readonly title: string;
  /** The heading's cell; null when the actions stand under no heading. */
  readonly heading: Stated | null;
  /** What is said of the priority as a whole: "Board Officer: …". */
  readonly details: readonly { readonly label: string; readonly stated: Stated }[];
  /** Leads, timescales and measures given for its actions together, because they do not line up with them one by one. */
  readonly leads: readonly Stated[];
  readonly timescales: readonly { readonly stated: Stated; readonly reading: Timescale }[];
  readonly measures: readonly Stated[];
  readonly actions: readonly Action[];
}

/** What a column was taken to hold. */
export interface ColumnDecision {
  readonly column: number;
  /** "" for a column without a heading. */
  readonly header: string;
  /** null: nothing told what it holds. */
  readonly role: ColumnReading | null;
  /** Completes "because …": "its heading says “lead officer”". */
  readonly why: string;
  /** What a mark under its heading tells; null for all but ticked columns. */
  readonly ticks: "lead" | "rag" | "timescale" | null;
  /** Whether the user said what it holds; `readAs` is what it would be without their word. */
  readonly corrected: boolean;
  readonly readAs: ColumnReading | null;
}

/** One table of the plan: where it stands and what its columns hold. */
export interface PlanTable {
  readonly sheet: string;
  /** Header row to last row. */
  readonly area: CellArea;
  /** Zero-based; the first when the header is repeated. */
  readonly headerRow: number;
  /** Zero-based column of each field found. A combined column stands under rag, commentary and evidence. */
  readonly columns: Readonly<Partial<Record<Field, number>>>;
  readonly headers: Readonly<Partial<Record<Field, string>>>;
  /** True when one column holds rating, commentary and evidence together. */
  readonly combined: boolean;
  readonly extras: readonly { readonly column: number; readonly header: string }[];
  /** Values run down columns: each action is a column. Then `headerRow` is the header's column, and the columns of fields are rows. */
  readonly transposed: boolean;
  /** Every column with what we take it to hold and why, for the user to judge. */
  readonly explained: readonly ColumnDecision[];
}

export interface PlanPeriod {
  readonly start: Day;
  readonly end: Day;
  readonly certain: boolean;
  /** Other readings of the same words. */
  readonly rivals: readonly { readonly start: Day; readonly end: Day }[];
  readonly basis: "words" | "sheet name" | "dates" | "settings";
  /** The words it rests on; null unless `basis` is "words". */
  readonly stated: Stated | null;
}

export interface Plan {
  readonly title: Stated | null;
  readonly period: PlanPeriod | null;
  /** From a line such as "Position at 1 December 2019"; offered, never taken in silence. */
  readonly reviewDate: { readonly day: Day; readonly stated: Stated } | null;
  readonly tables: readonly PlanTable[];
  readonly key: RagKey;
  /** Further key tables of the workbook. */
  readonly otherKeys: readonly RagKey[];
  readonly priorities: readonly Priority[];
  /** What is odd about calling this an action plan, in sentences for the user; empty for most. */
  readonly doubts: readonly string[];
  /** Text on the plan's sheets that no field took. */
  readonly unplaced: readonly { readonly at: CellRef; readonly text: string }[];
}

/** The row that came nearest to holding a plan's headings. */
export interface NearestRow {
  readonly sheet: string;
  readonly row: number;
  readonly found: readonly Field[];
  readonly headers: readonly string[];
}

/** A plan, or the nearest miss where there is none. */
export type PlanFound =
  { readonly kind: "plan"; readonly plan: Plan } | { readonly kind: "not found"; readonly nearest: NearestRow | null };

/** What a sheet of the workbook was taken for. */
export interface SheetReading {
  readonly sheet: string;
  /** "left out": like a plan, but another register or an earlier copy. "ignored": by the user's word. "near": almost a plan. */
  readonly as: "plan" | "left out" | "ignored" | "near" | "other";
  /** The row of its first table's headings, or of those that came nearest; null where there are none. */
  readonly nearest: NearestRow | null;
  /** Whether the user said where its headings are, or that it is part of the plan. */
  readonly corrected: boolean;
}

/** A correction that fits nothing in the workbook any more, and why; it was not used. */
export type UnusedCorrection =
  | {
      readonly of: "column";
      readonly sheet: string;
      readonly correction: ColumnCorrection;
      readonly why: "no sheet" | "no table" | "no column" | "several columns";
    }
  | { readonly of: "header row"; readonly correction: HeaderRowCorrection; readonly why: "no sheet" | "no row" }
  | { readonly of: "ignored sheet" | "plan sheet"; readonly sheet: string; readonly why: "no sheet" }
  | { readonly of: "meaning"; readonly correction: MeaningCorrection; readonly why: "no status" }
  | { readonly of: "period"; readonly why: "no such days" };

/** What reading a workbook gives: a plan or none, and what the user needs in order to judge the reading and correct it. */
export type PlanReading = PlanFound & {
  /** Every sheet that was read, in the workbook's order. */
  readonly sheets: readonly SheetReading[];
  readonly unused: readonly UnusedCorrection[];
  /** What would be read of the period and of the statuses' meanings without the user's word. */
  readonly instead: { readonly period: PlanPeriod | null; readonly meanings: ReadonlyMap<string, Meaning> };
};
