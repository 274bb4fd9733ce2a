// npm run excel: builds the add-in, serves it over https with a development certificate and sideloads it into Excel. Needs Excel; Ctrl+C takes it out again.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { homedir } from "node:os";
import path from "node:path";
import { build } from "./build.mjs";
import { serve } from "./serve.mjs";

// Microsoft's own tools, fetched when they are needed: they are large, and nobody without Excel has a use for them.
const CERTIFICATES = "office-addin-dev-certs@3.0.0";
const DEBUGGING = "office-addin-debugging@7.0.0";
const ROOT = path.resolve(import.meta.dirname, "..");
const MANIFEST = path.join(ROOT, "manifest.xml");

const npx = (...args) => {
  const { status } = spawnSync("npx", ["--yes", ...args], { cwd: ROOT, stdio: "inherit", shell: process.platform === "win32" });
  return status === 0;
};

build(["add-in"]);
if (!npx(CERTIFICATES, "install")) {
  process.stderr.write(
    "The development certificate could not be installed, so Excel would refuse the add-in. Run this again and accept the certificate.\n",
  );
  process.exit(2);
}
// Where the tool keeps them: https://www.npmjs.com/package/office-addin-dev-certs
const certificate = (name) => readFileSync(path.join(homedir(), ".office-addin-dev-certs", name));
const site = await serve({
  port: 3000,
  folder: path.join(ROOT, "dist/add-in"),
  tls: { key: certificate("localhost.key"), cert: certificate("localhost.crt") },
});
process.stdout.write(`Serving the add-in at ${site.address}\n`);
if (!npx(DEBUGGING, "start", MANIFEST, "desktop", "--app", "excel", "--no-debug")) {
  process.stderr.write("Excel could not be started with the add-in. docs/deploying.md says how to sideload it by hand.\n");
  await site.close();
  process.exit(2);
}
process.stdout.write("Excel is open with the add-in on the Home tab. Press Ctrl+C here to take it out again.\n");
process.once("SIGINT", () => {
  npx(DEBUGGING, "stop", MANIFEST);
  void site.close().then(() => process.exit(0));
});
