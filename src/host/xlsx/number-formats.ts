/**
 * The number formats that files name by id only (ECMA-376 part 1, 18.8.30). 14 and 22 are shown by the reader's own region;
 * Office.js gives them in this form.
 */
const BUILT_IN = new Map<number, string>([
  [0, "General"],
  [1, "0"],
  [2, "0.00"],
  [3, "#,##0"],
  [4, "#,##0.00"],
  [5, '"£"#,##0;-"£"#,##0'],
  [6, '"£"#,##0;[Red]-"£"#,##0'],
  [7, '"£"#,##0.00;-"£"#,##0.00'],
  [8, '"£"#,##0.00;[Red]-"£"#,##0.00'],
  [9, "0%"],
  [10, "0.00%"],
  [11, "0.00E+00"],
  [12, "# ?/?"],
  [13, "# ??/??"],
  [14, "m/d/yyyy"],
  [15, "d-mmm-yy"],
  [16, "d-mmm"],
  [17, "mmm-yy"],
  [18, "h:mm AM/PM"],
  [19, "h:mm:ss AM/PM"],
  [20, "h:mm"],
  [21, "h:mm:ss"],
  [22, "m/d/yyyy h:mm"],
  [37, "#,##0_);(#,##0)"],
  [38, "#,##0_);[Red](#,##0)"],
  [39, "#,##0.00_);(#,##0.00)"],
  [40, "#,##0.00_);[Red](#,##0.00)"],
  [41, '_-* #,##0_-;-* #,##0_-;_-* "-"_-;_-@_-'],
  [42, '_-"£"* #,##0_-;-"£"* #,##0_-;_-"£"* "-"_-;_-@_-'],
  [43, '_-* #,##0.00_-;-* #,##0.00_-;_-* "-"??_-;_-@_-'],
  [44, '_-"£"* #,##0.00_-;-"£"* #,##0.00_-;_-"£"* "-"??_-;_-@_-'],
  [45, "mm:ss"],
  [46, "[h]:mm:ss"],
  [47, "mm:ss.0"],
  [48, "##0.0E+0"],
  [49, "@"],
]);

const IDS = new Map([...BUILT_IN].map(([id, format]) => [format, id]));

export const builtInFormat = (id: number): string | undefined => BUILT_IN.get(id);

/** The id by which a file may name the format; undefined when it must be written out. */
export const builtInFormatId = (format: string): number | undefined => IDS.get(format);
