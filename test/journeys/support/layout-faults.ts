import type { Frame } from "playwright-core";

/**
 * What is lost in the frame as it is laid out now, one line each: anything that reaches past its sides, controls that cover each other,
 * and words cut off where nothing says so. What is hidden from the eye on purpose (clipped to a pixel) does not count.
 */
export function layoutFaults(frame: Frame): Promise<string[]> {
  return frame.evaluate(() => {
    const faults: string[] = [];
    const { clientWidth, scrollWidth } = document.documentElement;
    const named = (element: Element): string => `${element.tagName.toLowerCase()} “${(element.textContent ?? "").trim().slice(0, 50)}”`;
    if (scrollWidth > clientWidth) faults.push(`the page is ${scrollWidth} wide in ${clientWidth}`);
    const main = document.querySelector("main");
    if (main && main.scrollWidth > main.clientWidth) faults.push(`the view is ${main.scrollWidth} wide in ${main.clientWidth}`);
    const isSeen = (element: Element): boolean => {
      const { width, height } = element.getBoundingClientRect();
      return width > 1 && height > 1 && element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
    };
    const seen = [...document.querySelectorAll("#pane *")].filter(
      (element) => !element.closest("svg, [aria-hidden=true]") && isSeen(element),
    );
    for (const element of seen) {
      const { left, right } = element.getBoundingClientRect();
      if (left < -0.5 || right > clientWidth + 0.5) faults.push(`${named(element)} reaches past the side`);
      const { overflowX, textOverflow } = getComputedStyle(element);
      if (
        overflowX !== "visible" &&
        textOverflow !== "ellipsis" &&
        element.scrollWidth > element.clientWidth + 1 &&
        !element.matches("main, input, textarea, select")
      )
        faults.push(`${named(element)} is cut off at the side`);
    }
    const controls = seen.filter((element) =>
      element.matches("a, button, input, select, textarea, summary, [role=treeitem], [role=checkbox]"),
    );
    const boxes = controls.map((element) => ({ element, box: element.getBoundingClientRect() }));
    for (const [at, one] of boxes.entries())
      for (const other of boxes.slice(at + 1)) {
        if (one.element.contains(other.element) || other.element.contains(one.element)) continue;
        const across = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
        const down = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
        if (across > 1 && down > 1 && !isApart(one.element, other.element))
          faults.push(`${named(one.element)} and ${named(other.element)} cover each other`);
      }
    return faults;

    /** Whether one of them scrolls under what stays in place, as all that scrolls does. */
    function isApart(one: Element, other: Element): boolean {
      const stays = (element: Element): boolean => {
        for (let each: Element | null = element; each; each = each.parentElement)
          if (getComputedStyle(each).position === "sticky") return true;
        return !main?.contains(element);
      };
      return stays(one) !== stays(other);
    }
  });
}

/**
 * What a screen reader could not find its way by, one line each: not exactly one title, a heading that skips a level, a part of the page that is
 * missing or there twice, and two controls of one name that do different things, apart from the options of a list.
 */
export function structureFaults(frame: Frame): Promise<string[]> {
  return frame.evaluate(() => {
    const faults: string[] = [];
    const seen = (selector: string): Element[] =>
      [...document.querySelectorAll(`#pane ${selector}`)].filter((element) => element.checkVisibility());
    const words = (text: string | null): string => (text ?? "").replace(/\s+/g, " ").trim();
    for (const part of ["header nav", "main", "footer", "main h1", "[role=status]"]) {
      const there = seen(part).length;
      if (there !== 1) faults.push(`${there} of ${part}`);
    }
    let level = 0;
    for (const heading of seen("h1, #pane h2, #pane h3, #pane h4")) {
      const own = Number(heading.tagName.slice(1));
      // What is the matter may be said above the title.
      if (level > 0 && own > level + 1) faults.push(`heading “${words(heading.textContent)}” skips a level`);
      level = own;
    }
    const names = new Map<string, number>();
    for (const control of seen("button")) {
      const labelled = control
        .getAttribute("aria-labelledby")
        ?.split(" ")
        .map((id) => document.getElementById(id)?.textContent ?? "")
        .join(" ");
      const name = words(labelled ?? control.getAttribute("aria-label") ?? control.textContent);
      names.set(name, (names.get(name) ?? 0) + 1);
    }
    for (const [name, count] of names) if (name === "" || count > 1) faults.push(`${count} buttons are called “${name}”`);
    return faults;
  });
}
