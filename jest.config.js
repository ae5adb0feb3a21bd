/** Unit, contract and browser tests. `npm test` builds `dist/` first: the contract and browser tests load what ships. */
const tsJest = (options) => [
  "ts-jest",
  {
    tsconfig: {
      ...require("./tsconfig.json").compilerOptions,
      module: "commonjs",
      moduleResolution: "node10",
      isolatedModules: true,
      noEmit: false,
      ...options,
    },
  },
];

/** What Univer requires and publishes as ES modules only: Node loads them, jest's own loader does not. */
const ES_MODULES = ["kdbush", "lodash-es", "nanoid", "quickselect", "rbush"].join("|");

module.exports = {
  testEnvironment: "<rootDir>/test/support/shared-host-environment.ts",
  transform: {
    "^.+\\.tsx?$": tsJest(),
    [`/node_modules/(?:${ES_MODULES})/.+\\.js$`]: tsJest({ allowJs: true }),
  },
  transformIgnorePatterns: [`/node_modules/(?!(?:.*/node_modules/)?(?:${ES_MODULES})/)`],
  // The pane's styles say nothing to a test without a screen.
  moduleNameMapper: {
    "\\.css$": "<rootDir>/test/support/no-styles.ts",
    "/src/preview/headless$": "<rootDir>/test/support/shared-host.ts",
  },
  testMatch: ["<rootDir>/test/**/*.test.ts"],
  testTimeout: 60000,
  maxWorkers: 2,
};
