import type { Workbook } from "./workbook";

/** The settings our add-in keeps in the workbook; each change marks them to be saved and tells who listens. */
export interface AddInSettings {
  readonly keys: readonly string[];
  get(key: string): unknown;
  set(key: string, value: unknown): void;
  delete(key: string): void;
  /** Replaces all of them, as `Office.context.document.settings.saveAsync` does. */
  replaceAll(entries: Iterable<readonly [string, unknown]>): void;
}

export function settingsOfAddIn(workbook: Workbook): AddInSettings {
  const changed = (): void => {
    workbook.settingsChanged = true;
    workbook.emit({ kind: "settings", by: "add-in" });
  };
  return {
    keys: [...workbook.settings.keys()],
    get: (key) => workbook.settings.get(key) ?? null,
    set: (key, value) => {
      workbook.settings.set(key, value);
      changed();
    },
    delete: (key) => {
      if (workbook.settings.delete(key)) changed();
    },
    replaceAll: (entries) => {
      workbook.settings.clear();
      for (const [key, value] of entries) workbook.settings.set(key, value);
      changed();
    },
  };
}
