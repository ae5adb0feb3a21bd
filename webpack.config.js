/**
 * The add-in (`webpack`): what ships, in `dist/`. The preview (`webpack --env preview`): Excel for a machine that has
 * none, for development and tests only, in `build-output/preview/`. The bench (`webpack --env bench`).
 *
 * `--env url=https://host/path` points every address of the manifest there; `--env fast` leaves types unchecked.
 */
require("tsx/cjs");
const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const MiniCssExtractPlugin = require("mini-css-extract-plugin");
const { buildFunctionsMetadata } = require("./build/functions-metadata.ts");
const { functionsReference } = require("./build/functions-reference.ts");
const { helpPage } = require("./build/help-page.ts");
const { themeCss } = require("./build/theme-css.ts");
const { billOfMaterials, licenceTexts } = require("./build/bill-of-materials.ts");
const { pointManifestAt, DEVELOPMENT_URL } = require("./build/manifest-url.ts");
const { shippedPackages } = require("./build/shipped-packages.ts");

const typescript = (transpileOnly) => ({
  test: /\.ts$/,
  exclude: /node_modules/,
  use: {
    loader: "ts-loader",
    options: { transpileOnly, onlyCompileBundledFiles: true, compilerOptions: { noEmit: false } },
  },
});

/** Writes the functions' metadata, reference and help page, French by default and English beside it. */
class FunctionsMetadataPlugin {
  constructor(url) {
    this.url = url;
  }
  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("FunctionsMetadata", (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tapPromise({ name: "FunctionsMetadata", stage }, async () => {
        const metadata = await buildFunctionsMetadata({ helpUrl: `${this.url}/help.html` });
        // Marked as minimized: a page is to be read as it was written.
        const emit = (name, text) =>
          compilation.emitAsset(name, new sources.RawSource(text), { minimized: true });
        emit("functions.json", JSON.stringify(metadata.fr, null, 1));
        emit("functions.en.json", JSON.stringify(metadata.en, null, 1));
        const reference = {
          fr: functionsReference(metadata.fr, "fr"),
          en: functionsReference(metadata.en, "en"),
        };
        emit("reference.fr.json", JSON.stringify(reference.fr));
        emit("reference.en.json", JSON.stringify(reference.en));
        emit("help.html", helpPage(reference.fr, "fr"));
        emit("help.en.html", helpPage(reference.en, "en"));
      });
    });
  }
}

const PANEL_CHUNK = /^(panel-|home-state)/;
const PANE_STYLES = "taskpane.css";

/** Puts Fluent's colours, those that the pane uses, before the pane's own style sheet. */
class ThemePlugin {
  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("Theme", (compilation) => {
      // Once scripts are minimized: what Fluent does not use is gone from them.
      const stage = Compilation.PROCESS_ASSETS_STAGE_SUMMARIZE;
      compilation.hooks.processAssets.tap({ name: "Theme", stage }, (assets) => {
        const code = Object.keys(assets).filter((name) => /\.(js|css)$/.test(name));
        const theme = themeCss(code.map((name) => String(assets[name].source())));
        compilation.updateAsset(PANE_STYLES, (own) => new sources.ConcatSource(theme, own));
      });
    });
  }
}

/** Writes what the bundles are made of: a CycloneDX bill of materials, and the licence texts that go with the code. */
class BillOfMaterialsPlugin {
  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("BillOfMaterials", (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: "BillOfMaterials", stage }, () => {
        const { name, version, description } = require("./package.json");
        const product = { name, version, description };
        const shipped = shippedPackages(compilation);
        const bill = billOfMaterials(product, shipped, require("./package-lock.json").packages);
        compilation.emitAsset("sbom.cdx.json", new sources.RawSource(JSON.stringify(bill, null, 1)));
        compilation.emitAsset("licences.txt", new sources.RawSource(licenceTexts(product, shipped)));
      });
    });
  }
}

