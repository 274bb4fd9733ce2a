import { type Behaviour, onEveryExcel } from "./on-every-excel";

const COLLECTION = "https://learn.microsoft.com/javascript/api/excel/excel.worksheetcollection";
const SHEET = "https://learn.microsoft.com/javascript/api/excel/excel.worksheet";
const NULL_OBJECT =
  "https://learn.microsoft.com/office/dev/add-ins/develop/application-specific-api-model#ornullobject-methods-and-properties";
const NAMES = "https://support.microsoft.com/office/rename-a-worksheet-3f1f7148-ee83-404d-8ef0-9ff99fbad1f9";
const ERRORS = "https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling";
const ADDRESS_LIMIT = "https://github.com/OfficeDev/office-js/issues/5198";
const STRUCTURE = "https://learn.microsoft.com/javascript/api/excel/excel.workbookprotection";

const behaviours: readonly Behaviour[] = [
  {
    says: "sheets are found by name, whatever its case, and by id; the same sheet each time",
    source: COLLECTION,
    test: async ({ run, sheet }) => {
      const found = await run(async (_proxy, context) => {
        const { worksheets } = context.workbook;
        const sheets = [worksheets.getItem(sheet.name), worksheets.getItem(sheet.name.toUpperCase()), worksheets.getItem(sheet.id)];
        sheets.forEach((each) => each.load("id,name,position,visibility"));
        await context.sync();
        return sheets.map((each) => [each.id, each.name, each.visibility]);
      });
      expect(found).toEqual(Array.from({ length: 3 }, () => [sheet.id, sheet.name, "Visible"]));
    },
  },
  {
    says: "a sheet that isn't there is ItemNotFound, or a null object with null objects hanging on it",
    source: NULL_OBJECT,
    test: async ({ run, refused }) => {
      const error = await refused((_proxy, context) => {
        context.workbook.worksheets.getItem("Nowhere").load("name");
      });
      expect(error).toMatchObject({
        code: "ItemNotFound",
        httpStatusCode: 404,
        debugInfo: { errorLocation: "WorksheetCollection.getItem" },
      });
      const nothing = await run(async (_proxy, context) => {
        const missing = context.workbook.worksheets.getItemOrNullObject("Nowhere");
        const range = missing.getRange("A1").load("values");
        missing.load("name");
        await context.sync();
        return [missing.isNullObject, range.isNullObject, missing.name as unknown];
      });
      expect(nothing).toEqual([true, true, undefined]);
    },
  },
  {
    says: "all sheets are listed in the order of their tabs, with what was loaded of each, and can be used afterwards",
    source: COLLECTION,
    draw: [["here"]],
    test: async ({ run, workbook, sheet }) => {
      const read = await run(async (_proxy, context) => {
        const sheets = context.workbook.worksheets.load("items/name,items/position");
        const count = context.workbook.worksheets.getCount();
        await context.sync();
        const own = sheets.items
          .find((each) => each.name === sheet.name)
          ?.getRange("A1")
          .load("values");
        await context.sync();
        return { names: sheets.items.map((each) => each.name), count: count.value, values: own?.values };
      });
      expect(read).toEqual({ names: workbook.sheets.map((each) => each.name), count: workbook.sheets.length, values: [["here"]] });
    },
  },
  {
    says: "a sheet is added at the end, named or by the next free name, once however often the batch goes on",
    source: COLLECTION,
    test: async ({ run, workbook }) => {
      const before = workbook.sheets.length;
      const name = `Summary ${before}`;
      const added = await run(async (_proxy, context) => {
        const sheet = context.workbook.worksheets.add(name).load("name,position");
        const other = context.workbook.worksheets.add().load("name");
        await context.sync();
        // A later batch must find it, not add it again.
        sheet.getRange("A1").values = [["mine"]];
        await context.sync();
        return [sheet.name, sheet.position, other.name] as unknown[];
      });
      expect(added).toEqual([name, before, workbook.sheets.at(-1)?.name]);
      expect(added[2]).toMatch(/^Sheet[0-9]+$/);
      expect(workbook.sheets).toHaveLength(before + 2);
      expect(workbook.find(name)?.cells.get(0, 0)?.value).toBe("mine");
      expect(workbook.sheetListChanged).toBe(true);
    },
  },
  ...["", "x".repeat(32), "a/b", "a\\b", "a?b", "a*b", "a[b", "a]b", "a:b", "'ab", "ab'", "History", "history"].map((name) => ({
    says: `a sheet cannot be called ${JSON.stringify(name.length > 31 ? "32 characters" : name)}`,
    source: NAMES,
    test: async ({ refused, workbook, sheet }: Parameters<Behaviour["test"]>[0]) => {
      const before = workbook.sheets.length;
      if (name !== "") {
        const added = await refused((_proxy, context) => void context.workbook.worksheets.add(name));
        expect(added).toMatchObject({ code: "InvalidArgument", debugInfo: { errorLocation: "WorksheetCollection.add" } });
      }
      const renamed = await refused((proxy) => {
        proxy.name = name;
      });
      expect(renamed).toMatchObject({ code: "InvalidArgument", debugInfo: { errorLocation: "Worksheet.name" } });
      expect(workbook.sheets).toHaveLength(before);
      expect(sheet.name).toMatch(/^Test/);
    },
  })),
  {
    says: "two sheets cannot have one name, whatever its case; 31 characters can be",
    source: NAMES,
    test: async ({ run, refused, sheet }) => {
      const error = await refused((_proxy, context) => void context.workbook.worksheets.add(sheet.name.toUpperCase()));
      expect(error.code).toBe("ItemAlreadyExists");
      const name = `${sheet.name} ${"x".repeat(30)}`.slice(0, 31);
      await run((proxy) => {
        proxy.name = name;
        return Promise.resolve();
      });
      expect(sheet.name).toBe(name);
    },
  },
  {
    says: "formulas and names follow a sheet that is renamed, quoted where its name needs it",
    source: NAMES,
    test: async ({ run, workbook, sheet }) => {
      const other = workbook.addLoadedSheet(`Uses ${sheet.name}`, "Visible", null);
      other.cells.touch(0, 0).formula = `=SUM('${sheet.name}'!A1:A3)`;
      const name = `Named${sheet.name.replace(/\D/g, "")}`;
      workbook.names.push({ name, formula: `='${sheet.name}'!$A$1`, visible: true, comment: "", scope: null });
      await run((proxy) => {
        proxy.name = `Ren${sheet.name.replace(/\D/g, "")}_amed`;
        return Promise.resolve();
      });
      expect(other.cells.get(0, 0)?.formula).toBe(`=SUM(${sheet.name}!A1:A3)`);
      await run((proxy) => {
        proxy.name = `It's ${sheet.name.slice(0, 20)}`;
        return Promise.resolve();
      });
      expect(other.cells.get(0, 0)?.formula).toBe(`=SUM('${sheet.name.replace("'", "''")}'!A1:A3)`);
      expect(workbook.names.find((each) => each.name === name)?.formula).toBe(`='${sheet.name.replace("'", "''")}'!$A$1`);
    },
  },
  {
    says: "a sheet can be hidden, but not seen while it is, and the last visible one stays",
    source: `${SHEET}#excel-excel-worksheet-visibility-member`,
    test: async ({ run, refused, workbook, sheet }) => {
      await run((proxy) => {
        proxy.visibility = "Hidden";
        return Promise.resolve();
      });
      expect(sheet.visibility).toBe("Hidden");
      expect(
        (
          await refused((proxy) => {
            proxy.activate();
          })
        ).code,
      ).toBe("InvalidOperation");
      const others = workbook.sheets.filter((each) => each !== sheet);
      const before = others.map((each) => each.visibility);
      sheet.visibility = "Visible";
      for (const other of others) other.visibility = "Hidden";
      expect(
        (
          await refused((proxy) => {
            proxy.visibility = "VeryHidden";
          })
        ).code,
      ).toBe("InvalidOperation");
      expect(
        (
          await refused((proxy) => {
            proxy.delete();
          })
        ).code,
      ).toBe("InvalidOperation");
      others.forEach((other, index) => (other.visibility = before[index] ?? "Visible"));
    },
  },
  {
    says: "a very hidden sheet cannot be deleted",
    source: `${SHEET}#excel-excel-worksheet-delete-member(1)`,
    test: async ({ refused, sheet }) => {
      sheet.visibility = "VeryHidden";
      expect(
        (
          await refused((proxy) => {
            proxy.delete();
          })
        ).code,
      ).toBe("InvalidOperation");
    },
  },
  {
    says: "a deleted sheet is gone, what pointed at it is #REF!, and what was held of it is not found",
    source: `${SHEET}#excel-excel-worksheet-delete-member(1)`,
    test: async ({ refused, workbook, sheet }) => {
      const other = workbook.addLoadedSheet(`Points at ${sheet.name}`, "Visible", null);
      other.cells.touch(0, 0).formula = `='${sheet.name}'!A1*2`;
      const error = await refused(async (proxy, context) => {
        const range = proxy.getRange("A1").load("address");
        await context.sync();
        proxy.delete();
        await context.sync();
        range.load("address");
        await context.sync();
      });
      expect(error.code).toBe("ItemNotFound");
      expect(workbook.sheets).not.toContain(sheet);
      expect(other.cells.get(0, 0)?.formula).toBe("=#REF!*2");
    },
  },
  {
    says: "the active sheet can be asked for and changed; selecting cells shows their sheet",
    source: `${SHEET}#excel-excel-worksheet-activate-member(1)`,
    test: async ({ run, workbook, sheet }) => {
      const names = await run(async (proxy, context) => {
        proxy.activate();
        const active = context.workbook.worksheets.getActiveWorksheet().load("name");
        await context.sync();
        context.workbook.worksheets.getItem("Start").getRange("B3").select();
        const then = context.workbook.worksheets.getActiveWorksheet().load("name");
        const selected = context.workbook.getSelectedRange().load("address");
        const cell = context.workbook.getActiveCell().load("address");
        await context.sync();
        return [active.name, then.name, selected.address, cell.address];
      });
      expect(names).toEqual([sheet.name, "Start", "Start!B3", "Start!B3"]);
      expect(workbook.active?.name).toBe("Start");
    },
  },
  {
    says: "first, last, next and previous sheets are found, visible ones only if asked",
    source: COLLECTION,
    test: async ({ run, workbook, sheet }) => {
      const hidden = workbook.addLoadedSheet(`Hidden after ${sheet.name}`, "Hidden", null);
      const last = workbook.addLoadedSheet(`Last after ${sheet.name}`, "Visible", null);
      const names = await run(async (proxy, context) => {
        const { worksheets } = context.workbook;
        const found = [
          worksheets.getFirst(),
          worksheets.getLast(true),
          proxy.getNext(),
          proxy.getNext(true),
          worksheets.getItem(last.name).getPreviousOrNullObject(true),
          worksheets.getItem(last.name).getNextOrNullObject(),
        ];
        found.forEach((each) => each.load("name"));
        await context.sync();
        return found.map((each) => (each.isNullObject ? null : each.name));
      });
      expect(names).toEqual(["Start", last.name, hidden.name, last.name, sheet.name, null]);
    },
  },
  {
    says: "tabs can be moved and coloured, gridlines and headings switched off",
    source: SHEET,
    test: async ({ run, workbook, sheet }) => {
      const read = await run(async (proxy, context) => {
        proxy.position = 0;
        proxy.tabColor = "#ff8800";
        proxy.showGridlines = false;
        proxy.showHeadings = false;
        proxy.load("position,tabColor,showGridlines,showHeadings,standardHeight,standardWidth");
        await context.sync();
        return [proxy.position, proxy.tabColor, proxy.showGridlines, proxy.showHeadings, proxy.standardHeight, proxy.standardWidth];
      });
      expect(read).toEqual([0, "#FF8800", false, false, 15, 8.43]);
      expect(workbook.sheets[0]).toBe(sheet);
    },
  },
  {
    says: "the used range spans what is filled or formatted, or only what is filled; a blank sheet's is A1 or a null object",
    source: `${SHEET}#excel-excel-worksheet-getusedrange-member(1)`,
    test: async ({ run }) => {
      const read = await run(async (proxy, context) => {
        const blank = proxy.getUsedRange().load("address");
        const nothing = proxy.getUsedRangeOrNullObject();
        await context.sync();
        proxy.getRange("B2:C3").values = [
          ["a", "b"],
          ["c", "d"],
        ];
        proxy.getRange("F9").format.fill.color = "#FF0000";
        const all = proxy.getUsedRange().load("address");
        const filled = proxy.getUsedRange(true).load("address");
        const part = proxy.getRange("C3:H20").getUsedRangeOrNullObject(true).load("address");
        const none = proxy.getRange("H1:H9").getUsedRangeOrNullObject(true);
        await context.sync();
        return [blank.address, nothing.isNullObject, all.address, filled.address, part.address, none.isNullObject].map((told) =>
          typeof told === "string" ? told.split("!")[1] : told,
        );
      });
      expect(read).toEqual(["A1", true, "B2:F9", "B2:C3", "C3", true]);
    },
  },
  {
    says: "ranges are named by address, by numbers, and several at once",
    source: `${SHEET}#excel-excel-worksheet-getranges-member(1)`,
    draw: [
      [1, 2, 3],
      [4, 5, 6],
    ],
    test: async ({ run, refused, sheet }) => {
      const read = await run(async (proxy, context) => {
        const byNumbers = proxy.getRangeByIndexes(1, 1, 1, 2).load("address,values");
        const cell = proxy.getCell(0, 2).load("values");
        const several = proxy.getRanges("A1,B2:C2").load("address,areaCount,cellCount");
        several.areas.load("items/values");
        await context.sync();
        return {
          byNumbers: [byNumbers.address, byNumbers.values],
          cell: cell.values,
          several: [several.address, several.areaCount, several.cellCount, several.areas.items.map((each) => each.values)],
        };
      });
      const quoted = `'${sheet.name}'!`;
      expect(read).toEqual({
        byNumbers: [`${quoted}B2:C2`, [[5, 6]]],
        cell: [[3]],
        several: [`${quoted}A1,${quoted}B2:C2`, 2, 3, [[[1]], [[5, 6]]]],
      });
      for (const address of ["A0", "XFE1", "A1048577", "nonsense", "A1:", "'No sheet'!A1"]) {
        expect((await refused((proxy) => void proxy.getRange(address).load("address"))).code).toBe("InvalidArgument");
      }
      expect((await refused((proxy) => void proxy.getRangeByIndexes(0, 0, 0, 1).load("address"))).code).toBe("InvalidArgument");
      expect((await refused((proxy) => void proxy.getCell(-1, 0).load("address"))).code).toBe("InvalidArgument");
    },
  },
  {
    says: "an address may have 8,192 characters",
    source: ADDRESS_LIMIT,
    test: async ({ run, refused }) => {
      const cells = (count: number): string => Array.from({ length: count }, (_, row) => `A${row + 1000}`).join(",");
      const fits = cells(1365);
      expect(fits.length).toBeLessThanOrEqual(8_192);
      await run(async (proxy, context) => {
        const ranges = proxy.getRanges(fits).load("areaCount");
        await context.sync();
        expect(ranges.areaCount).toBe(1365);
      });
      expect((await refused((proxy) => void proxy.getRanges(cells(1366)).load("areaCount"))).code).toBe("InvalidArgument");
    },
  },
  {
    says: "with its structure protected no sheet can be added, deleted, renamed, hidden or moved",
    source: STRUCTURE,
    test: async ({ run, refused, workbook }) => {
      await run((_proxy, context) => {
        context.workbook.protection.protect("secret");
        return Promise.resolve();
      });
      try {
        const attempts: ((proxy: Excel.Worksheet, context: Excel.RequestContext) => void)[] = [
          (_proxy, context) => void context.workbook.worksheets.add("New"),
          (proxy) => {
            proxy.delete();
          },
          (proxy) => {
            proxy.name = "Other";
          },
          (proxy) => {
            proxy.visibility = "Hidden";
          },
          (proxy) => {
            proxy.position = 0;
          },
          (_proxy, context) => {
            context.workbook.protection.protect();
          },
          (_proxy, context) => {
            context.workbook.protection.unprotect("wrong");
          },
        ];
        for (const attempt of attempts) expect((await refused(attempt)).code).toBe("AccessDenied");
        const told = await run(async (_proxy, context) => {
          const { protection } = context.workbook;
          protection.load("protected");
          await context.sync();
          protection.unprotect("secret");
          return protection.protected;
        });
        expect(told).toBe(true);
        expect(workbook.structureProtected).toBe(false);
      } finally {
        workbook.structureProtected = false;
      }
    },
  },
  {
    says: "errors tell the statement they arose at, and what came before them in the batch is done",
    source: ERRORS,
    test: async ({ refused, value }) => {
      const error = await refused((proxy, context) => {
        proxy.getRange("A1").values = [["done"]];
        context.trace("before");
        context.workbook.worksheets.getItem("Nowhere").load("name");
        proxy.getRange("A2").values = [["not done"]];
        context.trace("after");
      });
      expect([value(0, 0), value(1, 0)]).toEqual(["done", null]);
      expect(error.traceMessages).toEqual(["before"]);
      expect((error.debugInfo as { statement?: string }).statement).toContain("getItem");
    },
  },
];

onEveryExcel("Worksheets", behaviours);
