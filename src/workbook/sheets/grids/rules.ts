/** How a fee is computed once its slab is known (definitions, §6), on the right of the grids. */
import { texts } from "../../../i18n";
import { area, formula, name, paint, put } from "../../draft";
import type { Content, TemplateValidation } from "../../model";
import { formats } from "../../styles";
import { BAND_ROW, BASES, band, FIRST_ROW, HEADING_ROW, LEFT, type Draft } from "./layout";

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

/** Rules, flat fees, discounts; returns the last row used. */
export function rulesBlock(draft: Draft): number {
  const { sheet, t } = draft;
  const left = LEFT.rules;
  band(sheet, BAND_ROW, left, 3, t.headings.rules);
  columnHeadings(draft, HEADING_ROW, t.columns.rule, t.columns.value, t.columns.note);
  const lines = rules(draft);
  lines.forEach((rule, index) => ruleLine(draft, FIRST_ROW + index, rule));
  const top = FIRST_ROW + lines.length + 1;
  const flat = flatFees(draft, top);
  return discounts(draft, flat + 2);
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
      value: formula('IF(eq_grille_indexation_depuis="",0,MAX(0,eq_annee-eq_grille_indexation_depuis))'),
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
  const column = LEFT.rules;
  const { label, value, eqName, note, numberFormat, validation } = rule;
  put(sheet, row, column, label, value, note);
  const cell = area(row, column + 1);
  const calculated = value !== null && typeof value === "object";
  paint(sheet, cell, calculated ? "formula" : "input", {
    align: "Right",
    ...(numberFormat ? { numberFormat } : {}),
  });
  paint(sheet, area(row, column), "label");
  paint(sheet, area(row, column + 2), "note");
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

/** A type of member with a flat fee does not pay by the grid. */
function flatFees(draft: Draft, top: number): number {
  const { sheet, t, options } = draft;
  const types = Object.values(texts(options.language).members.types);
  band(sheet, top, LEFT.rules, 3, t.headings.flat);
  columnHeadings(draft, top + 1, t.columns.type, t.columns.flat, t.columns.note);
  types.forEach((type, index) => put(sheet, top + 2 + index, LEFT.rules, type));
  put(sheet, top + 2, LEFT.rules + 2, t.flatNote);
  paint(sheet, area(top + 2, LEFT.rules + 2), "note");
  const labels = area(top + 2, LEFT.rules, types.length);
  name(sheet, "eq_grille_types", labels);
  paint(sheet, labels, "label");
  inputColumn(draft, top + 2, types.length, "eq_grille_forfaits", formats.euros, AMOUNT, t.validation.fee);
  return labels.bottom;
}

function discounts(draft: Draft, top: number): number {
  const { sheet, t } = draft;
  band(sheet, top, LEFT.rules, 3, t.headings.discounts);
  columnHeadings(draft, top + 1, t.columns.rank, t.columns.discount, t.columns.note);
  t.ranks.forEach((rank, index) => put(sheet, top + 2 + index, LEFT.rules, rank));
  put(sheet, top + 2, LEFT.rules + 2, t.discountsNote);
  paint(sheet, area(top + 2, LEFT.rules + 2), "note");
  const count = t.ranks.length;
  paint(sheet, area(top + 2, LEFT.rules, count), "label");
  inputColumn(draft, top + 2, count, "eq_grille_remises", formats.percent, SHARE, t.validation.rate);
  return top + 1 + count;
}

function inputColumn(
  { sheet, t }: Draft,
  top: number,
  rows: number,
  eqName: `eq_${string}`,
  numberFormat: string,
  rule: TemplateValidation["rule"],
  prompt: { title: string; message: string },
): void {
  const where = area(top, LEFT.rules + 1, rows);
  paint(sheet, where, "input", { align: "Right", numberFormat });
  name(sheet, eqName, where);
  const error = { title: t.validation.refused, message: prompt.message };
  sheet.validations.push({ area: where, rule, prompt, error });
}

function columnHeadings({ sheet }: Draft, row: number, label: string, value: string, note: string): void {
  put(sheet, row, LEFT.rules, label, value, note);
  paint(sheet, area(row, LEFT.rules, 1, 3), "columnHeading");
  paint(sheet, area(row, LEFT.rules + 1), "columnHeading", { align: "Right" });
}
