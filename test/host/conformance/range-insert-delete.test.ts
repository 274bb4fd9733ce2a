import { type Behaviour, onEveryExcel } from "./on-every-excel";

const INSERT = "https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-insert-member(1)";
const DELETE = "https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-delete-member(1)";
const FOLLOW = "https://support.microsoft.com/office/insert-or-delete-rows-and-columns-6f40e6e4-85af-45e0-b39d-65dd504a3246";
const TRACKED = "https://learn.microsoft.com/javascript/api/office/officeextension.trackedobjects";

const PLAN = [
  ["Ref", "Action", "RAG"],
  ["1.1", "Map", "Green"],
  ["1.2", "Train", "Amber"],
  ["1.3", "Audit", "Red"],
];

const behaviours: readonly Behaviour[] = [
  {
    says: "whole rows inserted push everything below down",
    source: INSERT,
    draw: PLAN,
    test: async ({ run, value }) => {
      const address = await run(async (proxy, context) => {
        const inserted = proxy.getRange("3:4").insert("Down").load("address");
        await context.sync();
        return inserted.address;
      });
      expect(address).toMatch(/!3:4$/);
      expect([0, 1, 2, 3, 4, 5].map((row) => value(row, 1))).toEqual(["Action", "Map", null, null, "Train", "Audit"]);
    },
  },
  {
    says: "cells inserted in a column push only that column",
    source: INSERT,
    draw: PLAN,
    test: async ({ run, value }) => {
      await run(async (proxy) => {
        proxy.getRange("B2:B3").insert("Down");
        return Promise.resolve();
      });
      expect([0, 1, 2, 3, 4, 5].map((row) => value(row, 1))).toEqual(["Action", null, null, "Map", "Train", "Audit"]);
      expect([0, 1, 2, 3].map((row) => value(row, 0))).toEqual(["Ref", "1.1", "1.2", "1.3"]);
    },
  },
  {
    says: "cells can be pushed to the right and pulled back to the left",
    source: INSERT,
    draw: PLAN,
    test: async ({ run, value }) => {
      await run((proxy) => {
        proxy.getRange("B2:B2").insert("Right");
        return Promise.resolve();
      });
      expect([0, 1, 2, 3].map((column) => value(1, column))).toEqual(["1.1", null, "Map", "Green"]);
      await run((proxy) => {
        proxy.getRange("B2:B2").delete("Left");
        return Promise.resolve();
      });
      expect([0, 1, 2, 3].map((column) => value(1, column))).toEqual(["1.1", "Map", "Green", null]);
    },
  },
  {
    says: "whole columns deleted pull the others to the left",
    source: DELETE,
    draw: PLAN,
    test: async ({ run, value }) => {
      await run((proxy) => {
        proxy.getRange("A:A").delete("Up");
        return Promise.resolve();
      });
      expect([0, 1].map((column) => value(1, column))).toEqual(["Map", "Green"]);
    },
  },
  {
    says: "a range held over syncs follows its cells, grows with rows inserted in it, and is gone with its last cell",
    source: TRACKED,
    draw: PLAN,
    test: async ({ run }) => {
      const read = await run(async (proxy, context) => {
        const range = proxy.getRange("A3:C4").load("address");
        await context.sync();
        const told = [range.address];
        const then = async (change: () => void): Promise<void> => {
          change();
          range.load("address");
          await context.sync();
          told.push(range.address);
        };
        await then(() => proxy.getRange("1:2").insert("Down"));
        await then(() => proxy.getRange("6:6").insert("Down"));
        await then(() => {
          proxy.getRange("5:5").delete("Up");
        });
        return told.map((address) => address.split("!")[1]);
      });
      expect(read).toEqual(["A3:C4", "A5:C6", "A5:C7", "A5:C6"]);
    },
  },
  {
    says: "a range whose cells were deleted cannot be used any more",
    source: "https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling (InvalidReference)",
    draw: PLAN,
    test: async ({ refused }) => {
      const error = await refused(async (proxy, context) => {
        const range = proxy.getRange("A3:C3").load("address");
        await context.sync();
        proxy.getRange("2:4").delete("Up");
        range.load("address");
        await context.sync();
      });
      expect(error.code).toBe("InvalidReference");
    },
  },
  {
    says: "a range named earlier in the same batch follows too",
    source: TRACKED,
    draw: PLAN,
    test: async ({ run }) => {
      const address = await run(async (proxy, context) => {
        const range = proxy.getRange("A2:A4");
        range.format.font.bold = true;
        proxy.getRange("1:1").insert("Down");
        range.load("address,values");
        await context.sync();
        return [range.address.split("!")[1], range.values[0]?.[0]] as unknown[];
      });
      expect(address).toEqual(["A3:A5", "1.1"]);
    },
  },
  {
    says: "formulas go on meaning the same cells, fixed or not, from other sheets too",
    source: FOLLOW,
    draw: [[1], [2], [3], ["=SUM(A1:A3)"], ["=$A$2+A3"], ["=A:A"], ['=B1&"A2"']],
    test: async ({ run, sheet, workbook }) => {
      for (let row = 3; row < 7; row++) {
        const cell = sheet.cells.touch(row, 0);
        cell.formula = String(cell.value);
        cell.value = null;
      }
      const other = workbook.addLoadedSheet(`Other ${sheet.name}`, "Visible", null);
      other.cells.touch(0, 0).formula = `='${sheet.name}'!$A$2+A2`;
      await run((proxy) => {
        proxy.getRange("2:2").insert("Down");
        return Promise.resolve();
      });
      const formula = (row: number): unknown => sheet.cells.get(row, 0)?.formula;
      expect([4, 5, 6, 7].map(formula)).toEqual(["=SUM(A1:A4)", "=$A$3+A4", "=A:A", '=B1&"A2"']);
      expect(other.cells.get(0, 0)?.formula).toBe(`='${sheet.name}'!$A$3+A2`);
      await run((proxy) => {
        proxy.getRange("3:3").delete("Up");
        return Promise.resolve();
      });
      expect([3, 4].map(formula)).toEqual(["=SUM(A1:A3)", "=#REF!+A3"]);
      expect(other.cells.get(0, 0)?.formula).toBe(`='${sheet.name}'!#REF!+A2`);
    },
  },
  {
    says: "merges, validations, names, links, comments and hidden rows go with their cells",
    source: FOLLOW,
    draw: PLAN,
    test: async ({ run, sheet, workbook }) => {
      sheet.comments.push({ id: "{C}", row: 3, column: 1, author: "A", text: "look", kind: "threaded" });
      sheet.rows.set(3, { size: 30, hidden: true, style: 0 });
      const name = `Colours${sheet.name.replace(/\D/g, "")}`;
      await run(async (proxy, context) => {
        proxy.getRange("A5:B5").merge();
        proxy.getRange("C2:C4").dataValidation.rule = { list: { inCellDropDown: true, source: "=$A$2:$A$4" } };
        proxy.getRange("A4").hyperlink = { documentReference: "Start!A1", textToDisplay: "back" };
        context.workbook.names.add(name, proxy.getRange("C2:C4"));
        proxy.getRange("3:4").insert("Down");
        await context.sync();
      });
      expect(sheet.merges).toEqual([{ row: 6, column: 0, rowCount: 1, columnCount: 2 }]);
      expect(sheet.validations[0]?.areas).toEqual([{ row: 1, column: 2, rowCount: 5, columnCount: 1 }]);
      expect(sheet.validations[0]?.rule).toEqual({ list: { inCellDropDown: true, source: "=$A$2:$A$6" } });
      expect(workbook.names.find((each) => each.name === name)?.formula).toBe(`='${sheet.name}'!$C$2:$C$6`);
      expect(sheet.hyperlinks[0]?.area.row).toBe(5);
      expect(sheet.comments[0]?.row).toBe(5);
      expect(sheet.rows.get(5)).toMatchObject({ hidden: true, size: 30 });
      expect(sheet.rows.get(3)?.hidden ?? false).toBe(false);
      expect([...sheet.changed]).toEqual(expect.arrayContaining(["cells", "merges", "validations", "hyperlinks", "comments", "rows"]));
    },
  },
  {
    says: "conditional formats and tables grow with rows inserted in them",
    source: FOLLOW,
    draw: PLAN,
    test: async ({ run, sheet }) => {
      sheet.tables.push({
        id: "7",
        name: `Plan${sheet.name.replace(/\D/g, "")}`,
        area: { row: 0, column: 0, rowCount: 4, columnCount: 3 },
        columns: [],
        showHeaders: true,
        showTotals: false,
        style: "",
      });
      const address = await run(async (proxy, context) => {
        const format = proxy.getRange("C2:C4").conditionalFormats.add("Custom");
        format.custom.rule.formula = '=$C2="Red"';
        proxy.getRange("3:3").insert("Down");
        const range = format.getRange().load("address");
        await context.sync();
        return range.address.split("!")[1];
      });
      expect(address).toBe("C2:C5");
      expect(sheet.conditionalFormats[0]?.rule).toEqual({ formula: '=$C2="Red"' });
      expect(sheet.tables[0]?.area.rowCount).toBe(5);
    },
  },
  {
    says: "rows inserted right below them get the conditional formats above, and not the validations; rows inserted inside get both",
    source: "https://github.com/EPPlusSoftware/EPPlus/pull/1511",
    draw: PLAN,
    test: async ({ run, sheet }) => {
      const addresses = await run(async (proxy, context) => {
        const cells = proxy.getRange("C2:C4");
        const format = cells.conditionalFormats.add("Custom");
        format.custom.rule.formula = '=$C2="Red"';
        cells.dataValidation.rule = { list: { inCellDropDown: true, source: "Red,Green" } };
        proxy.getRange("5:6").insert("Down");
        const below = format.getRange().load("address");
        await context.sync();
        const lists = sheet.validations[0]?.areas.map(({ rowCount }) => rowCount);
        proxy.getRange("3:3").insert("Down");
        const inside = format.getRange().load("address");
        await context.sync();
        return [below.address.split("!")[1], lists, inside.address.split("!")[1]];
      });
      expect(addresses).toEqual(["C2:C6", [3], "C2:C7"]);
      expect(sheet.validations[0]?.areas).toEqual([{ row: 1, column: 2, rowCount: 4, columnCount: 1 }]);
    },
  },
  {
    says: "new rows look like the row above them",
    source: FOLLOW,
    draw: PLAN,
    test: async ({ run }) => {
      const bold = await run(async (proxy, context) => {
        proxy.getRange("A1:C1").format.font.bold = true;
        proxy.getRange("2:3").insert("Down");
        const fonts = ["A1:C3", "A4:C4"].map((address) => proxy.getRange(address).format.font.load("bold"));
        await context.sync();
        return fonts.map((font) => font.bold);
      });
      expect(bold).toEqual([true, false]);
    },
  },
  {
    says: "part of a merge or of a table cannot be moved away from the rest",
    source: FOLLOW,
    draw: PLAN,
    test: async ({ run, refused, value }) => {
      await run((proxy) => {
        proxy.getRange("A4:B5").merge();
        return Promise.resolve();
      });
      const error = await refused((proxy) => {
        proxy.getRange("A2").insert("Down");
      });
      expect(error).toMatchObject({ code: "InvalidOperation", debugInfo: { errorLocation: "Range.insert" } });
      expect(value(1, 0)).toBe("1.1");
    },
  },
  {
    says: "what is not empty is not pushed off the end of the sheet",
    source: "https://support.microsoft.com/office/excel-specifications-and-limits-1672b34d-7043-467e-8e27-269d656771c3",
    test: async ({ refused, sheet }) => {
      sheet.cells.touch(1_048_575, 0).value = "last";
      const error = await refused((proxy) => {
        proxy.getRange("1:1").insert("Down");
      });
      expect(error.code).toBe("InvalidOperation");
    },
  },
  {
    says: "on a protected sheet rows come and go only where that was allowed",
    source: "https://learn.microsoft.com/javascript/api/excel/excel.worksheetprotectionoptions",
    draw: PLAN,
    test: async ({ run, refused, value }) => {
      await run((proxy) => {
        proxy.protection.protect({ allowInsertRows: true });
        return Promise.resolve();
      });
      expect((await refused((proxy) => void proxy.getRange("A:A").insert("Right"))).code).toBe("AccessDenied");
      expect((await refused((proxy) => void proxy.getRange("2:2").delete("Up"))).code).toBe("AccessDenied");
      await run((proxy) => {
        proxy.getRange("2:2").insert("Down");
        return Promise.resolve();
      });
      expect(value(2, 1)).toBe("Map");
    },
  },
  {
    says: "the event names the rows and what became of them",
    source: "https://learn.microsoft.com/javascript/api/excel/excel.datachangetype",
    draw: PLAN,
    test: async ({ run }) => {
      const told: string[] = [];
      await run(async (proxy, context) => {
        const handler = proxy.onChanged.add((args) => {
          told.push(`${args.changeType} ${args.address}`);
          return Promise.resolve();
        });
        await context.sync();
        proxy.getRange("2:3").insert("Down");
        proxy.getRange("B:B").delete("Left");
        proxy.getRange("A1").insert("Right");
        await context.sync();
        await new Promise((resolve) => setTimeout(resolve, 20));
        handler.remove();
        await context.sync();
      });
      expect(told).toEqual(["RowInserted 2:3", "ColumnDeleted B:B", "CellInserted A1"]);
    },
  },
];

onEveryExcel("Inserting and deleting cells", behaviours);
