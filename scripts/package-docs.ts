/** A package as package-lock.json has it. */
export interface LockedPackage {
  readonly version: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly devOptional?: boolean;
}

const START = "<!-- packages: written by npm run docs -->";
const END = "<!-- end of packages -->";

/** docs/dependencies.md with the list of every package that ships, by licence; `packages` by place, as package-lock.json has them. */
export function withPackages(page: string, packages: Readonly<Record<string, LockedPackage>>): string {
  const start = page.indexOf(START);
  const end = page.indexOf(END);
  if (start < 0 || end < start) throw new Error(`The page has no place for the packages between ${START} and ${END}.`);
  const byLicence = new Map<string, Set<string>>();
  for (const [place, { version, license, dev }] of Object.entries(packages)) {
    if (place === "" || dev) continue;
    const name = `${place.slice(place.lastIndexOf("node_modules/") + "node_modules/".length)} ${version}`;
    byLicence.set(license ?? "none", (byLicence.get(license ?? "none") ?? new Set()).add(name));
  }
  const lines = [...byLicence]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([licence, names]) => `- **${licence}** (${names.size}): ${[...names].sort().join(", ")}`);
  return `${page.slice(0, start)}${START}\n\n${lines.join("\n")}\n\n${page.slice(end)}`;
}
