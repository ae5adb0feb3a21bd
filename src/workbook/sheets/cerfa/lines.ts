/**
 * Lines of form 12156*06 and what of the plan stands on each. Only the form's numbers are printed; for contributions in
 * kind they are not those of the chart of accounts (870 is volunteering here, gifts in kind there): lines are mapped by
 * resource code, numbers are never copied.
 */
import { planSum, resourcesOf } from "../../plan-figures";
import type { CerfaContext } from "./context";

type ChargeKey = keyof CerfaContext["t"]["chargeLines"];
type ProductKey = keyof CerfaContext["t"]["productLines"];

export interface FormLine<Key> {
  key: Key;
  /** Lines that detail the one above: its amount is their sum. */
  details: number;
  isDetail: boolean;
}

export interface ProductLine extends FormLine<ProductKey> {
  /** What the plan holds of it, as a native expression; null: nothing of the plan belongs there. */
  inPlan: string | null;
}

const group = <Key>(key: Key, ...details: Key[]): FormLine<Key>[] => [
  { key, details: details.length, isDetail: false },
  ...details.map((detail) => ({ key: detail, details: 0, isDetail: true })),
];

export const CHARGES: FormLine<ChargeKey>[] = [
  ...group<ChargeKey>("60", "60.services", "60.supplies", "60.other"),
  ...group<ChargeKey>("61", "61.rent", "61.repair", "61.insurance", "61.documents"),
  ...group<ChargeKey>("62", "62.fees", "62.publicity", "62.travel", "62.bank"),
  ...group<ChargeKey>("63", "63.pay", "63.other"),
  ...group<ChargeKey>("64", "64.pay", "64.social", "64.other"),
  ...(["65", "66", "67", "68", "69"] as const).flatMap((key) => group<ChargeKey>(key)),
];

/** Public money of no other line: chambers (PU6), other public bodies (PU7), and what carries no digit. */
const OTHER_PUBLIC = ["PU1", "PU2", "PU3", "PU4", "PU5"].reduce(
  (rest, start) => `${rest}-${resourcesOf(start)}`,
  resourcesOf("PU"),
);

const IN_PLAN: Partial<Record<ProductKey, string>> = {
  "70": planSum("FA"),
  "74.state": resourcesOf("PU2"),
  "74.region": resourcesOf("PU3"),
  "74.department": resourcesOf("PU4"),
  "74.towns": resourcesOf("PU5"),
  "74.europe": resourcesOf("PU1"),
  "74.other": OTHER_PUBLIC,
  "756": planSum("CO"),
  "758": resourcesOf("AP3"),
  "75.other": `${resourcesOf("AP")}-${resourcesOf("AP2")}-${resourcesOf("AP3")}`,
  "76": resourcesOf("AP2"),
  "78": resourcesOf("NE"),
};

export const PRODUCTS: ProductLine[] = [
  ...group<ProductKey>("70"),
  ...group<ProductKey>("73"),
  ...group<ProductKey>(
    "74",
    "74.state",
    "74.region",
    "74.department",
    "74.towns",
    "74.social",
    "74.europe",
    "74.asp",
    "74.other",
    "74.private",
  ),
  ...group<ProductKey>("75", "756", "758", "75.other"),
  ...(["76", "77", "78", "79"] as const).flatMap((key) => group<ProductKey>(key)),
].map((line) => ({ ...line, inPlan: IN_PLAN[line.key] ?? null }));

/** Contributions in kind by resource code: time given is volunteering, staff made available is a service. */
export const GIFTS = [
  { account: "870", inPlan: planSum("TP") },
  { account: "871", inPlan: planSum("MP", "MQ") },
  { account: "875", inPlan: null },
] as const;
/** Their use is the same amount; `gift` is the line of income it mirrors. */
export const USES = [
  { account: "860", gift: null },
  { account: "861", gift: null },
  { account: "862", gift: 1 },
  { account: "864", gift: 0 },
] as const;

/** The number that the form prints before a line, if it prints one. */
export const printedAccount = (key: string): number | null => (/^\d+$/.test(key) ? Number(key) : null);
