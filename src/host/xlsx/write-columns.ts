import type { AxisSize, Sheet } from "../model/sheet";
import type { StyleWriter } from "./write-styles";
import { cloneElement, makeElement, setAttribute } from "./write-xml";
import { attribute, childrenOf, type XmlElement } from "./xml-tree";

/** Columns from `first` to `last` (zero-based) that look the same; null where the file says nothing. */
interface Run {
  readonly first: number;
  readonly last: number;
  readonly element: XmlElement | null;
}

const same = (a: AxisSize | undefined, b: AxisSize | undefined): boolean =>
  (a?.size ?? null) === (b?.size ?? null) && (a?.hidden ?? false) === (b?.hidden ?? false) && (a?.style ?? 0) === (b?.style ?? 0);

/** The `cols` element with the columns that differ from `before` said anew; null when no column says anything. */
export function writeColumns(
  old: XmlElement | undefined,
  before: Sheet,
  sheet: Sheet,
  styles: StyleWriter,
  prefix: string,
): XmlElement | null {
  const runs = childrenOf(old, "col")
    .map((element): Run => {
      const first = Number(attribute(element, "min")) - 1;
      return { first, last: Math.max(first, Number(attribute(element, "max")) - 1), element };
    })
    .sort((a, b) => a.first - b.first);
  const differing = [...new Set([...before.columns.keys(), ...sheet.columns.keys()])]
    .filter((column) => !same(before.columns.get(column), sheet.columns.get(column)))
    .sort((a, b) => a - b);
  const changed = (column: number, run?: Run): Run =>
    changedColumn(column, run, sheet.columns.get(column), before.columns.get(column), sheet.defaultColumnWidth, styles, prefix);
  // Runs and columns that differ are gone through side by side: there may be 16,384 of either.
  const now: Run[] = [];
  let at = 0;
  for (const run of runs) {
    for (; (differing[at] ?? Infinity) < run.first; at++) now.push(changed(differing[at] as number));
    let from = run.first;
    for (; (differing[at] ?? Infinity) <= run.last; at++) {
      const column = differing[at] as number;
      if (from < column) now.push({ ...run, first: from, last: column - 1 });
      now.push(changed(column, run));
      from = column + 1;
    }
    if (from <= run.last) now.push({ ...run, first: from });
  }
  now.push(...differing.slice(at).map((column) => changed(column)));
  const elements = joined(now.filter(({ element }) => element !== null)).map(({ first, last, element }) => {
    const copy = cloneElement(element ?? makeElement(`${prefix}col`));
    setAttribute(copy, "min", first + 1);
    setAttribute(copy, "max", last + 1);
    return copy;
  });
  if (elements.length === 0) return null;
  const cols = old ? cloneElement(old) : makeElement(`${prefix}cols`);
  cols.children = elements;
  return cols;
}

/** A column by itself, as it now looks; `run` is what the file says of it. */
function changedColumn(
  column: number,
  run: Run | undefined,
  now: AxisSize | undefined,
  before: AxisSize | undefined,
  defaultWidth: number,
  styles: StyleWriter,
  prefix: string,
): Run {
  const element = run?.element ? cloneElement(run.element) : makeElement(`${prefix}col`, { min: 0, max: 0 });
  if ((now?.size ?? null) !== (before?.size ?? null) || !run) {
    // The schema lets a width be left out, Excel does not.
    setAttribute(element, "width", now?.size ?? defaultWidth);
    setAttribute(element, "customWidth", now?.size === null || now === undefined ? null : 1);
  }
  setAttribute(element, "hidden", now?.hidden ? 1 : null);
  if ((now?.style ?? 0) !== (before?.style ?? 0)) setAttribute(element, "style", now && now.style !== 0 ? styles.format(now.style) : null);
  const plain = !now || (now.size === null && !now.hidden && now.style === 0);
  const says = ["outlineLevel", "collapsed", "phonetic"].some((name) => attribute(element, name) !== undefined);
  return { first: column, last: column, element: plain && !says ? null : element };
}

/** Neighbours that say the same become one. */
function joined(runs: readonly Run[]): Run[] {
  const says = ({ element }: Run): string =>
    JSON.stringify(element?.attributes.filter((_, i, all) => !["min", "max"].includes(all[i - (i % 2)] ?? "")));
  const result: Run[] = [];
  for (const run of runs) {
    const last = result.at(-1);
    if (last && last.last + 1 === run.first && says(last) === says(run)) result[result.length - 1] = { ...last, last: run.last };
    else result.push(run);
  }
  return result;
}
