import { type Behaviour, onEveryExcel } from "./on-every-excel";

const VALUES = "https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-values-member";
const SET_VALUES = "https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-set-get-values";
const UNBOUNDED = "https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-unbounded";
const LIMITS = "https://support.microsoft.com/office/excel-specifications-and-limits-1672b34d-7043-467e-8e27-269d656771c3";
const DATES = "https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-dates";
const MERGES = "https://support.microsoft.com/office/merge-and-unmerge-cells-5cbd15d5-9375-4540-907f-c673a93fcedf";
const AS_TYPED = "Excel reads an entry as it reads typing, seen in every version";

/** What is written, what the cell then holds, and the number format it brings to a cell formatted General. */
const ENTRIES: readonly (readonly [entry: string | number | boolean, value: unknown, format: string])[] = [
  ["plain words", "plain words", "General"],
  ["", "", "General"],
  [12, 12, "General"],
  [true, true, "General"],
  ["12", 12, "General"],
  ["1.10", 1.1, "General"],
  ["-5", -5, "General"],
  ["10%", 0.1, "0%"],
  ["TRUE", true, "General"],
  ["31/01/2024", 45322, "m/d/yyyy"],
  ["2024-01-31", 45322, "m/d/yyyy"],
  ["May 2019", 43586, "mmm-yy"],
  ["3 May 2019", 43588, "d-mmm-yy"],
  ["#N/A", "#N/A", "General"],
  ["'12", "12", "General"],
  ["'=A1", "=A1", "General"],
  ["May 2019 – March 2020", "May 2019 – March 2020", "General"],
  ["01.05.2017", "01.05.2017", "General"],
  ["Amber", "Amber", "General"],
  ["-", "-", "General"],
];

