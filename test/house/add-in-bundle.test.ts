import { existsSync, readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { compileStyles } from "../../scripts/compiled-styles-loader.cjs";
import { contentSecurityPolicy, foreignModules } from "../../scripts/sites-plugin.cjs";

const root = path.resolve(__dirname, "../..");
const built = path.join(root, "dist/add-in");

describe("the add-in's bundle", () => {
  it("is refused by the build when it reaches the host, the preview or the command line", () => {
    const inSource = (file: string): string => path.join(root, "src", file);
    expect(foreignModules([inSource("taskpane/App.tsx"), inSource("excel/read-workbook.ts"), inSource("domain/plan/plan.ts")])).toEqual([]);
    const foreign = [inSource("host/model/workbook.ts"), inSource("preview/index.tsx"), inSource("cli/main.ts")];
    expect(foreignModules([inSource("app/ports.ts"), ...foreign])).toEqual(foreign);
  });

  // Built by `npm test` before the tests run.
  it("holds nothing of Office.js, the host or the file layer, no eval and no source map", () => {
    expect(existsSync(path.join(built, "taskpane.js"))).toBe(true);
    const scripts = readdirSync(built).filter((file) => file.endsWith(".js"));
    expect(scripts.length).toBeGreaterThanOrEqual(2);
    for (const script of scripts) {
      const text = readFileSync(path.join(built, script), "utf8");
      for (const mark of ["UnreadableFile", "xl/worksheets", "ReferencedObjectPathIds", "eval(", "sourceMappingURL"]) {
        expect(`${script}: ${text.includes(mark) ? mark : "clean"}`).toBe(`${script}: clean`);
      }
    }
  });

  it("is on screen with at most 160 kB, what a check needs coming after", () => {
    const first = readFileSync(path.join(built, "taskpane.js"));
    expect(gzipSync(first, { level: 9 }).length).toBeLessThan(160_000);
    expect(first.includes("ZodError")).toBe(false);
    expect(readFileSync(path.join(built, "pane-checker.js")).length).toBeGreaterThan(0);
  });

  it("has its styles worked out: what works them out is not in it", () => {
    const pane = readdirSync(built).filter((file) => /^(taskpane|pane-.*)\.js$/.test(file));
    const texts = pane.map((file) => readFileSync(path.join(built, file), "utf8"));
    // A message of Griffel's that only its makeStyles has.
    expect(texts.filter((text) => text.includes("unsupported shorthand CSS property"))).toEqual([]);
  });

  it("is not built with a style that is not known before it runs", () => {
    const compiled = compileStyles(
      "const useStyles = makeStyles({ wide: { color: tokens.colorBrandStroke1, padding: `0 ${1 + 1}px` } });",
      "Wide.tsx",
    );
    expect(compiled).toMatch(/^import \{ __styles \} from "@fluentui\/react-components";\nconst useStyles = __styles\(\{"wide":/);
    expect(compiled).toContain("color:var(--colorBrandStroke1)");
    expect(compiled).toContain("padding:0 2px");
    const shared =
      "const GAP = 2; const BOX = { padding: `${GAP}px` } as const; const useStyles = makeStyles({ box: { ...BOX, width: 0 } });";
    expect(compileStyles(shared, "Box.tsx")).toContain("padding:2px");
    const depending = "const width = window.innerWidth; const useStyles = makeStyles({ wide: { width } });";
    expect(() => compileStyles(depending, "Wide.tsx")).toThrow("window is not defined");
  });

  it("runs its pages under a policy that allows its own files and Office.js only", () => {
    for (const page of ["taskpane.html", "commands.html"]) {
      const html = readFileSync(path.join(built, page), "utf8");
      expect(html).toContain(contentSecurityPolicy("microsoft"));
      expect(html).not.toMatch(/__[A-Z_]+__/);
      expect(html).not.toMatch(/<script(?![^>]*\bsrc=)/);
    }
    expect(contentSecurityPolicy("microsoft")).not.toMatch(/unsafe-eval|https:\/\/\*|script-src[^;]*unsafe/);
    expect(contentSecurityPolicy("package")).not.toContain("http");
  });
});
