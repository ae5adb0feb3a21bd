/** Custom functions called over the true protocol: event 33 in, `SetInvocationArrayResults` back. */
import type { ErrorCode } from "../book/model";
import type { Hub } from "./hub";
import { CUSTOM_FUNCTION_MESSAGE, MESSAGE_CATEGORY } from "./protocol";

export interface InvocationOptions {
  /** Address of the calling cell, for functions that ask for it. */
  address?: string;
  /** Error values may be passed as arguments. */
  allowErrors?: boolean;
}

export type InvocationResult =
  | { ok: true; value: unknown }
  /** The cell's error, and the message of a `CustomFunctions.Error`. */
  | { ok: false; error: ErrorCode; message: string };

export interface CustomFunctionCalls {
  /** Calls a function as Excel does; the client gathers answers for half a second. */
  call(id: string, args: unknown[], options?: InvocationOptions): Promise<InvocationResult>;
  /** Results on their way back: `[id, ok, value, errorCode?]`. */
  settle(results: unknown[]): void;
}

const ALLOW_ERRORS = 4;

/** Error numbers of the client library. */
const ERRORS: Record<number, ErrorCode> = {
  1: "#N/A",
  5: "#DIV/0!",
  6: "#NUM!",
  7: "#VALUE!",
  8: "#NULL!",
  9: "#NAME?",
  10: "#NAME?",
};

export function createCustomFunctionCalls(hub: Hub): CustomFunctionCalls {
  const pending = new Map<number, (result: InvocationResult) => void>();
  let next = 1;
  return {
    call: (id, args, options = {}) =>
      new Promise((resolve) => {
        const invocation = next++;
        pending.set(invocation, resolve);
        const flags = options.allowErrors ? ALLOW_ERRORS : 0;
        const message = [invocation, id, args, options.address ?? null, flags];
        hub.message(MESSAGE_CATEGORY.customFunction, CUSTOM_FUNCTION_MESSAGE.invoke, "", message);
      }),
    settle(results) {
      for (const result of results as [number, boolean, unknown, number?][]) {
        const [invocation, ok, value, code] = result;
        pending.get(invocation)?.(
          ok ? { ok, value } : { ok, error: ERRORS[code ?? 7] ?? "#VALUE!", message: String(value ?? "") },
        );
        pending.delete(invocation);
      }
    },
  };
}
