import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";

const AXE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

interface AxeRun {
  readonly violations: readonly { readonly id: string; readonly impact: string; readonly nodes: readonly { readonly html: string }[] }[];
}

/**
 * WCAG 2.2 A and AA faults that axe finds in the frame whose address contains `file`, as "rule: element".
 * Left out: the invisible focus stops of Fluent's keyboard library, which Accessibility Insights too knows for a false find.
 * https://github.com/microsoft/accessibility-insights-web/issues/7605
 */
export async function axeFaults(page: Page, file: string): Promise<string[]> {
  const frame = page.frames().find((one) => one.url().includes(file));
  if (!frame) throw new Error(`No frame shows ${file}.`);
  // A colour on its way to another is neither: what ends by itself is waited for.
  await frame.evaluate(async () => {
    const passing = document.getAnimations().filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
    await Promise.allSettled(passing.map(({ finished }) => finished));
  });
  // Run through the debugger, which the page's own policy does not bind.
  await frame.evaluate(AXE);
  const { violations } = await frame.evaluate<AxeRun>(
    `axe.run({ exclude: [["[data-tabster-dummy]"]] }, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] })`,
  );
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
}
