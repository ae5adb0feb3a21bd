/**
 * What members of twelve sizes pay by the grid in use. A slab whose amount is not set has no bar and a question mark: a
 * line would run across it.
 */
import { addChart } from "../../add-chart";
import { colours } from "../../colours";
import { area, at, formula, over, paint, put } from "../../draft";
import { formats } from "../../styles";
import { BAND_ROW, BASES, CHART, FIRST_ROW, HEADING_ROW, LEFT, type Draft } from "./layout";

/** Employees. On a turnover basis each stands for as many times 100,000 €. */
const SIZES = [1, 5, 10, 20, 35, 50, 100, 250, 500, 1000, 2000, 5000] as const;
const TURNOVER = 100_000;

export function feeChart(draft: Draft): void {
  const { sheet, t } = draft;
  chartCells(draft);
  const { label, fee } = CHART;
  addChart(sheet, {
    // From the narrow column on: what stands under the corner must not be in the way of the slabs, which spill down.
    area: { top: CHART.top, bottom: CHART.bottom, left: LEFT.used - 1, right: LEFT.used + 3 },
    name: t.chart.name,
    type: "columns",
    title: t.chart.title,
    description: t.chart.description,
    seriesBy: "Columns",
    series: [
      {
        name: t.chart.series,
        values: area(FIRST_ROW, fee, SIZES.length),
        categories: area(FIRST_ROW, label, SIZES.length),
        color: colours.teal,
        labels: { show: "value", numberFormat: "#,##0;-#,##0;", position: "OutsideEnd" },
      },
    ],
    categoryAxis: { title: t.chart.sizes },
    valueAxis: { numberFormat: formats.number, min: 0, hidden: true, gridlines: false },
    legend: "None",
  });
}

/** To the right of the printed page. */
function chartCells({ sheet, t }: Draft): void {
  const { size, fee } = CHART;
  put(sheet, BAND_ROW, size, t.chart.data);
  put(sheet, HEADING_ROW, size, t.chart.columns.size, t.chart.columns.label, t.chart.columns.fee);
  paint(sheet, area(BAND_ROW, size, 2, 3), "columnHeading");
  const fees = over(FIRST_ROW, fee, FIRST_ROW + SIZES.length - 1, fee).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
  SIZES.forEach((employees, index) => {
    const row = FIRST_ROW + index;
    const people = at(row, size);
    const by = (headcount: string, turnover: string) =>
      `IF(eq_grille_assiette="${BASES.headcount}",${headcount},${turnover})`;
    const turnover = `${people}*${TURNOVER}`;
    const bySlab = `IFERROR(N(LOOKUP(${by(people, turnover)},eq_grille_retenue_bornes,eq_grille_retenue_indexes)),0)`;
    const most = "IF(N(eq_grille_maximum)=0,10^12,eq_grille_maximum)";
    const byRate = `IF(N(eq_grille_taux_ca)=0,0,MAX(N(eq_grille_minimum),MIN(${most},eq_grille_taux_ca*${turnover})))`;
    put(
      sheet,
      row,
      size,
      employees,
      formula(`${by(people, `${turnover}/1000`)}&IF(AND(${at(row, fee)}=0,SUM(${fees})>0)," ?","")`),
      formula(`IF(eq_grille_assiette="${BASES.rate}",${byRate},${bySlab})`),
    );
  });
  paint(sheet, area(FIRST_ROW, size, SIZES.length, 2), "detail");
  paint(sheet, area(FIRST_ROW, fee, SIZES.length), "detail", { numberFormat: formats.euros, align: "Right" });
}
