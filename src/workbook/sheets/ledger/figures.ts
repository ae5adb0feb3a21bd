/** Key figures above the journal, the notes under them, and the lists of choices beside the page. */
import { quoted } from "../../column-checks";
import { area, at, formula, height, name, paint, put, rowsUnder } from "../../draft";
import type { Content, SheetTemplate } from "../../model";
import { PLAN_CODES } from "../../plan-figures";
import { formats } from "../../styles";
import { BUDGET_LINES, column, EXPENSE_LABELS, SIDES, STATES } from "./journal";
import { FIGURES, LISTS, SUMMARY, type LedgerContext, type LedgerTexts } from "./layout";
import type { SummaryRows } from "./summary";

interface Figure {
  label: string;
  content: Content;
  eqName: `eq_${string}`;
  numberFormat: string;
  /** First and number of the journal's columns it stands over. */
  place: [number, number];
}

/** @param rows where the summary's totals stand */
export function keyFigures({ sheet, t }: LedgerContext, rows: SummaryRows): void {
  const words = t.figures;
  const status = column("statut");
  const total = (row: number): Content => formula(at(row, SUMMARY.done));
  const figures: Figure[] = [
    {
      label: words.lines,
      content: formula(`COUNTIF(${status},"?*")`),
      eqName: "eq_realise_lignes",
      numberFormat: formats.number,
      place: [1, 2],
    },
    {
      label: words.toCorrect,
      content: formula(`COUNTIF(${status},"✕*")`),
      eqName: "eq_realise_a_corriger",
      numberFormat: formats.number,
      place: [3, 1],
    },
    {
      label: words.proof,
      content: formula(`COUNTIF(${status},${quoted(t.status.proof)})`),
      eqName: "eq_realise_sans_preuve",
      numberFormat: formats.number,
      place: [4, 1],
    },
    {
      label: words.expenses,
      content: total(rows.expenses.total),
      eqName: "eq_realise_total",
      numberFormat: formats.euros,
      place: [5, 1],
    },
    {
      label: words.resources,
      content: total(rows.resources.total),
      eqName: "eq_realise_total_ressources",
      numberFormat: formats.euros,
      place: [6, 2],
    },
    {
      label: words.result,
      content: formula("eq_realise_total_ressources-eq_realise_total"),
      eqName: "eq_realise_resultat",
      numberFormat: formats.euros,
      place: [8, 2],
    },
    {
      label: words.done,
      content: formula(at(rows.expenses.total, SUMMARY.share)),
      eqName: "eq_realise_part",
      numberFormat: formats.percent,
      place: [10, 2],
    },
  ];
  for (const { label, content, eqName, numberFormat, place } of figures) {
    const [left, wide] = place;
    put(sheet, FIGURES, left, label);
    put(sheet, FIGURES + 1, left, content);
    paint(sheet, area(FIGURES, left, 1, wide), "columnHeading", { align: "Center" });
    paint(sheet, area(FIGURES + 1, left, 1, wide), "keyFigure", { numberFormat, align: "Center" });
    if (wide > 1) sheet.merges.push(area(FIGURES, left, 1, wide), area(FIGURES + 1, left, 1, wide));
    name(sheet, eqName, area(FIGURES + 1, left));
  }
  height(sheet, FIGURES, 30);
  height(sheet, FIGURES + 1, 22);
  sheet.rules.push(
    { area: area(FIGURES + 1, 3), formula: `=${at(FIGURES + 1, 3)}>0`, look: "error" },
    { area: area(FIGURES + 1, 4), formula: `=${at(FIGURES + 1, 4)}>0`, look: "question" },
  );
  tolerance(sheet, t);
}

function tolerance(sheet: SheetTemplate, t: LedgerTexts): void {
  const cell = area(FIGURES + 1, SUMMARY.budget);
  put(sheet, FIGURES, SUMMARY.budget, t.figures.tolerance);
  put(sheet, FIGURES + 1, SUMMARY.budget, 0.05);
  paint(sheet, area(FIGURES, SUMMARY.budget), "columnHeading", { align: "Center" });
  paint(sheet, cell, "input", { numberFormat: "0%", align: "Center" });
  name(sheet, "eq_realise_tolerance", cell);
  sheet.validations.push({
    area: cell,
    rule: { kind: "decimal", min: 0, max: 1 },
    prompt: t.validation.rate,
    error: { title: t.validation.refused, message: t.validation.rate.message },
  });
}

/** Validation lists come from ranges: sides, states, and every expense line and resource code. */
export function choiceLists({ sheet, t }: LedgerContext, rows: SummaryRows): void {
  const top = FIGURES;
  const { first } = LISTS;
  const states = [t.states.planned, t.states.committed, t.states.done];
  const lines = [
    // By its number: a line of the summary may be deleted with a row of the journal.
    ...Array.from({ length: rows.expenses.count }, (_, index) =>
      formula(`IFERROR(INDEX(${EXPENSE_LABELS},${rowsUnder(top, top + 1 + index)})&"","")`),
    ),
    ...PLAN_CODES,
  ];
  const lists: [`eq_${string}`, Content[]][] = [
    [SIDES, [t.expense, t.resource]],
    [STATES, states],
    [BUDGET_LINES, lines],
  ];
  put(sheet, top, first, t.lists);
  paint(sheet, area(top, first, 1, LISTS.count), "columnHeading");
  lists.forEach(([eqName, items], index) => {
    const where = area(top + 1, first + index, items.length);
    items.forEach((item, line) => put(sheet, where.top + line, where.left, item));
    paint(sheet, where, "detail");
    name(sheet, eqName, where);
  });
}
