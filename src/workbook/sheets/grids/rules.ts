/** How a fee is computed once its slab is known (definitions, §6), on the right of the grids. */
import { texts } from "../../../i18n";
import { area, formula, name, paint, put } from "../../draft";
import type { Content, TemplateValidation } from "../../model";
import { formats } from "../../styles";
import { BAND_ROW, BASES, FIRST_ROW, RULE, type Draft } from "./layout";
import { flatFees, ruleHeadings } from "./value-tables";

interface Rule {
  label: string;
  value: Content;
  eqName: `eq_${string}`;
  note?: string;
  numberFormat?: string;
  validation?: TemplateValidation["rule"];
  prompt?: { title: string; message: string };
}

const AMOUNT = { kind: "decimal", min: 0 } as const;
const SHARE = { kind: "decimal", min: 0, max: 1 } as const;
const YEARS = { kind: "whole", min: 0, max: 50 } as const;

/** Rules and flat fees; returns the last row used. */
export function rulesBlock(draft: Draft): number {
  const { t } = draft;
  ruleHeadings(draft, BAND_ROW, t.headings.rules, t.columns.rule, t.columns.value);
  const lines = rules(draft);
  lines.forEach((rule, index) => ruleLine(draft, FIRST_ROW + index, rule));
  return flatFees(draft, FIRST_ROW + lines.length + 1);
}

function rules({ t, options }: Draft): Rule[] {
  const words = t.rules;
  const { no } = texts(options.language).parameters;
  const { fee, rate, growth, years, year } = t.validation;
  const list = (source: string) => ({ validation: { kind: "list", source } as const });
  const amount = { numberFormat: formats.euros, validation: AMOUNT, prompt: fee };
  const duration = { numberFormat: formats.year, validation: YEARS, prompt: years };
  return [
    {
      label: words.base,
      value: BASES.headcount,
      eqName: "eq_grille_assiette",
      note: words.baseNote,
      ...list("=eq_liste_assiettes"),
    },
    {
      label: words.rate,
      value: null,
      eqName: "eq_grille_taux_ca",
      note: words.rateNote,
      numberFormat: "0.000%",
      validation: SHARE,
      prompt: rate,
    },
    { label: words.minimum, value: null, eqName: "eq_grille_minimum", note: words.boundsNote, ...amount },
    { label: words.maximum, value: null, eqName: "eq_grille_maximum", ...amount },
    { label: words.premium, value: null, eqName: "eq_grille_premium", note: words.premiumNote, ...amount },
    {
      label: words.addsUp,
      value: no,
      eqName: "eq_grille_premium_cumul",
      note: words.addsUpNote,
      ...list("=eq_liste_reponses"),
    },
    {
      label: words.discovery,
      value: null,
      eqName: "eq_grille_decouverte",
      note: words.discoveryNote,
      ...amount,
    },
    {
      label: words.discoveryYears,
      value: 1,
      eqName: "eq_grille_decouverte_duree",
      note: words.discoveryYearsNote,
      ...duration,
    },
    {
      label: words.indexation,
      value: 0,
      eqName: "eq_grille_indexation",
      note: words.indexationNote,
      numberFormat: formats.percent,
      validation: SHARE,
      prompt: growth,
    },
    {
      label: words.indexedSince,
      value: null,
      eqName: "eq_grille_indexation_depuis",
      note: words.indexedSinceNote,
      numberFormat: formats.year,
      validation: { kind: "whole", min: 2000, max: 2100 },
      prompt: year,
    },
    {
      label: words.indexedYears,
      value: formula('IF(eq_grille_indexation_depuis="",0,MAX(0,eq_exercice-eq_grille_indexation_depuis))'),
      eqName: "eq_grille_indexation_annees",
      numberFormat: formats.year,
    },
    {
      label: words.exemptionYears,
      value: 2,
      eqName: "eq_grille_exoneration_duree",
      note: words.exemptionYearsNote,
      ...duration,
    },
    {
      label: words.proration,
      value: "aucun",
      eqName: "eq_grille_prorata",
      note: words.prorationNote,
      ...list("=eq_liste_proratas"),
    },
  ];
}

function ruleLine({ sheet, t }: Draft, row: number, rule: Rule): void {
  const { label, value, eqName, note, numberFormat, validation } = rule;
  put(sheet, row, RULE.label, label, value);
  put(sheet, row, RULE.note, note);
  const cell = area(row, RULE.value);
  const calculated = value !== null && typeof value === "object";
  paint(sheet, cell, calculated ? "formula" : "input", {
    align: "Right",
    ...(numberFormat ? { numberFormat } : {}),
  });
  paint(sheet, area(row, RULE.label), "label");
  paint(sheet, area(row, RULE.note), "note");
  name(sheet, eqName, cell);
  if (!validation) return;
  const prompt = rule.prompt ?? t.validation.list;
  sheet.validations.push({
    area: cell,
    rule: validation,
    prompt,
    error: { title: t.validation.refused, message: prompt.message },
  });
}
