const fs = require("node:fs");
const path = require("node:path");

const ROOT = path.resolve(__dirname, "..");
const OFFICE_JS = {
  // Microsoft asks add-ins to load Office.js from here: https://learn.microsoft.com/office/dev/add-ins/develop/referencing-the-javascript-api-for-office-library-from-its-cdn
  microsoft: { script: "https://appsforoffice.microsoft.com/lib/1/hosted/office.js", source: "https://appsforoffice.microsoft.com" },
  package: { script: "../office-js/office.js", source: null },
};
/** The address the development manifest (manifest.xml) is written for. */
const DEVELOPMENT_ADDRESS = "https://localhost:3000/";

/** The policy a page of the add-in runs under: its own files and Office.js, nothing else. docs/security.md says why each piece is there. */
function contentSecurityPolicy(officeJs) {
  const { source } = OFFICE_JS[officeJs];
  const own = source ? `'self' ${source}` : "'self'";
  return [
    "default-src 'none'",
    `script-src ${own}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self' data:",
    "connect-src 'self'",
    `frame-src ${own}`,
    "base-uri 'none'",
    "object-src 'none'",
    "form-action 'none'",
  ].join("; ");
}

/** A page of the add-in with its placeholders filled. */
const pageFrom = (source, officeJs) =>
  source.replaceAll("__OFFICE_JS__", OFFICE_JS[officeJs].script).replaceAll("__CSP__", contentSecurityPolicy(officeJs));

/** The manifest for an address: manifest.xml with the development address replaced. Throws when it is not https. */
function manifestFor(address) {
  const url = new URL(address);
  if (url.protocol !== "https:") throw new Error(`Excel loads add-ins from https addresses only, not from ${address}.`);
  const base = url.href.endsWith("/") ? url.href : `${url.href}/`;
  return fs.readFileSync(path.join(ROOT, "manifest.xml"), "utf8").replaceAll(DEVELOPMENT_ADDRESS, base);
}

/** The source files of ours that a bundle is made of and that the add-in may not contain: the host, the preview, the command line, the reader of files. */
const foreignModules = (resources) =>
  resources.filter((resource) => /^src[\\/](host|preview|cli|xlsx-file)[\\/]/.test(path.relative(ROOT, resource)));

/** Every source file that went into a compilation, those joined into one scope included. */
const resourcesOf = (compilation) =>
  [...compilation.modules]
    .flatMap((module) => [module, ...(module.modules ?? [])])
    .flatMap((module) => (module.resource ? [module.resource] : []));

/**
 * Puts the add-in's pages, icons and manifest beside its scripts in dist/add-in,
 * and the same add-in with Office.js from the installed package into dist/preview/add-in for the preview page.
 */
class SitesPlugin {
  constructor({ address = DEVELOPMENT_ADDRESS, officeJs = "microsoft" } = {}) {
    if (!(officeJs in OFFICE_JS)) throw new Error(`officeJs is "microsoft" or "package", not "${officeJs}".`);
    this.address = address;
    this.officeJs = officeJs;
  }

  apply(compiler) {
    const { RawSource } = compiler.webpack.sources;
    compiler.hooks.thisCompilation.tap("SitesPlugin", (compilation) => {
      compilation.hooks.processAssets.tap({ name: "SitesPlugin", stage: compiler.webpack.Compilation.PROCESS_ASSETS_STAGE_REPORT }, () => {
        const foreign = foreignModules(resourcesOf(compilation));
        if (foreign.length > 0) throw new Error(`The add-in may not contain ${foreign.join(", ")}: see docs/house.md.`);
        const scripts = compilation.getAssets().map(({ name, source }) => [name, source]);
        const pages = ["src/taskpane/taskpane.html", "src/commands/commands.html"].map((file) => {
          compilation.fileDependencies.add(path.join(ROOT, file));
          return [path.basename(file), fs.readFileSync(path.join(ROOT, file), "utf8")];
        });
        const icons = fs.readdirSync(path.join(ROOT, "assets")).filter((file) => file.endsWith(".png"));
        const put = (dir, officeJs) => {
          for (const [name, source] of pages) compilation.emitAsset(dir + name, new RawSource(pageFrom(source, officeJs)));
          for (const icon of icons)
            compilation.emitAsset(`${dir}assets/${icon}`, new RawSource(fs.readFileSync(path.join(ROOT, "assets", icon))));
        };
        put("", this.officeJs);
        compilation.emitAsset("manifest.xml", new RawSource(manifestFor(this.address)));
        put("../preview/add-in/", "package");
        for (const [name, source] of scripts) compilation.emitAsset(`../preview/add-in/${name}`, source);
        compilation.emitAsset("../preview/add-in/manifest.xml", new RawSource(manifestFor(DEVELOPMENT_ADDRESS)));
      });
    });
  }
}

module.exports = { SitesPlugin, manifestFor, contentSecurityPolicy, foreignModules, DEVELOPMENT_ADDRESS };
