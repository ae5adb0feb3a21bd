/** Reading the receipts and payments of some periods, side by side. */
import type { CashBalance, Fault } from "../domain";
import { NON_NEGATIVE, addPeriod, isFault, worse } from "../domain";
import { isOrdinary, numberIn, withValid } from "./arguments";
import type { Cell } from "./cells";
import { numbersIn } from "./number-ranges";
import type { Range } from "./ranges";
import { areTwins, faultOfShapes, readFilledRange } from "./ranges";

/** An amount of a period; an empty one counts as 0. */
const amountIn = (argument: string, cell: Cell): number | Fault =>
  isOrdinary(cell, NON_NEGATIVE) ? cell : numberIn(argument, cell, NON_NEGATIVE, 0);

/** Carries a balance through the periods of two ranges of the same shape, in one pass. */
function carry(balance: CashBalance, receipts: Range, payments: Range): CashBalance | Fault {
  let wrongReceipt: Fault | undefined;
  let wrongPayment: Fault | undefined;
  for (let row = 0; row < receipts.length; row++) {
    const receiptRow = receipts[row] as readonly Cell[];
    const paymentRow = payments[row] as readonly Cell[];
    for (let column = 0; column < receiptRow.length; column++) {
      const received = amountIn("encaissements", receiptRow[column]);
      const paid = amountIn("decaissements", paymentRow[column]);
      if (typeof received === "number" && typeof paid === "number") {
        addPeriod(balance, received, paid);
        continue;
      }
      if (isFault(received)) wrongReceipt = worse(wrongReceipt, received);
      if (isFault(paid)) wrongPayment = worse(wrongPayment, paid);
    }
  }
  return worse(wrongReceipt, wrongPayment) ?? balance;
}

/** A balance carried through all periods. */
export function readPeriods(
  encaissements: Cell,
  decaissements: Cell,
  balance: CashBalance,
): CashBalance | Fault {
  if (areTwins(encaissements, decaissements))
    return carry(balance, encaissements as Range, decaissements as Range);
  const receipts = readFilledRange("encaissements", encaissements, NON_NEGATIVE.name);
  const payments = readFilledRange("decaissements", decaissements, NON_NEGATIVE.name);
  const differ = faultOfShapes(["encaissements", receipts], ["decaissements", payments]);
  if (!isFault(receipts) && !isFault(payments) && differ === undefined)
    return carry(balance, receipts, payments);
  // What is wrong in one range is told even when the other is none.
  const amounts = isFault(receipts) ? receipts : numbersIn("encaissements", receipts, NON_NEGATIVE, 0);
  const others = isFault(payments) ? payments : numbersIn("decaissements", payments, NON_NEGATIVE, 0);
  return withValid(() => balance, amounts, others, differ);
}
