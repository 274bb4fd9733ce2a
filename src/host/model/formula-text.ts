import type { Area } from "./area";
import { parseArea, quotedSheetName } from "./address";
import { isEntireColumns, isEntireRows } from "./area-algebra";
import { columnLetters } from "./address";
import { MAX_FORMULA } from "./limits";
import { Refusal } from "./refusal";

/** A piece of a formula's text. Only what moving references and refusing nonsense need. */
export interface FormulaToken {
  readonly kind:
    "reference" | "name" | "function" | "number" | "text" | "error" | "operator" | "open" | "close" | "separator" | "space" | "array";
  readonly text: string;
  /** Of a reference: the sheet it names, null for the formula's own. */
  readonly sheet: string | null;
  /** Of a reference: its part after the sheet, "$A$1:B2". */
  readonly local: string;
}

// One alternative a kind of token, each starting with another character or excluding the ones before it, so that reading is linear.
const TOKEN =
  /(?<text>"(?:[^"]|"")*")|(?<error>#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!))|(?<space>[ \t\r\n]+)|(?<sheet>'(?:[^']|'')*'!|(?:\[[^\][]*\])?[\p{L}_][\p{L}\p{N}_.]*!)?(?<area>\$?[A-Za-z]{1,3}\$?[0-9]{1,7}(?::\$?[A-Za-z]{1,3}\$?[0-9]{1,7})?(?![\p{L}\p{N}_.(!])|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}(?![\p{L}\p{N}_.(!])|\$?[0-9]{1,7}:\$?[0-9]{1,7}(?![\p{L}\p{N}_.(!])|#REF!)|(?<number>(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]+)?)|(?<word>(?:'(?:[^']|'')*'!)?[\p{L}_\\](?:[\p{L}\p{N}_.\\?!]|\[[^\]]*\])*)|(?<operator><>|<=|>=|[-+*/^&=<>%:@])|(?<open>\()|(?<close>\))|(?<separator>[,;])|(?<array>[{}])/uy;

/** The formula in pieces, without its "="; null when some of it is no formula. Joined, the pieces give the text back. */
export function formulaTokens(body: string): FormulaToken[] | null {
  const tokens: FormulaToken[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < body.length) {
    const match = TOKEN.exec(body);
    if (!match?.groups) return null;
    const { groups } = match;
    const [text] = match;
    const token = (kind: FormulaToken["kind"]): FormulaToken => ({ kind, text, sheet: null, local: "" });
    if (groups.area !== undefined) {
      const prefix = groups.sheet ?? null;
      tokens.push({ kind: "reference", text, sheet: prefix === null ? null : sheetOfPrefix(prefix), local: groups.area });
    } else if (groups.word !== undefined) tokens.push(token(body[TOKEN.lastIndex] === "(" ? "function" : "name"));
    else if (groups.text !== undefined) tokens.push(token("text"));
    else if (groups.error !== undefined) tokens.push(token("error"));
    else if (groups.space !== undefined) tokens.push(token("space"));
    else if (groups.number !== undefined) tokens.push(token("number"));
    else if (groups.operator !== undefined) tokens.push(token("operator"));
    else if (groups.open !== undefined) tokens.push(token("open"));
    else if (groups.close !== undefined) tokens.push(token("close"));
    else if (groups.separator !== undefined) tokens.push(token("separator"));
    else tokens.push(token("array"));
  }
  return tokens;
}

function sheetOfPrefix(prefix: string): string {
  const name = prefix.slice(0, -1);
  return name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
}

/** Refuses what Excel would not accept as a formula: too long, unknown signs, brackets or operands that do not fit together. */
export function checkFormula(formula: string): void {
  if (formula.length > MAX_FORMULA) throw new Refusal("InvalidArgument");
  const tokens = formulaTokens(formula.slice(1));
  if (!tokens || !fitTogether(tokens)) throw new Refusal("InvalidArgument");
}

