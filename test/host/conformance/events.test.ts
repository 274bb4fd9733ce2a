import { enterCells } from "../../../src/host/model/edit-cells";
import { selectArea } from "../../../src/host/model/selection";
import { addSheet, renameSheet } from "../../../src/host/model/sheet-list";
import { sortRows } from "../../../src/host/model/sort-cells";
import type { ChangeSource } from "../../../src/host/model/workbook";
import { type Behaviour, type Bench, onEveryExcel } from "./on-every-excel";

const CHANGED = "https://learn.microsoft.com/javascript/api/excel/excel.worksheetchangedeventargs";
const EVENTS = "https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-events";
const DETAILS = "https://learn.microsoft.com/javascript/api/excel/excel.changedeventdetail";
const SWITCH = "https://learn.microsoft.com/javascript/api/excel/excel.runtime#excel-excel-runtime-enableevents-member";
const APPLICATION = "https://learn.microsoft.com/javascript/api/excel/excel.application";

/** Long enough for an event to arrive. */
const arrived = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 15));

const type = ({ workbook, sheet }: Bench, row: number, column: number, text: string, by: ChangeSource = "person"): void => {
  enterCells(workbook, sheet, { row, column, rowCount: 1, columnCount: 1 }, [[text]], by);
};

const behaviours: readonly Behaviour[] = [
  {
    says: "what a person types is told with what was there before; a colleague's edit is remote",
    source: CHANGED,
    draw: [["Green"]],
    test: async (bench) => {
      const told: Excel.WorksheetChangedEventArgs[] = [];
      await bench.run(async (proxy, context) => {
        const handler = proxy.onChanged.add((args) => {
          told.push(args);
          return Promise.resolve();
        });
        await context.sync();
        type(bench, 0, 0, "Amber");
        type(bench, 1, 1, "Red", "co-author");
        await arrived();
        handler.remove();
        await context.sync();
        type(bench, 0, 0, "White");
        await arrived();
      });
      expect(told).toHaveLength(2);
      expect(told[0]).toMatchObject({
        type: "WorksheetChanged",
        address: "A1",
        changeType: "RangeEdited",
        source: "Local",
        worksheetId: bench.sheet.id,
        details: { valueBefore: "Green", valueAfter: "Amber", valueTypeBefore: "String", valueTypeAfter: "String" },
      });
      expect(told[1]).toMatchObject({ address: "B2", source: "Remote", details: { valueTypeBefore: "Empty" } });
    },
  },
  {
    says: "rows that are sorted are told by an event of its own, with the rows that changed places only",
    source: "https://learn.microsoft.com/javascript/api/excel/excel.worksheetrowsortedeventargs",
    since: "1.10",
    draw: [["b"], ["a"], ["c"], ["e"], ["d"]],
    test: async ({ run, workbook, sheet }) => {
      const told: Excel.WorksheetRowSortedEventArgs[] = [];
      const changes: unknown[] = [];
      await run(async (proxy, context) => {
        const handlers = [
          context.workbook.worksheets.onRowSorted.add((args) => Promise.resolve(void told.push(args))),
          proxy.onRowSorted.add((args) => Promise.resolve(void told.push(args))),
        ];
        proxy.onChanged.add((args) => Promise.resolve(void changes.push(args)));
        await context.sync();
        sortRows(workbook, sheet, { row: 0, column: 0, rowCount: 5, columnCount: 1 }, [{ column: 0, ascending: true }], "person");
        await arrived();
        for (const handler of handlers) handler.remove();
        await context.sync();
      });
      const event = { type: "WorksheetRowSorted", address: "A1:A2,A4:A5", source: "Local", worksheetId: sheet.id };
      expect(told).toEqual([expect.objectContaining(event), expect.objectContaining(event)]);
      expect(changes).toEqual([]);
    },
  },
  {
    says: "a change of several cells has no details, and can still be read through its event",
    source: DETAILS,
    test: async ({ run, workbook, sheet }) => {
      const read = await run(async (proxy, context) => {
        const told: Excel.WorksheetChangedEventArgs[] = [];
        proxy.onChanged.add((args) => {
          told.push(args);
          return Promise.resolve();
        });
        await context.sync();
        enterCells(
          workbook,
          sheet,
          { row: 1, column: 0, rowCount: 2, columnCount: 2 },
          [
            ["a", "b"],
            ["c", "d"],
          ],
          "person",
        );
        await arrived();
        const range = told[0]?.getRange(context).load("values");
        await context.sync();
        return [told.length, told[0]?.address, told[0]?.details, range?.values] as unknown[];
      });
      expect(read).toEqual([
        1,
        "A2:B3",
        undefined,
        [
          ["a", "b"],
          ["c", "d"],
        ],
      ]);
    },
  },
  {
    says: "an add-in hears of its own writes too, after the sync, and can tell them",
    source: EVENTS,
    since: "1.9",
    test: async ({ run, excelApi }) => {
      const told: (string | undefined)[] = [];
      await run(async (proxy, context) => {
        proxy.onChanged.add((args) => {
          told.push(`${args.address} ${args.triggerSource}`);
          return Promise.resolve();
        });
        await context.sync();
        proxy.getRange("B2").values = [["mine"]];
        await context.sync();
        expect(told).toEqual([]);
        await arrived();
      });
      expect(told).toEqual(["B2 ThisLocalAddin"]);
      expect(excelApi).toBeDefined();
    },
  },
  {
    says: "all sheets can be listened to at once",
    source: "https://learn.microsoft.com/javascript/api/excel/excel.worksheetcollection#excel-excel-worksheetcollection-onchanged-member",
    test: async (bench) => {
      const told: string[] = [];
      await bench.run(async (_proxy, context) => {
        const handler = context.workbook.worksheets.onChanged.add((args) => {
          told.push(`${args.worksheetId} ${args.address}`);
          return Promise.resolve();
        });
        await context.sync();
        type(bench, 4, 2, "x");
        const start = bench.workbook.sheets[0];
        if (start) enterCells(bench.workbook, start, { row: 0, column: 0, rowCount: 1, columnCount: 1 }, [["y"]], "person");
        await arrived();
        handler.remove();
        await context.sync();
      });
      expect(told).toEqual([`${bench.sheet.id} C5`, `${bench.workbook.sheets[0]?.id} A1`]);
    },
  },
  {
    says: "two who listen are both told, and one leaving doesn't deafen the other",
    source: EVENTS,
    test: async (bench) => {
      const told: string[] = [];
      const listen = (who: string) =>
        bench.run(async (proxy, context) => {
          const handler = proxy.onChanged.add(() => {
            told.push(who);
            return Promise.resolve();
          });
          await context.sync();
          return handler;
        });
      const first = await listen("first");
      await listen("second");
      type(bench, 0, 0, "x");
      await arrived();
      expect(told.sort()).toEqual(["first", "second"]);
      first.remove();
      await first.context.sync();
      type(bench, 0, 0, "y");
      await arrived();
      expect(told).toEqual(["first", "second", "second"]);
    },
  },
  {
    says: "switched off, an add-in hears nothing until events are switched on again",
    source: SWITCH,
    test: async (bench) => {
      const told: string[] = [];
      await bench.run(async (proxy, context) => {
        proxy.onChanged.add((args) => {
          told.push(args.address);
          return Promise.resolve();
        });
        context.runtime.enableEvents = false;
        context.runtime.load("enableEvents");
        await context.sync();
        expect(context.runtime.enableEvents).toBe(false);
        type(bench, 0, 0, "unheard");
        await arrived();
        context.runtime.enableEvents = true;
        await context.sync();
        type(bench, 1, 0, "heard");
        await arrived();
      });
      expect(told).toEqual(["A2"]);
    },
  },
  {
    says: "selecting, activating and leaving sheets are told",
    source: EVENTS,
    test: async ({ run, workbook, sheet }) => {
      const told: string[] = [];
      const tell = (what: string) => () => {
        told.push(what);
        return Promise.resolve();
      };
      await run(async (proxy, context) => {
        const handlers = [
          proxy.onActivated.add(tell("activated")),
          proxy.onDeactivated.add(tell("left")),
          proxy.onSelectionChanged.add((args) => {
            told.push(`selected ${args.address}`);
            return Promise.resolve();
          }),
          context.workbook.onSelectionChanged.add(tell("selection")),
        ];
        await context.sync();
        selectArea(workbook, sheet, { row: 2, column: 1, rowCount: 1, columnCount: 1 }, "person");
        await arrived();
        context.workbook.worksheets.getItem("Start").activate();
        await context.sync();
        await arrived();
        handlers.forEach((handler) => {
          handler.remove();
        });
        await context.sync();
      });
      expect(told.filter((what) => what !== "selection")).toEqual(["activated", "selected B3", "left"]);
      expect(told.filter((what) => what === "selection").length).toBeGreaterThan(0);
    },
  },
  {
    says: "sheets added and deleted are told, and by whom",
    source: "https://learn.microsoft.com/javascript/api/excel/excel.worksheetaddedeventargs",
    test: async ({ run, workbook, sheet }) => {
      const told: string[] = [];
      await run(async (_proxy, context) => {
        const { worksheets } = context.workbook;
        const handlers = [
          worksheets.onAdded.add((args) => {
            told.push(`added ${workbook.find(args.worksheetId)?.name ?? ""} ${args.source}`);
            return Promise.resolve();
          }),
          worksheets.onDeleted.add((args) => {
            told.push(`deleted ${args.worksheetId === sheet.id} ${args.source}`);
            return Promise.resolve();
          }),
        ];
        await context.sync();
        addSheet(workbook, `Added by ${sheet.name}`, "co-author");
        worksheets.getItem(sheet.id).delete();
        await context.sync();
        await arrived();
        handlers.forEach((handler) => {
          handler.remove();
        });
        await context.sync();
      });
      expect(told).toEqual([`added Added by ${sheet.name} Remote`, "deleted true Local"]);
    },
  },
  {
    says: "hidden rows, formats and protection are told",
    source: EVENTS,
    since: "1.14",
    test: async ({ run }) => {
      const told: string[] = [];
      await run(async (proxy, context) => {
        proxy.onRowHiddenChanged.add((args) => {
          told.push(`${args.changeType} ${args.address}`);
          return Promise.resolve();
        });
        proxy.onFormatChanged.add((args) => {
          told.push(`format ${args.address}`);
          return Promise.resolve();
        });
        proxy.onProtectionChanged.add((args) => {
          told.push(`protected ${args.isProtected}`);
          return Promise.resolve();
        });
        await context.sync();
        proxy.getRange("3:4").rowHidden = true;
        proxy.getRange("A1").format.fill.color = "#FF0000";
        proxy.protection.protect();
        proxy.protection.unprotect();
        await context.sync();
        await arrived();
      });
      expect(told).toEqual(["Hidden 3:4", "format A1", "protected true", "protected false"]);
    },
  },
  {
    says: "tables hear of changes in them",
    source: "https://learn.microsoft.com/javascript/api/excel/excel.tablechangedeventargs",
    draw: [["Ref"], ["1.1"]],
    test: async (bench) => {
      const { sheet } = bench;
      const name = `Table${sheet.name.replace(/\D/g, "")}`;
      sheet.tables.push({
        id: name,
        name,
        area: { row: 0, column: 0, rowCount: 2, columnCount: 1 },
        columns: [],
        showHeaders: true,
        showTotals: false,
        style: "",
      });
      const told: string[] = [];
      await bench.run(async (proxy, context) => {
        proxy.tables.getItem(name).onChanged.add((args) => {
          told.push(args.address);
          return Promise.resolve();
        });
        await context.sync();
        type(bench, 1, 0, "1.2");
        type(bench, 9, 0, "outside");
        await arrived();
      });
      expect(told).toEqual(["A2"]);
    },
  },
  {
    says: "renaming goes untold where the sets of Excel on the web aren't reported",
    source: "https://learn.microsoft.com/javascript/api/requirement-sets/excel/excel-api-online-requirement-set",
    test: async ({ workbook, sheet, refused }) => {
      const error = await refused((proxy) => {
        proxy.onNameChanged.add(() => Promise.resolve());
      });
      expect(error.code).toBe("ApiNotFound");
      expect(() => {
        renameSheet(workbook, sheet, `${sheet.name} again`, "person");
      }).not.toThrow();
    },
  },
  {
    says: "the application's switches answer: calculation, screen updating",
    source: APPLICATION,
    test: async ({ run }) => {
      const read = await run(async (_proxy, context) => {
        const { application } = context.workbook;
        application.suspendScreenUpdatingUntilNextSync();
        application.suspendApiCalculationUntilNextSync();
        application.calculationMode = "Manual";
        application.load("calculationMode,calculationState");
        await context.sync();
        const told = [application.calculationMode, application.calculationState];
        application.calculationMode = "Automatic";
        application.calculate("Full");
        await context.sync();
        return told;
      });
      expect(read).toEqual(["Manual", "Done"]);
    },
  },
  {
    says: "the region is told",
    source: "https://learn.microsoft.com/javascript/api/excel/excel.cultureinfo",
    since: "1.12",
    test: async ({ run }) => {
      const read = await run(async (_proxy, context) => {
        const { application } = context.workbook;
        application.load("decimalSeparator,thousandsSeparator");
        const culture = application.cultureInfo.load("name");
        const dates = culture.datetimeFormat.load("shortDatePattern,dateSeparator");
        const numbers = culture.numberFormat.load("numberDecimalSeparator,numberGroupSeparator");
        await context.sync();
        return [culture.name, dates.shortDatePattern, dates.dateSeparator, numbers.numberDecimalSeparator, application.thousandsSeparator];
      });
      expect(read).toEqual(["en-GB", "dd/mm/yyyy", "/", ".", ","]);
    },
  },
];

onEveryExcel("Events and switches", behaviours);
