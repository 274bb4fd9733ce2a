import { type Behaviour, onEveryExcel } from "./on-every-excel";

const VALIDATION = "https://learn.microsoft.com/javascript/api/excel/excel.datavalidation";
const TYPE = "https://learn.microsoft.com/javascript/api/excel/excel.datavalidationtype";
const LISTS = "https://support.microsoft.com/office/create-a-drop-down-list-7693307a-59ef-400a-b769-c5402dce407b";
const LIST_LIMIT = "https://github.com/OfficeDev/office-js/issues/277";
const CONDITIONAL = "https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-conditional-formatting";
const SPECIAL = "https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-special-cells";

const LIST = { list: { inCellDropDown: true, source: "Red,Amber,Green" } };

const behaviours: readonly Behaviour[] = [
  {
    says: "a rule is told as it was set, with its alert, its prompt and what it makes of blanks",
    source: VALIDATION,
    test: async ({ run }) => {
      const read = await run(async (proxy, context) => {
        const validation = proxy.getRange("C2:C9").dataValidation;
        validation.rule = LIST;
        validation.errorAlert = { message: "Choose from the list.", showAlert: true, style: "Stop", title: "Not in the key" };
        validation.prompt = { message: "Choose a status.", showPrompt: true, title: "RAG rating" };
        validation.ignoreBlanks = false;
        const again = proxy.getRange("C3:C4").dataValidation.load("type,rule,errorAlert,prompt,ignoreBlanks");
        await context.sync();
        return again.toJSON();
      });
      expect(read).toMatchObject({
        type: "List",
        rule: LIST,
        errorAlert: { message: "Choose from the list.", showAlert: true, style: "Stop", title: "Not in the key" },
        prompt: { message: "Choose a status.", showPrompt: true, title: "RAG rating" },
        ignoreBlanks: false,
      });
    },
  },
  {
    says: "cells without a rule are None, with it on some only MixedCriteria, with different rules Inconsistent",
    source: TYPE,
    test: async ({ run }) => {
      const read = await run(async (proxy, context) => {
        proxy.getRange("A1:A2").dataValidation.rule = LIST;
        proxy.getRange("A3").dataValidation.rule = { wholeNumber: { formula1: 1, formula2: 9, operator: "Between" } };
        const validations = ["B1", "A1:A2", "A1:A3", "A1:A9"].map((address) => proxy.getRange(address).dataValidation.load("type,rule"));
        const areas = proxy.getRanges("A1,A3").dataValidation.load("type");
        await context.sync();
        return [...validations.map((validation) => [validation.type, validation.rule]), areas.type];
      });
      expect(read).toEqual([["None", {}], ["List", LIST], ["Inconsistent", null], ["MixedCriteria", null], "Inconsistent"]);
    },
  },
  {
    says: "a new rule takes the place of the old one on its cells and leaves it on the others",
    source: VALIDATION,
    test: async ({ run, sheet }) => {
      await run((proxy) => {
        proxy.getRange("A1:C5").dataValidation.rule = LIST;
        proxy.getRange("B2:B3").dataValidation.rule = { textLength: { formula1: 5, operator: "LessThan" } };
        return Promise.resolve();
      });
      const rules = (row: number, column: number): string[] =>
        sheet.validations
          .filter(({ areas }) =>
            areas.some((a) => row >= a.row && row < a.row + a.rowCount && column >= a.column && column < a.column + a.columnCount),
          )
          .map(({ type }) => type);
      for (let row = 0; row < 5; row++) {
        for (let column = 0; column < 3; column++) {
          expect(rules(row, column)).toEqual([column === 1 && (row === 1 || row === 2) ? "TextLength" : "List"]);
        }
      }
      expect(sheet.changed).toContain("validations");
    },
  },
  {
    says: "clearing takes the rule off the cells and no others",
    source: `${VALIDATION}#excel-excel-datavalidation-clear-member(1)`,
    test: async ({ run }) => {
      const types = await run(async (proxy, context) => {
        proxy.getRange("A1:A9").dataValidation.rule = LIST;
        proxy.getRange("A3:B4").dataValidation.clear();
        const validations = ["A1:A2", "A3:A4", "A5:A9"].map((address) => proxy.getRange(address).dataValidation.load("type"));
        await context.sync();
        return validations.map((validation) => validation.type);
      });
      expect(types).toEqual(["List", "None", "List"]);
    },
  },
  {
    says: "a list may point at a range, which is told by its address",
    source: "https://learn.microsoft.com/javascript/api/excel/excel.listdatavalidation",
    draw: [["Red"], ["Amber"], ["Green"]],
    test: async ({ run, sheet }) => {
      const rule = await run(async (proxy, context) => {
        proxy.getRange("C1:C3").dataValidation.rule = { list: { inCellDropDown: true, source: proxy.getRange("A1:A3") } };
        const validation = proxy.getRange("C2").dataValidation.load("rule");
        await context.sync();
        return validation.rule;
      });
      expect(rule).toEqual({ list: { inCellDropDown: true, source: `='${sheet.name}'!$A$1:$A$3` } });
    },
  },
  {
    says: "a list's written words have 255 characters and no more",
    source: LIST_LIMIT,
    test: async ({ run, refused }) => {
      const words = (length: number) => ({ list: { inCellDropDown: true, source: "x".repeat(length) } });
      await run((proxy) => {
        proxy.getRange("A1").dataValidation.rule = words(255);
        return Promise.resolve();
      });
      const error = await refused((proxy) => {
        proxy.getRange("A1").dataValidation.rule = words(256);
      });
      expect(error).toMatchObject({ code: "InvalidArgument", debugInfo: { errorLocation: "ListDataValidation.source" } });
    },
  },
  {
    says: "a rule is of exactly one kind, and whole; alerts have 255 characters and titles 32",
    source: VALIDATION,
    test: async ({ refused }) => {
      const bad: readonly Excel.DataValidationRule[] = [
        {},
        { ...LIST, wholeNumber: { formula1: 1, operator: "EqualTo" } },
        { list: { inCellDropDown: true, source: "" } },
        { wholeNumber: { formula1: 1, operator: "Between" } },
        { custom: { formula: "A1>1" } },
      ];
      for (const rule of bad) {
        const error = await refused((proxy) => {
          proxy.getRange("A1").dataValidation.rule = rule;
        });
        expect(error.code).toBe("InvalidArgument");
      }
      for (const alert of [{ message: "x".repeat(256) }, { title: "x".repeat(33) }]) {
        const error = await refused((proxy) => {
          const { dataValidation } = proxy.getRange("A1");
          dataValidation.rule = LIST;
          dataValidation.errorAlert = { message: "", title: "", showAlert: true, style: "Stop", ...alert };
        });
        expect(error.code).toBe("InvalidArgument");
      }
    },
  },
  {
    says: "a rule doesn't stop an add-in from writing; the cells that break it can be asked for",
    source: LISTS,
    draw: [["Red"], ["Crimson"], ["Amber"], ["red"], [null]],
    test: async ({ run, value }) => {
      const read = await run(async (proxy, context) => {
        const validation = proxy.getRange("A1:A5").dataValidation;
        validation.rule = LIST;
        proxy.getRange("A3").values = [["Ambre"]];
        const invalid = validation.getInvalidCellsOrNullObject().load("address");
        validation.load("valid");
        const fine = proxy.getRange("A1").dataValidation;
        const none = fine.getInvalidCellsOrNullObject();
        fine.load("valid");
        const bad = proxy.getRange("A2").dataValidation.load("valid");
        await context.sync();
        return [invalid.address.replaceAll(/'[^']*'!/g, ""), validation.valid, none.isNullObject, fine.valid, bad.valid];
      });
      // Written words mind capitals.
      expect(read).toEqual(["A2:A4", null, true, true, false]);
      expect(value(2, 0)).toBe("Ambre");
    },
  },
  {
    says: "conditional formats are added on top, listed in their order, and told by kind",
    source: `${CONDITIONAL}#multiple-formats-and-priority`,
    test: async ({ run }) => {
      const read = await run(async (proxy, context) => {
        const range = proxy.getRange("B2:B9");
        const custom = range.conditionalFormats.add("Custom");
        custom.custom.rule.formula = '=$B2=""';
        custom.custom.format.fill.color = "#ffc7ce";
        custom.custom.format.font.color = "#9c0006";
        const value = range.conditionalFormats.add("CellValue");
        value.cellValue.rule = { formula1: "=5", operator: "GreaterThan" };
        value.cellValue.format.font.bold = true;
        const text = range.conditionalFormats.add("ContainsText");
        text.textComparison.rule = { operator: "Contains", text: "Red" };
        text.textComparison.format.fill.color = "#FF0000";
        text.stopIfTrue = true;
        const formats = range.conditionalFormats.load("items/type,items/priority,items/stopIfTrue");
        const count = range.conditionalFormats.getCount();
        const elsewhere = proxy.getRange("C1").conditionalFormats.getCount();
        await context.sync();
        const rule = custom.custom.rule.load("formula");
        const fill = custom.custom.format.fill.load("color");
        const font = custom.custom.format.font.load("color,bold");
        value.cellValue.load("rule");
        text.textComparison.load("rule");
        const asked = [value.cellValueOrNullObject, custom.cellValueOrNullObject];
        asked.forEach((each) => each.load("rule"));
        await context.sync();
        expect(asked.map((each) => each.isNullObject)).toEqual([false, true]);
        return {
          formats: formats.items.map((format) => [format.type, format.priority, format.stopIfTrue]),
          counts: [count.value, elsewhere.value],
          custom: [rule.formula, fill.color, font.color, font.bold],
          rules: [value.cellValue.rule, text.textComparison.rule],
        };
      });
      expect(read).toEqual({
        formats: [
          ["ContainsText", 0, true],
          ["CellValue", 1, false],
          ["Custom", 2, false],
        ],
        counts: [3, 0],
        custom: ['=$B2=""', "#FFC7CE", "#9C0006", null],
        rules: [
          { formula1: "=5", operator: "GreaterThan" },
          { operator: "Contains", text: "Red" },
        ],
      });
    },
  },
  {
    says: "a format keeps its identity over syncs; its priority can be changed, and it can be deleted",
    source: "https://learn.microsoft.com/javascript/api/excel/excel.conditionalformat#excel-excel-conditionalformat-priority-member",
    test: async ({ run, sheet }) => {
      const read = await run(async (proxy, context) => {
        const { conditionalFormats } = proxy.getRange("A1:A9");
        const first = conditionalFormats.add("Custom");
        first.custom.rule.formula = "=TRUE";
        const second = conditionalFormats.add("Custom");
        second.custom.rule.formula = "=FALSE";
        first.load("id,priority");
        second.load("id,priority");
        await context.sync();
        const before = [first.priority, second.priority];
        first.priority = 0;
        first.load("priority");
        second.load("priority");
        const found = conditionalFormats.getItem(first.id).load("priority");
        const top = conditionalFormats.getItemAt(0).load("id");
        await context.sync();
        const after = [first.priority, second.priority, found.priority, top.id === first.id];
        second.delete();
        const gone = conditionalFormats.getItemOrNullObject(second.id);
        gone.load("id");
        const count = conditionalFormats.getCount();
        await context.sync();
        return [before, after, gone.isNullObject, count.value];
      });
      expect(read).toEqual([[1, 0], [0, 1, 0, true], true, 1]);
      expect(sheet.conditionalFormats.map(({ priority }) => priority)).toEqual([1]);
    },
    since: "1.14",
  },
  {
    says: "clearing takes formats off the cells and no others",
    source:
      "https://learn.microsoft.com/javascript/api/excel/excel.conditionalformatcollection#excel-excel-conditionalformatcollection-clearall-member(1)",
    test: async ({ run }) => {
      const read = await run(async (proxy, context) => {
        const format = proxy.getRange("A1:A9").conditionalFormats.add("Custom");
        format.custom.rule.formula = "=TRUE";
        proxy.getRange("A4:A5").conditionalFormats.clearAll();
        const ranges = format.getRanges().load("address");
        const only = format.getRangeOrNullObject();
        await context.sync();
        return [ranges.address.replaceAll(/'[^']*'!/g, ""), only.isNullObject];
      });
      expect(read).toEqual(["A1:A3,A6:A9", true]);
    },
  },
  {
    says: "several areas take one format",
    source: "https://learn.microsoft.com/javascript/api/excel/excel.rangeareas#excel-excel-rangeareas-conditionalformats-member",
    test: async ({ run, sheet }) => {
      await run((proxy) => {
        const format = proxy.getRanges("A1:A3,C1:C3").conditionalFormats.add("ContainsText");
        format.textComparison.rule = { operator: "Contains", text: "Red" };
        return Promise.resolve();
      });
      expect(sheet.conditionalFormats).toHaveLength(1);
      expect(sheet.conditionalFormats[0]?.areas.map(({ column }) => column)).toEqual([0, 2]);
    },
  },
  {
    says: "a rule that makes no sense is refused, and a kind that isn't offered says so by name",
    source: CONDITIONAL,
    test: async ({ refused }) => {
      const formula = await refused((proxy) => {
        proxy.getRange("A1").conditionalFormats.add("Custom").custom.rule.formula = "=SUM(";
      });
      expect(formula.code).toBe("InvalidArgument");
      const bars = await refused((proxy) => void proxy.getRange("A1").conditionalFormats.add("DataBar"));
      expect(bars).toMatchObject({ code: "NotImplemented" });
      expect(bars.message).toContain("DataBar");
    },
  },
  {
    says: "cells of a kind are found together: constants, formulas, validations",
    source: SPECIAL,
    draw: [
      ["a", 1],
      ["b", null],
      [null, true],
    ],
    test: async ({ run, sheet, refused }) => {
      sheet.cells.touch(2, 0).formula = "=A1";
      const read = await run(async (proxy, context) => {
        proxy.getRange("C1:C3").dataValidation.rule = LIST;
        const range = proxy.getRange("A1:C9");
        const found = [
          range.getSpecialCellsOrNullObject("Constants"),
          range.getSpecialCellsOrNullObject("Constants", "Text"),
          range.getSpecialCells("Formulas"),
          range.getSpecialCellsOrNullObject("DataValidations"),
          proxy.getRange("D1:D9").getSpecialCellsOrNullObject("Constants"),
        ];
        found.forEach((areas) => areas.load("address"));
        await context.sync();
        return found.map((areas) => (areas.isNullObject ? null : areas.address.replaceAll(/'[^']*'!/g, "")));
      });
      expect(read).toEqual(["A1:B1,A2,B3", "A1:A2", "A3", "C1:C3", null]);
      expect((await refused((proxy) => void proxy.getRange("D1:D9").getSpecialCells("Formulas").load("address"))).code).toBe(
        "ItemNotFound",
      );
    },
  },
];

onEveryExcel("Validations and conditional formats", behaviours);