function addIn(env, argv) {
  const url = String(env.url ?? DEVELOPMENT_URL).replace(/\/+$/, "");
  const production = argv.mode !== "development";
  return {
    name: "add-in",
    mode: production ? "production" : "development",
    devtool: production ? false : "source-map",
    // Functions, commands and pane live in one page: what the functions loaded is not loaded again.
    entry: {
      "trusted-types": "./src/trusted-types.ts",
      functions: "./src/functions/index.ts",
      runtime: { import: "./src/runtime.ts", dependOn: "functions" },
    },
    output: {
      path: path.resolve(__dirname, "dist"),
      filename: "[name].js",
      chunkFilename: "[name].js",
      clean: true,
    },
    // Modules are numbered by their paths: packages that are linked from elsewhere must not give other numbers.
    resolve: { extensions: [".ts", ".js"], symlinks: false },
    module: {
      rules: [
        typescript(Boolean(env.fast)),
        {
          test: /\.css$/,
          use: [MiniCssExtractPlugin.loader, { loader: "css-loader", options: { url: false } }],
        },
      ],
    },
    plugins: [
      new MiniCssExtractPlugin({ filename: "[name].css" }),
      new FunctionsMetadataPlugin(url),
      new ThemePlugin(),
      new BillOfMaterialsPlugin(),
      new CopyPlugin({
        patterns: [
          { from: "src/runtime.html", to: "runtime.html", info: { minimized: true } },
          { from: "src/help.css", to: "help.css" },
          { from: "assets/*.png", to: "assets/[name][ext]" },
          { from: "manifest.xml", to: "manifest.xml", transform: (xml) => pointManifestAt(String(xml), url) },
        ],
      }),
    ],
    optimization: {
      splitChunks: {
        cacheGroups: {
          // The sheets as data and their texts: loaded at the first insertion, from the ribbon or the pane.
          template: {
            test: /[\\/]src[\\/](workbook[\\/]sheets[\\/]|i18n[\\/](fr|en)(\.ts|[\\/](?!panels|checks|cerfa)))/,
            name: "template",
            chunks: "async",
            minSize: 0,
          },
          // What several panels share, so that none of it is loaded twice.
          panels: {
            test: /[\\/]src[\\/]/,
            name: "panels",
            chunks: ({ name }) => PANEL_CHUNK.test(name ?? ""),
            minChunks: 2,
            minSize: 0,
          },
          default: false,
          defaultVendors: false,
          fluent: { test: /[\\/]node_modules[\\/]/, name: "fluent", chunks: "async" },
        },
      },
    },
    performance: { hints: false },
  };
}

function preview() {
  return {
    name: "preview",
    mode: "development",
    devtool: false,
    entry: { preview: "./src/preview/page/main.ts" },
    output: { path: path.resolve(__dirname, "build-output/preview"), filename: "[name].js", clean: true },
    resolve: { extensions: [".ts", ".js"] },
    module: { rules: [typescript(true), { test: /\.css$/, use: ["style-loader", "css-loader"] }] },
    plugins: [new CopyPlugin({ patterns: [{ from: "src/preview/page/*.html", to: "[name][ext]" }] })],
    performance: { hints: false },
    cache: { type: "filesystem", cacheDirectory: path.resolve(__dirname, ".cache/webpack") },
  };
}

/** The bench measures compiled code: run through a TypeScript loader, every closure would carry a cost of its own. */
function bench() {
  return {
    name: "bench",
    mode: "production",
    target: "node",
    devtool: false,
    entry: { "bench-functions": "./tools/bench-functions.ts" },
    output: { path: path.resolve(__dirname, "build-output"), filename: "[name].js" },
    resolve: { extensions: [".ts", ".js"] },
    externals: [
      ({ request }, callback) =>
        /^[@a-z]/.test(request) ? callback(null, `commonjs ${request}`) : callback(),
    ],
    module: { rules: [typescript(true)] },
    optimization: { minimize: false },
  };
}

module.exports = (env = {}, argv = {}) => {
  if (env.preview) return preview();
  return env.bench ? bench() : addIn(env, argv);
};
