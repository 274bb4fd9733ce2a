/** Whether a displayed text is the "####" of a column too narrow for its number: not what the cell says. https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-text-member */
export const isHashes = (text: string): boolean => /^#+$/.test(text);
