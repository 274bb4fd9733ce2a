// https://support.microsoft.com/office/excel-specifications-and-limits-1672b34d-7043-467e-8e27-269d656771c3
/** Rows of a worksheet. */
export const MAX_ROWS = 1_048_576;
/** Columns of a worksheet. */
export const MAX_COLUMNS = 16_384;
/** Characters a cell can hold. */
export const MAX_CELL_TEXT = 32_767;
/** Characters of a formula. */
export const MAX_FORMULA = 8_192;
/** Characters of a sheet's name. */
export const MAX_SHEET_NAME = 31;
/** Characters of a defined name. */
export const MAX_NAME = 255;

// https://learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization#excel-add-ins
/** Cells that can be read at once. */
export const MAX_CELLS_READ = 5_000_000;
/** Bytes of a request or a response in Excel on the web. */
export const MAX_WEB_PAYLOAD = 5 * 1024 * 1024;
// https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling (OperationCellsExceedLimit)
/** Cells one operation may change. */
export const MAX_CELLS_CHANGED = 33_554_000;
/** Characters of an address given to getRange or getRanges: https://learn.microsoft.com/javascript/api/excel/excel.worksheet#excel-excel-worksheet-getranges-member(1) */
export const MAX_ADDRESS = 8_192;
