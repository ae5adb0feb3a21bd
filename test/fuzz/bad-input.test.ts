import fc from "fast-check";
import { ERROR_CODES, emptyCell, strangeCell } from "./cells";
import { plainResult } from "./compare";
import { calls } from "./generators";
import { sources } from "./sources";

/** Numbers that no cell holds, or that would take for ever if used to count. */
const extremeNumber = fc.constantFrom(NaN, Infinity, -Infinity, -0, 1e6, 1e9, 2 ** 53, 1e308, -1e308, 5e-324);
const foreign = fc.constantFrom<unknown>({}, [], [[]], [1, 2], [[[1]]], [[1], 2], new Date(0), () => 1, {
  error: 5,
});
const errorCell = fc.constantFrom(...ERROR_CODES).map((error) => ({ error }));
const anyCell = fc.oneof(
  strangeCell("#N/A"),
  emptyCell,
  errorCell,
  extremeNumber,
  foreign,
  fc.string(),
  fc.boolean(),
);
const anyArgument = fc.oneof(
  { weight: 3, arbitrary: anyCell },
  { weight: 1, arbitrary: fc.array(fc.array(anyCell, { maxLength: 3 }), { maxLength: 3 }) },
);

/** A sound call in which one or more arguments are replaced by anything. */
const spoiled = (call: fc.Arbitrary<unknown[]>): fc.Arbitrary<unknown[]> =>
  fc
    .tuple(call, fc.array(fc.tuple(fc.nat(6), anyArgument), { minLength: 1, maxLength: 3 }))
    .map(([args, changes]) => {
      const changed = [...args];
      changes.forEach(([index, value]) => (changed[index] = value));
      return Array.from(changed);
    });

const RETURNABLE = ["#VALUE!", "#NUM!", "#DIV/0!", "#N/A", "#NULL!"];

/** A value, an error of the catalogue, or a rectangle of them. */
function isAllowed(result: unknown): boolean {
  const plain = plainResult(result);
  const isCell = (cell: unknown): boolean =>
    typeof cell === "number" ||
    (typeof cell === "string" &&
      !cell.startsWith("not a result") &&
      (!cell.startsWith("#") || RETURNABLE.includes(cell)));
  if (!Array.isArray(plain)) return isCell(plain);
  const width = (plain[0] as unknown[] | undefined)?.length ?? 0;
  return width > 0 && plain.every((row) => Array.isArray(row) && row.length === width && row.every(isCell));
}

describe("whatever it is given, a function gives a value or an Excel error", () => {
  it.each(sources.names)("%s never throws another error, nor gives NaN, Infinity, -0 or nothing", (fn) => {
    const call = calls[fn] ?? fc.constant([]);
    fc.assert(
      fc.property(fc.oneof(spoiled(call), fc.array(anyArgument, { maxLength: 7 })), (args) => {
        let result: unknown;
        try {
          result = sources.call(fn, args);
        } catch (thrown) {
          result = thrown;
        }
        expect([isAllowed(result), plainResult(result)]).toEqual([true, plainResult(result)]);
      }),
      { numRuns: 1000 },
    );
  });
});
