const fs = require("node:fs");
const path = require("node:path");

const FILES = ["index.html", "preview.css"];

/** Puts the preview's page and its styles, as they are, beside its script. */
class PreviewPagePlugin {
  apply(compiler) {
    const { RawSource } = compiler.webpack.sources;
    compiler.hooks.thisCompilation.tap("PreviewPagePlugin", (compilation) => {
      compilation.hooks.processAssets.tap(
        { name: "PreviewPagePlugin", stage: compiler.webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL },
        () => {
          for (const name of FILES) {
            const file = path.resolve(__dirname, "../src/preview", name);
            compilation.fileDependencies.add(file);
            compilation.emitAsset(name, new RawSource(fs.readFileSync(file, "utf8")));
          }
        },
      );
    });
  }
}

module.exports = { PreviewPagePlugin };
