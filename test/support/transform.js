/** How jest reads TypeScript, and the packages that are published as ES modules only: by esbuild, types unchecked. */
const { createHash } = require("node:crypto");
const { transformSync, version } = require("esbuild");

const { target, jsx } = require("../../tsconfig.json").compilerOptions;

const OPTIONS = {
  format: "cjs",
  platform: "node",
  target: "node20",
  // Only what is required is loaded into jest's sandbox.
  supported: { "dynamic-import": false },
  sourcemap: "external",
  sourcesContent: false,
  tsconfigRaw: { compilerOptions: { target, jsx } },
};

module.exports = {
  process(source, file) {
    const { code, map } = transformSync(source, {
      ...OPTIONS,
      loader: file.endsWith("x") ? "tsx" : "ts",
      sourcefile: file,
    });
    return { code, map };
  },
  getCacheKey(source, file) {
    return createHash("sha256")
      .update([version, JSON.stringify(OPTIONS), file, source].join("\0"))
      .digest("hex");
  },
};
