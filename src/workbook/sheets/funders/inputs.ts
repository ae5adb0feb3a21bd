/** What the treasurer types of each grant. */
import type { ExampleBudget } from "../../../domain";
import { serialDate } from "../../dates";
import type { Content, SheetOptions } from "../../model";
import { formats } from "../../styles";
import type { InputColumn } from "../../table-block";
import type { FundersTexts } from "./layout";

/** Workbook name of a column. */
export const column = (key: keyof FundersTexts["columns"]): string => `eq_financeurs_${key}`;

export const AMOUNTS = [
  "demande",
  "accorde",
  "part",
  "assiette",
  "avance",
  "acompte",
  "acompte2",
  "recu",
] as const;
export const DATES = [
  "debut",
  "fin",
  "avance_date",
  "acompte_date",
  "acompte2_date",
  "solde_date",
  "remis",
] as const;

export const TEXTS = ["financeur", "convention", "action", "regime"] as const;

/** In the order of the sheet: who, how much, when, what came. */
const ORDER = [
  "financeur",
  "code",
  "convention",
  "action",
  "regime",
  "demande",
  "accorde",
  "part",
  "assiette",
  "debut",
  "fin",
  "avance",
  "avance_date",
  "acompte",
  "acompte_date",
  "acompte2",
  "acompte2_date",
  "delai",
  "solde_date",
  "recu",
  "remis",
] as const;
export type InputKey = (typeof ORDER)[number];
export const INPUT_KEYS: readonly InputKey[] = ORDER;

/** No date is published: a usual calendar stands in examples, and the sheet says that it is illustrative. */
const ILLUSTRATIVE = {
  advance: { share: 0.5, day: "03-31" },
  instalment: { share: 0.3, day: "09-30" },
  /** Months from the close to the balance. */
  delay: 6,
} as const;
const MOST_MONTHS = 60;

export function inputColumns(
  t: FundersTexts,
  example: ExampleBudget | null,
  options: SheetOptions,
): InputColumn[] {
  const grants = (example?.resources ?? []).filter(({ code }) => code.startsWith("PU"));
  const known: Partial<Record<InputKey, Content[]>> = {
    financeur: grants.map(({ label }) => label),
    code: grants.map(({ code }) => code),
    demande: grants.map(({ amount }) => amount),
    accorde: grants.map(({ amount }) => amount),
    avance: grants.map(({ amount }) => shareOf(amount, ILLUSTRATIVE.advance.share)),
    avance_date: grants.map(() => serialDate(`${options.year}-${ILLUSTRATIVE.advance.day}`)),
    acompte: grants.map(({ amount }) => shareOf(amount, ILLUSTRATIVE.instalment.share)),
    acompte_date: grants.map(() => serialDate(`${options.year}-${ILLUSTRATIVE.instalment.day}`)),
    delai: grants.map(() => ILLUSTRATIVE.delay),
  };
  const isOneOf = (keys: readonly string[], key: string): boolean => keys.includes(key);
  return ORDER.map((key): InputColumn => {
    const values = known[key];
    const base = { key, title: t.columns[key], ...(values ? { values } : {}) };
    if (isOneOf(AMOUNTS, key)) {
      return {
        ...base,
        align: "Right",
        numberFormat: formats.euros,
        validation: refusal(t, t.validation.amount, { kind: "decimal", min: 0 }),
      };
    }
    if (isOneOf(DATES, key)) {
      const to = `${options.year + 20}-12-31`;
      return {
        ...base,
        align: "Center",
        numberFormat: formats.date,
        validation: refusal(t, t.validation.date, { kind: "date", from: "2000-01-01", to }),
      };
    }
    if (key === "delai") {
      const rule = { kind: "whole", min: 0, max: MOST_MONTHS } as const;
      return { ...base, align: "Center", validation: refusal(t, t.validation.delay, rule) };
    }
    if (key === "code") {
      const rule = { kind: "list", source: "=eq_liste_codes" } as const;
      return { ...base, align: "Center", validation: refusal(t, t.validation.code, rule) };
    }
    return base;
  });
}

/** To the cent. */
const shareOf = (amount: number, share: number): number => Math.round(100 * share * amount) / 100;

type Validation = NonNullable<InputColumn["validation"]>;

const refusal = (t: FundersTexts, prompt: Validation["prompt"], rule: Validation["rule"]): Validation => ({
  rule,
  prompt,
  error: { title: t.validation.refused, message: prompt.message },
});
