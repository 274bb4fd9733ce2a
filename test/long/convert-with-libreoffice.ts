import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/** How long LibreOffice may take over all files of one call. */
const PATIENCE_MS = 15 * 60_000;

/** A LibreOffice on this machine: $SOFFICE, or one on the path. Throws when there is none. */
export function findLibreOffice(): { readonly program: string; readonly version: string } {
  for (const program of [process.env.SOFFICE, "soffice", "libreoffice"]) {
    if (!program) continue;
    const { status, stdout } = spawnSync(program, ["--version"], { encoding: "utf8" });
    if (status === 0) return { program, version: stdout.trim().split(" ").slice(0, 2).join(" ") };
  }
  throw new Error("LibreOffice (soffice) is not on this machine: install it, or set SOFFICE to where it is.");
}

/** Has LibreOffice open each file and save it as another .xlsx, or as a .pdf; by name, what it saved, or null where it saved nothing. */
export function convertWithLibreOffice(
  files: ReadonlyMap<string, Uint8Array>,
  format: "xlsx" | "pdf" = "xlsx",
): Map<string, Uint8Array | null> {
  const { program } = findLibreOffice();
  const folder = mkdtempSync(join(tmpdir(), "action-plan-"));
  try {
    const [from, to] = [join(folder, "from"), join(folder, "to")];
    mkdirSync(from);
    // The names of borrowed files may say anything: they are numbered.
    const named = [...files].map(([name, bytes], i) => ({ name, bytes, file: `${i}.xlsx` }));
    for (const { file, bytes } of named) writeFileSync(join(from, file), bytes);
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
    const paths = named.map(({ file }) => join(from, file));
    const { error } = spawnSync(program, [profile, "--headless", "--convert-to", format, "--outdir", to, ...paths], {
      stdio: "ignore",
      timeout: PATIENCE_MS,
    });
    if (error) throw error;
    return new Map(
      named.map(({ name, file }) => {
        const saved = join(to, file.replace(/xlsx$/, format));
        return [name, existsSync(saved) ? new Uint8Array(readFileSync(saved)) : null];
      }),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
