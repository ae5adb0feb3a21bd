/** A sheet with one chart of each type, drawn by the add-in's renderer through genuine Office.js. */
import { drawCharts } from "../../src/excel/render-charts";
import { areasOf } from "../../src/excel/sheet-areas";
import { createBook } from "../../src/preview/book/create-book";
import type { OpenExcel } from "../../src/preview/headless";
import type { SheetTemplate, TemplateChart } from "../../src/workbook";
import { openFixture } from "./open-fixture";

/** Column A: labels; B to E: figures. */
export const CELLS = [
  ["Poste", "Public", "Privé", "Taux", "Cible"],
  ["Région", 400000, 100000, 0.42, 0.5],
  ["État & villes", 250000, 80000, 0.44, 0.5],
  ["Cotisations", 120000, 60000, 0.47, 0.5],
  ["Prestations", -30000, 40000, 0.52, 0.5],
];

const area = (top: number, left: number, bottom: number, right: number) => ({ top, left, bottom, right });
const column = (index: number) => area(1, index, 4, index);
const place = (index: number) => {
  const top = 6 + Math.floor(index / 2) * 16;
  const left = (index % 2) * 6;
  return area(top, left, top + 14, left + 5);
};

const BLUE = "#2F6DB5";
const TEAL = "#0F5C63";
const AMBER = "#B45309";
const GREY = "#7A6C9D";

export const sampleCharts: TemplateChart[] = [
  {
    name: "Anneau",
    type: "ring",
    title: "Ressources",
    area: place(0),
    description: "Anneau des ressources",
    seriesBy: "Columns",
    series: [
      {
        name: "Ressources",
        values: column(2),
        categories: column(0),
        color: TEAL,
        pointColors: [BLUE, TEAL, AMBER, GREY],
        labels: { show: "percent", numberFormat: "0%", color: "#FFFFFF" },
      },
    ],
    legend: "Right",
  },
  {
    name: "Barres",
    type: "bars",
    title: "Public et privé",
    area: place(1),
    description: "Barres",
    seriesBy: "Columns",
    series: [
      {
        name: "Public",
        values: column(1),
        categories: column(0),
        color: BLUE,
        labels: { show: "value", numberFormat: "#,##0", position: "OutsideEnd" },
      },
      { name: "Privé", values: column(2), categories: column(0), color: TEAL },
    ],
    categoryAxis: { reversed: true, labelsAtEdge: true },
    valueAxis: { numberFormat: '#,##0 "€"', title: "Montant" },
    legend: "Bottom",
  },
  {
    name: "Colonnes",
    type: "stackedColumns",
    title: "Ressources empilées",
    area: place(2),
    description: "Colonnes",
    seriesBy: "Columns",
    series: [
      { name: "Public", values: column(1), categories: column(0), color: BLUE },
      { name: "Privé", values: column(2), categories: column(0), color: TEAL },
    ],
    categoryAxis: { labelsAtEdge: true },
    valueAxis: { numberFormat: "#,##0" },
    legend: "Top",
  },
  {
    name: "Ligne",
    type: "line",
    title: "Taux et cible",
    area: place(3),
    description: "Ligne",
    seriesBy: "Columns",
    series: [
      { name: "Taux", values: column(3), categories: column(0), color: TEAL, marker: "Circle" },
      { name: "Cible", values: column(4), categories: column(0), color: AMBER, dash: "Dash", marker: "None" },
    ],
    valueAxis: { numberFormat: "0%", min: 0, max: 1 },
    legend: "Bottom",
  },
  {
    name: "Points",
    type: "points",
    title: "Taux selon le public",
    area: place(4),
    description: "Points",
    seriesBy: "Columns",
    series: [
      {
        name: "Clusters",
        values: column(3),
        categories: column(2),
        color: BLUE,
        marker: "Diamond",
        labels: { show: "series", position: "Right" },
      },
    ],
    categoryAxis: { title: "Privé", numberFormat: "#,##0", min: 0 },
    valueAxis: { title: "Taux", numberFormat: "0%" },
    legend: "None",
  },
  {
    name: "Courbe",
    type: "curve",
    title: "Courbe",
    area: place(5),
    description: "Courbe",
    seriesBy: "Columns",
    series: [{ name: "Taux", values: column(3), categories: column(2), color: TEAL, marker: "Square" }],
    legend: "None",
  },
];

export async function openWithSampleCharts(
  charts: TemplateChart[] = sampleCharts,
  options: Parameters<typeof openFixture>[0] = {},
  prepare: (context: Excel.RequestContext) => void = () => {},
): Promise<OpenExcel> {
  const excel = await openFixture({ book: createBook({ sheetNames: ["Graphiques"] }), ...options });
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Graphiques");
    sheet.getRange("A1:E5").values = CELLS;
    for (const { area: where, description } of charts)
      sheet.getCell(where.top, where.left).values = [[description]];
    prepare(context);
    drawCharts(sheet, areasOf(sheet), { charts } as SheetTemplate, (text) => text);
    await context.sync();
  });
  return excel;
}