function fitTogether(tokens: readonly FormulaToken[]): boolean {
  let depth = 0;
  let braces = 0;
  let wantsOperand = true;
  let spaced = false;
  for (const token of tokens) {
    switch (token.kind) {
      case "space":
        spaced = true;
        continue;
      case "reference":
      case "name":
      case "number":
      case "text":
      case "error":
        // A space between two references is the intersection operator.
        if (!wantsOperand && !(spaced && (token.kind === "reference" || token.kind === "name"))) return false;
        wantsOperand = false;
        break;
      case "function":
        if (!wantsOperand) return false;
        break;
      case "open":
        if (!wantsOperand) return false;
        depth++;
        break;
      case "close":
        depth--;
        if (depth < 0) return false;
        wantsOperand = false;
        break;
      case "separator":
        if (depth === 0 && braces === 0) return false;
        wantsOperand = true;
        break;
      case "array":
        braces += token.text === "{" ? 1 : -1;
        if (braces < 0 || braces > 1) return false;
        wantsOperand = token.text === "{";
        break;
      default:
        if (token.text === "%") {
          if (wantsOperand) return false;
        } else if (!wantsOperand || token.text === "+" || token.text === "-" || token.text === "@") wantsOperand = true;
        else return false;
    }
    spaced = false;
  }
  return depth === 0 && braces === 0 && !wantsOperand && tokens.length > 0;
}

/** A reference's cells and which of its ends are fixed by "$". null for "#REF!" and for what lies outside a sheet. */
export interface Reference {
  readonly area: Area;
  readonly fixed: { readonly top: boolean; readonly left: boolean; readonly bottom: boolean; readonly right: boolean };
  readonly isSingle: boolean;
}

const ENDS = /^(\$?)([A-Za-z]*)(\$?)([0-9]*)(?::(\$?)([A-Za-z]*)(\$?)([0-9]*))?$/;

export function readReference(local: string): Reference | null {
  const area = parseArea(local);
  const ends = ENDS.exec(local);
  if (!area || !ends) return null;
  const isSingle = !local.includes(":");
  const rowsOnly = ends[2] === "";
  // In "$1:3" the first "$" belongs to the row.
  const left = !rowsOnly && ends[1] === "$";
  const top = rowsOnly ? ends[1] === "$" : ends[3] === "$";
  const right = isSingle ? left : !rowsOnly && ends[5] === "$";
  const bottom = isSingle ? top : rowsOnly ? ends[5] === "$" : ends[7] === "$";
  return { area, fixed: { top, left, bottom, right }, isSingle };
}

/** The reference's text for other cells, its "$" kept. */
export function writeReference(reference: Reference, area: Area): string {
  const { fixed } = reference;
  const column = (index: number, isFixed: boolean): string => (isFixed ? "$" : "") + columnLetters(index);
  const row = (index: number, isFixed: boolean): string => `${isFixed ? "$" : ""}${index + 1}`;
  const right = area.column + area.columnCount - 1;
  const bottom = area.row + area.rowCount - 1;
  if (isEntireRows(area)) return `${row(area.row, fixed.top)}:${row(bottom, fixed.bottom)}`;
  if (isEntireColumns(area)) return `${column(area.column, fixed.left)}:${column(right, fixed.right)}`;
  const first = column(area.column, fixed.left) + row(area.row, fixed.top);
  return reference.isSingle ? first : `${first}:${column(right, fixed.right)}${row(bottom, fixed.bottom)}`;
}

/**
 * The formula with each of its references given to `move`: null makes it #REF!. `ownSheet` is the name of the sheet the formula stands on.
 * A formula that cannot be read is returned as it is.
 */
export function mapReferences(formula: string, ownSheet: string, move: (sheet: string, area: Area) => Area | null): string {
  const tokens = formulaTokens(formula.slice(1));
  if (!tokens) return formula;
  let changed = false;
  const parts = tokens.map((token) => {
    if (token.kind !== "reference") return token.text;
    const reference = readReference(token.local);
    if (!reference) return token.text;
    const moved = move(token.sheet ?? ownSheet, reference.area);
    if (moved === reference.area) return token.text;
    changed = true;
    const prefix = token.text.slice(0, token.text.length - token.local.length);
    return moved === null ? `${prefix}#REF!` : prefix + writeReference(reference, moved);
  });
  return changed ? `=${parts.join("")}` : formula;
}

/** The formula after a sheet was renamed, or (`to` null) deleted. */
export function mapSheetName(formula: string, from: string, to: string | null): string {
  const tokens = formulaTokens(formula.slice(1));
  if (!tokens) return formula;
  const wanted = from.toLowerCase();
  let changed = false;
  const parts = tokens.map((token) => {
    if (token.kind !== "reference" || token.sheet?.toLowerCase() !== wanted) return token.text;
    changed = true;
    return to === null ? "#REF!" : `${quotedSheetName(to)}!${token.local}`;
  });
  return changed ? `=${parts.join("")}` : formula;
}
