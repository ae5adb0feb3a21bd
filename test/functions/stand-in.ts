/**
 * The least that the functions need of the custom-functions runtime, for unit tests. The contract tests run the built
 * bundle on the genuine runtime.
 */
import type { VectorArgument } from "../vectors/compare";

class StandInError extends Error {
  readonly type = "Error";
  constructor(
    readonly code: string,
    message?: string,
  ) {
    super(message ?? "");
  }
}

export const associated = new Map<string, unknown>();

Object.assign(globalThis, {
  CustomFunctions: {
    Error: StandInError,
    associate: (name: string, run: unknown) => void associated.set(name, run),
  },
});

/** The language that Excel shows, for as long as `run` runs. */
export function speaking<T>(displayLanguage: string | undefined, run: () => T): T {
  const scope = globalThis as { Office?: unknown };
  scope.Office = displayLanguage === undefined ? undefined : { context: { displayLanguage } };
  try {
    return run();
  } finally {
    delete scope.Office;
  }
}

type Callable = (...args: unknown[]) => unknown;

/** Arguments as Excel hands them over: an error value is a `CustomFunctions.Error`. */
export function toCell(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(toCell);
  const error = (value as { error?: string } | null)?.error;
  return error === undefined ? value : new StandInError(error);
}

const codeOf = (value: unknown): unknown => (value instanceof StandInError ? value.code : value);

/** Calls a function and writes every error, thrown or spilled, as its code. */
export function call(run: unknown, args: readonly (VectorArgument | undefined)[]): unknown {
  try {
    const result = (run as Callable)(...args.map(toCell));
    return Array.isArray(result) ? (result as unknown[][]).map((row) => row.map(codeOf)) : codeOf(result);
  } catch (error) {
    if (error instanceof StandInError) return error.code;
    throw error;
  }
}

/** The message of the error of a call. */
export function messageFrom(run: unknown, args: readonly unknown[]): string {
  try {
    (run as Callable)(...args);
  } catch (error) {
    if (error instanceof StandInError) return error.message;
    throw error;
  }
  throw new Error("the call gave a result");
}
