/** Arguments and results of custom functions as Excel and its client library exchange them. */
import type { CustomFunctionDeclaration } from "../../src/preview/grid";
import type { VectorArgument, VectorCell } from "../vectors/compare";

const cellToWire = (cell: VectorCell): unknown =>
  typeof cell === "object" && cell !== null ? { type: "CustomFunctionError", code: cell.error } : cell;

/**
 * One value for each parameter: a lone cell as a range of one cell where the metadata asks for a range, `null` for an
 * argument left out, an error value as the object that the client turns into a `CustomFunctions.Error`.
 */
export const toWire = (
  parameters: CustomFunctionDeclaration["parameters"],
  args: readonly VectorArgument[],
): unknown[] =>
  parameters.map(({ dimensionality }, index) => {
    const arg = args[index] ?? null;
    if (Array.isArray(arg)) return arg.map((row) => row.map(cellToWire));
    return dimensionality === "matrix" && arg !== null ? [[cellToWire(arg)]] : cellToWire(arg);
  });

/** A result with its errors as their codes: `{ error }` from the preview, `{ code }` from the client. */
export function fromWire(result: unknown): unknown {
  if (Array.isArray(result)) return result.map(fromWire);
  if (typeof result !== "object" || result === null) return result;
  const { error, code } = result as { error?: unknown; code?: unknown };
  return error ?? code ?? result;
}
