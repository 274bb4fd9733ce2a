/**
 * What a setting of the workbook holds; null for anything that we did not write. Kept as JSON text: Excel gives back objects in other shapes (a
 * text "Date(1)" becomes a date), a text as it was. https://learn.microsoft.com/javascript/api/excel/excel.settingcollection
 */
export function readKeptText(text: unknown): unknown {
  if (typeof text !== "string") return null;
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
