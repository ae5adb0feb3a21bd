/** Excel takes an address of at most 8,192 characters. */
const LIMIT = 8192;

/** Addresses in lots that fit into one address each. */
export function* withinLimit(addresses: readonly string[]): Generator<string[]> {
  let some: string[] = [];
  let length = 0;
  for (const address of addresses) {
    if (length + address.length + 1 > LIMIT) {
      yield some;
      some = [];
      length = 0;
    }
    some.push(address);
    length += address.length + 1;
  }
  if (some.length) yield some;
}
