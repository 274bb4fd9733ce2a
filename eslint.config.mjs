import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

// One line a layer: what its files may import besides their own layer. docs/house.md gives the reasons.
const layers = {
  domain: [],
  app: ["domain"],
  excel: ["app", "domain"],
  taskpane: ["app", "domain"],
  commands: ["app", "domain"],
  cli: ["app", "domain"],
  preview: ["app", "domain"],
  host: [],
  "xlsx-file": ["app", "domain", "host"],
};
// Of a layer that may be imported, what may not.
const exceptions = {
  "xlsx-file": {
    regex: "^(\\.\\./)+host/(?!model/|xlsx/)",
    message: "xlsx-file reads the workbook's model, without Office.js: see docs/house.md §2.",
  },
};
// The wiring: the only files that may also name these layers.
const wiring = {
  "src/taskpane/index.tsx": ["excel"],
  "src/commands/index.ts": ["excel"],
  "src/cli/bin.ts": ["excel", "host"],
  "src/cli/open-workbook.ts": ["excel", "host"],
  "src/cli/open-file.ts": ["host"],
  "src/cli/read-workbook.ts": ["xlsx-file", "host"],
  "src/preview/index.tsx": ["host"],
  "src/preview/host-book.ts": ["host"],
  "src/preview/host-add-in.ts": ["host"],
};
const names = Object.keys(layers);

const restrict = (layer, also = []) => [
  "error",
  {
    patterns: [
      ...names
        .filter((name) => name !== layer && !layers[layer].includes(name) && !also.includes(name))
        .map((name) => ({ regex: `^(\\.\\./)+${name}(/|$)`, message: `${layer} may not import ${name}: see docs/house.md §2.` })),
      ...(exceptions[layer] ? [exceptions[layer]] : []),
      ...(layer === "domain" || layer === "app"
        ? [{ regex: "^(react|@fluentui|@microsoft|node:|fs$|path$)", message: `${layer} knows no Excel, DOM or Node.` }]
        : []),
    ],
  },
];

export default tseslint.config(
  { ignores: ["dist/**", "node_modules/**", "coverage/**", ".cache/**", ".stryker-tmp/**", "test/bench/peers/**"] },
  {
    files: ["**/*.{ts,tsx}"],
    extends: [tseslint.configs.strict, tseslint.configs.stylistic],
    rules: {
      "@typescript-eslint/consistent-type-definitions": "off",
      "@typescript-eslint/no-non-null-assertion": "error",
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/consistent-type-imports": "error",
      "no-console": "error",
      eqeqeq: "error",
      "no-eval": "error",
      "no-new-func": "error",
      "no-empty": ["error", { allowEmptyCatch: false }],
      "no-restricted-syntax": [
        "error",
        { selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']", message: "A cell's text never becomes HTML." },
        {
          selector: "MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML)$/]",
          message: "A cell's text never becomes HTML.",
        },
      ],
    },
  },
  ...names.map((name) => ({ files: [`src/${name}/**/*.{ts,tsx}`], rules: { "no-restricted-imports": restrict(name) } })),
  ...Object.entries(wiring).map(([file, also]) => ({
    files: [file],
    rules: { "no-restricted-imports": restrict(file.split("/")[1], also) },
  })),
  {
    files: ["src/domain/**/*.ts"],
    rules: {
      "no-restricted-globals": ["error", "Date", "console", "window", "document", "process", "Office", "Excel", "setTimeout", "fetch"],
      "no-restricted-properties": ["error", { object: "Math", property: "random", message: "The domain is a function of its input." }],
    },
  },
  {
    files: ["src/{excel,taskpane,commands}/**/*.{ts,tsx}"],
    plugins: { "office-addins": officeAddins },
    rules: {
      "office-addins/call-sync-after-load": "error",
      "office-addins/call-sync-before-read": "error",
      "office-addins/load-object-before-read": "error",
      "office-addins/no-context-sync-in-loop": "error",
      "office-addins/no-empty-load": "error",
      "office-addins/no-navigational-load": "error",
      "office-addins/no-office-initialize": "error",
      "office-addins/test-for-null-using-isNullObject": "error",
    },
  },
  {
    files: ["src/{taskpane,preview}/**/*.{ts,tsx}"],
    plugins: { "react-hooks": reactHooks },
    rules: { "react-hooks/rules-of-hooks": "error", "react-hooks/exhaustive-deps": "error" },
  },
  { files: ["test/**/*.{ts,tsx}"], rules: { "@typescript-eslint/no-non-null-assertion": "off" } },
  { files: ["**/*.{js,cjs}"], languageOptions: { sourceType: "commonjs" } },
);
