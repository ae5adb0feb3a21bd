/** The 24 months: opening balance, receipts, payments, closing balance. */
import { area, at, formula, height, name, over, paint, put } from "../../draft";
import type { Content } from "../../model";
import { colourBySign } from "../../signs";
import { formats } from "../../styles";
import { flowOfMonth } from "./flows";
import {
  band,
  COLUMN,
  FLOW_KEYS,
  LAST_COLUMN,
  MONTHS,
  PLAN,
  PLAN_LAST,
  refuse,
  type CashContext,
} from "./layout";

/** Invariant format of a month. */
export const MONTH_FORMAT = "mmm yyyy";

/** Grants are received where *Financeurs* says, column by column of the plan. */
const GRANTS = {
  advances: [["avance", "avance_date"]],
  instalments: [
    ["acompte", "acompte_date"],
    ["acompte2", "acompte2_date"],
  ],
  balances: [["solde", "solde_prevu"]],
} as const;
type GrantKey = keyof typeof GRANTS;
const GRANT_KEYS = Object.keys(GRANTS) as GrantKey[];

/** All that *Financeurs* plans to receive, dated or not. */
export const PLANNED_GRANTS = GRANT_KEYS.flatMap((key) => [...GRANTS[key]])
  .map(([amount]) => `SUMIFS(eq_financeurs_${amount},eq_financeurs_saisie,"✓*")`)
  .join("+");

export function planBlock(context: CashContext): void {
  const { sheet, options } = context;
  planHeadings(context);
  for (let index = 0; index < MONTHS; index++) monthRow(context, index);
  paint(sheet, area(PLAN.first, COLUMN.number, MONTHS), "note", { align: "Center" });
  paint(sheet, area(PLAN.first, COLUMN.month, MONTHS), "label", {
    numberFormat: MONTH_FORMAT,
    align: "Left",
  });
  paint(sheet, area(PLAN.first, COLUMN.opening, MONTHS, COLUMN.closing - COLUMN.opening + 1), "formula", {
    numberFormat: formats.euros,
  });
  const typed = [
    COLUMN.otherIn,
    COLUMN.taxes,
    COLUMN.otherOut,
    ...(options.has("funders") ? [] : GRANT_KEYS.map((key) => COLUMN[key])),
  ];
  for (const column of typed) {
    const where = area(PLAN.first, column, MONTHS);
    paint(sheet, where, "input", { numberFormat: formats.euros });
    refuse(context, where, { kind: "decimal", min: 0 }, context.t.validation.amount);
  }
  for (const column of [COLUMN.totalIn, COLUMN.totalOut, COLUMN.closing]) {
    paint(sheet, area(PLAN.first, column, MONTHS), "keyFigure", { numberFormat: formats.euros });
  }
  paint(sheet, area(PLAN.first, COLUMN.status, MONTHS), "verdict");
  colourBySign(sheet, area(PLAN.first, COLUMN.status, MONTHS));
  yearTotals(context);
  const columns = {
    eq_treso_mois: COLUMN.month,
    eq_treso_encaissements: COLUMN.totalIn,
    eq_treso_decaissements: COLUMN.totalOut,
    eq_treso_avances: COLUMN.advances,
    eq_treso_acomptes: COLUMN.instalments,
    eq_treso_soldes_subventions: COLUMN.balances,
    eq_treso_autres_encaissements: COLUMN.otherIn,
    eq_treso_taxes: COLUMN.taxes,
    eq_treso_autres_decaissements: COLUMN.otherOut,
    eq_treso_soldes: COLUMN.closing,
    eq_treso_controle: COLUMN.status,
  } as const;
  for (const [eqName, column] of Object.entries(columns)) {
    name(sheet, eqName as keyof typeof columns, area(PLAN.first, column, MONTHS));
  }
}

function planHeadings({ sheet, t }: CashContext): void {
  const words = t.plan;
  band(sheet, PLAN.top, COLUMN.number, COLUMN.opening, "");
  band(sheet, PLAN.top, COLUMN.fees, COLUMN.totalIn - COLUMN.fees + 1, words.receipts);
  band(sheet, PLAN.top, COLUMN.running, LAST_COLUMN - COLUMN.running + 1, words.payments);
  for (const [key, column] of Object.entries(COLUMN) as [keyof typeof COLUMN, number][]) {
    put(sheet, PLAN.top + 1, column, words[key]);
  }
  paint(sheet, area(PLAN.top + 1, COLUMN.number, 1, LAST_COLUMN), "columnHeading", { align: "Right" });
  paint(sheet, area(PLAN.top + 1, COLUMN.number), "columnHeading", { align: "Center" });
  paint(sheet, area(PLAN.top + 1, COLUMN.month), "columnHeading", { align: "Left" });
  paint(sheet, area(PLAN.top + 1, COLUMN.status), "columnHeading", { align: "Center" });
  height(sheet, PLAN.top + 1, 30);
}

