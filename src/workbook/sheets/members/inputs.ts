/** The columns of the list that the treasurer fills in. */
import { formats } from "../../styles";
import type { InputColumn } from "../../table-block";
import type { Draft, Texts } from "./layout";

export type InputKey = keyof Texts["inputs"];
type Prompt = { title: string; message: string };
type Rule = NonNullable<InputColumn["validation"]>["rule"];

interface Field {
  key: InputKey;
  width: number;
  numberFormat?: string;
  align?: "Right" | "Center";
  rule?: Rule;
  prompt?: keyof Omit<Texts["validation"], "refused">;
}

const POSITIVE: Rule = { kind: "decimal", min: 0 };
const YEAR: Rule = { kind: "whole", min: 1900, max: 2100 };
const list = (source: string): Pick<Field, "rule" | "prompt"> => ({
  rule: { kind: "list", source: `=${source}` },
  prompt: "list",
});
const euros = { numberFormat: formats.cents, align: "Right", rule: POSITIVE, prompt: "amount" } as const;

/** Read by the rules of the sheet *Grilles*. */
const BASIS: Field[] = [
  {
    key: "effectif",
    width: 62,
    numberFormat: formats.number,
    align: "Right",
    rule: POSITIVE,
    prompt: "size",
  },
  { key: "ca", width: 88, numberFormat: formats.euros, align: "Right", rule: POSITIVE, prompt: "amount" },
  { key: "perimetre", width: 96, align: "Center" },
  { key: "annee", width: 58, numberFormat: formats.year, align: "Center", rule: YEAR, prompt: "year" },
  {
    key: "mois",
    width: 58,
    numberFormat: formats.year,
    align: "Center",
    rule: { kind: "whole", min: 1, max: 12 },
    prompt: "month",
  },
  { key: "niveau", width: 58, align: "Center", ...list("eq_liste_niveaux") },
  { key: "decouverte", width: 66, align: "Center", ...list("eq_liste_reponses") },
  { key: "exonere", width: 62, numberFormat: formats.year, align: "Center", rule: YEAR, prompt: "exempt" },
  {
    key: "rang",
    width: 58,
    numberFormat: formats.year,
    align: "Center",
    rule: { kind: "whole", min: 1, max: 1000 },
    prompt: "rank",
  },
];

/** What stands for them where that sheet is missing. */
const TYPED_IN: Field[] = [
  {
    key: "effectif",
    width: 62,
    numberFormat: formats.number,
    align: "Right",
    rule: POSITIVE,
    prompt: "size",
  },
  { key: "perimetre", width: 96, align: "Center" },
  { key: "montant", width: 88, ...euros },
  { key: "annee", width: 58, numberFormat: formats.year, align: "Center", rule: YEAR, prompt: "year" },
];

const fields = (hasGrids: boolean): Field[] => [
  { key: "nom", width: 160 },
  { key: "type", width: 92, ...list("eq_liste_types") },
  ...(hasGrids ? BASIS : TYPED_IN),
  { key: "actif", width: 44, align: "Center", ...list("eq_liste_reponses") },
  {
    key: "facturee",
    width: 68,
    numberFormat: formats.date,
    align: "Center",
    rule: { kind: "date", from: "2000-01-01", to: "2100-12-31" },
    prompt: "date",
  },
  { key: "recu", width: 76, ...euros },
  {
    key: "relances",
    width: 62,
    numberFormat: formats.number,
    align: "Center",
    rule: { kind: "whole", min: 0, max: 100 },
    prompt: "reminders",
  },
  {
    key: "minimis",
    width: 84,
    numberFormat: formats.euros,
    align: "Right",
    rule: POSITIVE,
    prompt: "amount",
  },
];

export const inputWidths = (hasGrids: boolean): number[] => fields(hasGrids).map(({ width }) => width);

export function inputColumns({ t, hasGrids }: Draft): InputColumn[] {
  return fields(hasGrids).map(({ key, numberFormat, align, rule, prompt }) => ({
    key,
    title: t.inputs[key],
    ...(numberFormat ? { numberFormat } : {}),
    ...(align ? { align } : {}),
    ...(rule && prompt ? { validation: checked(rule, t.validation[prompt], t) } : {}),
  }));
}

const checked = (rule: Rule, prompt: Prompt, t: Texts) => ({
  rule,
  prompt,
  error: { title: t.validation.refused, message: prompt.message },
});