const behaviours: readonly Behaviour[] = [
  {
    says: "values, formulas and text of a range come row by row; empty cells are empty texts",
    source: VALUES,
    draw: [
      ["Ref", "Due"],
      [1.1, null],
    ],
    test: async ({ run, sheet }) => {
      sheet.cells.touch(1, 1).formula = "=A2*2";
      sheet.cells.touch(1, 1).value = 2.2;
      const read = await run(async (proxy, context) => {
        const range = proxy.getRange("A1:B3").load("values,formulas,text,valueTypes");
        await context.sync();
        return { values: range.values, formulas: range.formulas, text: range.text, types: range.valueTypes };
      });
      expect(read.values).toEqual([
        ["Ref", "Due"],
        [1.1, 2.2],
        ["", ""],
      ]);
      expect(read.formulas).toEqual([
        ["Ref", "Due"],
        [1.1, "=A2*2"],
        ["", ""],
      ]);
      expect(read.text).toEqual([
        ["Ref", "Due"],
        ["1.1", "2.2"],
        ["", ""],
      ]);
      expect(read.types).toEqual([
        ["String", "String"],
        ["Double", "Double"],
        ["Empty", "Empty"],
      ]);
    },
  },
  ...ENTRIES.map(([entry, value, format]) => ({
    says: `writing ${JSON.stringify(entry)} makes ${JSON.stringify(value)} formatted ${format}`,
    source: AS_TYPED,
    test: async ({ run }: Parameters<Behaviour["test"]>[0]) => {
      const read = await run(async (proxy, context) => {
        const range = proxy.getRange("B2");
        range.values = [[entry]];
        range.load("values,numberFormat");
        await context.sync();
        return [range.values[0]?.[0], range.numberFormat[0]?.[0]] as unknown[];
      });
      expect(read).toEqual([value, format]);
    },
  })),
  {
    says: "text in a cell formatted as text stays text, whatever it looks like",
    source: SET_VALUES,
    test: async ({ run, value }) => {
      await run(async (proxy) => {
        const range = proxy.getRange("A1:A4");
        range.numberFormat = [["@"], ["@"], ["@"], ["@"]];
        range.values = [["1.10"], ["31/01/2024"], ["=1+1"], ["TRUE"]];
        return Promise.resolve();
      });
      expect([0, 1, 2, 3].map((row) => value(row, 0))).toEqual(["1.10", "31/01/2024", "=1+1", "TRUE"]);
    },
  },
  {
    says: "a number format that is there stays when a date is written",
    source: AS_TYPED,
    test: async ({ run }) => {
      const read = await run(async (proxy, context) => {
        const range = proxy.getRange("A1");
        range.numberFormat = [["dd mmm yyyy"]];
        range.values = [["31/01/2024"]];
        range.load("text,values");
        await context.sync();
        return [range.values[0]?.[0], range.text[0]?.[0]] as unknown[];
      });
      expect(read).toEqual([45322, "31 Jan 2024"]);
    },
  },
  {
    says: "dates are numbers in values and shown by their format in text, in the region's way",
    source: DATES,
    draw: [[45292, 43586, 0.256, 60]],
    test: async ({ run }) => {
      const text = await run(async (proxy, context) => {
        const range = proxy.getRange("A1:D1");
        range.numberFormat = [["m/d/yyyy", "mmm-yy", "0%", "d mmm yyyy"]];
        range.load("text");
        await context.sync();
        return range.text;
      });
      // Day 60 is the 29th of February 1900 that never was.
      expect(text).toEqual([["01/01/2024", "May-19", "26%", "29 Feb 1900"]]);
    },
  },
  {
    says: "in a workbook that counts from 1904 the same number is a day four years and a day later",
    source: "https://learn.microsoft.com/office/troubleshoot/excel/1900-and-1904-date-system",
    draw: [[43830]],
    test: async ({ run, workbook }) => {
      workbook.date1904 = true;
      try {
        const text = await run(async (proxy, context) => {
          const range = proxy.getRange("A1");
          range.numberFormat = [["d mmm yyyy"]];
          range.load("text");
          await context.sync();
          return range.text[0]?.[0];
        });
        expect(text).toBe("1 Jan 2024");
      } finally {
        workbook.date1904 = false;
      }
    },
  },
  {
    says: "a single value fills the range",
    source: SET_VALUES,
    test: async ({ run, value }) => {
      await run((proxy) => {
        (proxy.getRange("A1:B2") as { values: unknown }).values = "same";
        return Promise.resolve();
      });
      expect([value(0, 0), value(0, 1), value(1, 0), value(1, 1)]).toEqual(["same", "same", "same", "same"]);
    },
  },
  {
    says: "null leaves a cell alone, an empty text clears it and keeps its format",
    source: SET_VALUES,
    draw: [["keep", "go"]],
    test: async ({ run, value }) => {
      const format = await run(async (proxy, context) => {
        const range = proxy.getRange("A1:B1");
        range.numberFormat = [["0.0", "0.0"]];
        (range as { values: unknown }).values = [[null, ""]];
        range.load("numberFormat");
        await context.sync();
        return range.numberFormat;
      });
      expect([value(0, 0), value(0, 1)]).toEqual(["keep", null]);
      expect(format).toEqual([["0.0", "0.0"]]);
    },
  },
  {
    says: "an array of another shape is refused, and nothing is written",
    source: SET_VALUES,
    draw: [["before"]],
    test: async ({ refused, value }) => {
      const error = await refused((proxy) => {
        proxy.getRange("A1:B2").values = [["after"]];
      });
      expect(error).toMatchObject({ code: "InvalidArgument", debugInfo: { errorLocation: "Range.values" } });
      expect(value(0, 0)).toBe("before");
    },
  },
  {
    says: "whole columns and rows have an address and a size, but no values, and take none",
    source: UNBOUNDED,
    draw: [["x"]],
    test: async ({ run, refused, sheet }) => {
      const read = await run(async (proxy, context) => {
        const columns = proxy.getRange("A:C").load("address,values,text,formulas,numberFormat,cellCount,isEntireColumn");
        const rows = proxy.getRange("1:3").load("address,values,isEntireRow,rowCount,columnCount");
        const all = proxy.getRange().load("address,cellCount");
        await context.sync();
        return { columns: columns.toJSON(), rows: rows.toJSON(), all: all.toJSON() };
      });
      expect(read.columns).toMatchObject({
        address: `'${sheet.name}'!A:C`,
        values: null,
        text: null,
        formulas: null,
        numberFormat: null,
        isEntireColumn: true,
      });
      expect(read.columns.cellCount).toBe(3 * 1_048_576);
      expect(read.rows).toMatchObject({
        address: `'${sheet.name}'!1:3`,
        values: null,
        isEntireRow: true,
        rowCount: 3,
        columnCount: 16_384,
      });
      expect(read.all).toMatchObject({ address: `'${sheet.name}'!1:1048576`, cellCount: -1 });
      const error = await refused((proxy) => {
        proxy.getRange("A:A").values = [["x"]];
      });
      expect(error.code).toBe("InvalidArgument");
    },
  },
  {
    says: "a cell holds 32,767 characters and no more",
    source: LIMITS,
    test: async ({ run, refused, value }) => {
      await run((proxy) => {
        proxy.getRange("A1").values = [["x".repeat(32_767)]];
        return Promise.resolve();
      });
      expect(String(value(0, 0))).toHaveLength(32_767);
      const error = await refused((proxy) => {
        proxy.getRange("A2").values = [["x".repeat(32_768)]];
      });
      expect(error.code).toBe("InvalidArgument");
    },
  },
  {
    says: "text that begins with =, + or - is taken for a formula, and refused when it is none",
    source: VALUES,
    test: async ({ run, refused, sheet }) => {
      const formulas = await run(async (proxy, context) => {
        const range = proxy.getRange("A1:A3");
        // Words after a sign are names, and the spaces between them intersections: a formula that shows #NAME?.
        range.values = [["=SUM(B1:B3)"], ["+B1"], ["- Work has begun"]];
        range.load("formulas,values");
        await context.sync();
        // Formulas are kept, not worked out: their cells have no value yet.
        expect(range.values).toEqual([[""], [""], [""]]);
        return range.formulas;
      });
      expect(formulas).toEqual([["=SUM(B1:B3)"], ["=+B1"], ["=- Work has begun"]]);
      for (const text of ["-> see above", "+44 20 7946 0000", "=SUM(", "=1+", "=)"]) {
        const error = await refused((proxy) => {
          proxy.getRange("C1").values = [[text]];
        });
        expect(error.code).toBe("InvalidArgument");
      }
      expect(sheet.cells.get(0, 2)).toBeUndefined();
    },
  },
  {
    says: "the formulas of a range can be set, constants among them",
    source: "https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-formulas-member",
    test: async ({ run, sheet }) => {
      await run((proxy) => {
        proxy.getRange("A1:B1").formulas = [['=B1&"x"', "text"]];
        return Promise.resolve();
      });
      expect(sheet.cells.get(0, 0)?.formula).toBe('=B1&"x"');
      expect(sheet.cells.get(0, 1)).toMatchObject({ value: "text", formula: null });
    },
  },
  {
    says: "of merged cells only the first holds a value; what is written to the others is lost",
    source: MERGES,
    test: async ({ run, value }) => {
      const values = await run(async (proxy, context) => {
        proxy.getRange("A1:B2").merge();
        proxy.getRange("A1:B2").values = [
          ["first", "lost"],
          ["lost", "lost"],
        ];
        const range = proxy.getRange("A1:B2").load("values");
        await context.sync();
        return range.values;
      });
      expect(values).toEqual([
        ["first", ""],
        ["", ""],
      ]);
      expect(value(1, 1)).toBeNull();
    },
  },
  {
    says: "more than 1,500 cells, which the library sends in pieces, arrive whole",
    source: "the library itself: it splits large arrays into rows and bounding rectangles",
    test: async ({ run, value, refused }) => {
      const rows = Array.from({ length: 900 }, (_, r) => [`row ${r + 1}`, r, r % 2 === 0]);
      await run((proxy) => {
        proxy.getRange("B2:D901").values = rows;
        return Promise.resolve();
      });
      expect([value(1, 1), value(900, 1), value(900, 2), value(900, 3)]).toEqual(["row 1", "row 900", 899, false]);
      const error = await refused((proxy) => {
        proxy.getRange("B2:D900").values = rows;
      });
      expect(error.code).toBe("InvalidArgument");
    },
  },
  {
    says: "a range of more than five million cells cannot be read",
    source: "https://learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization#excel-add-ins",
    test: async ({ refused }) => {
      const error = await refused((proxy) => {
        proxy.getRange("A1:Z200000").load("values");
      });
      expect(error.code).toBe("RangeExceedsLimit");
    },
  },
  {
    says: "what was not loaded cannot be read",
    source: "https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling",
    test: async ({ refused }) => {
      const error = await refused(async (proxy, context) => {
        const range = proxy.getRange("A1").load("address");
        await context.sync();
        return range.values;
      });
      expect(error.code).toBe("PropertyNotLoaded");
    },
  },
];

onEveryExcel("Values of a range", behaviours);
