/** Family 4 of the catalogue: services and collective actions (functions.md §4, definitions.md §7, 8). */
import { NON_NEGATIVE, NOTHING, SHARE, lifted, moneyOut, noteErrors, out, plain, readNumber } from "./cells";
import * as q from "./fraction";

export const COUTCOMPLET = lifted({ over: [0, 1, 2] }, (args) => {
  const direct = args.number(0, NON_NEGATIVE);
  const hours = args.number(1, NON_NEGATIVE);
  const hourlyCost = args.number(2, NON_NEGATIVE);
  const overhead = args.number(3, NON_NEGATIVE, q.ZERO);
  if (!direct || !hours || !hourlyCost || !overhead) return NOTHING;
  const staff = q.mul(q.mul(hours, hourlyCost), q.add(q.ONE, overhead));
  return () => moneyOut(q.add(direct, staff));
});

export const SEUILRENTABILITE = lifted({ over: [0, 1, 2] }, (args) => {
  const fixed = args.number(0, NON_NEGATIVE);
  const price = args.number(1, NON_NEGATIVE);
  const variable = args.number(2, NON_NEGATIVE);
  const grant = args.number(3, NON_NEGATIVE, q.ZERO);
  if (price && variable && q.compare(price, variable) <= 0) args.faults.add("#NUM!");
  if (!fixed || !price || !variable || !grant) return NOTHING;
  const toCover = q.max(q.ZERO, q.sub(fixed, grant));
  return () => out(q.ceilTolerant(q.div(toCover, q.sub(price, variable))));
});

export const PRIXEQUILIBRE = lifted({ over: [0, 1, 2] }, (args) => {
  const fixed = args.number(0, NON_NEGATIVE);
  const variable = args.number(1, NON_NEGATIVE);
  const participants = args.number(2, NON_NEGATIVE);
  const grant = args.number(3, NON_NEGATIVE, q.ZERO);
  if (participants && q.sign(participants) === 0) args.faults.add("#DIV/0!");
  if (!fixed || !variable || !participants || !grant) return NOTHING;
  return () => out(q.add(variable, q.div(q.sub(fixed, grant), participants)));
});

export const MEMBRESREQUIS = lifted({ over: [0, 1] }, (args) => {
  const clients = args.number(0, NON_NEGATIVE);
  const uptake = args.number(1, SHARE);
  if (uptake && q.sign(uptake) === 0) args.faults.add("#NUM!");
  if (!clients || !uptake) return NOTHING;
  return () => out(q.ceilTolerant(q.div(clients, uptake)));
});

export const SUCCESSFEE = lifted({ over: [0, 1] }, (args) => {
  const base = args.number(0, NON_NEGATIVE);
  const rate = args.number(1, NON_NEGATIVE);
  const isCapped = !args.isEmpty(2);
  const cap = isCapped ? args.number(2, NON_NEGATIVE) : NOTHING;
  if (!base || !rate) return NOTHING;
  const fee = q.mul(base, rate);
  return () => moneyOut(cap ? q.min(cap, fee) : fee);
});

export const PRELEVEMENT = plain((args) => {
  const amounts = args.range(0);
  const rate = args.number(1, SHARE);
  if (!amounts) return NOTHING;
  if (amounts.columns > 1) {
    noteErrors(args.faults, amounts);
    return void args.faults.add("#VALUE!");
  }
  const column = amounts.cells.map((cell) => readNumber(args.faults, cell, NON_NEGATIVE, q.ZERO));
  if (!rate) return NOTHING;
  return () =>
    column.map((amount = q.ZERO) => {
      const levied = q.toCents(q.mul(amount, rate));
      return [out(levied), out(q.sub(amount, levied))];
    });
});
