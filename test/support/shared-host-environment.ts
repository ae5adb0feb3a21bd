/**
 * The environment of all tests. Excel without a screen (`src/preview/headless`) is loaded once for all the suites that a
 * worker runs, outside their sandboxes: it is large, and its engine takes seconds to warm up.
 */
import { createRequire } from "node:module";
import { TestEnvironment } from "jest-environment-node";
import type * as Headless from "../../src/preview/headless";
import { SHARED_HOST } from "./shared-host-bundle";

const load = createRequire(__filename);
const host = () => load(SHARED_HOST) as typeof Headless;

export default class SharedHostEnvironment extends TestEnvironment {
  /** What a suite has opened and not closed: its timers would keep the worker from its end. */
  readonly #opened = new Set<Headless.OpenExcel>();

  constructor(...given: ConstructorParameters<typeof TestEnvironment>) {
    super(...given);
    this.global["openSharedHost"] = this.#open;
  }

  readonly #open: typeof Headless.openExcel = async (options) => {
    const excel = await host().openExcel(options);
    const opened = {
      ...excel,
      close: () => {
        if (this.#opened.delete(opened)) excel.close();
      },
    };
    this.#opened.add(opened);
    return opened;
  };

  override async teardown(): Promise<void> {
    for (const excel of [...this.#opened]) excel.close();
    await super.teardown();
  }
}
