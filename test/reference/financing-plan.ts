/** Family 1 of the catalogue: the financing plan (functions.md §1, definitions.md §0, 1, 2, 4, 9, 10). */
import {
  ANY,
  NON_NEGATIVE,
  NOTHING,
  WHOLE,
  isEmpty,
  lifted,
  noteErrors,
  out,
  plain,
  readNumber,
  readWord,
  sameShape,
} from "./cells";
import type { Arguments, Domain } from "./cells";
import * as q from "./fraction";
import type { Fraction } from "./fraction";
import { rootOfProduct } from "./root";

const CODE = /^(PU|CO|FA|AP|TP|MP|MQ|NE)[0-9]?$/;
const CASH = ["PU", "CO", "FA", "AP"];
const PRIVATE_CASH = ["CO", "FA", "AP"];
const VALUED = ["TP", "MP", "MQ"];

interface Line {
  amount: Fraction;
  code: string;
}

/** `montants` and `codes`, read as AUTOFINANCEMENT does: rows with an empty amount are skipped unseen. */
function readLines(args: Arguments): Line[] | undefined {
  const amounts = args.range(0);
  const codes = args.range(1);
  if (!amounts || !codes || !sameShape(amounts, codes)) {
    noteErrors(args.faults, amounts, codes);
    return void args.faults.add("#VALUE!");
  }
  const lines: Line[] = [];
  amounts.cells.forEach((cell, row) => {
    if (isEmpty(cell)) return;
    const amount = readNumber(args.faults, cell, NON_NEGATIVE);
    const codeCell = codes.cells[row];
    if (amount && q.sign(amount) === 0 && isEmpty(codeCell)) return;
    const code = readWord(args.faults, codeCell);
    if (code === undefined) return;
    if (!CODE.test(code)) args.faults.add("#VALUE!");
    else if (amount) lines.push({ amount, code });
  });
  return lines;
}

/** Total of some families ("FA") or sub-codes ("FA3"). */
const total = (lines: readonly Line[], wanted: readonly string[]): Fraction =>
  q.sum(lines.filter(({ code }) => wanted.some((w) => code.startsWith(w))).map(({ amount }) => amount));

export const AUTOFINANCEMENT = plain((args) => {
  const lines = readLines(args);
  const mode = args.choice(2, ["NET", "BRUT", "ETROIT", "APPARENT"], "NET");
  if (!lines || !mode) return NOTHING;
  const cash = total(lines, CASH);
  const whole = total(lines, [...CASH, ...VALUED]);
  const [numerator, base] = {
    NET: [total(lines, PRIVATE_CASH), cash],
    ETROIT: [total(lines, ["CO", "FA"]), cash],
    BRUT: [total(lines, [...PRIVATE_CASH, "TP", "MP"]), whole],
    APPARENT: [q.sub(whole, total(lines, ["PU"])), whole],
  }[mode] as [Fraction, Fraction];
  if (q.sign(base) === 0) return void args.faults.add("#DIV/0!");
  return () => out(q.div(numerator, base));
});

export const PART = lifted({ over: [2] }, (args) => {
  const lines = readLines(args);
  const base = args.choice(3, ["TOTAL", "NUMERAIRE"], "TOTAL");
  const denominator = lines && base && total(lines, base === "TOTAL" ? [...CASH, ...VALUED] : CASH);
  if (denominator && q.sign(denominator) === 0) args.faults.add("#DIV/0!");
  const sought = args.word(2);
  if (sought === undefined || !base) return NOTHING;
  const groups: Record<string, string[] | undefined> =
    base === "TOTAL"
      ? { PUBLIC: ["PU", "MQ"], PRIVE: PRIVATE_CASH, VALORISE: VALUED }
      : { PUBLIC: ["PU"], PRIVE: PRIVATE_CASH };
  const isCode =
    CODE.test(sought) &&
    !sought.startsWith("NE") &&
    !(base === "NUMERAIRE" && VALUED.includes(sought.slice(0, 2)));
  const wanted = groups[sought] ?? (isCode ? [sought] : NOTHING);
  if (!wanted) return void args.faults.add("#VALUE!");
  if (!lines || !denominator) return NOTHING;
  return () => out(q.div(total(lines, wanted), denominator));
});

type Alert = readonly ["above" | "below", threshold: number];
const ALERTS: Record<string, Alert> = {
  TEMPS: ["above", 0.15],
  FACTURATION: ["below", 0.2],
  COTISATION: ["below", 0.15],
  ANIMATION: ["below", 0.15],
  AUTOFINANCEMENT: ["below", 0.3],
  PUBLIC: ["above", 0.5],
  COUVERTURE: ["below", 1],
  SUCCES: ["above", 0.2],
};

