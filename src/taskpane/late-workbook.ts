import type { Workbook } from "../app/ports";

/** A workbook whose adapter is brought in when it is first asked for anything, so that the pane is on screen before it. */
export function lateWorkbook(load: () => Promise<Workbook>): Workbook {
  let brought: Promise<Workbook> | null = null;
  const workbook = (): Promise<Workbook> => {
    brought ??= load().catch((error: unknown) => {
      // The next question tries again.
      brought = null;
      throw error;
    });
    return brought;
  };
  return {
    read: async (...asked) => (await workbook()).read(...asked),
    goTo: async (...asked) => (await workbook()).goTo(...asked),
    apply: async (...asked) => (await workbook()).apply(...asked),
    enforceDropDown: async (...asked) => (await workbook()).enforceDropDown(...asked),
    glanceAtRatings: async (...asked) => (await workbook()).glanceAtRatings(...asked),
    addColumns: async (...asked) => (await workbook()).addColumns(...asked),
    removeColumns: async (...asked) => (await workbook()).removeColumns(...asked),
    ownSheets: async (...asked) => (await workbook()).ownSheets(...asked),
    writeSheet: async (...asked) => (await workbook()).writeSheet(...asked),
    watch: async (...asked) => (await workbook()).watch(...asked),
    loadSetting: async (...asked) => (await workbook()).loadSetting(...asked),
    saveSetting: async (...asked) => (await workbook()).saveSetting(...asked),
  };
}
