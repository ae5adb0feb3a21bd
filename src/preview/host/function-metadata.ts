/** Reads `functions.json` as Excel does. */
import type { CustomFunctionDeclaration } from "../grid";

interface Metadata {
  allowErrorForDataTypeAny?: boolean;
  functions: {
    id: string;
    name: string;
    description?: string;
    parameters?: {
      name: string;
      description?: string;
      type?: string;
      dimensionality?: string;
      optional?: boolean;
    }[];
    options?: { stream?: boolean; requiresAddress?: boolean };
  }[];
}

/**
 * @param json the text of functions.json
 * @param namespace as the manifest gives it: `CLUSTER`
 * @throws when the text is not such metadata
 */
export function readFunctionMetadata(json: string, namespace: string): CustomFunctionDeclaration[] {
  const metadata = JSON.parse(json) as Metadata;
  if (!Array.isArray(metadata.functions)) throw new Error("functions.json has no list of functions");
  return metadata.functions.map((entry) => ({
    id: entry.id,
    name: entry.name,
    fullName: `${namespace}.${entry.name}`,
    description: entry.description ?? "",
    allowErrors: metadata.allowErrorForDataTypeAny === true,
    parameters: (entry.parameters ?? []).map((parameter) => ({
      name: parameter.name,
      description: parameter.description ?? "",
      optional: parameter.optional ?? false,
      dimensionality: parameter.dimensionality === "matrix" ? "matrix" : "scalar",
    })),
  }));
}
