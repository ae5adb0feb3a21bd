/**
 * The functions against float loops hand-written for the same tasks: what exactness and checking cost. Both sides read
 * the same cells and make the same result. Measure compiled code: a TypeScript loader adds a cost of its own to every
 * closure.
 */
import "../functions/stand-in";
import { isFault, productInCents } from "../../src/domain";
import { ROWS, among, amounts, wholes } from "./columns";
import { decimalMeasure, feesByDecimal, selfFinancingByDecimal } from "./decimal";
import type { DecimalMeasure } from "./decimal";
import { benchGrowth } from "./growth";
import type { Growth } from "./growth";
import { LIFTED_CASES } from "./lifted-cases";
import type { Measure, Pair } from "./measure";
import { compare } from "./measure";
import type { Footprint } from "./memory";
import { footprintOf } from "./memory";
import { countRoundingDifferences } from "./naive-rounding";
import type { RoundingCount } from "./naive-rounding";
import { scalarPairs } from "./scalar-cases";
import { TABLE_CASES } from "./table-cases";

export interface Report {
  /** 100,000 rows. */
  readonly functions: readonly Measure[];
  /** Bytes for each of them. */
  readonly memory: readonly Footprint[];
  /** 10,000 calls from single cells. */
  readonly scalar: readonly Measure[];
  readonly decimal: readonly DecimalMeasure[];
  readonly growth: readonly Growth[];
  readonly rounding: readonly RoundingCount[];
}

const LIFTED_ROUNDS = 41;
const TABLE_ROUNDS = 21;
const SCALAR_ROUNDS = 41;

function byDecimal(): DecimalMeasure[] {
  const sizes = wholes(0, 2000);
  const bounds = [[0], [5], [11], [21], [31], [41], [51], [101], [251], [501], [1001]];
  const fees = bounds.map((_, i) => [695 + i * 300.5]);
  const money = amounts(100_000);
  const codes = among("PU2", "PU3", "CO1", "FA1", "FA2", "AP", "TP", "MP", "MQ", "NE");
  return [
    decimalMeasure("fee_lift_100k", () => feesByDecimal(sizes, bounds, fees)),
    decimalMeasure("self_financing_100k", () => selfFinancingByDecimal(money, codes)),
  ];
}

/** The money product of the functions, for amounts of either sign. */
function ourProduct(amount: number, rate: number): number {
  const product = productInCents(Math.abs(amount), rate);
  if (isFault(product)) return NaN;
  return amount < 0 ? -product + 0 : product;
}

type Speed = Pick<Report, "functions" | "scalar">;

/** The functions against their loops; those alone whose name holds a text, when one is given. */
export function benchSpeed(only = ""): Speed {
  const isAsked = ({ name }: Pair) => name.toLowerCase().includes(only.toLowerCase());
  const compared = (pairs: readonly Pair[], rounds: number) =>
    pairs.filter(isAsked).map((pair) => compare(pair, rounds));
  return {
    functions: [
      ...LIFTED_CASES.flatMap((make) => compared([make()], LIFTED_ROUNDS)),
      ...TABLE_CASES.flatMap((make) => compared([make()], TABLE_ROUNDS)),
    ],
    scalar: compared(scalarPairs(), SCALAR_ROUNDS),
  };
}

export function benchFunctions(): Report {
  return {
    ...benchSpeed(),
    decimal: byDecimal(),
    growth: benchGrowth(),
    rounding: countRoundingDifferences(ourProduct),
    // Last: results that outlive a collection change where the engine puts the next ones.
    memory: LIFTED_CASES.map((make) => footprintOf(make(), ROWS)),
  };
}
