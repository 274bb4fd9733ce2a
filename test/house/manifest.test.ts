import { execFileSync } from "node:child_process";
import { readFileSync, existsSync } from "node:fs";
import path from "node:path";
import { SaxesParser } from "saxes";
import { DEVELOPMENT_ADDRESS, manifestFor } from "../../scripts/sites-plugin.cjs";

const root = path.resolve(__dirname, "../..");
const xml = readFileSync(path.join(root, "manifest.xml"), "utf8");

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly parents: readonly string[];
  text: string;
}

/** Every element of the manifest with the text directly in it. */
function elements(source: string): Element[] {
  const all: Element[] = [];
  const open: Element[] = [];
  const parser = new SaxesParser();
  parser.on("opentag", ({ name, attributes }) => {
    const element = { name, attributes, parents: open.map((one) => one.name), text: "" };
    open.push(element);
    all.push(element);
  });
  parser.on("text", (text) => {
    const last = open.at(-1);
    if (last) last.text += text.trim();
  });
  parser.on("closetag", () => void open.pop());
  parser.write(source).close();
  return all;
}

const all = elements(xml);
const named = (name: string): Element[] => all.filter((element) => element.name === name);
const values = (name: string, attribute: string): string[] =>
  named(name).flatMap(({ attributes }) => (attributes[attribute] === undefined ? [] : [attributes[attribute]]));

/** Width and height of a PNG, from its header: https://www.w3.org/TR/png-3/#11IHDR */
function pngSize(file: string): [number, number] {
  const bytes = readFileSync(file);
  expect(bytes.subarray(1, 4).toString("latin1")).toBe("PNG");
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

describe("manifest.xml", () => {
  it("is read by Microsoft's own reader and asks for what it needs, no more", () => {
    // In a process of its own: the reader is partly an ES module, which Jest cannot require.
    const read = `require("office-addin-manifest").OfficeAddinManifest.readManifestFile("manifest.xml").then((info) => console.log(JSON.stringify(info)))`;
    const info = JSON.parse(execFileSync(process.execPath, ["-e", read], { cwd: root, encoding: "utf8" })) as Record<string, unknown>;
    expect(info.hosts).toEqual(["Workbook"]);
    expect(info.permissions).toBe("ReadWriteDocument");
    expect(info.supportUrl).toMatch(/^https:/);
    expect(info.highResolutionIconUrl).toMatch(/^https:/);
    expect(info.defaultLocale).toBe("en-GB");
    expect(named("Set").map(({ attributes }) => `${attributes.Name} ${attributes.MinVersion}`)).toEqual(["ExcelApi 1.9"]);
  });

  it("has the version of the package", () => {
    const { version } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8")) as { version: string };
    expect(named("Version")[0]?.text).toBe(`${version}.0`);
  });

  it("puts its group on the Home tab with three buttons", () => {
    expect(values("OfficeTab", "id")).toEqual(["TabHome"]);
    expect(values("Control", "id")).toEqual(["ActionPlan.Check", "ActionPlan.Key", "ActionPlan.Summary"]);
    const strings = new Map(named("bt:String").map(({ attributes }) => [attributes.id, attributes.DefaultValue]));
    expect(["Group.Label", "Check.Label", "Key.Label", "Summary.Label"].map((id) => strings.get(id))).toEqual([
      "Action plan",
      "Check plan",
      "Key sheet",
      "Summary",
    ]);
  });

  it("names only what it defines, each once, in 32 characters", () => {
    const defined = ["bt:Image", "bt:Url", "bt:String"].flatMap((name) => values(name, "id"));
    const used = all.flatMap(({ attributes }) => (attributes.resid === undefined ? [] : [attributes.resid]));
    expect(defined.length).toBeGreaterThan(30);
    expect(new Set(defined).size).toBe(defined.length);
    expect(new Set(used)).toEqual(new Set(defined));
    expect(defined.filter((id) => id.length > 32)).toEqual([]);
  });

  it("keeps labels within 125 and tips within 250 characters", () => {
    const strings = named("bt:String");
    expect(strings.length).toBeGreaterThan(5);
    for (const { attributes, parents } of strings) {
      expect((attributes.DefaultValue ?? "").length).toBeLessThanOrEqual(parents.at(-1) === "bt:ShortStrings" ? 125 : 250);
    }
  });

  it("points at icons that are there at their sizes", () => {
    const urls = new Map(named("bt:Image").map(({ attributes }) => [attributes.id, attributes.DefaultValue]));
    const images = named("bt:Image").filter(({ attributes }) => attributes.resid !== undefined);
    expect(images.length).toBeGreaterThanOrEqual(27);
    for (const { attributes } of images) {
      const url = urls.get(attributes.resid) ?? "";
      expect(url.startsWith(`${DEVELOPMENT_ADDRESS}assets/`)).toBe(true);
      const size = Number(attributes.size);
      expect(pngSize(path.join(root, url.slice(DEVELOPMENT_ADDRESS.length)))).toEqual([size, size]);
    }
    for (const url of [...values("IconUrl", "DefaultValue"), ...values("HighResolutionIconUrl", "DefaultValue")]) {
      expect(existsSync(path.join(root, url.slice(DEVELOPMENT_ADDRESS.length)))).toBe(true);
    }
  });

  it("points at pages that are built", () => {
    const pages = ["bt:Url", "SourceLocation", "SupportUrl"].flatMap((name) => values(name, "DefaultValue"));
    expect(pages.length).toBeGreaterThanOrEqual(5);
    for (const page of pages) {
      const { origin, pathname } = new URL(page);
      expect(`${origin}/`).toBe(DEVELOPMENT_ADDRESS);
      const name = pathname.slice(1);
      expect(existsSync(path.join(root, "src", name.replace(".html", ""), name))).toBe(true);
    }
  });

  it("runs only functions that the commands page associates, and leaves none unused", () => {
    const source = readFileSync(path.join(root, "src/commands/index.ts"), "utf8");
    const associated = [...source.matchAll(/Office\.actions\.associate\("(\w+)"/g)].map((match) => match[1]);
    expect(associated.length).toBeGreaterThan(0);
    expect(named("FunctionName").map(({ text }) => text)).toEqual(associated);
  });

  it("is written for another address with every link moved there", () => {
    const moved = manifestFor("https://plans.example.gov.uk/checker");
    expect(moved).not.toContain(DEVELOPMENT_ADDRESS);
    expect(elements(moved).length).toBe(all.length);
    expect(moved).toContain("https://plans.example.gov.uk/checker/taskpane.html?check=now");
    expect(() => manifestFor("http://plans.example.gov.uk/")).toThrow("https");
  });
});
