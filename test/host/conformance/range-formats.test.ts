import { type Behaviour, onEveryExcel } from "./on-every-excel";

const FORMAT = "https://learn.microsoft.com/javascript/api/excel/excel.rangeformat";
const FILL = "https://learn.microsoft.com/javascript/api/excel/excel.rangefill";
const NO_FILL = "https://github.com/OfficeDev/office-js/issues/4900";
const BORDERS = "https://learn.microsoft.com/javascript/api/excel/excel.rangeborder";
const CELL_PROPERTIES = "https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-getcellproperties-member(1)";
const WIDTHS = "https://learn.microsoft.com/office/troubleshoot/excel/determine-column-widths";
const MERGED = "https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-getmergedareasornullobject-member(1)";
const MERGE = "https://support.microsoft.com/office/merge-and-unmerge-cells-5cbd15d5-9375-4540-907f-c673a93fcedf";
const CLEAR = "https://learn.microsoft.com/javascript/api/excel/excel.clearapplyto";
const HIDDEN = "https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-rowhidden-member";
const PROTECTION = "https://learn.microsoft.com/javascript/api/excel/excel.worksheetprotectionoptions";

const behaviours: readonly Behaviour[] = [
  {
    says: "what is set is told, and null where cells differ",
    source: FORMAT,
    test: async ({ run }) => {
      const read = await run(async (proxy, context) => {
        const range = proxy.getRange("A1:B1");
        range.format.wrapText = true;
        range.format.horizontalAlignment = "Center";
        range.format.verticalAlignment = "Top";
        range.format.indentLevel = 2;
        range.format.textOrientation = 90;
        range.format.font.bold = true;
        range.format.font.italic = true;
        range.format.font.strikethrough = true;
        range.format.font.underline = "Single";
        range.format.font.size = 14;
        range.format.font.name = "Arial";
        range.format.font.color = "#00aa00";
        range.format.protection.locked = false;
        proxy.getRange("B1").format.font.bold = false;
        range.format.load("wrapText,horizontalAlignment,verticalAlignment,indentLevel,textOrientation");
        range.format.font.load("bold,italic,strikethrough,underline,size,name,color");
        range.format.protection.load("locked");
        await context.sync();
        return { format: range.format.toJSON(), locked: range.format.protection.locked };
      });
      expect(read.format).toMatchObject({
        wrapText: true,
        horizontalAlignment: "Center",
        verticalAlignment: "Top",
        indentLevel: 2,
        textOrientation: 90,
        font: { bold: null, italic: true, strikethrough: true, underline: "Single", size: 14, name: "Arial", color: "#00AA00" },
      });
      expect(read.locked).toBe(false);
    },
  },
  {
    says: "a fill is told in capitals; no fill and white tell the same colour and differ in their tint",
    source: NO_FILL,
    test: async ({ run, sheet, workbook }) => {
      const read = await run(async (proxy, context) => {
        proxy.getRange("A1").format.fill.color = "#ffc7ce";
        proxy.getRange("A2").format.fill.color = "white";
        proxy.getRange("A4").format.fill.color = "#123456";
        proxy.getRange("A4").format.fill.clear();
        const fills = ["A1", "A2", "A3", "A4", "A1:A2"].map((address) => proxy.getRange(address).format.fill.load("color,tintAndShade"));
        await context.sync();
        return fills.map((fill) => [fill.color, fill.tintAndShade]);
      });
      expect(read).toEqual([
        ["#FFC7CE", 0],
        ["#FFFFFF", 0],
        ["#FFFFFF", null],
        ["#FFFFFF", null],
        [null, 0],
      ]);
      expect(workbook.styles.get(sheet.cells.get(3, 0)?.style ?? 0).fill).toBeNull();
    },
  },
  {
    says: "a colour is six hexadecimal digits or a name",
    source: `${FILL}#excel-excel-rangefill-color-member`,
    test: async ({ run, refused }) => {
      const colours = await run(async (proxy, context) => {
        const fill = proxy.getRange("A1").format.fill;
        fill.color = "orange";
        fill.load("color");
        await context.sync();
        return fill.color;
      });
      expect(colours).toBe("#FFA500");
      for (const colour of ["#12345", "nocolour", "rgb(1,2,3)"]) {
        expect(
          (
            await refused((proxy) => {
              proxy.getRange("A1").format.fill.color = colour;
            })
          ).code,
        ).toBe("InvalidArgument");
      }
    },
  },
  {
    says: "the look of a whole column is that of cells written into it later",
    source: "https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-unbounded",
    draw: [["a"], ["b"]],
    test: async ({ run }) => {
      const read = await run(async (proxy, context) => {
        proxy.getRange("A:A").format.fill.color = "#00FF00";
        proxy.getRange("A9").values = [["new"]];
        const later = proxy.getRange("A9").format.fill.load("color");
        const column = proxy.getRange("A:A").format.fill.load("color");
        const beside = proxy.getRange("B9").format.fill.load("color");
        const used = proxy.getUsedRange().load("address");
        await context.sync();
        return [later.color, column.color, beside.color, used.address.split("!")[1]];
      });
      expect(read).toEqual(["#00FF00", "#00FF00", "#FFFFFF", "A1:A9"]);
    },
  },
  {
    says: "edges and inner lines can be drawn, coloured, thickened and taken away",
    source: BORDERS,
    test: async ({ run, sheet, workbook }) => {
      const read = await run(async (proxy, context) => {
        const range = proxy.getRange("A1:B2");
        const bottom = range.format.borders.getItem("EdgeBottom");
        bottom.style = "Continuous";
        bottom.color = "#ff0000";
        bottom.weight = "Thick";
        range.format.borders.getItem("InsideVertical").style = "Dot";
        range.format.borders.getItem("EdgeTop").style = "Double";
        range.format.borders.getItem("EdgeTop").style = "None";
        const borders = (["EdgeBottom", "InsideVertical", "EdgeTop", "EdgeLeft"] as const).map((edge) =>
          range.format.borders.getItem(edge).load("style,color,weight"),
        );
        await context.sync();
        return borders.map((border) => [border.style, border.weight, border.color]);
      });
      expect(read).toEqual([
        ["Continuous", "Thick", "#FF0000"],
        ["Dot", "Thin", "#000000"],
        ["None", "Thin", "#000000"],
        ["None", "Thin", "#000000"],
      ]);
      const style = (row: number, column: number) => workbook.styles.get(sheet.cells.get(row, column)?.style ?? 0).borders;
      expect(style(1, 0)).toEqual({ bottom: { style: "thick", colour: "#FF0000" }, right: { style: "dotted", colour: null } });
      expect(style(0, 1)).toEqual({});
    },
  },
  {
    says: "widths and heights are points; a column that was never set has 48, a hidden one 0",
    source: WIDTHS,
    test: async ({ run, sheet }) => {
      const read = await run(async (proxy, context) => {
        proxy.getRange("B1").format.columnWidth = 96;
        proxy.getRange("A3").format.rowHeight = 30;
        proxy.getRange("C:C").columnHidden = true;
        const formats = ["A1", "B1", "C1", "A3", "A1:B3"].map((address) => proxy.getRange(address).format.load("columnWidth,rowHeight"));
        const place = proxy.getRange("B4").load("address");
        await context.sync();
        return [formats.map((format) => [format.columnWidth, format.rowHeight]), place.address.length > 0];
      });
      expect(read[0]).toEqual([
        [48, 15],
        [96, 15],
        [0, 15],
        [48, 30],
        [null, null],
      ]);
      expect(sheet.columns.get(1)?.size).toBeCloseTo(128 / 7);
      expect([...sheet.changed]).toEqual(expect.arrayContaining(["rows", "columns"]));
    },
  },
  {
    says: "columns and rows fit their texts when asked to",
    source: `${FORMAT}#excel-excel-rangeformat-autofitcolumns-member(1)`,
    draw: [["short", "a text that is much longer than the column is wide, and wraps"]],
    test: async ({ run }) => {
      const read = await run(async (proxy, context) => {
        const wide = proxy.getRange("B1");
        wide.format.wrapText = true;
        proxy.getRange("A1:B1").format.autofitRows();
        wide.format.load("rowHeight");
        await context.sync();
        const tall = wide.format.rowHeight;
        wide.format.wrapText = false;
        wide.format.autofitColumns();
        wide.format.load("columnWidth");
        await context.sync();
        return [tall, wide.format.columnWidth];
      });
      expect(read[0]).toBeGreaterThan(60);
      expect(read[1]).toBeGreaterThan(250);
    },
  },
  {
    says: "a column of its own width is not of the standard one, and can be made so again",
    source: `${FORMAT}#excel-excel-rangeformat-usestandardwidth-member`,
    test: async ({ run }) => {
      const read = await run(async (proxy, context) => {
        const { format } = proxy.getRange("B1");
        format.columnWidth = 96;
        format.load("useStandardWidth");
        await context.sync();
        const own = format.useStandardWidth;
        format.useStandardWidth = true;
        format.load("useStandardWidth,columnWidth");
        await context.sync();
        return [own, format.useStandardWidth, format.columnWidth];
      });
      expect(read).toEqual([false, true, 48]);
    },
  },
  {
    says: "rows and columns are hidden, shown, or both: null",
    source: HIDDEN,
    draw: [[1], [2], [3]],
    test: async ({ run, sheet }) => {
      const read = await run(async (proxy, context) => {
        proxy.getRange("2:2").rowHidden = true;
        proxy.getRange("B:C").columnHidden = true;
        const ranges = ["A1:A3", "A2", "A1", "B1:C1", "A1:C1"].map((address) =>
          proxy.getRange(address).load("rowHidden,columnHidden,hidden"),
        );
        await context.sync();
        return ranges.map((range) => [range.rowHidden, range.columnHidden, range.hidden]);
      });
      expect(read).toEqual([
        [null, false, null],
        [true, false, true],
        [false, false, false],
        [false, true, true],
        [false, null, null],
      ]);
      expect(sheet.rows.get(1)?.hidden).toBe(true);
    },
  },
  {
    says: "properties of each cell, row and column come as plain data, those that were asked for",
    source: CELL_PROPERTIES,
    draw: [["a", "b"]],
    test: async ({ run, sheet }) => {
      const read = await run(async (proxy, context) => {
        proxy.getRange("B1").format.fill.color = "#FF0000";
        proxy.getRange("B1").format.font.bold = true;
        proxy.getRange("2:2").rowHidden = true;
        proxy.getRange("B:B").format.columnWidth = 96;
        const cells = proxy.getRange("A1:B1").getCellProperties({ address: true, format: { fill: { color: true }, font: { bold: true } } });
        const rows = proxy.getRange("A1:A2").getRowProperties({ rowHidden: true, rowIndex: true, format: { rowHeight: true } });
        const columns = proxy
          .getRange("A1:B1")
          .getColumnProperties({ columnHidden: true, columnIndex: true, format: { columnWidth: true } });
        await context.sync();
        return { cells: cells.value, rows: rows.value, columns: columns.value };
      });
      const quoted = `'${sheet.name}'!`;
      expect(read).toEqual({
        cells: [
          [
            { address: `${quoted}A1`, format: { fill: { color: "#FFFFFF" }, font: { bold: false } } },
            { address: `${quoted}B1`, format: { fill: { color: "#FF0000" }, font: { bold: true } } },
          ],
        ],
        rows: [
          { rowHidden: false, rowIndex: 0, format: { rowHeight: 15 } },
          { rowHidden: true, rowIndex: 1, format: { rowHeight: 0 } },
        ],
        columns: [
          { columnHidden: false, columnIndex: 0, format: { columnWidth: 48 } },
          { columnHidden: false, columnIndex: 1, format: { columnWidth: 96 } },
        ],
      });
    },
  },
  {
    says: "properties can be set cell by cell; {} leaves a cell alone, another shape is refused",
    source: "https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-setcellproperties-member(1)",
    test: async ({ run, refused }) => {
      const read = await run(async (proxy, context) => {
        proxy.getRange("A1:B1").setCellProperties([[{ format: { fill: { color: "#00FF00" } } }, {}]]);
        proxy.getRange("A1:A2").setRowProperties([{ rowHidden: true }, { format: { rowHeight: 40 } }]);
        proxy.getRange("A1:B1").setColumnProperties([{ format: { columnWidth: 60 } }, { columnHidden: true }]);
        const fills = ["A1", "B1"].map((address) => proxy.getRange(address).format.fill.load("color"));
        const rows = proxy.getRange("A1:A2").getRowProperties({ rowHidden: true, format: { rowHeight: true } });
        const columns = proxy.getRange("A1:B1").getColumnProperties({ columnHidden: true, format: { columnWidth: true } });
        await context.sync();
        return { fills: fills.map((fill) => fill.color), rows: rows.value, columns: columns.value };
      });
      expect(read).toEqual({
        fills: ["#00FF00", "#FFFFFF"],
        rows: [
          { rowHidden: true, format: { rowHeight: 0 } },
          { rowHidden: false, format: { rowHeight: 40 } },
        ],
        columns: [
          { columnHidden: false, format: { columnWidth: 60 } },
          { columnHidden: true, format: { columnWidth: 0 } },
        ],
      });
      expect(
        (
          await refused((proxy) => {
            proxy.getRange("A1:B1").setCellProperties([[{}]]);
          })
        ).code,
      ).toBe("InvalidArgument");
    },
  },
  {
    says: "a merge keeps the first value; merges that touch a range are told, whole",
    source: MERGED,
    since: "1.13",
    draw: [
      ["keep", "lose"],
      ["x", "y"],
    ],
    test: async ({ run, value }) => {
      const read = await run(async (proxy, context) => {
        const none = proxy.getRange("A1:D9").getMergedAreasOrNullObject();
        proxy.getRange("A1:B1").merge();
        proxy.getRange("C2:D4").merge();
        const merged = proxy.getRange("B1:C2").getMergedAreasOrNullObject().load("address,areaCount");
        merged.areas.load("items/address");
        await context.sync();
        return [none.isNullObject, merged.areaCount, merged.areas.items.map((area) => area.address.split("!")[1])];
      });
      expect(read).toEqual([true, 2, ["A1:B1", "C2:D4"]]);
      expect([value(0, 0), value(0, 1)]).toEqual(["keep", null]);
    },
  },
  {
    says: "rows can be merged one by one; unmerging takes every merge that is touched apart",
    source: MERGE,
    draw: [
      ["a", "b"],
      ["c", "d"],
    ],
    test: async ({ run, sheet, value }) => {
      await run((proxy) => {
        proxy.getRange("A1:B2").merge(true);
        return Promise.resolve();
      });
      expect(sheet.merges).toEqual([
        { row: 0, column: 0, rowCount: 1, columnCount: 2 },
        { row: 1, column: 0, rowCount: 1, columnCount: 2 },
      ]);
      expect([value(1, 0), value(1, 1)]).toEqual(["c", null]);
      await run((proxy) => {
        proxy.getRange("B1").unmerge();
        return Promise.resolve();
      });
      expect(sheet.merges).toHaveLength(1);
    },
  },
  {
    says: "what can be cleared: all, contents, looks",
    source: CLEAR,
    draw: [["a", "b", "c"]],
    test: async ({ run, value, sheet }) => {
      const colours = await run(async (proxy, context) => {
        proxy.getRange("A1:C1").format.fill.color = "#FF0000";
        proxy.getRange("A1:C1").dataValidation.rule = { list: { inCellDropDown: true, source: "a,b" } };
        proxy.getRange("A1").clear();
        proxy.getRange("B1").clear("Contents");
        proxy.getRange("C1").clear("Formats");
        const fills = ["A1", "B1", "C1"].map((address) => proxy.getRange(address).format.fill.load("color"));
        await context.sync();
        return fills.map((fill) => fill.color);
      });
      expect([value(0, 0), value(0, 1), value(0, 2)]).toEqual([null, null, "c"]);
      expect(colours).toEqual(["#FFFFFF", "#FF0000", "#FFFFFF"]);
      expect(sheet.validations[0]?.areas).toEqual([{ row: 0, column: 1, rowCount: 1, columnCount: 2 }]);
    },
  },
  {
    says: "several areas are formatted and cleared at once",
    source: "https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-multiple-ranges",
    draw: [["a", "b", "c"]],
    test: async ({ run, value }) => {
      const read = await run(async (proxy, context) => {
        const areas = proxy.getRanges("A1,C1");
        areas.format.fill.color = "#0000FF";
        areas.clear("Contents");
        areas.format.fill.load("color");
        const rows = areas.getEntireRow().load("address");
        const shared = areas.getIntersectionOrNullObject("B1:C9").load("address");
        const moved = areas.getOffsetRangeAreas(1, 1).load("address");
        const between = proxy.getRange("B1").format.fill.load("color");
        await context.sync();
        return [areas.format.fill.color, between.color, rows.address, shared.address, moved.address].map((told) =>
          told.replaceAll(/'[^']*'!/g, ""),
        );
      });
      expect(read).toEqual(["#0000FF", "#FFFFFF", "1:1,1:1", "C1", "B2,D2"]);
      expect([value(0, 0), value(0, 1), value(0, 2)]).toEqual([null, "b", null]);
    },
  },
  {
    says: "on a protected sheet only unlocked cells take values, and formats only where allowed",
    source: PROTECTION,
    draw: [["locked", "open"]],
    test: async ({ run, refused, value }) => {
      await run((proxy) => {
        proxy.getRange("B1").format.protection.locked = false;
        proxy.protection.protect({ allowFormatCells: false });
        return Promise.resolve();
      });
      const attempts: readonly ((proxy: Excel.Worksheet) => void)[] = [
        (proxy) => {
          proxy.getRange("A1").values = [["x"]];
        },
        (proxy) => {
          proxy.getRange("A1:B1").values = [["x", "y"]];
        },
        (proxy) => {
          proxy.getRange("B1").format.fill.color = "#FF0000";
        },
        (proxy) => {
          proxy.getRange("B1").numberFormat = [["0"]];
        },
        (proxy) => {
          proxy.getRange("A1:B1").merge();
        },
        (proxy) => {
          proxy.getRange("B1").dataValidation.rule = { list: { inCellDropDown: true, source: "a" } };
        },
        (proxy) => {
          proxy.getRange("A1").format.columnWidth = 10;
        },
        (proxy) => {
          proxy.getRange("A1").rowHidden = true;
        },
        (proxy) => {
          proxy.protection.protect();
        },
      ];
      for (const attempt of attempts) expect((await refused(attempt)).code).toBe("AccessDenied");
      await run((proxy) => {
        proxy.getRange("B1").values = [["changed"]];
        return Promise.resolve();
      });
      expect([value(0, 0), value(0, 1)]).toEqual(["locked", "changed"]);
    },
  },
  {
    says: "protection is told, and lifted by the password it was given",
    source: "https://learn.microsoft.com/javascript/api/excel/excel.worksheetprotection",
    test: async ({ run, refused, sheet }) => {
      const read = await run(async (proxy, context) => {
        proxy.protection.protect({ allowSort: true }, "secret");
        proxy.protection.load("protected,options");
        await context.sync();
        return [proxy.protection.protected, proxy.protection.options.allowSort, proxy.protection.options.allowFormatCells];
      });
      expect(read).toEqual([true, true, false]);
      expect(
        (
          await refused((proxy) => {
            proxy.protection.unprotect("wrong");
          })
        ).code,
      ).toBe("AccessDenied");
      expect(
        (
          await refused((proxy) => {
            proxy.protection.unprotect();
          })
        ).code,
      ).toBe("AccessDenied");
      await run((proxy) => {
        proxy.protection.unprotect("secret");
        // Lifting what is lifted is no error: https://github.com/OfficeDev/office-js/issues/6784
        proxy.protection.unprotect();
        return Promise.resolve();
      });
      expect(sheet.protection).toBeNull();
    },
  },
  {
    says: "parts of a range are found from it, and refused where they lie outside the sheet",
    source: "https://learn.microsoft.com/javascript/api/excel/excel.range",
    test: async ({ run, refused }) => {
      const read = await run(async (proxy, context) => {
        const range = proxy.getRange("B2:D4");
        const parts = [
          range.getCell(0, 0),
          range.getCell(9, 9),
          range.getRow(1),
          range.getColumn(2),
          range.getLastRow(),
          range.getLastColumn(),
          range.getLastCell(),
          range.getEntireRow(),
          range.getEntireColumn(),
          range.getOffsetRange(1, -1),
          range.getResizedRange(1, -2),
          range.getAbsoluteResizedRange(1, 1),
          range.getRowsAbove(),
          range.getRowsBelow(2),
          range.getColumnsBefore(1),
          range.getColumnsAfter(2),
          range.getBoundingRect("F9"),
          range.getIntersection("A1:C3"),
          range.getIntersectionOrNullObject("D4:Z9"),
        ];
        parts.forEach((each) => each.load("address"));
        const none = range.getIntersectionOrNullObject("F1:F9");
        range.load("rowIndex,columnIndex,rowCount,columnCount");
        const sheetOf = range.worksheet.load("name");
        proxy.load("name");
        await context.sync();
        expect([range.rowIndex, range.columnIndex, range.rowCount, range.columnCount]).toEqual([1, 1, 3, 3]);
        expect(sheetOf.name).toBe(proxy.name);
        return [...parts.map((each) => each.address.split("!")[1]), none.isNullObject];
      });
      expect(read).toEqual([
        "B2",
        "K11",
        "B3:D3",
        "D2:D4",
        "B4:D4",
        "D2:D4",
        "D4",
        "2:4",
        "B:D",
        "A3:C5",
        "B2:B5",
        "B2",
        "B1:D1",
        "B5:D6",
        "A2:A4",
        "E2:F4",
        "B2:F9",
        "B2:C3",
        "D4",
        true,
      ]);
      for (const attempt of [
        (range: Excel.Range) => range.getOffsetRange(-2, 0),
        (range: Excel.Range) => range.getRow(3),
        (range: Excel.Range) => range.getResizedRange(-3, 0),
        (range: Excel.Range) => range.getCell(0, -5),
      ]) {
        expect((await refused((proxy) => void attempt(proxy.getRange("B2:D4")).load("address"))).code).toBe("InvalidArgument");
      }
      expect((await refused((proxy) => void proxy.getRange("A1").getIntersection("B2").load("address"))).code).toBe("ItemNotFound");
    },
  },
];

onEveryExcel("Formats, sizes and parts of a range", behaviours);
