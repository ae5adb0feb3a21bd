import type { FunctionReference } from "./reference";

/** Case and accents do not count. */
const plain = (text: string): string => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

/** Whether every word of the query is in the name, the description or the parameters of a function. */
function matches({ name, description, parameters }: FunctionReference, query: string): boolean {
  const told = parameters.flatMap((parameter) => [parameter.name, parameter.description]);
  const text = plain([name, description, ...told].join(" "));
  return query.split(/\s+/).every((word) => text.includes(word));
}

/** The function of that name, those whose name begins so, those that have it in their name, and the others. */
function rank({ name }: FunctionReference, query: string): number {
  const place = plain(name).indexOf(query);
  if (place === 0) return name.length === query.length ? 0 : 1;
  return place > 0 ? 2 : 3;
}

/** The functions that answer a query, the likeliest first; equals keep their order. */
export function search(functions: readonly FunctionReference[], query: string): FunctionReference[] {
  const asked = plain(query.trim());
  return functions
    .filter((one) => matches(one, asked))
    .sort((one, other) => rank(one, asked) - rank(other, asked));
}
