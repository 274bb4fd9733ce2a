import { main } from "./main";
import { thisProcess } from "./this-process";

void main(process.argv.slice(2), thisProcess()).then((code) => (process.exitCode = code));
