import type { Content } from "../model";
import type { ClosingYear } from ".";

const MONTHS = 12;

/** What the second year of the plan held by hand is the first year's now. */
const BY_MONTH = [
  "eq_treso_avances",
  "eq_treso_acomptes",
  "eq_treso_soldes_subventions",
  "eq_treso_autres_encaissements",
  "eq_treso_taxes",
  "eq_treso_autres_decaissements",
];

/**
 * The new plan opens with what this one closes with in December, and with what it leaves to be received and paid: the
 * amounts of the last months of a flow that is paid with a delay, and the rest of what came from before.
 */
export function rollCash({ values }: ClosingYear, inputs: Map<string, Content[][]>): void {
  const closing = values.get("eq_treso_soldes")?.[MONTHS - 1]?.[0];
  if (typeof closing === "number") inputs.set("eq_treso_ouverture", [[toCents(closing)]]);
  const column = (name: string): number[] => (values.get(name) ?? []).map(([value]) => numberOf(value));
  const [years, delays, befores] = ["annee", "delai", "reste"].map((key) => column(`eq_treso_flux_${key}`));
  const weights = values.get("eq_treso_profils") ?? [];
  if (years!.length)
    inputs.set(
      "eq_treso_flux_reste",
      years!.map((year, flow) => {
        const ofFlow = weights.map((row) => numberOf(row[flow]));
        return [leftOver(year, delays![flow]!, befores![flow]!, ofFlow) || null];
      }),
    );
  for (const name of BY_MONTH) {
    const months = inputs.get(name);
    if (months)
      inputs.set(name, [
        ...months.slice(MONTHS, 2 * MONTHS),
        ...months.slice(0, MONTHS).map((): Content[] => [null]),
      ]);
  }
}

/** What of a year's flow, and of what was left before it, falls after December (sheet *Trésorerie*, months 13 on). */
function leftOver(year: number, delay: number, before: number, weights: number[]): number {
  const total = sum(weights);
  const late = total === 0 ? 0 : (year * sum(weights.slice(Math.max(0, MONTHS - delay)))) / total;
  const rest = delay > MONTHS ? (before * (delay - MONTHS)) / delay : 0;
  return toCents(delay === 0 ? 0 : late + rest);
}

const sum = (numbers: number[]): number => numbers.reduce((total, one) => total + one, 0);
const numberOf = (content: Content | undefined): number => (typeof content === "number" ? content : 0);
const toCents = (amount: number): number => Math.round(100 * amount) / 100;
