/** Columns of made-up cells, the same on every machine. */

export const ROWS = 100_000;

export type Column<T = number> = T[][];

/** Park and Miller's generator. */
function generator(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 48271) % 2147483647) / 2147483647;
}

let nextSeed = 20240229;

export function column<T>(make: (random: () => number) => T): Column<T> {
  const random = generator((nextSeed += 1));
  return Array.from({ length: ROWS }, () => [make(random)]);
}

/** Amounts with cents, up to a limit. */
export const amounts = (limit: number): Column =>
  column((random) => Math.round(random() * limit * 100) / 100);

/** Whole numbers from a first to a last one, both in. */
export const wholes = (first: number, last: number): Column =>
  column((random) => first + Math.floor(random() * (last - first + 1)));

/** Rates with three decimals, up to a limit. */
export const rates = (limit: number): Column =>
  column((random) => Math.round(random() * limit * 1000) / 1000);

export const among = <T>(...items: T[]): Column<T> =>
  column((random) => items[Math.floor(random() * items.length)] as T);