function monthRow({ sheet, t, options }: CashContext, index: number): void {
  const row = PLAN.first + index;
  const number = `$${at(row, COLUMN.number)}`;
  const set = (column: number, expression: string): void => put(sheet, row, column, formula(expression));
  put(sheet, row, COLUMN.number, index + 1);
  set(
    COLUMN.month,
    index === 0 ? "DATE(eq_exercice,1,1)" : `EDATE(${at(PLAN.first, COLUMN.month)},${index})`,
  );
  set(
    COLUMN.opening,
    index === 0 ? "IF(ISNUMBER(eq_treso_ouverture),eq_treso_ouverture,0)" : at(row - 1, COLUMN.closing),
  );
  for (const flow of FLOW_KEYS) set(COLUMN[flow], flowOfMonth(flow, number));
  if (options.has("funders")) {
    for (const key of GRANT_KEYS) set(COLUMN[key], grantsOfMonth(key, `$${at(row, COLUMN.month)}`));
  }
  // SUMIF passes over a pasted error, which the last column reports, so that the months below stay readable.
  const sum = (first: number, last: number): string => `SUMIF(${over(row, first, row, last)},">0")`;
  set(COLUMN.totalIn, sum(COLUMN.fees, COLUMN.otherIn));
  set(COLUMN.totalOut, sum(COLUMN.running, COLUMN.otherOut));
  set(COLUMN.closing, `${at(row, COLUMN.opening)}+${at(row, COLUMN.totalIn)}-${at(row, COLUMN.totalOut)}`);
  const typed = [
    over(row, COLUMN.advances, row, COLUMN.otherIn),
    over(row, COLUMN.taxes, row, COLUMN.otherOut),
  ];
  const wrong = typed.map((cells) => `COUNTA(${cells})<>COUNT(${cells}),COUNTIF(${cells},"<0")>0`).join(",");
  const calculated = [
    over(row, COLUMN.fees, row, COLUMN.otherPrivate),
    over(row, COLUMN.running, row, COLUMN.actions),
  ];
  const closing = at(row, COLUMN.closing);
  set(
    COLUMN.status,
    `IF(OR(${wrong}),"${t.plan.wrong}",IF(ISERROR(SUM(${calculated.join(",")},${closing})),"${t.plan.error}",IF(${closing}<-0.005,"${t.plan.overdrawn}","${t.plan.fine}")))`,
  );
}

/** What grants bring in a month: amounts of rows typed rightly whose date falls in it. */
function grantsOfMonth(key: GrantKey, month: string): string {
  return GRANTS[key]
    .map(
      ([amount, date]) =>
        `SUMIFS(eq_financeurs_${amount},eq_financeurs_saisie,"✓*",eq_financeurs_${date},">="&${month},eq_financeurs_${date},"<"&EDATE(${month},1))`,
    )
    .join("+");
}

/** One line for each of the two years. */
function yearTotals({ sheet, t }: CashContext): void {
  for (const year of [0, 1]) {
    const row = PLAN_LAST + 1 + year;
    const [first, last] = [PLAN.first + 12 * year, PLAN.first + 12 * year + 11];
    const contents: [number, Content][] = [
      [COLUMN.month, formula(`${t.plan.yearTotal}(eq_exercice+${year})`)],
      [COLUMN.opening, formula(at(first, COLUMN.opening))],
      [COLUMN.closing, formula(at(last, COLUMN.closing))],
    ];
    for (let column: number = COLUMN.fees; column <= COLUMN.totalOut; column++) {
      contents.push([column, formula(`SUMIF(${over(first, column, last, column)},">0")`)]);
    }
    for (const [column, content] of contents) put(sheet, row, column, content);
    paint(sheet, area(row, COLUMN.number, 1, LAST_COLUMN), "total");
    paint(sheet, area(row, COLUMN.opening, 1, COLUMN.closing - COLUMN.opening + 1), "total", {
      numberFormat: formats.euros,
    });
  }
}
