// Finds the browser that the journeys run in, or brings one.
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";

const CACHE = path.resolve(import.meta.dirname, "../.cache/browser");
/** A Chromium for Linux x64 that npm itself delivers; used where no browser can be installed otherwise. */
const NPM_BUILD = "@sparticuz/chromium@153.0.0";

const INSTALLED = {
  linux: [
    "/usr/bin/chromium",
    "/usr/bin/chromium-browser",
    "/usr/bin/google-chrome",
    "/usr/bin/google-chrome-stable",
    "/usr/bin/microsoft-edge",
  ],
  darwin: ["Google Chrome", "Chromium", "Microsoft Edge"].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`),
  win32: [process.env.PROGRAMFILES, process.env["PROGRAMFILES(X86)"], process.env.LOCALAPPDATA]
    .filter(Boolean)
    .flatMap((base) => [path.join(base, "Google/Chrome/Application/chrome.exe"), path.join(base, "Microsoft/Edge/Application/msedge.exe")]),
};

/** True when the file starts: a browser may be there and yet lack its libraries. Chrome on Windows opens a window instead of telling its version. */
function runs(file) {
  if (process.platform === "win32") return existsSync(file);
  try {
    execFileSync(file, ["--version"], { stdio: "ignore", timeout: 20_000 });
    return true;
  } catch {
    return false;
  }
}

function byApt() {
  const apt = (...args) =>
    execFileSync("apt-get", args, {
      stdio: ["ignore", 2, 2],
      timeout: 300_000,
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    });
  apt("update", "-qq");
  apt("install", "-y", "-qq", "--no-install-recommends", "chromium");
  return "/usr/bin/chromium";
}

async function byNpm() {
  execFileSync("npm", ["install", "--no-audit", "--no-fund", "--no-save", "--prefix", CACHE, NPM_BUILD], {
    stdio: ["ignore", 2, 2],
    timeout: 300_000,
  });
  const module = await import(createRequire(path.join(CACHE, "package.json")).resolve("@sparticuz/chromium"));
  return module.default.executablePath();
}

async function byPlaywright() {
  const cli = createRequire(import.meta.url).resolve("playwright-core/cli.js");
  execFileSync(process.execPath, [cli, "install", "chromium"], { stdio: ["ignore", 2, 2], timeout: 300_000 });
  const { chromium } = await import("playwright-core");
  return chromium.executablePath();
}

/** The path of a browser that runs. Throws, naming every way that was tried, when there is none. */
export async function findBrowser() {
  const given = process.env.CHROME_PATH;
  if (given) {
    if (runs(given)) return given;
    throw new Error(`CHROME_PATH is ${given}, and that does not run. Correct it, or unset it so that a browser is looked for.`);
  }
  const installed = INSTALLED[process.platform] ?? [];
  const found = installed.find((file) => existsSync(file) && runs(file));
  if (found) return found;

  const tried = [`an installed Chrome, Chromium or Edge (${installed.join(", ")})`];
  const debianRoot = process.platform === "linux" && process.getuid?.() === 0 && existsSync("/etc/debian_version");
  const ways = [
    ["apt-get install chromium, as root on Debian", debianRoot, byApt],
    [`the npm package ${NPM_BUILD}, on Linux x64`, process.platform === "linux" && process.arch === "x64", byNpm],
    ["playwright-core install chromium", true, byPlaywright],
  ];
  for (const [what, applies, bring] of ways) {
    if (!applies) {
      tried.push(`${what} (not this machine)`);
      continue;
    }
    try {
      process.stderr.write(`No browser found; trying ${what} …\n`);
      const file = await bring();
      if (runs(file)) return file;
      tried.push(`${what}: ${file} was installed and does not run`);
    } catch (error) {
      tried.push(`${what}: ${error instanceof Error ? error.message.split("\n")[0] : error}`);
    }
  }
  throw new Error(
    `The journeys need a browser and none could be found or brought. Tried:\n- $CHROME_PATH (not set)\n- ${tried.join("\n- ")}\nInstall Chrome, Chromium or Edge, or set CHROME_PATH.`,
  );
}

if (process.argv[1] === import.meta.filename) process.stdout.write(`${await findBrowser()}\n`);
