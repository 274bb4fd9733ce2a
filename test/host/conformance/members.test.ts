import { existsSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { EXPOSED_CLASSES, clientName } from "../../../src/host/protocol/exposed-class";
import { CAME_AFTER_1_9 } from "../../../src/host/protocol/requirement-sets";
import "../../../src/host/protocol/batch-run";
import { type MemberUse, definedMembers, usedMembers } from "./office-definitions";

/** Set by `npm run host-members`: write what the tests would compare. */
const isWriting = process.env.WRITE_HOST_MEMBERS === "1";
const DOCUMENT = "docs/host.md";
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

const files = (folder: string, end: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(end))
    .map((file) => join(folder, file))
    .sort();

const [byAdapter, byTests] = ((): [readonly MemberUse[], ReadonlySet<string>] => {
  const adapter = files("src/excel", ".ts");
  const tests = files("test/host/conformance", ".test.ts");
  const uses = usedMembers([...adapter, ...tests]);
  const isAdapter = (use: MemberUse): boolean => use.file.includes("src/excel/");
  return [uses.filter(isAdapter), new Set(uses.filter((use) => !isAdapter(use)).map((use) => use.name))];
})();

/** Members of the request itself, which never reach Excel under these names. */
const isOfRequest = (name: string): boolean => name.startsWith("RequestContext.");
const used = [...new Set(byAdapter.map((use) => use.name))].filter((name) => !isOfRequest(name)).sort();
const where = (name: string): string => {
  const use = byAdapter.find((each) => each.name === name);
  return use ? `${use.file.slice(use.file.indexOf("src/excel/"))}:${use.line}` : "";
};

test("the adapter's members and those of the tests are found", () => {
  expect(used.length).toBeGreaterThan(40);
  expect(used).toContain("Range.values");
  expect(byTests.size).toBeGreaterThan(150);
});

test("the host answers every member the adapter uses", () => {
  const known = new Set(answered());
  expect(used.filter((name) => !known.has(name)).map((name) => `${name} (${where(name)})`)).toEqual([]);
});

test("every member the adapter uses has its behaviour tested here, through the genuine Office.js", () => {
  expect(used.filter((name) => !byTests.has(name)).map((name) => `${name} (${where(name)})`)).toEqual([]);
});

/** The set the manifest asks for, and the members of later sets that the adapter asks for only where they are. */
const DECLARED = 9;
const GUARDED: Readonly<Record<string, string>> = {
  "Comment.content": "1.10",
  "Comment.getLocation": "1.10",
  "Comment.id": "1.10",
  "CommentCollection.getItem": "1.10",
  "Range.getMergedAreasOrNullObject": "1.13",
  "Workbook.comments": "1.10",
  "Worksheet.customProperties": "1.12",
  "WorksheetCollection.onRowSorted": "1.10",
  "WorksheetCustomProperty.value": "1.12",
  "WorksheetCustomPropertyCollection.add": "1.12",
  "WorksheetCustomPropertyCollection.getItemOrNullObject": "1.12",
};

test("members above the declared requirement set are those that the adapter asks for by isSetSupported", () => {
  const later = used.filter((name) => {
    const minor = /^ExcelApi 1\.([0-9]+)$/.exec(byName.get(name)?.set ?? "")?.[1];
    return minor === undefined || Number(minor) > DECLARED;
  });
  expect(later).toEqual(
    Object.keys(GUARDED)
      .filter((name) => used.includes(name))
      .sort(),
  );
  for (const name of later) expect(byName.get(name)?.set).toBe(`ExcelApi ${GUARDED[name] ?? ""}`);
  expect(readFileSync("manifest.xml", "utf8")).toContain(`MinVersion="1.${DECLARED}"`);
});

test("docs/host.md lists the members used, covered and their sets", () => {
  const rows = used.map((name) => `| \`${name}\` | ${byName.get(name)?.set ?? ""} | ${byTests.has(name) ? "yes" : "no"} |`);
  const table = ["| member | since | tested |", "| --- | --- | --- |", ...rows].join("\n");
  const text = existsSync(DOCUMENT) ? readFileSync(DOCUMENT, "utf8") : "";
  const [before = "", rest = ""] = text.split("<!-- members -->\n");
  const [, after = ""] = rest.split("<!-- end of members -->");
  if (isWriting) {
    writeFileSync(DOCUMENT, `${before}<!-- members -->\n\n${table}\n\n<!-- end of members -->${after}`);
    return;
  }
  // The formatter may pad the columns.
  const plain = (markdown: string): string => markdown.replaceAll(/ +/g, " ").replaceAll(/-{3,}/g, "---").trim();
  expect(plain(rest.split("<!-- end of members -->")[0] ?? "")).toBe(plain(table));
});
