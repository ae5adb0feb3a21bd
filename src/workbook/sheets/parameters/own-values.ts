/** What only the treasurer knows: her organisation, how to calculate, the target. */
import { exampleBudget } from "../../../domain";
import { area, formula, name, paint, put } from "../../draft";
import { formats } from "../../styles";
import type { ChoiceLists } from "./choice-lists";
import { block, FIRST_BLOCK, LISTS, type Draft } from "./layout";

const YEARS = { min: 2000, max: 2100 } as const;

/** Whether the year that was typed is another than the one that is calculated with. */
export const YEAR_IS_WRONG = "IFERROR(eq_annee<>eq_exercice,TRUE)";

/**
 * The year that every sheet calculates with: what was typed, or the one that the workbook was made for while that is no
 * year. A text there would else fill months, fees and grants of all sheets with errors.
 */
export function yearUsed({ sheet, t, options }: Draft): void {
  const column = LISTS.first + LISTS.count;
  const cell = area(FIRST_BLOCK + 1, column);
  const { min, max } = YEARS;
  put(sheet, FIRST_BLOCK, column, t.yearUsed);
  put(
    sheet,
    cell.top,
    column,
    formula(
      `IF(ISNUMBER(eq_annee),IF((eq_annee>=${min})*(eq_annee<=${max}),INT(eq_annee),${options.year}),${options.year})`,
    ),
  );
  paint(sheet, area(FIRST_BLOCK, column), "columnHeading");
  paint(sheet, cell, "detail", { numberFormat: formats.year });
  name(sheet, "eq_exercice", cell);
}

export function structureBlock(draft: Draft, lists: ChoiceLists): void {
  const { t, options } = draft;
  const example = options.example ? exampleBudget(options.example) : null;
  const words = t.structure;
  const positive = { kind: "decimal", min: 0 } as const;
  block(draft, t.sections.structure, [
    { label: words.name, value: options.structure || example?.name || null, eqName: "eq_structure" },
    {
      label: words.year,
      value: options.year,
      eqName: "eq_annee",
      numberFormat: formats.year,
      unit: t.units.year,
      note: formula(`IF(${YEAR_IS_WRONG},${t.yearKept("eq_exercice")},"")`),
      validation: { kind: "whole", ...YEARS },
      prompt: t.validation.year,
    },
    {
      label: words.legalForm,
      value: "association",
      eqName: "eq_forme_juridique",
      validation: { kind: "list", source: lists.forms },
    },
    { label: words.label, value: null, eqName: "eq_label", note: words.labelNote },
    {
      label: words.created,
      value: null,
      eqName: "eq_date_creation",
      numberFormat: formats.date,
      validation: { kind: "date", from: "1850-01-01", to: "2100-12-31" },
      prompt: t.validation.date,
    },
    { label: words.region, value: null, eqName: "eq_region" },
    {
      label: words.members,
      value: options.has("members")
        ? formula(countedMembers(example?.members ?? null))
        : (example?.members ?? null),
      eqName: "eq_membres",
      numberFormat: formats.number,
      unit: t.units.members,
      note: words.membersNote,
      validation: positive,
      prompt: t.validation.positive,
    },
    {
      label: words.staff,
      value: example?.staff ?? null,
      eqName: "eq_etp",
      numberFormat: "0.0",
      unit: t.units.staff,
      validation: positive,
      prompt: t.validation.positive,
    },
  ]);
}

/** Counted from the members' sheet; a published number stands in while that sheet is empty. */
const countedMembers = (published: number | null): string =>
  published === null ? "eq_adherents_nombre" : `IF(eq_adherents_nombre>0,eq_adherents_nombre,${published})`;

export function choicesBlock(draft: Draft, lists: ChoiceLists): void {
  const { t } = draft;
  const words = t.choices;
  const list = (source: string) => ({ kind: "list", source }) as const;
  block(draft, t.sections.choices, [
    {
      label: words.mode,
      value: "net",
      eqName: "eq_mode",
      note: words.modeNote,
      validation: list(lists.modes),
    },
    {
      label: words.base,
      value: "total",
      eqName: "eq_base_ratios",
      note: words.baseNote,
      validation: list(lists.bases),
    },
    {
      label: words.timeAllowed,
      value: t.yes,
      eqName: "eq_temps_admis",
      note: words.timeAllowedNote,
      validation: list(lists.answers),
    },
    {
      label: words.tool,
      value: t.no,
      eqName: "eq_outil",
      note: words.toolNote,
      validation: list(lists.answers),
    },
  ]);
}

/** Half of the cash budget from private money: the 50/50 of the performance contracts. */
const USUAL_TARGET = 0.5;

export function targetBlock(draft: Draft): void {
  const { t, options } = draft;
  const example = options.example ? exampleBudget(options.example) : null;
  block(draft, t.sections.target, [
    {
      label: t.target.rate,
      value: example?.targetRate ?? USUAL_TARGET,
      eqName: "eq_taux_cible",
      numberFormat: formats.percent,
      unit: t.units.rate,
      note: t.target.rateNote,
      validation: { kind: "decimal", min: 0, max: 1 },
      prompt: t.validation.rate,
    },
    {
      label: t.target.year,
      value: options.year + 5,
      eqName: "eq_annee_cible",
      numberFormat: formats.year,
      unit: t.units.year,
      validation: { kind: "whole", min: 2000, max: 2100 },
      prompt: t.validation.targetYear,
    },
  ]);
}
