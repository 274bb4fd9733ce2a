/** A plan is no wider; cells further right are named in `Grid.beyond`. */
export const MOST_COLUMNS = 256;
/** Nor is it longer. */
export const MOST_ROWS = 150_000;
/** So many empty rows end what is read of a sheet. */
export const LONG_GAP = 10_000;
/** Comments that are read of a workbook. */
export const MOST_NOTES = 150;
/** So many of the first sheets are asked about before it is known how many there are; the one in view, if it is among them, has the first call on the fills. */
export const FIRST_SHEETS = 12;
