/** The same tasks on decimal.js alone, as a careful author would write them: what the whole-cent paths save. */
import Decimal from "decimal.js";
import { ROWS } from "./columns";
import type { Column } from "./columns";
import { median, timed } from "./measure";

export interface DecimalMeasure {
  readonly name: string;
  readonly decimalMs: number;
}

const ROUNDS = 5;

export function feesByDecimal(sizes: Column, bounds: Column, fees: Column): number[][] {
  const exactBounds = bounds.map(([bound]) => new Decimal(bound as number));
  const exactFees = fees.map(([fee]) => new Decimal(fee as number));
  return sizes.map(([cell]) => {
    const size = new Decimal(cell as number);
    let slab = exactBounds.length - 1;
    while (slab > 0 && size.lt(exactBounds[slab] as Decimal)) slab--;
    return [(exactFees[slab] as Decimal).toDecimalPlaces(2, Decimal.ROUND_HALF_UP).toNumber()];
  });
}

export function selfFinancingByDecimal(money: Column, codes: Column<string>): number {
  let own = new Decimal(0);
  let cash = new Decimal(0);
  for (let row = 0; row < ROWS; row++) {
    const amount = new Decimal(money[row]?.[0] as number);
    const family = (codes[row]?.[0] as string).slice(0, 2);
    if (["CO", "FA", "AP"].includes(family)) own = own.plus(amount);
    if (["CO", "FA", "AP", "PU"].includes(family)) cash = cash.plus(amount);
  }
  return own.div(cash).toNumber();
}

export function decimalMeasure(name: string, run: () => unknown): DecimalMeasure {
  run();
  return { name, decimalMs: median(Array.from({ length: ROUNDS }, () => timed(run))) };
}
