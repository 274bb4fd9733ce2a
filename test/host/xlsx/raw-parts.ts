import { unzipSync } from "fflate";

/** The parts of a file by name, in the zip's order; the folders that some programs write into a zip are no parts. */
export const rawParts = (bytes: Uint8Array): Map<string, Buffer> =>
  new Map(
    Object.entries(unzipSync(bytes))
      .filter(([name]) => !name.endsWith("/"))
      .map(([name, content]) => [name, Buffer.from(content)]),
  );

/** The names of parts that differ, are new ("+name") or gone ("-name"). */
export function partsThatDiffer(before: Uint8Array, after: Uint8Array): string[] {
  const old = rawParts(before);
  const now = rawParts(after);
  const differing = [...old].flatMap(([name, content]) => {
    const other = now.get(name);
    return other === undefined ? [`-${name}`] : other.equals(content) ? [] : [name];
  });
  return [...differing, ...[...now.keys()].filter((name) => !old.has(name)).map((name) => `+${name}`)].sort();
}

export const textOfPart = (bytes: Uint8Array, name: string): string => {
  const part = rawParts(bytes).get(name);
  if (!part) throw new Error(`there is no part ${name}`);
  return part.toString();
};
