/**
 * The add-in's functions as the grid calls them. Recalculation needs thousands of answers at once and the client
 * library gathers its own for half a second, so the grid calls what the add-in has registered with it directly; the
 * way over the protocol stays for the tests of the protocol.
 */
import type { CellError, ErrorCode } from "../book/model";
import type { CustomFunctionCall, CustomFunctionDeclaration, CustomFunctions } from "../grid";

/** functions.json, as far as the grid needs it. */
interface Metadata {
  /** Error values reach parameters of any type, instead of ending the call. */
  allowErrorForDataTypeAny?: boolean;
  functions: {
    id: string;
    name: string;
    description?: string;
    parameters: { name: string; description?: string; optional?: boolean; dimensionality?: string }[];
  }[];
}

/** The window in which the add-in has registered its functions. */
interface FunctionsWindow {
  CustomFunctions?: { _association: { mappings: Record<string, (...args: unknown[]) => unknown> } };
}

/** `errorType` of Excel's error values (Excel.ErrorCellValueType). */
const ERROR_TYPES: Record<ErrorCode, string> = {
  "#BUSY!": "Busy",
  "#CALC!": "Calc",
  "#DIV/0!": "Div0",
  "#N/A": "NotAvailable",
  "#NAME?": "Name",
  "#NULL!": "Null",
  "#NUM!": "Num",
  "#REF!": "Ref",
  "#SPILL!": "Spill",
  "#VALUE!": "Value",
};

export function readDeclarations(metadata: Metadata, namespace: string): CustomFunctionDeclaration[] {
  return metadata.functions.map(({ id, name, description = "", parameters }) => ({
    id,
    name,
    fullName: `${namespace}.${name}`,
    description,
    parameters: parameters.map((parameter) => ({
      name: parameter.name,
      description: parameter.description ?? "",
      optional: parameter.optional ?? false,
      dimensionality: parameter.dimensionality === "matrix" ? "matrix" : "scalar",
    })),
    allowErrors: metadata.allowErrorForDataTypeAny ?? false,
  }));
}

const isCellError = (value: unknown): value is CellError =>
  typeof value === "object" && value !== null && "error" in value;

/** An error value the way Excel hands it to a function that takes errors. */
function toExcel(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(toExcel);
  if (!isCellError(value)) return value;
  return { type: "Error", basicType: "Error", basicValue: value.error, errorType: ERROR_TYPES[value.error] };
}

/** What was thrown or returned as `CustomFunctions.Error`; any other exception is Excel's #VALUE!. */
function toCellError(thrown: unknown): CellError {
  const { code, message } = thrown as { code?: string; message?: string };
  if (!code || !(code in ERROR_TYPES)) return { error: "#VALUE!", message: String(thrown) };
  return message && message !== code ? { error: code as ErrorCode, message } : { error: code as ErrorCode };
}

function fromFunction(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(fromFunction);
  if (typeof value !== "object" || value === null) return value;
  return "then" in value ? { error: "#BUSY!" } : toCellError(value);
}

export function createCall(runtime: FunctionsWindow): CustomFunctionCall {
  return (id, args, address) => {
    const run = runtime.CustomFunctions?._association.mappings[id];
    if (!run) return { error: "#NAME?", message: `${id} is not registered.` } satisfies CellError;
    try {
      return fromFunction(run(...args.map(toExcel), { address }));
    } catch (thrown) {
      return toCellError(thrown);
    }
  };
}

export async function loadCustomFunctions(
  runtime: FunctionsWindow,
  metadataAddress: string,
  namespace: string,
): Promise<CustomFunctions> {
  const response = await fetch(metadataAddress);
  if (!response.ok) throw new Error(`${metadataAddress}: ${response.status}`);
  return {
    declarations: readDeclarations((await response.json()) as Metadata, namespace),
    call: createCall(runtime),
  };
}
