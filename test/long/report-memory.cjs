// Loaded before a program (node --require): tells the parent, when the program ends, how many megabytes it held at most and how many
// seconds its threads worked.
const { readFileSync, writeSync } = require("node:fs");

process.on("exit", () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  let megabytes = maxRSS / 1024;
  try {
    // On Linux the figure above starts with what the parent held when it started this process.
    megabytes = Number(/VmHWM:\s+(\d+)/.exec(readFileSync("/proc/self/status", "utf8"))[1]) / 1024;
  } catch {
    // Elsewhere there is no such file.
  }
  writeSync(3, `${megabytes} ${(userCPUTime + systemCPUTime) / 1e6}\n`);
});
