import { readFileSync, writeFileSync } from "node:fs";
import { EXPOSED_CLASSES, clientName } from "../../../src/host/protocol/exposed-class";
import { CAME_AFTER_1_9 } from "../../../src/host/protocol/requirement-sets";
import "../../../src/host/protocol/batch-run";
import { definedMembers } from "./office-definitions";

/** Set by `npm run host-members`: write what the tests would compare. */
const isWriting = process.env.WRITE_HOST_MEMBERS === "1";
const SETS_FILE = "src/host/protocol/requirement-sets.ts";

const defined = definedMembers();
const byName = new Map(defined.map((member) => [`${member.className}.${member.member}`, member]));

/** Every member the host answers, as the definitions name it. */
function answered(): string[] {
  const names = new Set<string>();
  for (const [className, exposed] of EXPOSED_CLASSES) {
    const members = [...exposed.properties, ...exposed.objects, ...exposed.methods] as [string, { as?: string }][];
    for (const [wire, member] of members) names.add(`${className}.${member.as ?? clientName(wire)}`);
  }
  return [...names].sort();
}

function cameAfter(): Record<string, string> {
  const later: Record<string, string> = {};
  for (const name of answered()) {
    const set = byName.get(name)?.set;
    const minor = set === undefined ? null : /^ExcelApi 1\.([0-9]+)$/.exec(set)?.[1];
    if (set !== undefined && !(minor !== null && minor !== undefined && Number(minor) <= 9)) later[name] = set;
  }
  return later;
}

test("the definitions were read", () => {
  expect(defined.length).toBeGreaterThan(1500);
  expect(byName.get("Range.getMergedAreasOrNullObject")?.set).toBe("ExcelApi 1.13");
  expect(byName.get("WorksheetCollection.onNameChanged")?.set).toBe("ExcelApiOnline 1.1");
});

test("the host knows which of its members came after ExcelApi 1.9", () => {
  if (isWriting) {
    const head = readFileSync(SETS_FILE, "utf8").split("export const")[0] ?? "";
    const lines = Object.entries(cameAfter()).map(([name, set]) => `  "${name}": "${set}",\n`);
    writeFileSync(SETS_FILE, `${head}export const CAME_AFTER_1_9: Readonly<Record<string, string>> = {\n${lines.join("")}};\n`);
    return;
  }
  expect(CAME_AFTER_1_9).toEqual(cameAfter());
  expect(Object.keys(CAME_AFTER_1_9).length).toBeGreaterThan(3);
});

/** What exposeCollection gives every collection; the library asks for some of it where the definitions name none. */
const OF_EVERY_COLLECTION = /\.(?:count|getCount|getItem|getItemAt|getItemOrNullObject)$/;
const EXCEL_CLASSES = new Set(defined.map((member) => member.className));

test("the host answers no member that the definitions don't have", () => {
  const unknown = answered().filter(
    (name) => EXCEL_CLASSES.has(name.split(".")[0] ?? "") && !name.includes("._") && !OF_EVERY_COLLECTION.test(name) && !byName.has(name),
  );
  expect(unknown).toEqual([]);
});
