import type { FunctionReference } from "./reference";

/** Case and accents do not count. */
const plain = (text: string): string => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

/** Whether every word of the query is in the name, the description or the parameters of a function. */
export function matches({ name, description, parameters }: FunctionReference, query: string): boolean {
  const told = parameters.flatMap((parameter) => [parameter.name, parameter.description]);
  const text = plain([name, description, ...told].join(" "));
  return plain(query)
    .split(/\s+/)
    .every((word) => text.includes(word));
}