export const VIGILANCE = lifted({ over: [1] }, (args) => {
  const indicator = args.choice(0, Object.keys(ALERTS));
  const value = args.number(1, NON_NEGATIVE);
  const [side, standard] = (indicator && ALERTS[indicator]) || ["above", 0];
  const threshold = args.number(2, NON_NEGATIVE, q.fromDouble(standard));
  if (!indicator || !value || !threshold) return NOTHING;
  const alert = side === "above" ? q.exceeds(value, threshold) : q.exceeds(threshold, value);
  return () => (alert ? "VIGILANCE" : "OK");
});

export const PROFIL = lifted({ over: [0, 1] }, (args) => {
  const members = args.number(0, NON_NEGATIVE);
  const rate = args.number(1, NON_NEGATIVE);
  const mode = args.choice(2, ["NET", "BRUT"], "NET");
  if (!members || !rate || !mode) return NOTHING;
  const isLarge = q.exceeds(members, q.fraction(50n));
  const isStrong = !q.exceeds(q.fraction(mode === "NET" ? 3n : 5n, 10n), rate);
  return () =>
    isStrong
      ? isLarge
        ? "La ruche bourdonnante"
        : "La joyeuse meute"
      : isLarge
        ? "La migration des gnous"
        : "Aube ou crépuscule";
});

const RATE_BELOW_ONE: Domain = { from: q.ZERO, to: q.ONE, open: true };

export const EFFORT = lifted({ over: [2] }, (args) => {
  const own = args.number(0, NON_NEGATIVE);
  const target = args.number(2, RATE_BELOW_ONE);
  const assumption = args.choice(3, ["BUDGET", "PUBLIC", "CIBLE"], "BUDGET");
  if (!assumption) return NOTHING;
  // Only what the assumption needs is examined: public money for two of them, the target budget for the third.
  const other = args.number(assumption === "CIBLE" ? 4 : 1, NON_NEGATIVE);
  if (!own || !target || !other) return NOTHING;
  const needed = {
    BUDGET: () => q.mul(target, q.add(own, other)),
    PUBLIC: () => q.mul(q.div(target, q.sub(q.ONE, target)), other),
    CIBLE: () => q.mul(target, other),
  }[assumption];
  return () => out(q.max(q.ZERO, q.sub(needed(), own)));
});

export const EFFETACTION = lifted({ over: [2, 3] }, (args) => {
  const own = args.number(0, NON_NEGATIVE);
  const budget = args.number(1, NON_NEGATIVE);
  const ownOfAction = args.number(2, NON_NEGATIVE);
  const costOfAction = args.number(3, NON_NEGATIVE);
  if (budget && q.sign(budget) === 0) args.faults.add("#DIV/0!");
  if (!own || !budget || !ownOfAction || !costOfAction) return NOTHING;
  return () => out(q.sub(q.div(q.add(own, ownOfAction), q.add(budget, costOfAction)), q.div(own, budget)));
});

const YEARS_OF_PATH: Domain = { whole: true, from: q.ONE, to: q.fraction(100n) };

export const TRAJECTOIRE = plain((args) => {
  const start = args.number(0, ANY);
  const target = args.number(1, ANY);
  const years = args.number(2, YEARS_OF_PATH);
  const mode = args.choice(3, ["LINEAIRE", "GEOMETRIQUE"], "LINEAIRE");
  const isGeometric = mode === "GEOMETRIQUE";
  if (isGeometric && [start, target].some((end) => end && q.sign(end) <= 0)) args.faults.add("#NUM!");
  if (!start || !target || !years || !mode) return NOTHING;
  const last = Number(years.n);
  const term = (k: number): Fraction => {
    if (k === 0) return start;
    if (k === last) return target;
    if (isGeometric) return rootOfProduct(start, last - k, target, k);
    return q.add(start, q.mul(q.sub(target, start), q.fraction(BigInt(k), BigInt(last))));
  };
  return () => [Array.from({ length: last + 1 }, (_, k) => out(term(k)))];
});

export const ANNEECIBLE = plain((args) => {
  const rate = args.number(0, ANY);
  const target = args.number(1, ANY);
  const points = args.number(2, ANY);
  const year = args.number(3, WHOLE);
  if (!rate || !target || !points) return NOTHING;
  const gap = q.sub(target, rate);
  const isReached = !q.exceeds(target, rate);
  if (!isReached && q.sign(points) <= 0) args.faults.add("#NUM!");
  if (!year) return NOTHING;
  return () => out(isReached ? year : q.add(year, q.ceilTolerant(q.div(gap, points))));
});
