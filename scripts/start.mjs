// npm start: the add-in beside a real plan, in a browser. Builds what is missing, serves it, says where.
import { spawn } from "node:child_process";
import { build } from "./build.mjs";
import { serve } from "./serve.mjs";

const PORT = Number(process.env.PORT ?? 3000);

process.stdout.write("Preparing the preview (about a minute the first time) …\n");
build(["add-in", "preview"]);

let site;
try {
  site = await serve({ port: PORT });
} catch (error) {
  if (error.code !== "EADDRINUSE") throw error;
  site = await serve({ port: 0 });
}
process.stdout.write(`\nAction plan check is at ${site.address}\nStop with Ctrl+C.\n`);

const open =
  { darwin: ["open"], win32: ["cmd", "/c", "start", ""] }[process.platform] ??
  (process.env.DISPLAY || process.env.WAYLAND_DISPLAY ? ["xdg-open"] : null);
if (open && !process.env.CI && process.stdout.isTTY)
  spawn(open[0], [...open.slice(1), site.address], { stdio: "ignore", detached: true })
    .on("error", () => undefined)
    .unref();
