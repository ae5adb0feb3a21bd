/**
 * Calls the add-in's custom functions directly, for recalculation: what the client library would hand to a function
 * and make of its answer, without its half second of waiting. The true path is `custom-function-calls.ts`.
 */
import { ERROR_CODES } from "../book/content";
import type { CellError, CellValue, ErrorCode } from "../book/model";
import type { CustomFunctionCall, CustomFunctionDeclaration } from "../grid";

/** What the client library keeps in the window. */
export interface FunctionWindow {
  CustomFunctions: {
    _association: { mappings: Record<string, (...args: unknown[]) => unknown> };
    Error: new (code: string, message?: string) => Error & { code: string };
  };
}

/** Result of one call: a value, or an array (`null` where Excel shows 0). */
export type FunctionResult = CellValue | (CellValue | null)[][];

/** Arguments: a scalar, a CellError, a 2-D array of these; `null` for an omitted optional or an empty cell. */
export function createFunctionCaller(
  window: FunctionWindow,
  declarations: CustomFunctionDeclaration[],
): CustomFunctionCall {
  const byId = new Map(declarations.map((declaration) => [declaration.id, declaration]));
  return (id, args, address): FunctionResult => {
    const { CustomFunctions } = window;
    const { mappings } = CustomFunctions._association;
    const handler = mappings[id.toUpperCase()] ?? mappings[id];
    const declaration = byId.get(id);
    if (!declaration) return { error: "#NAME?" };
    if (!handler) return { error: "#VALUE!", message: `${id} is not registered.` };
    // Excel calls a function that does not accept error values only with none.
    const refused = declaration.allowErrors ? undefined : firstError(args);
    if (refused) return { error: refused.error };
    const given = declaration.parameters.map((parameter, index) =>
      shape(args[index] ?? null, parameter.dimensionality),
    );
    const invocation = { functionName: id, address, parameterAddresses: undefined };
    try {
      return readResult(handler(...given.map(toClient), invocation), CustomFunctions.Error);
    } catch (error) {
      return readError(error, CustomFunctions.Error);
    }
  };

  function toClient(value: unknown): unknown {
    if (Array.isArray(value)) return value.map(toClient);
    return isCellError(value) ? new window.CustomFunctions.Error(value.error) : value;
  }
}

/** A matrix parameter gets a lone value as a 1 × 1 array, a scalar one a 1 × 1 array as its value. */
function shape(value: unknown, dimensionality: "scalar" | "matrix"): unknown {
  if (dimensionality === "matrix") return value === null || Array.isArray(value) ? value : [[value]];
  if (!Array.isArray(value)) return value;
  const [[lone, ...right] = [], ...below] = value as unknown[][];
  return right.length === 0 && below.length === 0 ? (lone ?? null) : value;
}

function firstError(args: unknown[]): CellError | undefined {
  return args.flat(2).find(isCellError);
}

function isCellError(value: unknown): value is CellError {
  return typeof value === "object" && value !== null && typeof (value as CellError).error === "string";
}

type ErrorClass = FunctionWindow["CustomFunctions"]["Error"];

function readResult(result: unknown, errorClass: ErrorClass): FunctionResult {
  // Recalculation does not wait: the cell stays busy, as Excel shows it until the promise settles.
  if (typeof result === "object" && result !== null && "then" in result) return { error: "#BUSY!" };
  if (!Array.isArray(result)) return readValue(result, errorClass) ?? 0;
  const rows = result as unknown[];
  if (rows.length === 0 || !rows.every((row) => Array.isArray(row))) return { error: "#VALUE!" };
  return (rows as unknown[][]).map((row) => row.map((item) => readValue(item, errorClass)));
}

function readValue(value: unknown, errorClass: ErrorClass): CellValue | null {
  if (value === null || value === undefined) return null;
  if (typeof value === "string" || typeof value === "boolean") return value;
  if (typeof value === "number")
    return Number.isFinite(value) ? value : { error: Number.isNaN(value) ? "#VALUE!" : "#NUM!" };
  return readError(value, errorClass);
}

/** Anything that is not a `CustomFunctions.Error` is `#VALUE!`; messages are shown with `#VALUE!` and `#N/A` only. */
function readError(error: unknown, errorClass: ErrorClass): CellError {
  if (!(error instanceof errorClass)) return { error: "#VALUE!" };
  const code = ERROR_CODES.has(error.code) ? (error.code as ErrorCode) : "#VALUE!";
  const told = (code === "#VALUE!" || code === "#N/A") && error.message !== "";
  return told ? { error: code, message: error.message } : { error: code };
}
