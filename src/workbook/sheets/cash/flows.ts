/** What comes in and goes out in a year, when it is paid, and the balance to begin with. */
import { firstOf, notNumber, quoted } from "../../column-checks";
import { area, at, formula, height, name, over, paint, put } from "../../draft";
import type { SheetOptions } from "../../model";
import { colourBySign } from "../../signs";
import { formats } from "../../styles";
import {
  absolute,
  band,
  FLOWS,
  FLOW_KEYS,
  OPENING_ROW,
  refuse,
  weights,
  type CashContext,
  type FlowKey,
} from "./layout";
import { resourcesOf, sumOfAmounts } from "../../plan-figures";

/** Months between invoice and payment when nothing is said: fees are paid when called, invoices after thirty days. */
const USUAL_DELAY: Record<FlowKey, number> = {
  fees: 0,
  invoices: 1,
  otherPrivate: 0,
  running: 0,
  actions: 1,
};
const MOST_DELAY = 24;

export function flowsBlock(context: CashContext): void {
  const { sheet, t, options } = context;
  const words = t.flows;
  const { top, first, label, wide, year, next, delay, before, status } = FLOWS;
  band(sheet, top, label, status + 1 - label + 1, words.title);
  const heads = words.columns;
  put(sheet, top + 1, label, heads.label);
  put(sheet, top + 1, year, heads.year, heads.next, heads.delay, heads.before, heads.status);
  paint(sheet, area(top + 1, label, 1, status + 2 - label), "columnHeading");
  paint(sheet, area(top + 1, year, 1, 4), "columnHeading", { align: "Right" });
  paint(sheet, area(top + 1, status, 1, 2), "columnHeading", { align: "Center" });
  height(sheet, top + 1, 30);
  const count = FLOW_KEYS.length;
  paint(sheet, area(first, next, count), "input", { numberFormat: formats.euros });
  paint(sheet, area(first, delay, count), "input", { align: "Center" });
  paint(sheet, area(first, before, count), "input", { numberFormat: formats.euros });
  for (const [key, column] of Object.entries({ annee: year, suivante: next, delai: delay, reste: before }))
    name(sheet, `eq_treso_flux_${key}`, area(first, column, count));
  FLOW_KEYS.forEach((key, index) => {
    const row = first + index;
    const amount = amountOf(key, options);
    put(sheet, row, label, words.lines[key]);
    put(sheet, row, year, amount === null ? null : formula(amount));
    put(sheet, row, delay, USUAL_DELAY[key]);
    put(sheet, row, status, formula(flowStatus(context, key)));
    paint(sheet, area(row, year), amount === null ? "input" : "formula", { numberFormat: formats.euros });
  });
  openingRow(context);
  for (let row = top + 1; row <= OPENING_ROW; row++) {
    sheet.merges.push(area(row, label, 1, wide), area(row, status, 1, 2));
  }
  paint(sheet, area(first, status, count + 1, 2), "verdict");
  colourBySign(sheet, area(first, status, count + 1, 2));
  const amounts = { kind: "decimal", min: 0 } as const;
  refuse(context, area(first, year, count, 2), amounts, t.validation.amount);
  refuse(context, area(first, before, count), amounts, t.validation.amount);
  refuse(context, area(first, delay, count), { kind: "whole", min: 0, max: MOST_DELAY }, t.validation.delay);
  put(sheet, OPENING_ROW + 1, label, words.note);
  sheet.merges.push(area(OPENING_ROW + 1, label, 2, status + 2 - label));
  paint(sheet, area(OPENING_ROW + 1, label, 2, status + 2 - label), "note");
}

function openingRow(context: CashContext): void {
  const { sheet, t } = context;
  const { label, year, status } = FLOWS;
  const cell = area(OPENING_ROW, year);
  put(sheet, OPENING_ROW, label, t.flows.opening);
  paint(sheet, cell, "input", { numberFormat: formats.euros });
  name(sheet, "eq_treso_ouverture", cell);
  refuse(context, cell, { kind: "decimal", min: -1e12 }, t.validation.balance);
  put(
    sheet,
    OPENING_ROW,
    status,
    formula(`IF(${notNumber("eq_treso_ouverture")},${quoted(t.flows.wrong)},${quoted(t.flows.fine)})`),
  );
}

/** Contributions in kind weigh the same on both sides of the plan (86 = 87). */
const VALUED = ["TP", "MP", "MQ"].map(resourcesOf).join("-");
const RUNNING = "IFERROR(N(eq_fonctionnement),0)";

/** The amount of year N as other sheets give it; null where they are not there and it is to be typed. */
function amountOf(flow: FlowKey, { has }: SheetOptions): string | null {
  if (flow === "fees" && has("members")) {
    const fallback = has("budget") ? resourcesOf("CO") : "0";
    return `IF(N(eq_adherents_total_du)>0,eq_adherents_total_du,${fallback})`;
  }
  if (!has("budget")) return null;
  switch (flow) {
    case "fees":
      return resourcesOf("CO");
    case "invoices":
      return resourcesOf("FA");
    case "otherPrivate":
      // Private grants are received with the others, on their own dates.
      return has("funders")
        ? `MAX(0,${resourcesOf("AP")}-SUMIFS(eq_financeurs_annee,eq_financeurs_code,"AP*",eq_financeurs_saisie,"✓*"))`
        : resourcesOf("AP");
    case "running":
      return RUNNING;
    case "actions":
      return `MAX(0,${sumOfAmounts("eq_depenses")}-${RUNNING}-${VALUED})`;
  }
}

/** A flow that is not typed rightly counts for nothing until it is, and says so. */
function flowStatus({ t }: CashContext, flow: FlowKey): string {
  const words = t.flows;
  const row = FLOWS.first + FLOW_KEYS.indexOf(flow);
  const amounts = over(row, FLOWS.year, row, FLOWS.before);
  const delay = at(row, FLOWS.delay);
  const spread = weights(flow);
  return firstOf(
    [
      [`OR(COUNTA(${amounts})<>COUNT(${amounts}),COUNTIF(${amounts},"<0")>0)`, quoted(words.wrong)],
      [`OR(${delay}>${MOST_DELAY},${delay}<>INT(${delay}))`, quoted(words.delay)],
      [`OR(COUNTA(${spread})<>COUNT(${spread}),COUNTIF(${spread},"<0")>0)`, quoted(words.weights)],
      [`SUM(${spread})=0`, quoted(words.weights)],
    ],
    quoted(words.fine),
  );
}

/**
 * What a flow brings in the month on a row of the plan: the amount of the month `delay` months before by its weight, and
 * in the first months what was left from the year before.
 * @param number address of the month's number, 1 to 24
 */
export function flowOfMonth(flow: FlowKey, number: string): string {
  const row = FLOWS.first + FLOW_KEYS.indexOf(flow);
  const [year, next, delay, before, status] = [
    FLOWS.year,
    FLOWS.next,
    FLOWS.delay,
    FLOWS.before,
    FLOWS.status,
  ].map((column) => absolute(row, column)) as [string, string, string, string, string];
  const spread = weights(flow);
  const following = `IF(${next}="",${year},${next})`;
  const earned = `IF(${number}-${delay}<=12,${year},${following})*INDEX(${spread},MOD(${number}-${delay}-1,12)+1)/SUM(${spread})`;
  const span = `MAX(1,${delay})`;
  return `IF(LEFT(${status},1)<>"✓",0,IF(${number}>${delay},${earned},0)+IF(${number}<=${span},${before}/${span},0))`;
}
