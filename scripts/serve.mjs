// A small server of static files, for the preview and for sideloading. It listens on this machine only.
import { createReadStream, existsSync, statSync } from "node:fs";
import { createServer as createHttp } from "node:http";
import { createServer as createHttps } from "node:https";
import { createRequire } from "node:module";
import path from "node:path";

const ROOT = path.resolve(import.meta.dirname, "..");
/** Office.js is served from where npm put it; it is Microsoft's and never copied. */
const OFFICE_JS = path.dirname(createRequire(import.meta.url).resolve("@microsoft/office-js/dist/office.js"));

const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".xml": "application/xml; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

/** The file an address stands for, or null: never one outside the folders that are served. */
function fileFor(url, folders) {
  let pathname;
  try {
    pathname = decodeURIComponent(new URL(url, "http://localhost").pathname);
  } catch {
    return null;
  }
  const [prefix, folder] = folders.find(([prefix]) => pathname.startsWith(prefix)) ?? [];
  if (!folder) return null;
  const file = path.resolve(folder, `.${path.posix.normalize(`/${pathname.slice(prefix.length)}`)}`);
  const inside = file === folder || file.startsWith(folder + path.sep);
  const at = inside && existsSync(file) && statSync(file).isDirectory() ? path.join(file, "index.html") : file;
  return inside && existsSync(at) ? at : null;
}

/** Serves dist/preview at / (or another folder), the add-in in it, and Office.js at /office-js/. Port 0 takes a free one. Resolves to its address and how to stop. */
export function serve({ port = 0, folder = path.join(ROOT, "dist/preview"), tls = null } = {}) {
  const folders = [
    ["/office-js/", OFFICE_JS],
    ["/", folder],
  ];
  const answer = (request, response) => {
    const file = request.method === "GET" || request.method === "HEAD" ? fileFor(request.url ?? "/", folders) : null;
    if (!file) {
      response.writeHead(404, { "content-type": "text/plain; charset=utf-8" }).end("There is no such page here.");
      return;
    }
    response.writeHead(200, {
      "content-type": TYPES[path.extname(file)] ?? "application/octet-stream",
      "cache-control": "no-cache",
      "x-content-type-options": "nosniff",
    });
    if (request.method === "HEAD") response.end();
    else createReadStream(file).pipe(response);
  };
  const server = tls ? createHttps(tls, answer) : createHttp(answer);
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "localhost", () => {
      const address = `${tls ? "https" : "http"}://localhost:${server.address().port}/`;
      resolve({ address, close: () => new Promise((done) => (server.closeAllConnections(), server.close(done))) });
    });
  });
}
