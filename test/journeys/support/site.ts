import { spawn } from "node:child_process";
import path from "node:path";
import { chromium, type Browser, type Page } from "playwright-core";

const root = path.resolve(__dirname, "../../..");

/** Over https the certificate is made for the run. */
const SERVE = {
  http: `import("./scripts/serve.mjs").then(({ serve }) => serve({ port: 0 })).then(({ address }) => console.log(address))`,
  https: `Promise.all([import("./scripts/serve.mjs"), import("selfsigned")]).then(async ([{ serve }, { generate }]) => {
    const { private: key, cert } = await generate([{ name: "commonName", value: "localhost" }]);
    const { address } = await serve({ port: 0, tls: { key, cert } });
    console.log(address);
  })`,
};

/** Serves what `npm test` has built, as `npm start` does, on a free port. */
export async function openSite(scheme: "http" | "https"): Promise<{ readonly address: string; close(): void }> {
  const server = spawn(process.execPath, ["-e", SERVE[scheme]], { cwd: root, stdio: ["ignore", "pipe", "inherit"] });
  const address = await new Promise<string>((resolve, reject) => {
    server.stdout.once("data", (said: Buffer) => resolve(said.toString().trim()));
    server.once("exit", (code) => reject(new Error(`The server ended with ${code} before it said its address.`)));
  });
  return { address, close: () => void server.kill() };
}

/** The browser that scripts/find-browser.mjs found; `npm test` hands it on as CHROME_PATH. */
export async function openBrowser(): Promise<Browser> {
  const executablePath = process.env.CHROME_PATH;
  if (!executablePath) throw new Error("Set CHROME_PATH, or run the journeys with npm test, which finds a browser.");
  // The sandbox needs rights that containers do not give, and the pages are our own. The rest keeps the browser from calling home.
  const args = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
  ];
  return chromium.launch({ executablePath, args });
}

/** Everything a page asks for from elsewhere, and every error it reports; both must stay empty. */
export function watchPage(page: Page, address: string): { readonly strays: string[]; readonly errors: string[] } {
  const strays: string[] = [];
  const errors: string[] = [];
  page.on("request", (request) => {
    if (!request.url().startsWith(address) && !/^(data|blob|about):/.test(request.url())) strays.push(request.url());
  });
  page.on("pageerror", (error) => errors.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") errors.push(message.text());
  });
  return { strays, errors };
}
