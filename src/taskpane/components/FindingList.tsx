import { makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDown16Regular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRight16Regular } from "@fluentui/react-icons/svg/chevron-right";
import { defaultRangeExtractor, useVirtualizer } from "@tanstack/react-virtual";
import { memo, useCallback, useEffect, useId, useLayoutEffect, useMemo, useRef, useState, type KeyboardEvent, type RefObject } from "react";
import type { FindingGroup, Grouping, ListedFinding } from "../../app/list-findings";
import { words } from "../../app/words";
import { groupTitle } from "../group-title";
import { listRows, rowOfRef, type ListRow } from "../list-rows";
import { FindingRow } from "./FindingRow";
import { SeverityMark } from "./SeverityMark";
import { useViewStyles } from "./view-styles";

interface FindingListProps {
  readonly groups: readonly FindingGroup[];
  readonly grouping: Grouping;
  readonly isOpen: (group: FindingGroup) => boolean;
  readonly onOpenGroups: (keys: readonly string[], open: boolean) => void;
  /** The key of the row the arrow keys stand on; null: the first. */
  readonly current: string | null;
  readonly onMove: (key: string) => void;
  /** `key` is the line's. */
  readonly onOpen: (key: string, listed: ListedFinding) => void;
  /** What scrolls. */
  readonly scroller: RefObject<HTMLElement | null>;
  /** Whether to take the focus when first shown: after coming back from a finding. */
  readonly takeFocus: boolean;
}

/** Letters typed within this of each other are one ref. Milliseconds. */
const TYPING = 700;

const useStyles = makeStyles({
  tree: { position: "relative", width: "100%" },
  row: {
    position: "absolute",
    left: 0,
    right: 0,
    top: 0,
    boxSizing: "border-box",
    cursor: "pointer",
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus": { outlineStyle: "none" },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px", borderRadius: tokens.borderRadiusMedium },
  },
  group: {
    display: "grid",
    gridTemplateColumns: "16px 16px minmax(0, 1fr) auto",
    columnGap: tokens.spacingHorizontalS,
    alignItems: "center",
    minHeight: "44px",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    boxSizing: "border-box",
    backgroundColor: tokens.colorNeutralBackground2,
  },
  chevron: { color: tokens.colorNeutralForeground3 },
  title: {
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
    display: "-webkit-box",
    WebkitLineClamp: "3",
    WebkitBoxOrient: "vertical",
    overflow: "hidden",
  },
  severity: {
    display: "block",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  count: { fontVariantNumeric: "tabular-nums", color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightSemibold },
});

/**
 * Findings under their groups: a tree of one tab stop, in which arrow keys, Home, End and a typed ref move.
 * Only the rows near the eye are in the page; each says its place among all, so that a screen reader does too.
 */
