// Works out what a component's makeStyles({…}) comes to while the add-in is built, as Griffel's own loader does: the classes and their rules
// stand in the bundle, and neither the styles' source nor what compiles it has to be brought and run before the pane's first paint.
// https://griffel.js.org/react/ahead-of-time-compilation/introduction
const ts = require("typescript");

const ofFluent = (name) => require(require.resolve(name, { paths: [require.resolve("@fluentui/react-components")] }));
const { tokens } = ofFluent("@fluentui/tokens");
const { resolveStyleRulesForSlots } = require(
  require.resolve("@griffel/core", {
    paths: [require.resolve("@griffel/react", { paths: [require.resolve("@fluentui/react-components")] })],
  }),
);

/** The calls of makeStyles in a module, in their order. */
function callsIn(source) {
  const found = [];
  const look = (node) => {
    if (ts.isCallExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === "makeStyles") found.push(node);
    else ts.forEachChild(node, look);
  };
  look(source);
  return found;
}

/** The constants that a module declares at its top, by name. */
function constantsIn(source) {
  const declared = source.statements.filter(ts.isVariableStatement).flatMap(({ declarationList }) => [...declarationList.declarations]);
  return new Map(declared.filter(({ name, initializer }) => ts.isIdentifier(name) && initializer).map((each) => [each.name.text, each]));
}

/** Whether an identifier only names a property, as "color" does in { color: red } and in tokens.color. */
const isPropertyName = (node) =>
  (ts.isPropertyAssignment(node.parent) || ts.isPropertyAccessExpression(node.parent)) && node.parent.name === node;

/** Adds the module's constants that an expression names, those that they name first. */
function addNamed(node, constants, named) {
  const constant = ts.isIdentifier(node) && !isPropertyName(node) ? constants.get(node.text) : undefined;
  if (constant && !named.has(constant)) {
    addNamed(constant.initializer, constants, named);
    named.add(constant);
  }
  ts.forEachChild(node, (child) => addNamed(child, constants, named));
}

/** The styles that a call is given: of literals, tokens and constants of the module that are the same. Throws where there is more to it. */
function stylesOf(call, source) {
  const named = new Set();
  for (const argument of call.arguments) addNamed(argument, constantsIn(source), named);
  const lines = [...named].map((constant) => `const ${constant.getText(source)};`);
  const given = call.arguments.map((argument) => argument.getText(source)).join();
  const { outputText } = ts.transpileModule(`${lines.join("\n")}\nexports.styles = (${given});`, {
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.CommonJS },
  });
  const exports = {};
  new Function("tokens", "exports", outputText)(tokens, exports);
  return exports.styles;
}

/** A module's text with every call of makeStyles replaced by what it comes to; throws where a style depends on what is known only later. */
function compileStyles(text, file) {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true, ts.ScriptKind.TSX);
  const calls = callsIn(source);
  if (calls.length === 0) return text;
  let compiled = text;
  for (const call of calls.reverse()) {
    const [classes, rules] = resolveStyleRulesForSlots(stylesOf(call, source));
    const made = `__styles(${JSON.stringify(classes)}, ${JSON.stringify(rules)})`;
    compiled = compiled.slice(0, call.getStart(source)) + made + compiled.slice(call.getEnd());
  }
  return `import { __styles } from "@fluentui/react-components";\n${compiled}`;
}

module.exports = function compiledStylesLoader(text) {
  return compileStyles(text, this.resourcePath);
};
module.exports.compileStyles = compileStyles;
