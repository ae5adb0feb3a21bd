/** The least of Excel's `CustomFunctions` that the functions need, and calling them as Excel does. */
import { isErrorValue } from "../reference";

type CustomFunction = (...args: unknown[]) => unknown;

/**
 * What Excel's runtime hands over for an error value, and what a function throws or returns for one: the fields of the
 * genuine class (test/functions meets the genuine one).
 */
class StandInError extends Error {
  readonly type = "Error";
  readonly basicType = "Error";
  readonly basicValue: string;
  constructor(
    readonly code: string,
    message = "",
  ) {
    super(message);
    this.basicValue = code;
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

export function newCustomFunctions() {
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
  /** Calls a function by its name in the catalogue; `{ error: "#N/A" }` among the arguments stands for an error value. */
  readonly call: (fn: string, args: readonly unknown[]) => unknown;
}

export function underTest(registered: ReadonlyMap<string, CustomFunction>): FunctionsUnderTest {
  return {
    names: [...registered.keys()],
    call: (fn, args) => {
      const implementation = registered.get(fn);
      if (!implementation) throw new Error(`${fn} is not registered`);
      return implementation(...args.map(withErrors));
    },
  };
}
