import { type Behaviour, onEveryExcel } from "./on-every-excel";

const NAMES = "https://learn.microsoft.com/javascript/api/excel/excel.nameditem";
const NAME_RULES = "https://support.microsoft.com/office/names-in-formulas-fc2935f9-115d-4bef-a370-3aa8bb4c91f1";
const SETTINGS = "https://learn.microsoft.com/javascript/api/excel/excel.settingcollection";
const PROPERTIES = "https://learn.microsoft.com/javascript/api/excel/excel.documentproperties";
const CUSTOM = "https://learn.microsoft.com/javascript/api/excel/excel.worksheetcustompropertycollection";
const TABLES = "https://learn.microsoft.com/javascript/api/excel/excel.table";
const COMMENTS = "https://learn.microsoft.com/javascript/api/excel/excel.commentcollection";
const FILTER = "https://learn.microsoft.com/javascript/api/excel/excel.autofilter";
const CHARTS = "https://learn.microsoft.com/javascript/api/excel/excel.chart";
const PAGE = "https://learn.microsoft.com/javascript/api/excel/excel.pagelayout";
const FREEZE = "https://learn.microsoft.com/javascript/api/excel/excel.worksheetfreezepanes";
const LINKS = "https://learn.microsoft.com/javascript/api/excel/excel.rangehyperlink";
const UNKNOWN = "docs/house.md: what is not implemented answers NotImplemented by name, never a silent success";

/** A name of its own for each test's sheet. */
const own = (base: string, sheetName: string): string => base + sheetName.replace(/\D/g, "");

