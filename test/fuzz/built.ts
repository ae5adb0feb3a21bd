import { readFileSync } from "node:fs";
import vm from "node:vm";
import { newCustomFunctions, underTest } from "./custom-functions";
import type { FunctionsUnderTest } from "./custom-functions";

/** The functions of the built classic script, in a context of their own. */
export function loadBuilt(file: string): FunctionsUnderTest {
  const { registered, CustomFunctions } = newCustomFunctions();
  // A browser's script knows where it came from: what is loaded later is looked for beside it.
  const document = { currentScript: { tagName: "SCRIPT", src: "https://localhost/functions.js" } };
  const context = vm.createContext({ CustomFunctions, console, document });
  vm.runInContext("var self = globalThis, window = globalThis", context);
  vm.runInContext(readFileSync(file, "utf8"), context, { filename: file });
  return underTest(registered);
}
