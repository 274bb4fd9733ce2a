import { readFileSync } from "node:fs";
import type { FrameLocator, Locator, Page } from "playwright-core";

/** The add-in's pane beside the sheet. */
export const paneOf = (page: Page): FrameLocator => page.frameLocator('iframe[title="Action plan check"]');

/** The element of a cell, "F12"; there is none while the cell is far out of view. */
export const cellOf = (page: Page, address: string): Locator => page.locator(`[data-cell="${address}"]`);

/** What the cell shows. */
export const textOf = async (page: Page, address: string): Promise<string> => cellOf(page, address).innerText();

/** Whether the cell has a drop-down list. */
export const hasList = async (page: Page, address: string): Promise<boolean> =>
  (await cellOf(page, address).getAttribute("aria-haspopup")) === "listbox";

/** Whether all of the cell's height is between the column letters and the sheet tabs. */
export async function isInView(page: Page, address: string): Promise<boolean> {
  const [box, grid] = await Promise.all([cellOf(page, address).boundingBox(), page.getByRole("grid").boundingBox()]);
  return box !== null && grid !== null && box.y >= grid.y && box.y + box.height <= grid.y + grid.height;
}

/** Resolves when the name box says that this is the active cell. */
export async function untilAt(page: Page, address: string): Promise<void> {
  await page.waitForFunction(
    (wanted) => (document.querySelector('[aria-label="Name box"]') as HTMLInputElement | null)?.value === wanted,
    address,
  );
}

/** Drags a file from the desktop onto the page. */
export async function dropFile(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  const transfer = await page.evaluateHandle(
    ([fileName, base64]) => {
      const data = new DataTransfer();
      data.items.add(new File([Uint8Array.from(atob(base64 ?? ""), (letter) => letter.charCodeAt(0))], fileName ?? ""));
      return data;
    },
    [name, Buffer.from(bytes).toString("base64")],
  );
  for (const type of ["dragenter", "dragover", "drop"]) await page.locator(".page").dispatchEvent(type, { dataTransfer: transfer });
}

/** What the page saves to the downloads when `save` is done. */
export async function savedBy(page: Page, save: () => Promise<void>): Promise<Uint8Array> {
  const [download] = await Promise.all([page.waitForEvent("download"), save()]);
  return new Uint8Array(readFileSync(await download.path()));
}
