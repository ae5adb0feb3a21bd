/** Whole euros whose sum is the rounded sum of the exact amounts: the largest remainders take the euros left over. */
import { at, over } from "../../draft";

/** A block of exact amounts in one column; cells without an amount count as 0. */
export interface ExactBlock {
  first: number;
  last: number;
  column: number;
}

/** The whole euros of one line; at equal remainders the upper line comes first. */
export function wholeEuros({ first, last, column }: ExactBlock, row: number): string {
  const all = over(first, column, last, column).replace(/(\d+)/g, "$$$1");
  const own = at(row, column);
  const remainder = (cells: string) => `${cells}-INT(${cells})-ROW(${cells})/10^7`;
  const before = `SUMPRODUCT(--(${remainder(all)}>${remainder(own)}))`;
  return `INT(${own})+IF(${before}<ROUND(SUM(${all}),0)-SUMPRODUCT(INT(${all})),1,0)`;
}
