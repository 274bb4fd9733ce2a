import { readFileSync } from "node:fs";
import path from "node:path";
import { withPackages } from "../../scripts/package-docs";

interface Locked {
  readonly version: string;
  readonly integrity?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly hasInstallScript?: boolean;
}
const ROOT = path.resolve(__dirname, "../..");
const read = <T>(file: string): T => JSON.parse(readFileSync(path.join(ROOT, file), "utf8")) as T;
const own = read<{ dependencies: Record<string, string>; devDependencies: Record<string, string> }>("package.json");
const locked = Object.entries(read<{ packages: Record<string, Locked> }>("package-lock.json").packages).filter(([place]) => place !== "");
const shipped = locked.filter(([, { dev }]) => !dev);

describe("the packages we rest on", () => {
  it("are all at one version each, with the hash of what was looked at", () => {
    expect(locked.length).toBeGreaterThan(100);
    expect(Object.entries({ ...own.dependencies, ...own.devDependencies }).filter(([, range]) => !/^\d+\.\d+\.\d+$/.test(range))).toEqual(
      [],
    );
    expect(locked.filter(([, { integrity }]) => !integrity?.startsWith("sha512-")).map(([place]) => place)).toEqual([]);
  });

  it("are few where they are shipped: at most five beside React and Fluent", () => {
    const others = Object.keys(own.dependencies).filter((name) => !/^(react|react-dom|@fluentui\/.*)$/.test(name));
    expect(others.length).toBeLessThanOrEqual(5);
  });

  it("run nothing on installing where they are shipped", () => {
    expect(shipped.length).toBeGreaterThan(20);
    expect(shipped.filter(([, { hasInstallScript }]) => hasInstallScript).map(([place]) => place)).toEqual([]);
  });

  it("are free to ship", () => {
    const FREE = ["0BSD", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "ISC", "MIT"];
    expect(shipped.filter(([, { license }]) => !FREE.includes(license ?? "")).map(([place]) => place)).toEqual([]);
  });

  it("are listed, with their licences, as they are: npm run docs writes it", () => {
    const page = readFileSync(path.join(ROOT, "docs/dependencies.md"), "utf8");
    expect(page).toBe(withPackages(page, Object.fromEntries(locked)));
    const table = page.slice(0, page.indexOf("## All that ships"));
    expect(
      Object.keys(own.dependencies).filter((name) => !table.includes(name.replace(/^@fluentui\/react-icons$/, "react-icons"))),
    ).toEqual([]);
  });
});
