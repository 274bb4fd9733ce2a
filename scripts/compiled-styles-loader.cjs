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

/** The styles that a call is given: an object of nothing but literals and tokens. Throws where it is more. */
function stylesOf(call, source) {
  const given = call.arguments.map((argument) => argument.getText(source)).join();
  const { outputText } = ts.transpileModule(`(${given})`, { compilerOptions: { target: ts.ScriptTarget.ES2022 } });
  return new Function("tokens", `return ${outputText}`)(tokens);
}

/** A module's text with every call of makeStyles replaced by what it comes to; throws where a style depends on more than literals and tokens. */
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
