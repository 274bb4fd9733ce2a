import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";

const ROOT = resolve(__dirname, "../..");
const ADDRESS = "https://addins.council.example/action-plan/";

/** Builds twice and for another address, and asks for the software bill of materials. Resolves to what was found; throws with what is wrong. */
export function checkPackages(): string {
  const troubles: string[] = [];
  npm("run", "build", "--", "--env", `address=${ADDRESS}`);
  const manifest = readFileSync(join(ROOT, "dist/add-in/manifest.xml"), "utf8");
  if (!manifest.includes(`${ADDRESS}taskpane.html`)) troubles.push(`the manifest built for ${ADDRESS} does not name it`);
  if (/localhost/.test(manifest)) troubles.push("the manifest built for another address names this machine");
  const [first, second] = [built(), built()];
  for (const name of new Set([...first.keys(), ...second.keys()]))
    if (first.get(name) !== second.get(name)) troubles.push(`${name} differs from one build to the next`);

  const lock = JSON.parse(readFileSync(join(ROOT, "package-lock.json"), "utf8")) as {
    packages: Record<string, { dev?: boolean; version: string }>;
  };
  const sbom = JSON.parse(npm("sbom", "--sbom-format", "cyclonedx", "--package-lock-only")) as {
    components: readonly { name: string; version: string; licenses?: readonly unknown[]; properties?: readonly { name: string }[] }[];
  };
  const isDevelopment = ({ properties = [] }: (typeof sbom.components)[number]): boolean =>
    properties.some(({ name }) => name === "cdx:npm:package:development");
  const shipped = sbom.components.filter((component) => !isDevelopment(component));
  const listed = new Set(shipped.map(({ name, version }) => `${name} ${version}`));
  for (const [place, { dev, version }] of Object.entries(lock.packages)) {
    const name = `${place.slice(place.lastIndexOf("node_modules/") + "node_modules/".length)} ${version}`;
    if (place !== "" && !dev && !listed.has(name)) troubles.push(`${name} is not among what ships in the software bill of materials`);
  }
  for (const { name, licenses } of shipped)
    if (!licenses?.length) troubles.push(`${name} has no licence in the software bill of materials`);
  if (troubles.length > 0) throw new Error(troubles.join("\n"));
  return `${first.size} files come out the same twice; ${shipped.length} of ${sbom.components.length} packages in the software bill of materials ship, each with a licence`;
}

/** What `npm run build` makes of nothing: each file's hash by name. */
function built(): Map<string, string> {
  rmSync(join(ROOT, "dist"), { recursive: true, force: true });
  npm("run", "build");
  const names = readdirSync(join(ROOT, "dist"), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  if (names.length < 20) throw new Error(`only ${names.length} files were built`);
  return new Map(
    names.map(({ parentPath, name }) => [
      join(parentPath, name).slice(ROOT.length),
      createHash("sha256")
        .update(readFileSync(join(parentPath, name)))
        .digest("hex"),
    ]),
  );
}

function npm(...args: string[]): string {
  const { status, stdout, stderr } = spawnSync("npm", args, {
    cwd: ROOT,
    encoding: "utf8",
    maxBuffer: 1 << 28,
    shell: process.platform === "win32",
  });
  if (status !== 0) throw new Error(`npm ${args.join(" ")} ends with ${String(status)}\n${stdout}${stderr}`);
  return stdout;
}
