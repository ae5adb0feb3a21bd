/** Unit, contract and browser tests. `npm test` builds `dist/` first: the contract and browser tests load what ships. */
const transform = {
  "^.+\\.tsx?$": ["ts-jest", { tsconfig: { ...require("./tsconfig.json").compilerOptions, module: "commonjs", moduleResolution: "node10", isolatedModules: true, noEmit: false } }],
};

module.exports = {
  testEnvironment: "node",
  transform,
  testMatch: ["<rootDir>/test/**/*.test.ts"],
  testTimeout: 60000,
  maxWorkers: 2,
};
