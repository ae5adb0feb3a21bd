/** The functions as they register themselves, behind the least of Excel's `CustomFunctions` that they need. */
import { readFileSync } from "node:fs";
import vm from "node:vm";
import { isErrorValue } from "../reference";

type CustomFunction = (...args: unknown[]) => unknown;

/** What Excel's runtime hands over for an error value, and what a function throws or returns for one. */
class StandInError extends Error {
  constructor(
    readonly code: string,
    message?: string,
  ) {
    super(message);
  }
}

const ErrorCode = {
  invalidValue: "#VALUE!",
  notAvailable: "#N/A",
  divisionByZero: "#DIV/0!",
  invalidNumber: "#NUM!",
  nullReference: "#NULL!",
  invalidName: "#NAME?",
  invalidReference: "#REF!",
} as const;

function newStandIn() {
  const registered = new Map<string, CustomFunction>();
  const associate = (id: string | Record<string, CustomFunction>, fn?: CustomFunction): void => {
    const entries = typeof id === "string" ? [[id, fn] as const] : Object.entries(id);
    for (const [name, implementation] of entries) if (implementation) registered.set(name, implementation);
  };
  return { registered, CustomFunctions: { associate, Error: StandInError, ErrorCode } };
}

const withErrors = (argument: unknown): unknown => {
  if (Array.isArray(argument)) return argument.map(withErrors);
  return isErrorValue(argument) ? new StandInError(argument.error) : argument;
};

export interface FunctionsUnderTest {
  readonly names: readonly string[];
  /** Calls as Excel does: error values become `CustomFunctions.Error`, missing arguments `null`, the invocation comes last. */
  readonly call: (fn: string, args: readonly unknown[]) => unknown;
}

function underTest(registered: ReadonlyMap<string, CustomFunction>): FunctionsUnderTest {
  return {
    names: [...registered.keys()],
    call: (fn, args) => {
      const implementation = registered.get(fn);
      if (!implementation) throw new Error(`${fn} is not registered`);
      return implementation(...args.map(withErrors));
    },
  };
}

/** The functions of the built classic script, in a context of their own. */
export function loadBuilt(file: string): FunctionsUnderTest {
  const { registered, CustomFunctions } = newStandIn();
  const context = vm.createContext({ CustomFunctions, console });
  vm.runInContext("var self = globalThis, window = globalThis", context);
  vm.runInContext(readFileSync(file, "utf8"), context, { filename: file });
  return underTest(registered);
}

/** The functions of the sources, in this process. */
export async function loadSources(): Promise<FunctionsUnderTest> {
  const { registered, CustomFunctions } = newStandIn();
  Object.assign(globalThis, { CustomFunctions });
  await import("../../src/functions/index");
  return underTest(registered);
}
