/** Family 5 of the catalogue, without the tables: time, shares, cash (functions.md §5, definitions.md §12–14). */
import {
  ANY,
  COUNT,
  NON_NEGATIVE,
  NOTHING,
  SHARE,
  lifted,
  moneyOut,
  noteErrors,
  out,
  plain,
  readNumber,
  sameShape,
  spill,
} from "./cells";
import * as q from "./fraction";
import { share } from "./share";

export const TEMPSVALORISE = lifted({ over: [0, 1] }, (args) => {
  const hours = args.number(0, NON_NEGATIVE);
  const rate = args.number(1, NON_NEGATIVE);
  return hours && rate && (() => moneyOut(q.mul(hours, rate)));
});

export const TEMPSMAX = plain((args) => {
  const cash = args.number(0, NON_NEGATIVE);
  const part = args.number(1, { ...SHARE, open: true }, q.fraction(15n, 100n));
  return cash && part && (() => out(q.mul(q.div(part, q.sub(q.ONE, part)), cash)));
});

export const REPARTIR = plain((args) => {
  const amount = args.number(0, ANY);
  const range = args.range(1);
  const weights = range?.cells.map((cell) => readNumber(args.faults, cell, NON_NEGATIVE, q.ZERO));
  if (weights?.every((weight) => weight && q.sign(weight) === 0)) args.faults.add("#DIV/0!");
  if (!amount || !range || !weights) return NOTHING;
  return () =>
    spill(
      range,
      share(
        amount,
        weights.map((weight) => weight ?? q.ZERO),
      ).map(moneyOut),
    );
});

const FORMS = ["ASSOCIATION", "SAS", "SARL", "SA", "SEM", "GIE", "SEP"] as const;

export const DISTRIBUABLE = lifted({ over: [0, 2], mayBeEmpty: [2] }, (args) => {
  const profit = args.number(0, ANY);
  const form = args.choice(1, FORMS);
  const part = args.number(2, SHARE, q.ONE);
  if (!profit || !form || !part) return NOTHING;
  if (form === "ASSOCIATION") return () => 0;
  const sharesLosses = form === "GIE" || form === "SEP";
  return () => moneyOut(q.mul(sharesLosses ? profit : q.max(q.ZERO, profit), part));
});

export const BESOINTRESO = plain((args) => {
  const receipts = args.range(0);
  const payments = args.range(1);
  const opening = args.number(2, ANY, q.ZERO);
  if (!receipts || !payments || !sameShape(receipts, payments)) {
    noteErrors(args.faults, receipts, payments);
    return void args.faults.add("#VALUE!");
  }
  const read = (cell: unknown): q.Fraction | undefined => readNumber(args.faults, cell, NON_NEGATIVE, q.ZERO);
  const flows = receipts.cells.map((cell, period) => {
    const received = read(cell);
    const paid = read(payments.cells[period]);
    return received && paid ? q.sub(received, paid) : q.ZERO;
  });
  if (!opening) return NOTHING;
  let balance = opening;
  let lowest = opening;
  for (const flow of flows) {
    balance = q.add(balance, flow);
    lowest = q.min(lowest, balance);
  }
  return () => moneyOut(q.max(q.ZERO, q.neg(lowest)));
});

export const PREFINANCEMENT = plain((args) => {
  const expenses = args.range(0);
  const rate = args.number(1, SHARE);
  const delay = args.number(2, COUNT);
  const advance = args.number(3, SHARE, q.ZERO);
  const months = expenses?.cells.map((cell) => readNumber(args.faults, cell, NON_NEGATIVE, q.ZERO));
  if (!months || !rate || !delay || !advance) return NOTHING;
  const spent = months.map((month) => month ?? q.ZERO);
  return () => {
    const grant = q.mul(rate, q.sum(spent));
    let due = q.ZERO;
    let refunded = q.ZERO;
    let peak = q.ZERO;
    spent.forEach((month, k) => {
      due = q.add(due, q.mul(rate, month));
      // The aid for month k arrives at k + delay.
      const arriving = BigInt(k) - delay.n;
      if (arriving >= 0n) refunded = q.add(refunded, q.mul(rate, spent[Number(arriving)] ?? q.ZERO));
      const received = q.min(grant, q.add(q.mul(advance, grant), refunded));
      peak = q.max(peak, q.sub(due, received));
    });
    return moneyOut(peak);
  };
});
