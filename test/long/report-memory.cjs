// Loaded before a program (node --require): tells the parent how much memory the program held at most, in megabytes, when it ends.
const { readFileSync, writeSync } = require("node:fs");

process.on("exit", () => {
  let megabytes = process.resourceUsage().maxRSS / 1024;
  try {
    // On Linux the figure above starts with what the parent held when it started this process.
    megabytes = Number(/VmHWM:\s+(\d+)/.exec(readFileSync("/proc/self/status", "utf8"))[1]) / 1024;
  } catch {
    // Elsewhere there is no such file.
  }
  writeSync(3, `${megabytes}\n`);
});
