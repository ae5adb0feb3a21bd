/** Arbitrary cells: what a treasurer types, what a formula leaves, what breaks a naive reading. */
import fc from "fast-check";

export type CellArbitrary = fc.Arbitrary<unknown>;

/** Null on the web, "" from a formula, undefined from code. */
export const emptyCell: CellArbitrary = fc.constantFrom(null, "", undefined);

export const ERROR_CODES = ["#N/A", "#DIV/0!", "#NUM!", "#VALUE!", "#NULL!", "#REF!", "#NAME?"] as const;

/** Texts that are neither a number nor a word of the catalogue. The last ones are keys of every JavaScript object. */
const strangeText: CellArbitrary = fc.constantFrom(
  "x",
  "1 234,50",
  "12",
  "0,15",
  "10 %",
  "01/05/2024",
  " ",
  "\u00a0",
  "TRUE",
  "oui",
  "P U",
  "PU12",
  "NET BRUT",
  "constructor",
  "toString",
  "__proto__",
);

/**
 * Any cell that is wrong somewhere. One call holds errors of one code only: the catalogue does not say which of several
 * goes first.
 */
export const strangeCell = (error: string): CellArbitrary =>
  fc.oneof(
    { weight: 3, arbitrary: emptyCell },
    { weight: 3, arbitrary: fc.constant({ error }) },
    { weight: 2, arbitrary: strangeText },
    { weight: 1, arbitrary: fc.boolean() },
    { weight: 2, arbitrary: fc.constantFrom(-1, -0.01, -5e-324, 1.5, 2, 13, 101, 1.0001, 1e308) },
  );

const EDGE_AMOUNTS = [
  0,
  -0,
  0.005,
  0.01,
  0.015,
  1.005,
  0.1 + 0.2,
  4.35,
  9862.866,
  33.335,
  2 ** 53 / 100,
  2 ** 53,
  2 ** 53 + 2,
  1e15 + 0.25,
  1e21,
  1e22 + 2 ** 21,
  1e-7,
  5e-324,
  2.2250738585072014e-308,
];

const scaled = (max: number, decimals: number): fc.Arbitrary<number> =>
  fc.integer({ min: 0, max: max * 10 ** decimals }).map((n) => n / 10 ** decimals);

/** Amounts, hours, headcounts: 0 and up. */
export const amount: CellArbitrary = fc.oneof(
  { weight: 4, arbitrary: scaled(100, 0) },
  { weight: 4, arbitrary: scaled(1_000_000, 0) },
  { weight: 6, arbitrary: scaled(100_000, 2) },
  { weight: 3, arbitrary: scaled(10_000, 3) },
  { weight: 3, arbitrary: fc.constantFrom(...EDGE_AMOUNTS) },
  { weight: 2, arbitrary: fc.double({ min: 0, max: 1e9, noNaN: true }) },
  { weight: 1, arbitrary: fc.double({ min: 0, noNaN: true, noDefaultInfinity: true }) },
  { weight: 1, arbitrary: fc.constantFrom(1e308, 1.7976931348623157e308) },
);

export const signedAmount: CellArbitrary = fc
  .tuple(amount, fc.boolean())
  .map(([value, isNegative]) => (isNegative ? -(value as number) : value));

/** Shares in [0;1]. */
export const share: CellArbitrary = fc.oneof(
  { weight: 4, arbitrary: scaled(1, 2) },
  { weight: 3, arbitrary: scaled(1, 4) },
  {
    weight: 3,
    arbitrary: fc.constantFrom(0, -0, 1, 0.15, 0.1 + 0.05, 0.1 + 0.2, 1 / 3, 0.35, 0.5, 5e-324, 1e-9),
  },
  { weight: 2, arbitrary: fc.double({ min: 0, max: 1, noNaN: true }) },
);

/** Rates that may exceed 1: a rise, overheads. */
export const rate: CellArbitrary = fc.oneof(
  { weight: 5, arbitrary: share },
  { weight: 1, arbitrary: scaled(5, 3) },
);

/** On a threshold, and on either side of its tolerance of 1e-9. */
export const near = (...thresholds: readonly number[]): CellArbitrary =>
  fc
    .tuple(
      fc.constantFrom(...thresholds),
      fc.constantFrom(0, 1e-9, -1e-9, 9.99e-10, -9.99e-10, 1.001e-9, -1.001e-9, 2e-16, -2e-16, 0.01, -0.01),
    )
    .map(([threshold, offset]) => Math.abs(threshold + offset));

export const whole = (min: number, max: number): CellArbitrary => fc.integer({ min, max });

export const boolean: CellArbitrary = fc.constantFrom(true, false, 0, 1);

const ACCENTED: Readonly<Record<string, string>> = { A: "À", E: "É", I: "Î", O: "Ô", U: "Ù", C: "Ç" };
const BLANKS = ["", "", "", " ", "  ", "\u00a0", "\u202f", "\t"];

/** A word as people type it: any case, blanks around it, accents. */
function typed(word: string): fc.Arbitrary<string> {
  const manner = fc.tuple(
    fc.constantFrom("plain", "plain", "lower", "mixed", "accented", "combining"),
    fc.constantFrom(...BLANKS),
    fc.constantFrom(...BLANKS),
    fc.nat(),
  );
  return manner.map(([style, before, after, bits]) => {
    const letters = [...word].map((letter, i) => {
      const chosen = ((bits >> (i % 30)) & 1) === 1;
      if (style === "lower" || (style === "mixed" && chosen)) return letter.toLowerCase();
      const accented = ACCENTED[letter];
      if (!chosen || accented === undefined) return letter;
      if (style === "accented") return accented;
      return style === "combining" ? accented.normalize("NFD") : letter;
    });
    return before + letters.join("") + after;
  });
}

export const word = (...words: readonly string[]): CellArbitrary =>
  fc.constantFrom(...words).chain((chosen) => typed(chosen));
