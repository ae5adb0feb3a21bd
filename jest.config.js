/** Unit, contract and browser tests. `npm test` builds `dist/` first: the contract and browser tests load what ships. */

/** What Univer requires and publishes as ES modules only: Node loads them, jest's own loader does not. */
const ES_MODULES = ["kdbush", "lodash-es", "nanoid", "quickselect", "rbush"].join("|");

const TRANSFORM = "<rootDir>/test/support/transform.js";

module.exports = {
  globalSetup: "<rootDir>/test/support/shared-host-bundle.ts",
  testEnvironment: "<rootDir>/test/support/shared-host-environment.ts",
  transform: {
    "^.+\\.tsx?$": TRANSFORM,
    [`/node_modules/(?:${ES_MODULES})/.+\\.js$`]: TRANSFORM,
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