export function FindingList(props: FindingListProps) {
  const { groups, grouping, isOpen, onOpenGroups, current, onMove, onOpen, scroller, takeFocus } = props;
  const styles = useStyles();
  const tree = useRef<HTMLDivElement>(null);
  const hint = useId();
  const rows = useMemo(() => listRows(groups, isOpen), [groups, isOpen]);
  const at = useMemo(
    () =>
      Math.max(
        0,
        rows.findIndex((row) => row.key === current),
      ),
    [rows, current],
  );
  const margin = useTopWithin(tree, scroller);
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => (rows[index]?.kind === "group" ? 45 : 77),
    // The same function for the same rows: another one has every row's place worked out again, at every turn of the wheel.
    getItemKey: useCallback((index: number) => rows[index]?.key ?? index, [rows]),
    overscan: 6,
    scrollMargin: margin,
    // The row that holds the tab stop is always in the page, wherever the list is scrolled to.
    rangeExtractor: (range) => [...new Set([...defaultRangeExtractor(range), Math.min(at, rows.length - 1)])].sort((a, b) => a - b),
  });

  const focusNext = useRef(takeFocus);
  useEffect(() => {
    if (!focusNext.current) return;
    virtualizer.scrollToIndex(at, { align: "auto" });
    // The list's first drawing knows no height yet and holds no line; then the next one takes the focus.
    const line = tree.current?.querySelector<HTMLElement>('[tabindex="0"]');
    if (!line) return;
    focusNext.current = false;
    line.focus({ preventScroll: true });
  });
  const moveTo = (row: ListRow | undefined): void => {
    if (!row) return;
    focusNext.current = true;
    onMove(row.key);
  };

  const typed = useRef({ text: "", at: 0 });
  const typeAhead = (letter: string, now: number): void => {
    const text = now - typed.current.at < TYPING ? typed.current.text + letter : letter;
    typed.current = { text, at: now };
    const found = rowOfRef(groups, rows, at, text);
    if (!found) return;
    if (!isOpen(found.group)) onOpenGroups([found.group.key], true);
    focusNext.current = true;
    onMove(found.key);
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    const row = rows[at];
    if (!row || event.altKey || event.ctrlKey || event.metaKey) return;
    const keys: Readonly<Record<string, () => void>> = {
      ArrowDown: () => {
        moveTo(rows[at + 1]);
      },
      ArrowUp: () => {
        moveTo(rows[at - 1]);
      },
      Home: () => {
        moveTo(rows[0]);
      },
      End: () => {
        moveTo(rows.at(-1));
      },
      PageDown: () => {
        moveTo(rows[Math.min(at + 8, rows.length - 1)]);
      },
      PageUp: () => {
        moveTo(rows[Math.max(at - 8, 0)]);
      },
      ArrowRight: () => {
        if (row.kind === "finding") return;
        if (row.open) moveTo(rows[at + 1]);
        else onOpenGroups([row.group.key], true);
      },
      ArrowLeft: () => {
        if (row.kind === "finding") moveTo(rows.find((each) => each.key === row.group.key));
        else if (row.open) onOpenGroups([row.group.key], false);
      },
      "*": () => {
        onOpenGroups(
          groups.map((group) => group.key),
          true,
        );
      },
      Enter: () => {
        activate(row);
      },
      " ": () => {
        activate(row);
      },
    };
    const act = Object.hasOwn(keys, event.key) ? keys[event.key] : undefined;
    if (act) act();
    else if (/^[\p{L}\p{N}.]$/u.test(event.key)) typeAhead(event.key, event.timeStamp);
    else return;
    event.preventDefault();
  };

  const activate = (row: ListRow): void => {
    if (row.kind === "finding") onOpen(row.key, row.listed);
    else onOpenGroups([row.group.key], !row.open);
  };

  return (
    <>
      <div id={hint} hidden>
        {words.list.hint}
      </div>
      <div
        ref={tree}
        role="tree"
        aria-label={words.list.label}
        aria-describedby={hint}
        className={styles.tree}
        style={{ height: virtualizer.getTotalSize() }}
        onKeyDown={onKeyDown}
      >
        {virtualizer.getVirtualItems().map((item) => {
          const row = rows[item.index];
          if (!row) return null;
          return (
            <div
              key={row.key}
              ref={virtualizer.measureElement}
              data-index={item.index}
              role="treeitem"
              aria-level={row.kind === "group" ? 1 : 2}
              aria-posinset={row.position}
              aria-setsize={row.setSize}
              aria-expanded={row.kind === "group" ? row.open : undefined}
              tabIndex={item.index === at ? 0 : -1}
              className={styles.row}
              style={{ transform: `translateY(${String(item.start - margin)}px)` }}
              onFocus={() => {
                if (row.key !== current) onMove(row.key);
              }}
              onClick={() => {
                activate(row);
              }}
            >
              {row.kind === "group" ? (
                <GroupRow group={row.group} grouping={grouping} open={row.open} />
              ) : (
                <FindingRow listed={row.listed} showSeverity={grouping !== "rule"} />
              )}
            </div>
          );
        })}
      </div>
    </>
  );
}

interface GroupRowProps {
  readonly group: FindingGroup;
  readonly grouping: Grouping;
  readonly open: boolean;
}

/** A group as the list shows it: what it is called, how grave it is and how many it holds. */
const GroupRow = memo(function GroupRow({ group, grouping, open }: GroupRowProps) {
  const styles = useStyles();
  const view = useViewStyles();
  return (
    <div className={styles.group}>
      {open ? (
        <ChevronDown16Regular className={styles.chevron} aria-hidden />
      ) : (
        <ChevronRight16Regular className={styles.chevron} aria-hidden />
      )}
      <SeverityMark severity={group.severity} />
      <span>
        <span className={styles.title}>{groupTitle(group, grouping)}</span>
        <span className={view.unseen}>, </span>
        <span className={styles.severity}>{grouping === "rule" ? words.severity[group.severity] : words.list.holds(group.counts)}</span>
      </span>
      {/* In groups of several kinds the counts above say it already. */}
      <span className={styles.count} aria-hidden={grouping !== "rule"}>
        <span className={view.unseen}>, </span>
        {words.number(group.findings.length)}
        <span className={view.unseen}>{words.list.ofFindings(group.findings.length)}</span>
      </span>
    </div>
  );
});

/** How far the element's top lies below the scroller's content top, in pixels; kept up to date as what is above it grows. */
function useTopWithin(element: RefObject<HTMLElement | null>, scroller: RefObject<HTMLElement | null>): number {
  const [top, setTop] = useState(0);
  useLayoutEffect(() => {
    const inside = element.current;
    const outside = scroller.current;
    const content = outside?.firstElementChild;
    if (!inside || !outside || !content) return undefined;
    const measure = (): void => {
      setTop(Math.round(inside.getBoundingClientRect().top - outside.getBoundingClientRect().top + outside.scrollTop));
    };
    measure();
    // Whatever opens or closes above the list changes the height of all that scrolls.
    const observer = new ResizeObserver(measure);
    observer.observe(content);
    return () => {
      observer.disconnect();
    };
  }, [element, scroller]);
  return top;
}
