/** The lines of form 12156*06 from the sheet *Budget* alone, where there is no sheet *CERFA*. */
import type { PaneTexts } from "../../i18n/pane";
import { shownAs, type Figures } from "../set-figures";
import type { CerfaLine, CerfaLines } from "./cerfa-lines";
import { wholeEuros } from "./whole-euros";

export const READ_FOR_CERFA = [
  "eq_depenses",
  "eq_depenses_comptes",
  "eq_ressources",
  "eq_ressources_codes",
] as const;

type Words = PaneTexts["sendPanel"]["cerfa"];
type ProductKey = keyof Words["lines"]["products"];
type ChargeKey = keyof Words["lines"]["charges"];
type GiftKey = keyof Words["lines"]["gifts"];

/** Where the form has each resource code, as the sheet *CERFA* places it; the first that fits. */
const PRODUCT_OF_CODE: readonly [code: string, line: ProductKey][] = [
  ["PU1", "74.europe"],
  ["PU2", "74.state"],
  ["PU3", "74.region"],
  ["PU4", "74.department"],
  ["PU5", "74.towns"],
  ["PU", "74.other"],
  ["CO", "756"],
  ["FA", "70"],
  ["AP2", "76"],
  ["AP3", "758"],
  ["AP", "75.other"],
  ["NE", "78"],
];

const GIFT_OF_CODE: readonly [code: string, line: GiftKey][] = [
  ["TP", "870"],
  ["MP", "871"],
  ["MQ", "871"],
];
const GIFT_LINES: readonly GiftKey[] = ["870", "871"];

/** The line on which each gift is used. */
const USE_OF_GIFT = { "870": "864", "871": "862", "875": "860" } as const satisfies Record<GiftKey, string>;

/** Of the form, in its order; details stand under their line. */
const PRODUCT_LINES: readonly (ProductKey | readonly [ProductKey, readonly ProductKey[]])[] = [
  "70",
  ["74", ["74.state", "74.region", "74.department", "74.towns", "74.europe", "74.other"]],
  ["75", ["756", "758", "75.other"]],
  "76",
  "78",
];
const CHARGE_LINES = [
  "60",
  "61",
  "62",
  "63",
  "64",
  "65",
  "66",
  "67",
  "68",
  "69",
] as const satisfies ChargeKey[];

const isAmount = (value: unknown): value is number => typeof value === "number";

export function cerfaFromBudget(figures: Figures, words: Words): CerfaLines {
  const { lines } = words;
  const resources = byCode(figures);
  const gifts = sums(resources, GIFT_OF_CODE);
  const wholeGifts = wholeByKey(new Map(GIFT_LINES.map((key) => [key, gifts.get(key) ?? 0])));
  const cash = resources.filter(({ code }) => lineOf(code, GIFT_OF_CODE) === undefined);
  const income = sums(cash, PRODUCT_OF_CODE);
  const unplaced = cash
    .filter(({ code }) => lineOf(code, PRODUCT_OF_CODE) === undefined)
    .reduce((sum, { amount }) => sum + amount, 0);
  // In the form's order: at equal remainders the upper line takes the euro.
  const inOrder = PRODUCT_LINES.flatMap((one) => (typeof one === "string" ? [one] : one[1]));
  const wholeIncome = wholeByKey(
    new Map<ProductKey | "", number>([
      ...inOrder.map((key) => [key, income.get(key) ?? 0] as const),
      ["", unplaced],
    ]),
  );

  const known = chargesByAccount(figures);
  const spent = figures.sum("eq_depenses") - total([...gifts.values()]);
  const left = spent - total([...known.values()]);
  const wholeCharges = wholeByKey(
    new Map<ChargeKey | "", number>([
      ...CHARGE_LINES.map((key) => [key, known.get(key) ?? 0] as const),
      ["", left],
    ]),
  );

  return {
    charges: [
      ...CHARGE_LINES.map((key) => line(key, lines.charges[key], wholeCharges.get(key))),
      line("", lines.left, wholeCharges.get("")),
      line("", lines.totalCharges, total([...wholeCharges.values()])),
      line("86", lines["86"], total([...wholeGifts.values()])),
      ...[...wholeGifts].map(([gift, amount]) =>
        line(USE_OF_GIFT[gift], lines.uses[USE_OF_GIFT[gift]], amount),
      ),
      line("", lines.total, total([...wholeCharges.values(), ...wholeGifts.values()])),
    ].filter(hasAmount),
    products: [
      ...PRODUCT_LINES.flatMap((one) => productLines(one, wholeIncome, lines.products)),
      line("", words.withoutCode, wholeIncome.get("")),
      line("", lines.totalProducts, total([...wholeIncome.values()])),
      line("87", lines["87"], total([...wholeGifts.values()])),
      ...[...wholeGifts].map(([gift, amount]) => line(gift, lines.gifts[gift], amount)),
      line("", lines.total, total([...wholeIncome.values(), ...wholeGifts.values()])),
    ].filter(hasAmount),
  };
}

const hasAmount = ({ amount }: CerfaLine, index: number, all: readonly CerfaLine[]): boolean =>
  amount !== 0 || index === all.length - 1;

function productLines(
  one: (typeof PRODUCT_LINES)[number],
  amounts: ReadonlyMap<ProductKey | "", number>,
  labels: Words["lines"]["products"],
): CerfaLine[] {
  if (typeof one === "string") return [line(one, labels[one], amounts.get(one))];
  const [top, details] = one;
  return [
    line(top, labels[top], total(details.map((key) => amounts.get(key) ?? 0))),
    ...details.map((key) => line(/^\d+$/.test(key) ? key : "", labels[key], amounts.get(key))),
  ];
}

const line = (account: string, label: string, amount = 0): CerfaLine => ({ account, label, amount });

interface Resource {
  code: string;
  amount: number;
}

function byCode(figures: Figures): Resource[] {
  const codes = figures.cells("eq_ressources_codes");
  return figures
    .cells("eq_ressources")
    .flatMap((amount, row) => (isAmount(amount) ? [{ code: shownAs(codes[row] ?? "").trim(), amount }] : []));
}

const lineOf = <Key>(code: string, places: readonly [string, Key][]): Key | undefined =>
  places.find(([start]) => code.startsWith(start))?.[1];

function sums<Key>(resources: readonly Resource[], places: readonly [string, Key][]): Map<Key, number> {
  const result = new Map<Key, number>();
  for (const { code, amount } of resources) {
    const key = lineOf(code, places);
    if (key !== undefined) result.set(key, (result.get(key) ?? 0) + amount);
  }
  return result;
}

/** Expenses that carry an account of the form; 86 mirrors 87 and is no expense. */
function chargesByAccount(figures: Figures): Map<ChargeKey, number> {
  const accounts = figures.cells("eq_depenses_comptes");
  const result = new Map<ChargeKey, number>();
  figures.cells("eq_depenses").forEach((amount, row) => {
    const key = CHARGE_LINES.find((start) => shownAs(accounts[row] ?? "").startsWith(start));
    if (key && isAmount(amount)) result.set(key, (result.get(key) ?? 0) + amount);
  });
  return result;
}

function wholeByKey<Key>(exact: ReadonlyMap<Key, number>): Map<Key, number> {
  const whole = wholeEuros([...exact.values()]);
  return new Map([...exact.keys()].map((key, index) => [key, whole[index]!]));
}

const total = (amounts: readonly number[]): number => amounts.reduce((sum, amount) => sum + amount, 0);
