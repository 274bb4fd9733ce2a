const path = require("node:path");
const webpack = require("webpack");
const { PreviewPagePlugin } = require("./scripts/preview-page-plugin.cjs");
const { SitesPlugin } = require("./scripts/sites-plugin.cjs");

// The plugin that webpack minimises with anyway, here told to use swc: a third of the time for the same size. Licence notices stay.
const Minimizer = require(require.resolve("minimizer-webpack-plugin", { paths: [require.resolve("webpack")] }));

const inSource = (...parts) => path.resolve(__dirname, "src", ...parts);

/** What every bundle shares: TypeScript and JSX through swc, nothing evaluated at run time, the same bytes from the same source. */
const shared = (mode) => ({
  mode,
  devtool: false,
  context: __dirname,
  resolve: { extensions: [".ts", ".tsx", ".js"] },
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
      { test: /\.css$/, type: "asset/source" },
      { test: /\.xlsx$/, type: "asset/resource", generator: { filename: "samples/[name][ext]" } },
    ],
  },
  performance: { hints: false },
  optimization: {
    minimizer: [new Minimizer({ minify: Minimizer.swcMinify, extractComments: false, minimizerOptions: { format: { comments: "some" } } })],
  },
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
    entry: { "action-plan": inSource("cli/bin.ts") },
    output: { path: path.resolve(__dirname, "dist/cli"), filename: "[name].js", clean: true },
    // Office.js is read from the installed package when it runs; it is never part of a bundle.
    externals: [/^@microsoft\/office-js/],
    optimization: { minimize: false },
    plugins: [new webpack.BannerPlugin({ banner: "#!/usr/bin/env node", raw: true })],
  };
  return [addIn, preview, cli];
};
