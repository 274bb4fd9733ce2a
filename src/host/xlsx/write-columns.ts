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
  let runs = childrenOf(old, "col").map((element): Run => {
    const first = Number(attribute(element, "min")) - 1;
    return { first, last: Math.max(first, Number(attribute(element, "max")) - 1), element };
  });
  const columns = [...new Set([...before.columns.keys(), ...sheet.columns.keys()])].sort((a, b) => a - b);
  for (const column of columns) {
    const now = sheet.columns.get(column);
    if (!same(before.columns.get(column), now))
      runs = withColumn(runs, column, now, before.columns.get(column), sheet.defaultColumnWidth, styles, prefix);
  }
  const elements = joined(runs.filter(({ element }) => element !== null)).map(({ first, last, element }) => {
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

function withColumn(
  runs: Run[],
  column: number,
  now: AxisSize | undefined,
  before: AxisSize | undefined,
  defaultWidth: number,
  styles: StyleWriter,
  prefix: string,
): Run[] {
  const at = runs.findIndex(({ first, last }) => first <= column && column <= last);
  const run = runs[at];
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
  const changed: Run = { first: column, last: column, element: plain && !says ? null : element };
  if (!run) return [...runs, changed].sort((a, b) => a.first - b.first);
  const left: Run[] = run.first < column ? [{ ...run, last: column - 1 }] : [];
  const right: Run[] = run.last > column ? [{ ...run, first: column + 1 }] : [];
  return [...runs.slice(0, at), ...left, changed, ...right, ...runs.slice(at + 1)];
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
