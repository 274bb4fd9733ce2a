import { readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import ts from "typescript";

/** The type definitions that come with the installed Office.js. */
export const DEFINITIONS = join("node_modules", "@microsoft", "office-js", "dist", "office.d.ts");

/** A member of a class of the Excel namespace, and the requirement set that brought it: "ExcelApi 1.9", "ExcelApiOnline 1.1". */
export interface DefinedMember {
  readonly className: string;
  readonly member: string;
  readonly set: string;
}

const API_SET = /\[Api set:\s*([A-Za-z]*)\s*(BETA|[0-9]+\.[0-9]+)/;

/** Office.js's own members, which every class has and no host answers by name. */
const CLIENT_SIDE: ReadonlySet<string> = new Set(["context", "isNullObject", "load", "set", "toJSON", "track", "untrack", "items"]);

/** Every member of every class of the Excel namespace. */
export function definedMembers(): readonly DefinedMember[] {
  const source = ts.createSourceFile(DEFINITIONS, readFileSync(DEFINITIONS, "utf8"), ts.ScriptTarget.ES2022, true);
  const members: DefinedMember[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isModuleDeclaration(node) && node.name.text === "Excel" && node.body && ts.isModuleBlock(node.body)) {
      for (const statement of node.body.statements) {
        if (!ts.isClassDeclaration(statement) || !statement.name) continue;
        const className = statement.name.text;
        const ofClass = setOf(statement, source) ?? "ExcelApi 1.1";
        const seen = new Map<string, string>();
        for (const element of statement.members) {
          if (!element.name || !ts.isIdentifier(element.name) || CLIENT_SIDE.has(element.name.text)) continue;
          const set = setOf(element, source) ?? ofClass;
          const known = seen.get(element.name.text);
          // Of overloads the oldest counts.
          if (known === undefined || isOlder(set, known)) seen.set(element.name.text, set);
        }
        for (const [member, set] of seen) members.push({ className, member, set });
      }
    } else if (node.kind === ts.SyntaxKind.SourceFile) ts.forEachChild(node, visit);
  };
  visit(source);
  return members;
}

function isOlder(set: string, than: string): boolean {
  const number = (text: string): number => Number(/\.([0-9]+)$/.exec(text)?.[1] ?? Infinity);
  return number(set) < number(than);
}

function setOf(node: ts.Node, source: ts.SourceFile): string | null {
  const comments = ts.getLeadingCommentRanges(source.text, node.pos) ?? [];
  const last = comments.at(-1);
  const found = last && API_SET.exec(source.text.slice(last.pos, last.end));
  if (!found) return null;
  const [, name = "", version = ""] = found;
  return `${name === "" ? "ExcelApi" : name} ${version}`;
}

/** Where a member of the Excel namespace is used. */
export interface MemberUse {
  /** "Range.values" */
  readonly name: string;
  /** Path of the file, with "/". */
  readonly file: string;
  /** One-based. */
  readonly line: number;
}

/** The members of the Excel namespace's classes that the files use, told from each other by their types. */
export function usedMembers(files: readonly string[]): readonly MemberUse[] {
  const config = ts.readConfigFile("tsconfig.json", (path) => readFileSync(path, "utf8"));
  const { options } = ts.parseJsonConfigFileContent(config.config, ts.sys, process.cwd());
  const program = ts.createProgram([...files, "src/office.d.ts"], { ...options, noEmit: true });
  const checker = program.getTypeChecker();
  const wanted = new Set(files.map((file) => resolve(file)));
  const uses: MemberUse[] = [];
  for (const source of program.getSourceFiles()) {
    if (!wanted.has(resolve(source.fileName))) continue;
    const note = (symbol: ts.Symbol | undefined, node: ts.Node): void => {
      const name = symbol && excelMember(symbol);
      if (!name) return;
      uses.push({
        name,
        file: source.fileName.replaceAll("\\", "/"),
        line: source.getLineAndCharacterOfPosition(node.getStart()).line + 1,
      });
    };
    const visit = (node: ts.Node): void => {
      if (ts.isPropertyAccessExpression(node)) note(checker.getSymbolAtLocation(node.name), node.name);
      // const { names } = context.workbook
      if (ts.isObjectBindingPattern(node)) {
        const type = checker.getTypeAtLocation(node);
        for (const element of node.elements) {
          const name = element.propertyName ?? element.name;
          if (ts.isIdentifier(name)) note(type.getProperty(name.text), element);
        }
      }
      // Names in load("values,address") and load({ select }) are members too.
      if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression) && node.expression.name.text === "load") {
        const type = checker.getTypeAtLocation(node.expression.expression);
        for (const path of loadPaths(node.arguments[0])) noteLoaded(type, path, node, checker, note);
      }
      ts.forEachChild(node, visit);
    };
    visit(source);
  }
  return uses;
}

function loadPaths(argument: ts.Expression | undefined): readonly string[] {
  if (!argument) return [];
  if (ts.isStringLiteralLike(argument)) return argument.text.split(",").map((path) => path.trim());
  if (ts.isArrayLiteralExpression(argument)) return argument.elements.flatMap((element) => loadPaths(element));
  if (ts.isObjectLiteralExpression(argument)) {
    return argument.properties.flatMap((property) => {
      if (!ts.isPropertyAssignment(property) || !(ts.isIdentifier(property.name) || ts.isStringLiteral(property.name))) return [];
      const { text } = property.name;
      if (text.startsWith("$")) return [];
      const inner = loadPaths(property.initializer);
      return inner.length === 0 ? [text] : inner.map((path) => `${text}/${path}`);
    });
  }
  return [];
}

function noteLoaded(
  type: ts.Type,
  path: string,
  node: ts.Node,
  checker: ts.TypeChecker,
  note: (symbol: ts.Symbol | undefined, node: ts.Node) => void,
): void {
  let at: ts.Type | undefined = type;
  for (const step of path.split("/")) {
    if (!at) return;
    const items: ts.Symbol | undefined = at.getProperty("items");
    const elementType: ts.Type | undefined =
      items && checker.getIndexTypeOfType(checker.getTypeOfSymbolAtLocation(items, node), ts.IndexKind.Number);
    if (step === "items") {
      at = elementType;
      continue;
    }
    const own: ts.Symbol | undefined = at.getProperty(step) ?? elementType?.getProperty(step);
    note(own, node);
    at = own && checker.getTypeOfSymbolAtLocation(own, node);
  }
}

/** "Range.values" for a member of a class of the Excel namespace; null for any other. */
function excelMember(symbol: ts.Symbol): string | null {
  for (const declaration of symbol.declarations ?? []) {
    const { parent } = declaration;
    if (!ts.isClassDeclaration(parent) || !parent.name || !dirname(parent.getSourceFile().fileName).includes("office-js")) continue;
    const block = parent.parent;
    if (!ts.isModuleBlock(block) || block.parent.name.getText() !== "Excel") continue;
    if (CLIENT_SIDE.has(symbol.name)) continue;
    return `${parent.name.text}.${symbol.name}`;
  }
  return null;
}
