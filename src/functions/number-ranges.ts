/** Reading ranges of numbers that are not lifted. */
import type { Fault, Quantity } from "../domain";
import { isFault, worse } from "../domain";
import { numberIn } from "./arguments";
import type { Cell } from "./cells";
import type { Range } from "./ranges";
import { cellCount, readFilledRange } from "./ranges";

/** A range of numbers that is not lifted, row by row; an empty cell counts as 0 when the catalogue says so. */
export function readNumbers(
  argument: string,
  value: Cell,
  quantity: Quantity,
  whenEmpty?: number,
): readonly number[] | Fault {
  const range = readFilledRange(argument, value, quantity.name);
  return isFault(range) ? range : numbersIn(argument, range, quantity, whenEmpty);
}

/** The numbers of a range, row by row. */
export function numbersIn(
  argument: string,
  range: Range,
  quantity: Quantity,
  whenEmpty?: number,
): readonly number[] | Fault {
  const { min, max, whole } = quantity;
  const numbers = new Array<number>(cellCount(range));
  let place = 0;
  let worst: Fault | undefined;
  for (let r = 0; r < range.length; r++) {
    const row = range[r] as readonly Cell[];
    for (let c = 0; c < row.length; c++) {
      const cell: Cell = row[c];
      if (typeof cell === "number" && cell >= min && cell <= max && !whole) {
        numbers[place++] = cell + 0;
        continue;
      }
      const number = numberIn(argument, cell, quantity, whenEmpty);
      if (typeof number === "number") numbers[place++] = number;
      else worst = worse(worst, number);
    }
  }
  return worst ?? numbers;
}
