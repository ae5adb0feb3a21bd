/** What the tests get for `src/preview/headless` (jest.config.js): the one that a worker has loaded for all its suites. */
import type * as Headless from "../../src/preview/headless";

const { sharedHost } = globalThis as unknown as { sharedHost: () => typeof Headless };

export const openExcel: typeof Headless.openExcel = (options) => sharedHost().openExcel(options);
