/** `npm run test:https`: the browser tests again, against the package served over https under the headers it documents. */
process.env.EQUILIBRE_SITE = "packaged";

module.exports = { ...require("./jest.config.js"), testMatch: ["<rootDir>/test/e2e/**/*.test.ts"] };
