/** Family 3 of the catalogue: membership fees (functions.md §3, definitions.md §6). */
import {
  ANY,
  COUNT,
  NON_NEGATIVE,
  NOTHING,
  SHARE,
  WHOLE,
  isEmpty,
  lifted,
  moneyOut,
  noteErrors,
  out,
  readNumber,
  sameShape,
} from "./cells";
import type { Domain } from "./cells";
import * as q from "./fraction";
import { throughPower } from "./long-power";

const whole = (n: number): q.Fraction => q.fraction(BigInt(n));

export const COTISATION = lifted({ over: [0] }, (args) => {
  const size = args.number(0, NON_NEGATIVE);
  const boundRange = args.range(1);
  const amountRange = args.range(2);
  if (!boundRange || !amountRange || !sameShape(boundRange, amountRange)) {
    noteErrors(args.faults, boundRange, amountRange);
    return void args.faults.add("#VALUE!");
  }
  const bounds = boundRange.cells.flatMap((cell) => readNumber(args.faults, cell, NON_NEGATIVE) ?? []);
  if (bounds.some((bound, i) => i > 0 && q.compare(bound, bounds[i - 1] ?? bound) <= 0)) {
    args.faults.add("#VALUE!");
  }
  if (!size || args.faults.verdict()) return NOTHING;
  const slab = bounds.filter((bound) => !q.exceeds(bound, size)).length - 1;
  const amountCell = amountRange.cells[slab];
  if (slab < 0 || isEmpty(amountCell)) return void args.faults.add("#N/A");
  const amount = readNumber(args.faults, amountCell, NON_NEGATIVE);
  return amount && (() => moneyOut(amount));
});

export const COTISATIONCA = lifted({ over: [0] }, (args) => {
  const turnover = args.number(0, NON_NEGATIVE);
  const rate = args.number(1, NON_NEGATIVE);
  const minimum = args.number(2, NON_NEGATIVE, q.ZERO);
  const hasMaximum = !args.isEmpty(3);
  const maximum = hasMaximum ? args.number(3, NON_NEGATIVE) : NOTHING;
  if (minimum && maximum && q.compare(minimum, maximum) > 0) args.faults.add("#NUM!");
  if (!turnover || !rate || !minimum) return NOTHING;
  const fee = q.max(minimum, q.mul(turnover, rate));
  return () => moneyOut(maximum ? q.min(maximum, fee) : fee);
});

export const COTISATIONPREMIUM = lifted({ over: [0, 1, 2], mayBeEmpty: [2] }, (args) => {
  const base = args.number(0, NON_NEGATIVE);
  const premium = args.number(1, NON_NEGATIVE);
  const isTaken = args.boolean(2);
  const adds = args.boolean(3);
  if (!base || !premium) return NOTHING;
  return () => moneyOut(!isTaken ? base : adds ? q.add(base, premium) : premium);
});

export const DECOUVERTE = lifted({ over: [0, 1, 2] }, (args) => {
  const classic = args.number(0, NON_NEGATIVE);
  const discovery = args.number(1, NON_NEGATIVE);
  const joined = args.number(2, WHOLE);
  const year = args.number(3, WHOLE);
  const duration = args.number(4, COUNT, q.ONE);
  if (joined && year && q.compare(year, joined) < 0) args.faults.add("#NUM!");
  if (!classic || !discovery || !joined || !year || !duration) return NOTHING;
  return () => moneyOut(q.compare(q.sub(year, joined), duration) < 0 ? discovery : classic);
});

export const EXONERATION = lifted({ over: [0, 1], mayBeEmpty: [1] }, (args) => {
  const amount = args.number(0, NON_NEGATIVE);
  const first = args.number(1, WHOLE, q.ZERO);
  const year = args.number(2, WHOLE);
  const duration = args.number(3, COUNT);
  if (!amount || !first || !year || !duration) return NOTHING;
  const isExempt =
    q.sign(first) !== 0 && q.compare(year, first) >= 0 && q.compare(year, q.add(first, duration)) < 0;
  return () => (isExempt ? 0 : moneyOut(amount));
});

/** 0 is "whole year", as an empty cell. */
const MONTH: Domain = { whole: true, from: q.ZERO, to: whole(12) };

export const PRORATA = lifted({ over: [0, 1], mayBeEmpty: [1] }, (args) => {
  const amount = args.number(0, NON_NEGATIVE);
  const mode = args.choice(2, ["MOIS", "SEMESTRE", "AUCUN"], "MOIS");
  if (!mode) return NOTHING;
  const month = mode === "AUCUN" ? q.ZERO : args.number(1, MONTH, q.ZERO);
  if (!amount || !month) return NOTHING;
  const m = Number(month.n);
  const part = mode === "SEMESTRE" ? q.fraction(m >= 7 ? 1n : 2n, 2n) : q.fraction(BigInt(13 - m), 12n);
  return () => moneyOut(m === 0 ? amount : q.mul(amount, part));
});

export const INDEXER = lifted({ over: [0] }, (args) => {
  const amount = args.number(0, NON_NEGATIVE);
  const rate = args.number(1, ANY);
  const years = args.number(2, COUNT, q.ONE);
  const decimals = args.number(3, COUNT, whole(2));
  if (rate && q.compare(rate, whole(-1)) <= 0) args.faults.add("#NUM!");
  if (!amount || !rate || !years || !decimals) return NOTHING;
  const factor = q.add(q.ONE, rate);
  return () =>
    throughPower(factor, years.n, (power) => {
      const indexed = q.mul(amount, power);
      // A fraction that ends has no more decimals than its denominator has bits.
      const places = Math.min(Number(decimals.n), q.bitLength(indexed.d));
      return out(q.roundTo(indexed, places));
    });
});

export const REMISEMULTI = lifted({ over: [0, 1], mayBeEmpty: [1] }, (args) => {
  const amount = args.number(0, NON_NEGATIVE);
  const rank = args.number(1, COUNT, q.ZERO);
  const discounts = args.range(2);
  if (!rank || !discounts) return NOTHING;
  const last = discounts.cells.length - 1;
  const place = q.sign(rank) === 0 ? 0 : Math.min(Number(rank.n) - 1, last);
  const discount = readNumber(args.faults, discounts.cells[place], SHARE);
  return amount && discount && (() => moneyOut(q.mul(amount, q.sub(q.ONE, discount))));
});

export const ATTRITION = lifted({ over: [0] }, (args) => {
  const rise = args.number(0, NON_NEGATIVE);
  return rise && (() => out(q.div(rise, q.add(q.ONE, rise))));
});
