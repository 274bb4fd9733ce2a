/**
 * What a file may ask of us, checked before memory is taken for it. An honest plan is some 20 kB in a dozen parts, about 6 times that
 * when inflated; the largest sheet to be read (100,000 rows of 8 columns) inflates to some 75 MB. With these limits the worst
 * hostile file costs under 300 MB and a second.
 */
export const LIMITS = {
  /** Bytes of the file as it is. */
  fileBytes: 64 << 20,
  /** Entries of the zip. */
  entries: 4_096,
  /** Bytes of one part when inflated. */
  partBytes: 80 << 20,
  /** Bytes of all parts together when inflated. */
  totalBytes: 160 << 20,
  /** A part larger than `ratioFrom` bytes may not be more than this many times its compressed size. */
  ratio: 200,
  ratioFrom: 4 << 20,
  /** Elements within elements. */
  depth: 64,
  /** Bytes of XML, and elements, that are read into trees (everything but cells and shared strings), over the whole file. */
  treeBytes: 16 << 20,
  treeElements: 200_000,
  /** Areas in the lists of validations and conditional formats, over the whole file. */
  areas: 200_000,
  /** Bytes of parts that are looked at more than once in opening. */
  rereadBytes: 8 << 20,
  /** Cells with a value, formula or style, over the whole file. */
  cells: 1_000_000,
  /** Rows with a height, style or hidden of their own, over the whole file. */
  sizedRows: 300_000,
  /** Merged areas, over the whole file. */
  merges: 100_000,
  sharedStrings: 1_000_000,
  /** Bytes that all texts together take in memory: one a character, two in a text with any beyond Latin-1. */
  textBytes: 64 << 20,
  /** Characters of all formulas together once shared formulas are written out. */
  formulaCharacters: 16 << 20,
  /** Excel's own: https://support.microsoft.com/office/1672b34d-7043-467e-8e27-269d656771c3 */
  rows: 1_048_576,
  columns: 16_384,
  cellFormats: 65_490,
} as const;