const behaviours: readonly Behaviour[] = [
  {
    says: "a name for cells tells its formula, its type and its range; one for a constant the constant",
    source: NAMES,
    test: async ({ run, sheet, workbook }) => {
      const name = own("Colours", sheet.name);
      const read = await run(async (proxy, context) => {
        const { names } = context.workbook;
        const cells = names.add(name, proxy.getRange("A1:A3"), "the key's words").load("name,formula,type,value,comment,scope,visible");
        const number = names.add(`${name}_n`, "=5" as unknown as Excel.Range).load("type,value");
        const range = names.getItem(name.toUpperCase()).getRange().load("address");
        const none = names.getItem(`${name}_n`).getRangeOrNullObject();
        const missing = names.getItemOrNullObject("Nothing");
        await context.sync();
        const told = [cells.name, cells.formula, cells.type, cells.comment, cells.scope, cells.visible, number.type, number.value];
        cells.visible = false;
        cells.load("visible");
        await context.sync();
        return [...told, range.address, none.isNullObject, missing.isNullObject, cells.visible] as unknown[];
      });
      const quoted = `'${sheet.name}'!`;
      expect(read).toEqual([
        name,
        `=${quoted}$A$1:$A$3`,
        "Range",
        "the key's words",
        "Workbook",
        true,
        "Integer",
        5,
        `${quoted}A1:A3`,
        true,
        true,
        false,
      ]);
      expect(workbook.namesChanged).toBe(true);
    },
  },
  {
    says: "a sheet has names of its own, seen before the workbook's; names can be ranges, changed and deleted",
    source: NAMES,
    draw: [["here", "there"]],
    test: async ({ run, sheet }) => {
      const name = own("Cell", sheet.name);
      const read = await run(async (proxy, context) => {
        context.workbook.names.add(name, `='${sheet.name}'!$A$1`);
        const local = proxy.names.add(name, proxy.getRange("B1")).load("scope");
        const worksheet = local.worksheet.load("name");
        const global = context.workbook.names.getItem(name);
        const nothing = global.worksheetOrNullObject;
        nothing.load("name");
        const range = proxy.getRange(name).load("values");
        const count = [proxy.names.getCount(), context.workbook.names.getCount()];
        await context.sync();
        local.formula = `='${sheet.name}'!$A$1:$B$1`;
        const changed = local.getRange().load("address");
        await context.sync();
        local.delete();
        const gone = proxy.names.getItemOrNullObject(name);
        const then = proxy.getRange(name).load("values");
        await context.sync();
        return [
          local.scope,
          worksheet.name,
          nothing.isNullObject,
          range.values,
          count[0]?.value,
          changed.address.split("!")[1],
          gone.isNullObject,
          then.values,
        ] as unknown[];
      });
      expect(read).toEqual(["Worksheet", sheet.name, true, [["there"]], 1, "A1:B1", true, [["here"]]]);
    },
  },
  {
    says: "names that are no names are refused, and so are those that are taken",
    source: NAME_RULES,
    test: async ({ run, refused, sheet }) => {
      const taken = own("Taken", sheet.name);
      await run((proxy, context) => {
        context.workbook.names.add(taken, proxy.getRange("A1"));
        return Promise.resolve();
      });
      for (const name of ["two words", "A1", "R1C1", "1st", "a-b", "", "x".repeat(256)]) {
        const error = await refused((proxy, context) => void context.workbook.names.add(name, proxy.getRange("A1")));
        expect(error.code).toBe("InvalidArgument");
      }
      const error = await refused((proxy, context) => void context.workbook.names.add(taken.toUpperCase(), proxy.getRange("A1")));
      expect(error.code).toBe("ItemAlreadyExists");
    },
  },
  {
    says: "settings keep values of any kind, dates too, until they are deleted",
    source: SETTINGS,
    test: async ({ run, workbook, sheet }) => {
      const key = own("plan", sheet.name);
      const read = await run(async (_proxy, context) => {
        const { settings } = context.workbook;
        settings.add(key, { period: ["2019", 2020], when: new Date(0), none: null });
        const found = settings.getItemOrNullObject(key).load("key,value");
        const missing = settings.getItemOrNullObject("nothing");
        await context.sync();
        const value = found.value as { period: unknown; when: unknown };
        const all = settings.load("items/key");
        await context.sync();
        const told = [
          found.key,
          value.period,
          value.when instanceof Date,
          missing.isNullObject,
          all.items.some((each) => each.key === key),
        ];
        found.value = "changed";
        await context.sync();
        const kept = workbook.settings.get(key);
        settings.getItem(key).delete();
        await context.sync();
        return [...told, kept, workbook.settings.has(key)];
      });
      expect(read).toEqual([key, ["2019", 2020], true, true, true, "changed", false]);
      expect(workbook.settingsChanged).toBe(true);
    },
  },
  {
    says: "the document's properties can be read and written",
    source: PROPERTIES,
    test: async ({ run, workbook }) => {
      const read = await run(async (_proxy, context) => {
        const { properties } = context.workbook;
        properties.title = "Action plan";
        properties.load("title,subject");
        context.workbook.load("name,readOnly,isDirty");
        await context.sync();
        return [properties.title, properties.subject, context.workbook.name, context.workbook.readOnly, context.workbook.isDirty];
      });
      expect(read).toEqual(["Action plan", "", "Book1.xlsx", false, true]);
      expect(workbook.propertiesChanged).toBe(true);
    },
  },
  {
    says: "a sheet has properties of its own, whatever the case of their keys",
    source: CUSTOM,
    since: "1.12",
    test: async ({ run, sheet }) => {
      const read = await run(async (proxy, context) => {
        const { customProperties } = proxy;
        customProperties.add("Kind", "key").value = "summary";
        const found = customProperties.getItemOrNullObject("KIND").load("key,value");
        const missing = customProperties.getItemOrNullObject("other");
        const count = customProperties.getCount();
        await context.sync();
        const told = [found.key, found.value, missing.isNullObject, count.value];
        customProperties.getItem("kind").delete();
        await context.sync();
        return told;
      });
      expect(read).toEqual(["Kind", "summary", true, 1]);
      expect(sheet.properties.size).toBe(0);
      expect(sheet.changed).toContain("properties");
    },
  },
  {
    says: "tables are listed with their ranges and columns, by sheet and for the workbook",
    source: TABLES,
    draw: [
      ["Ref", "Action"],
      ["1.1", "Map"],
      ["1.2", "Train"],
      ["Total", 2],
    ],
    test: async ({ run, sheet }) => {
      const name = own("Plan", sheet.name);
      const area = { row: 0, column: 0, rowCount: 4, columnCount: 2 };
      sheet.tables.push({ id: name, name, area, columns: [], showHeaders: true, showTotals: true, style: "TableStyleLight1" });
      const read = await run(async (proxy, context) => {
        const table = context.workbook.tables.getItem(name).load("id,name,showHeaders,showTotals,style");
        table.autoFilter.load("enabled");
        const listed = proxy.tables.load("items/name");
        const columns = table.columns.load("items/name,items/index");
        const ranges = [
          table.getRange(),
          table.getHeaderRowRange(),
          table.getDataBodyRange(),
          table.getTotalRowRange(),
          table.columns.getItem("Action").getDataBodyRange(),
          proxy.getRange(name),
        ];
        ranges.forEach((range) => range.load("address"));
        const worksheet = table.worksheet.load("name");
        const missing = proxy.tables.getItemOrNullObject("Nothing");
        await context.sync();
        expect([table.id, table.autoFilter.enabled]).toEqual([name, false]);
        return [
          [table.name, table.showHeaders, table.showTotals, table.style, worksheet.name, missing.isNullObject],
          listed.items.map((each) => each.name),
          columns.items.map((each) => [each.name, each.index]),
          ranges.map((range) => range.address.split("!")[1]),
        ];
      });
      expect(read).toEqual([
        [name, true, true, "TableStyleLight1", sheet.name, true],
        [name],
        [
          ["Ref", 0],
          ["Action", 1],
        ],
        ["A1:B4", "A1:B1", "A2:B3", "A4:B4", "B2:B3", "A1:B4"],
      ]);
    },
  },
  {
    says: "comments are found in the workbook, on a sheet and at a cell; notes are not among them",
    source: COMMENTS,
    since: "1.10",
    test: async ({ run, refused, sheet }) => {
      const id = `{${sheet.name}}`;
      sheet.comments.push({ id, row: 1, column: 2, author: "A colleague", text: "Still true?", kind: "threaded" });
      sheet.comments.push({ id: `${id}n`, row: 5, column: 0, author: "", text: "a note", kind: "note" });
      const read = await run(async (proxy, context) => {
        const comment = context.workbook.comments.getItemByCell(proxy.getRange("C2")).load("content,authorName,id");
        const at = comment.getLocation().load("address");
        const count = proxy.comments.getCount();
        const again = context.workbook.comments.getItem(id).load("content");
        const all = context.workbook.comments.load("items/content");
        await context.sync();
        expect(again.content).toBe("Still true?");
        return [
          comment.content,
          comment.authorName,
          comment.id,
          at.address,
          count.value,
          all.items.some((each) => each.content === "Still true?"),
        ];
      });
      expect(read).toEqual(["Still true?", "A colleague", id, `'${sheet.name}'!C2`, 1, true]);
      expect(
        (await refused((_proxy, context) => void context.workbook.comments.getItemByCell(`'${sheet.name}'!A6`).load("content"))).code,
      ).toBe("ItemNotFound");
      // The workbook's comments need the sheet's name.
      expect((await refused((_proxy, context) => void context.workbook.comments.getItemByCell("C2").load("content"))).code).toBe(
        "InvalidArgument",
      );
    },
  },
  {
    says: "a filter tells whether it hides rows",
    source: FILTER,
    test: async ({ run, sheet }) => {
      sheet.autoFilter = { area: { row: 0, column: 0, rowCount: 9, columnCount: 3 }, isFiltered: true };
      const read = await run(async (proxy, context) => {
        proxy.autoFilter.load("enabled,isDataFiltered");
        const range = proxy.autoFilter.getRangeOrNullObject().load("address");
        await context.sync();
        return [proxy.autoFilter.enabled, proxy.autoFilter.isDataFiltered, range.address.split("!")[1]];
      });
      expect(read).toEqual([true, true, "A1:C9"]);
    },
  },
  {
    says: "a chart takes its series from columns, named above and labelled left, and is styled and placed",
    source: CHARTS,
    draw: [
      ["Priority", "Green", "Red"],
      ["1", 3, 1],
      ["2", 4, 0],
    ],
    test: async ({ run, sheet, refused }) => {
      for (const row of [1, 2]) Object.assign(sheet.cells.touch(row, 0), { value: `Priority ${row}` });
      const read = await run(async (proxy, context) => {
        const chart = proxy.charts.add("BarStacked", proxy.getRange("A1:C3"), "Columns");
        chart.name = "Ratings";
        chart.title.text = "Ratings by priority";
        chart.legend.position = "Bottom";
        chart.axes.categoryAxis.reversePlotOrder = true;
        chart.axes.valueAxis.majorGridlines.visible = false;
        chart.axes.valueAxis.majorUnit = 2;
        chart.axes.valueAxis.minimum = 0;
        const series = chart.series.getItemAt(1);
        series.format.fill.setSolidColor("#ff0000");
        series.setXAxisValues(proxy.getRange("A2:A3"));
        series.format.line.color = "#595959";
        series.hasDataLabels = true;
        series.dataLabels.numberFormat = "0;;";
        series.dataLabels.format.font.color = "#ffffff";
        series.gapWidth = 50;
        chart.setPosition("E2", "H12");
        chart.load("id,name,chartType,left,top,width,height");
        chart.series.load("items/name");
        chart.title.load("text,visible");
        await context.sync();
        const again = proxy.charts.getItem("ratings").load("id");
        const missing = proxy.charts.getItemOrNullObject("Other");
        missing.delete();
        const count = proxy.charts.getCount();
        await context.sync();
        return {
          place: [chart.left, chart.top, chart.width, chart.height],
          told: [
            chart.name,
            chart.chartType,
            chart.title.text,
            chart.title.visible,
            again.id === chart.id,
            missing.isNullObject,
            count.value,
          ],
          series: chart.series.items.map((each) => each.name),
        };
      });
      expect(read).toEqual({
        place: [4 * 48, 15, 4 * 48, 11 * 15],
        told: ["Ratings", "BarStacked", "Ratings by priority", true, true, true, 1],
        series: ["Green", "Red"],
      });
      expect(sheet.charts[0]).toMatchObject({
        legend: { position: "Bottom" },
        categoryAxis: { reversePlotOrder: true },
        valueAxis: { majorGridlines: false, majorUnit: 2, minimum: 0 },
        cells: { from: { row: 1, column: 4 }, to: { row: 11, column: 7 } },
      });
      expect(sheet.charts[0]?.series[1]).toMatchObject({
        name: "Red",
        nameFormula: `='${sheet.name}'!$C$1`,
        valuesFormula: `='${sheet.name}'!$C$2:$C$3`,
        categoriesFormula: `='${sheet.name}'!$A$2:$A$3`,
        fill: "#FF0000",
        outline: "#595959",
        hasDataLabels: true,
        labelFormat: "0;;",
        labelColour: "#FFFFFF",
        gapWidth: 50,
      });
      expect(
        (
          await refused((proxy) => {
            proxy.charts.getItem("Ratings").series.getItemAt(5).format.fill.setSolidColor("#000000");
          })
        ).code,
      ).toBe("ItemNotFound");
      await run((proxy) => {
        proxy.charts.getItem("Ratings").delete();
        return Promise.resolve();
      });
      expect(sheet.charts).toEqual([]);
    },
  },
  {
    says: "print set-up is told as it was set: paper, fit, margins, titles, header and footer",
    source: PAGE,
    test: async ({ run, sheet, refused }) => {
      const read = await run(async (proxy, context) => {
        const page = proxy.pageLayout;
        page.load("orientation,paperSize,centerHorizontally");
        await context.sync();
        const before = [page.orientation, page.paperSize, page.centerHorizontally];
        page.orientation = "Landscape";
        page.paperSize = "A3";
        page.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
        page.centerHorizontally = true;
        page.setPrintArea("A1:H40");
        page.setPrintTitleRows("$3:$3");
        page.setPrintTitleColumns("$A:$A");
        page.setPrintMargins("Centimeters", { left: 2.54, top: 1.27 });
        page.headersFooters.defaultForAllPages.leftFooter = "The plan";
        page.headersFooters.defaultForAllPages.rightFooter = "Page &P of &N";
        page.load("orientation,paperSize,zoom,leftMargin,topMargin,centerHorizontally");
        const footer = page.headersFooters.defaultForAllPages.load("leftFooter,rightFooter,centerHeader");
        const area = page.getPrintAreaOrNullObject().load("address");
        const rows = page.getPrintTitleRowsOrNullObject().load("address");
        const columns = page.getPrintTitleColumnsOrNullObject().load("address");
        await context.sync();
        return {
          before,
          after: [page.orientation, page.paperSize, page.zoom, page.leftMargin, page.topMargin, page.centerHorizontally],
          footer: [footer.leftFooter, footer.rightFooter, footer.centerHeader],
          printed: [area.address, rows.address, columns.address].map((address) => address.split("!")[1]),
        };
      });
      expect(read).toEqual({
        before: ["Portrait", "A4", false],
        after: ["Landscape", "A3", { horizontalFitToPages: 1 }, 72, 36, true],
        footer: ["The plan", "Page &P of &N", ""],
        printed: ["A1:H40", "3:3", "A:A"],
      });
      expect(sheet.changed).toContain("pageSetup");
      const error = await refused((proxy) => {
        proxy.pageLayout.zoom = { scale: 5 };
      });
      expect(error.code).toBe("InvalidArgument");
    },
  },
  {
    says: "rows and columns can be frozen and let go",
    source: FREEZE,
    test: async ({ run, sheet }) => {
      const read = await run(async (proxy, context) => {
        const none = proxy.freezePanes.getLocationOrNullObject();
        none.load("address");
        proxy.freezePanes.freezeRows(3);
        const rows = proxy.freezePanes.getLocationOrNullObject().load("address");
        await context.sync();
        const told = [none.isNullObject, rows.address.split("!")[1]];
        proxy.freezePanes.freezeColumns(2);
        await context.sync();
        const columns = [sheet.frozenRows, sheet.frozenColumns];
        proxy.freezePanes.freezeAt("A1:B3");
        await context.sync();
        const both = [sheet.frozenRows, sheet.frozenColumns];
        proxy.freezePanes.unfreeze();
        await context.sync();
        return [told, columns, both, [sheet.frozenRows, sheet.frozenColumns]];
      });
      expect(read).toEqual([
        [true, "1:3"],
        [0, 2],
        [3, 2],
        [0, 0],
      ]);
    },
  },
  {
    says: "a cell links to a place in the workbook, its text being text whatever it looks like",
    source: LINKS,
    test: async ({ run, refused, value }) => {
      const read = await run(async (proxy, context) => {
        proxy.getRange("A1").hyperlink = { documentReference: "Start!A1", textToDisplay: "=1+1", screenTip: "Go to the start" };
        const cell = proxy.getRange("A1").load("hyperlink,formulas");
        const font = cell.format.font.load("underline,color");
        const none = proxy.getRange("B1").load("hyperlink");
        await context.sync();
        return { link: cell.hyperlink, formula: cell.formulas[0]?.[0], underline: font.underline, none: none.hyperlink };
      });
      expect(read).toEqual({
        link: { documentReference: "Start!A1", textToDisplay: "=1+1", screenTip: "Go to the start" },
        formula: "=1+1",
        underline: "Single",
        none: null,
      });
      expect(value(0, 0)).toBe("=1+1");
      await run((proxy) => {
        proxy.getRange("A1").clear("Hyperlinks");
        return Promise.resolve();
      });
      expect(value(0, 0)).toBe("=1+1");
      const error = await refused((proxy) => {
        proxy.getRange("A2").hyperlink = { textToDisplay: "nowhere" };
      });
      expect(error.code).toBe("InvalidArgument");
    },
  },
  {
    says: "what isn't offered says so by its name: a property, a method, an object",
    source: UNKNOWN,
    draw: [[1]],
    test: async ({ refused }) => {
      const attempts: readonly [string, (proxy: Excel.Worksheet, context: Excel.RequestContext) => void][] = [
        ["Range.style", (proxy) => void proxy.getRange("A1").load("style")],
        [
          "RangeFormat.shrinkToFit",
          (proxy) => {
            proxy.getRange("A1").format.shrinkToFit = true;
          },
        ],
        ["Workbook.functions", (_proxy, context) => void context.workbook.functions.sum(1, 2).load("value")],
        ["Worksheet.shapes", (proxy) => void proxy.shapes.load("items/name")],
        ["Workbook.pivotTables", (_proxy, context) => void context.workbook.pivotTables.load("items/name")],
      ];
      for (const [name, attempt] of attempts) {
        const error = await refused(attempt);
        expect(error.code).toBe("NotImplemented");
        expect(error.message).toContain(name);
      }
    },
  },
];

onEveryExcel("Names, settings, tables, comments, charts, pages and links", behaviours);
