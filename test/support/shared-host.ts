/** What the tests get for `src/preview/headless` (jest.config.js): the one that a worker has loaded for all its suites. */
import type * as Headless from "../../src/preview/headless";

export const { openSharedHost: openExcel } = globalThis as unknown as {
  openSharedHost: typeof Headless.openExcel;
};
