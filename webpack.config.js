const path = require("node:path");
const webpack = require("webpack");
const { PreviewPagePlugin } = require("./scripts/preview-page-plugin.cjs");
const { SitesPlugin } = require("./scripts/sites-plugin.cjs");

// The plugin that webpack minimises with anyway, here told to use swc: a third of the time for the same size. Licence notices stay.
const Minimizer = require(require.resolve("minimizer-webpack-plugin", { paths: [require.resolve("webpack")] }));

const minimizer = (format = {}) =>
  new Minimizer({ minify: Minimizer.swcMinify, extractComments: false, minimizerOptions: { format: { comments: "some", ...format } } });

const inSource = (...parts) => path.resolve(__dirname, "src", ...parts);

/** What every bundle shares: TypeScript and JSX through swc, nothing evaluated at run time, the same bytes from the same source. */
const shared = (mode) => ({
  mode,
  devtool: false,
  context: __dirname,
  // numfmt 4.0.1 names a file for require() that it does not have.
  resolve: { extensions: [".ts", ".tsx", ".js"], alias: { numfmt$: require.resolve("./node_modules/numfmt/dist/index.js") } },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        exclude: /node_modules/,
        use: {
          loader: "swc-loader",
          options: {
            jsc: { parser: { syntax: "typescript", tsx: true }, transform: { react: { runtime: "automatic" } }, target: "es2022" },
          },
        },
      },
      // Before the compiler: of two rules that fit, the later one's loader runs first.
      { test: /\.tsx?$/, include: inSource("taskpane"), use: require.resolve("./scripts/compiled-styles-loader.cjs") },
      { test: /\.css$/, type: "asset/source" },
      { test: /\.xlsx$/, type: "asset/resource", generator: { filename: "samples/[name][ext]" } },
    ],
  },
  performance: { hints: false },
  optimization: { minimizer: [minimizer()] },
  cache: mode === "development" ? { type: "filesystem", cacheDirectory: path.resolve(__dirname, ".cache/webpack") } : false,
});

/**
 * env.address: where the add-in will be served from (https://…/), for its manifest. Default: the development address.
 * env.officeJs: "microsoft" (default) loads Office.js from Microsoft's network, "package" from the installed package beside the add-in.
 */
module.exports = (env = {}, argv = {}) => {
  const mode = argv.mode ?? "production";
  const addIn = {
    ...shared(mode),
    name: "add-in",
    target: ["web", "es2020"],
    entry: { taskpane: inSource("taskpane/index.tsx"), commands: inSource("commands/index.ts") },
    output: {
      path: path.resolve(__dirname, "dist/add-in"),
      filename: "[name].js",
      chunkFilename: "pane-[name].js",
      publicPath: "auto",
      clean: true,
    },
    plugins: [new SitesPlugin({ address: env.address, officeJs: env.officeJs })],
  };
  const preview = {
    ...shared(mode),
    name: "preview",
    target: ["web", "es2022"],
    entry: { preview: inSource("preview/index.tsx") },
    output: { path: path.resolve(__dirname, "dist/preview"), filename: "[name].js", publicPath: "auto", clean: { keep: /^add-in\// } },
    plugins: [new PreviewPagePlugin()],
  };
  const cli = {
    ...shared(mode),
    name: "cli",
    target: "node20",
    // Two bundles: a small one that runs the other from compiled code (src/cli/kept-code.ts).
    entry: { "action-plan": inSource("cli/bin.ts"), start: { import: inSource("cli/start.ts"), library: { type: "commonjs2" } } },
    output: { path: path.resolve(__dirname, "dist/cli"), filename: "[name].js", clean: true },
    // Office.js is read from the installed package when it runs; it is never part of a bundle.
    externals: [/^@microsoft\/office-js/],
    // Smaller text is read sooner, and as plain ASCII soonest.
    optimization: { minimizer: [minimizer({ ascii_only: true })] },
    plugins: [new webpack.BannerPlugin({ banner: "#!/usr/bin/env node", raw: true, include: /^action-plan/ })],
  };
  return [addIn, preview, cli];
};
