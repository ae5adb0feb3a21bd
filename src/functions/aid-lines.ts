/** Reading a list of de minimis aid: amounts beside dates. */
import type { CountedAid, Days, Fault } from "../domain";
import { DATE, NON_NEGATIVE, countAid, fault, isFault, noAid, worse } from "../domain";
import { isOrdinary, numberIn, withValid } from "./arguments";
import type { Cell } from "./cells";
import { isEmpty } from "./cells";
import type { Range } from "./ranges";
import { areTwins, faultOfShapes, readFilledRange } from "./ranges";

/**
 * Counts one aid, examined in full. An empty amount is no aid and needs no date; an amount of 0 may go without one.
 * @returns what is wrong with it
 */
function examineAid(counted: CountedAid, amountCell: Cell, dateCell: Cell): Fault | undefined {
  if (isEmpty(amountCell)) return undefined;
  const amount = numberIn("montants", amountCell, NON_NEGATIVE);
  if (amount === 0 && isEmpty(dateCell)) return undefined;
  const date = isEmpty(dateCell)
    ? fault("#VALUE!", "dateMissing", { argument: "dates" })
    : numberIn("dates", dateCell, DATE);
  if (isFault(amount) || isFault(date)) return worse(faultIn(amount), faultIn(date));
  countAid(counted, amount, date);
  return undefined;
}

const faultIn = (found: number | Fault): Fault | undefined => (isFault(found) ? found : undefined);

/** Counts the aid of two ranges of the same shape, in one pass and without an object for each line. */
function countAids(amounts: Range, dates: Range, days: Days): CountedAid | Fault {
  const counted = noAid(days);
  let worst: Fault | undefined;
  for (let row = 0; row < amounts.length; row++) {
    const amountRow = amounts[row] as readonly Cell[];
    const dateRow = dates[row] as readonly Cell[];
    for (let column = 0; column < amountRow.length; column++) {
      const amount: Cell = amountRow[column];
      const date: Cell = dateRow[column];
      if (isOrdinary(amount, NON_NEGATIVE) && isOrdinary(date, DATE)) countAid(counted, amount, date);
      else worst = worse(worst, examineAid(counted, amount, date));
    }
  }
  return worst ?? counted;
}

/** The aid dated on some days. */
export function readAids(montants: Cell, dates: Cell, days: Days): CountedAid | Fault {
  if (areTwins(montants, dates)) return countAids(montants as Range, dates as Range, days);
  const amounts = readFilledRange("montants", montants, "nonNegative");
  const dateRange = readFilledRange("dates", dates, "date");
  const differ = faultOfShapes(["montants", amounts], ["dates", dateRange]);
  return withValid(
    (_, sums: Range, dated: Range) => countAids(sums, dated, days),
    differ,
    amounts,
    dateRange,
  );
}
