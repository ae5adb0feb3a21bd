/** What the charts over time read: net rate from N to N+5, cash of 24 months. */
import { area, formula, paint, put, rowsUnder } from "../../draft";
import type { Area } from "../../model";
import { formats } from "../../styles";
import { DATA, ROW, type DashboardContext } from "./layout";

export interface TrajectoryData {
  years: Area;
  net: Area;
  target: Area;
  withLevers: Area | null;
}

const YEARS = 6;
const MONTHS = 24;
const TRAJECTORY = ROW.data + 5;
const CASH = TRAJECTORY + YEARS + 1;

/** Without the sheet *Trajectoire* the rate stays what it is, and the target is reached in equal steps. */
export function trajectoryData({ sheet, options }: DashboardContext): TrajectoryData {
  const fromSheet = options.has("trajectory");
  const column = DATA.figures2;
  for (let step = 0; step < YEARS; step++) {
    const row = TRAJECTORY + step;
    const progress = `MIN(1,${step}/MAX(1,eq_annee_cible-eq_exercice))`;
    const native = `N(eq_taux_net)+(eq_taux_cible-N(eq_taux_net))*${progress}`;
    const read = (eqName: string) => `N(INDEX(${eqName},1,${rowsUnder(TRAJECTORY - 1, row)}))`;
    put(
      sheet,
      row,
      DATA.label2,
      formula(`eq_exercice+${step}`),
      formula(fromSheet ? read("eq_trajectoire_net") : "N(eq_taux_net)"),
      formula(fromSheet ? read("eq_trajectoire_cible") : native),
      fromSheet ? formula(read("eq_trajectoire_avec_leviers")) : undefined,
    );
  }
  paint(sheet, area(TRAJECTORY, DATA.label2, YEARS), "detail", { numberFormat: formats.year });
  paint(sheet, area(TRAJECTORY, column, YEARS, 3), "detail", {
    numberFormat: formats.percent,
    align: "Right",
  });
  return {
    years: area(TRAJECTORY, DATA.label2, YEARS),
    net: area(TRAJECTORY, column, YEARS),
    target: area(TRAJECTORY, column + 1, YEARS),
    withLevers: fromSheet ? area(TRAJECTORY, column + 2, YEARS) : null,
  };
}

/** Month-end balances in thousands of euros. Months are texts: of dates Excel would make a time axis, with labels of its own. */
export function cashData({ sheet }: DashboardContext): { months: Area; balances: Area } {
  for (let month = 0; month < MONTHS; month++) {
    const read = (eqName: string) => `INDEX(${eqName},${rowsUnder(CASH - 1, CASH + month)})`;
    const day = read("eq_treso_mois");
    put(
      sheet,
      CASH + month,
      DATA.label2,
      formula(`MONTH(${day})&""`),
      formula(`N(${read("eq_treso_soldes")})/1000`),
    );
  }
  paint(sheet, area(CASH, DATA.label2, MONTHS), "detail");
  paint(sheet, area(CASH, DATA.figures2, MONTHS), "detail", { numberFormat: formats.number, align: "Right" });
  return { months: area(CASH, DATA.label2, MONTHS), balances: area(CASH, DATA.figures2, MONTHS) };
}
