import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { Random } from "../fuzz/random";
import { HOSTILE_FILES } from "../host/xlsx/hostile-files";
import { buildWorkbook, worksheet } from "../host/xlsx/zip-builder";
import { planFile } from "../support/plan-file";

const PLANS = path.resolve(__dirname, "../workbooks/plans");

/** A file of a mixed pile, such as a shared drive holds. */
export interface MixedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const row = (r: number, texts: readonly string[]): string =>
  `<row r="${r + 1}">${texts.map((text, c) => `<c r="${String.fromCharCode(65 + c)}${r + 1}" t="inlineStr"><is><t>${text}</t></is></c>`).join("")}</row>`;
const sheetOf = (rows: readonly (readonly string[])[]): Uint8Array =>
  buildWorkbook({ sheets: [worksheet(rows.map((texts, r) => row(r, texts)).join(""))] });

/** Workbooks that are no plans. */
const OTHERS: readonly (readonly [string, Uint8Array])[] = [
  ["contacts", sheetOf([["Name", "Agency", "Telephone"], ...Array.from({ length: 40 }, (_, r) => [`Officer ${r}`, "Health", `Ext ${r}`])])],
  [
    "budget",
    sheetOf([["Heading", "2018/19", "2019/20"], ...Array.from({ length: 30 }, (_, r) => [`Training ${r}`, `${r * 90}`, `${r * 95}`])]),
  ],
  ["newsletter", sheetOf(["Welcome to our newsletter", "The board met in May.", "Training dates are below."].map((line) => [line]))],
  ["empty", sheetOf([])],
];

/** Honest plans whole, cut short or damaged, made-up plans, workbooks that are no plans, and files that mean harm: always the same. */
export function mixedFiles(count: number, borrowed: string | null): MixedFile[] {
  const plans = readdirSync(PLANS).filter((name) => name.endsWith(".xlsx"));
  const kept = plans.map((name) => readFileSync(path.join(PLANS, name)));
  const strange =
    borrowed === null || !existsSync(borrowed)
      ? []
      : readdirSync(borrowed)
          .filter((name) => /\.(xlsx|ods)$/.test(name))
          .sort();
  return Array.from({ length: count }, (_, index) => {
    const random = new Random(20191201, index);
    const whole = new Uint8Array(random.of(kept));
    const kinds: readonly (() => readonly [string, Uint8Array])[] = [
      () => ["plan", whole],
      () => ["made-up", planFile(5 + random.below(300), 1 + random.below(3))],
      () => random.of(OTHERS),
      () => {
        const { build } = random.of(HOSTILE_FILES);
        return ["hostile", build()];
      },
      () => ["cut", whole.subarray(0, random.below(whole.length))],
      () => {
        for (let flips = 1 + random.below(20); flips > 0; flips--) whole[random.below(whole.length)] = random.below(256);
        return ["damaged", whole];
      },
      ...(strange.length > 0
        ? [
            (): readonly [string, Uint8Array] => {
              const name = strange[index % strange.length] ?? "";
              return [`strange-${name.replace(/\W+/g, "-").slice(0, 40)}`, readFileSync(path.join(borrowed ?? "", name))];
            },
          ]
        : []),
    ];
    const [kind, bytes] = kinds[index % kinds.length]!();
    return { name: `${String(index).padStart(4, "0")}-${kind}.xlsx`, bytes };
  });
}
