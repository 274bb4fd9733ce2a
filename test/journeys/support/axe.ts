import { readFileSync } from "node:fs";
import type { Frame, Page } from "playwright-core";

const AXE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

interface AxeRun {
  readonly violations: readonly { readonly id: string; readonly impact: string; readonly nodes: readonly { readonly html: string }[] }[];
}

/** Every rule of WCAG 2.2 A and AA; or those that what is painted decides, where nothing else is different. */
const RULES = {
  all: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"],
  colours: { type: "rule", values: ["color-contrast", "link-in-text-block"] },
} as const;

/** The frame whose address contains `file`. */
export function frameOf(page: Page, file: string): Frame {
  const frame = page.frames().find((one) => one.url().includes(file));
  if (!frame) throw new Error(`No frame shows ${file}.`);
  return frame;
}

/** Resolves when nothing moves or changes colour any more: a colour on its way to another is neither. What turns for ever is not waited for. */
export async function atRest(frame: Frame): Promise<void> {
  await frame.evaluate(async () => {
    const frameDrawn = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve));
    await frameDrawn();
    const passing = document.getAnimations().filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
    await Promise.allSettled(passing.map(({ finished }) => finished));
    await frameDrawn();
  });
}

/**
 * WCAG 2.2 A and AA faults that axe finds in the frame whose address contains `file`, as "rule: element".
 * Left out: the invisible focus stops of Fluent's keyboard library, which Accessibility Insights too knows for a false find.
 * https://github.com/microsoft/accessibility-insights-web/issues/7605
 */
export async function axeFaults(page: Page, file: string, rules: keyof typeof RULES = "all"): Promise<string[]> {
  const frame = frameOf(page, file);
  await atRest(frame);
  // Run through the debugger, which the page's own policy does not bind.
  if (!(await frame.evaluate("typeof axe === 'object'"))) await frame.evaluate(AXE);
  const { violations } = await frame.evaluate<AxeRun>(
    `axe.run({ exclude: [["[data-tabster-dummy]"]] }, { runOnly: ${JSON.stringify(RULES[rules])}, resultTypes: ["violations"] })`,
  );
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
}
