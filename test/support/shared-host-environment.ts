/**
 * The environment of all tests. Excel without a screen (`src/preview/headless`) is loaded once for all the suites that a
 * worker runs, outside their sandboxes: it is large, and its engine takes seconds to warm up.
 */
import path from "node:path";
import type { EnvironmentContext, JestEnvironmentConfig } from "@jest/environment";
import { TestEnvironment } from "jest-environment-node";
import { require as requireTypeScript } from "tsx/cjs/api";

const HEADLESS = path.resolve(__dirname, "../../src/preview/headless.ts");

export default class SharedHostEnvironment extends TestEnvironment {
  constructor(config: JestEnvironmentConfig, context: EnvironmentContext) {
    super(config, context);
    this.global["sharedHost"] = () => requireTypeScript(HEADLESS, __filename);
  }
}
