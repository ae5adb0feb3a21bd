import { createBook } from "../../../src/preview/book/create-book";
import type { OpenExcel } from "../../../src/preview/headless";
import { closeAll, openFixture } from "../../support/open-fixture";

afterEach(closeAll);

const CELLS = [
  ["", "Public", "Privé"],
  ["Région", 40, 10],
  ["État", 60, 20],
  ["Total", 100, 30],
];

/** A sheet with a small table, and one chart drawn by the work at hand. */
async function withChart(
  work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void | Promise<void>,
  options: Parameters<typeof openFixture>[0] = {},
): Promise<OpenExcel> {
  const excel = await openFixture({ book: createBook({ sheetNames: ["Plan"] }), ...options });
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Plan");
    sheet.getRange("A1:C4").values = CELLS;
    await work(sheet, context);
    await context.sync();
  });
  return excel;
}

const chartOf = (excel: OpenExcel) => excel.store.book.sheets[0]!.charts[0]!;

describe("charts", () => {
  it("makes a series of each column, with names and categories from the texts around", async () => {
    const excel = await withChart(async (sheet, context) => {
      const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:C4"), "Columns");
      chart.load("name,chartType,plotBy");
      chart.series.load("items/name");
      await context.sync();
      expect([chart.name, chart.chartType, chart.plotBy]).toEqual(["Chart 1", "ColumnClustered", "Columns"]);
      expect(chart.series.items.map(({ name }) => name)).toEqual(["Public", "Privé"]);
    });
    expect(chartOf(excel).series.map(({ values, categories }) => [values, categories])).toEqual([
      ["=Plan!$B$2:$B$4", "=Plan!$A$2:$A$4"],
      ["=Plan!$C$2:$C$4", "=Plan!$A$2:$A$4"],
    ]);
  });

  it("takes rows as series when told so, whatever the shape of the cells", async () => {
    const excel = await withChart((sheet) => {
      sheet.charts.add("Line", sheet.getRange("A1:C4"), "Rows");
    });
    expect(chartOf(excel).series.map(({ values }) => values)).toEqual([
      "=Plan!$B$2:$C$2",
      "=Plan!$B$3:$C$3",
      "=Plan!$B$4:$C$4",
    ]);
  });

  it("keeps what is set of title, legend, axes, series and points", async () => {
    const excel = await withChart((sheet) => {
      const chart = sheet.charts.add("Doughnut", sheet.getRange("B2:B4"), "Columns");
      chart.name = "Ressources";
      chart.title.text = "D’où vient l’argent";
      chart.title.format.font.size = 12;
      chart.legend.position = "Right";
      const series = chart.series.getItemAt(0);
      series.setXAxisValues(sheet.getRange("A2:A4"));
      series.doughnutHoleSize = 60;
      series.points.getItemAt(1).format.fill.setSolidColor("#2f6db5");
      series.hasDataLabels = true;
      series.dataLabels.showPercentage = true;
      series.dataLabels.showValue = false;
      chart.axes.valueAxis.numberFormat = "0%";
      chart.axes.valueAxis.maximum = 1;
      chart.axes.categoryAxis.title.text = "Financeur";
      chart.axes.categoryAxis.reversePlotOrder = true;
      chart.axes.valueAxis.majorGridlines.visible = false;
    });
    expect(chartOf(excel)).toMatchObject({
      name: "Ressources",
      title: { text: "D’où vient l’argent", visible: true, font: { size: 12 } },
      legend: { position: "Right" },
      axes: {
        value: { numberFormat: "0%", maximum: 1, gridlines: { visible: false } },
        category: { title: { text: "Financeur" }, reversed: true },
      },
      series: [
        {
          values: "=Plan!$B$2:$B$4",
          categories: "=Plan!$A$2:$A$4",
          holeSize: 60,
          pointFills: { 1: "#2F6DB5" },
          hasLabels: true,
          labels: { showPercentage: true, showValue: false },
        },
      ],
    });
  });

  it("adds series that are given their own values, names, lines and markers", async () => {
    const excel = await withChart((sheet) => {
      const chart = sheet.charts.add("XYScatter", sheet.getRange("B2:B4"), "Columns");
      const series = chart.series.add("Cible");
      series.setValues(sheet.getRange("C2:C4"));
      series.setXAxisValues(sheet.getRange("B2:B4"));
      series.markerStyle = "Diamond";
      series.markerSize = 9;
      series.markerBackgroundColor = "#B45309";
      series.format.line.lineStyle = "Dash";
      series.format.line.weight = 2;
    });
    expect(chartOf(excel).series[1]).toMatchObject({
      name: "Cible",
      values: "=Plan!$C$2:$C$4",
      categories: "=Plan!$B$2:$B$4",
      marker: { style: "Diamond", size: 9, background: "#B45309" },
      line: { style: "Dash", weight: 2 },
    });
  });

  it("lies over the cells it was put on, and tells its box in points", async () => {
    const excel = await withChart(async (sheet, context) => {
      sheet.getRange("B:B").format.columnWidth = 99;
      const chart = sheet.charts.add("Line", sheet.getRange("B2:B4"), "Columns");
      chart.setPosition("B2", "C5");
      chart.load("left,top,width,height");
      await context.sync();
      expect([chart.left, chart.top, chart.width, chart.height]).toEqual([48, 15, 147, 60]);
      chart.left = 60;
      await context.sync();
      chart.load("left,width");
      await context.sync();
      expect([chart.left, chart.width]).toEqual([60, 147]);
    });
    expect(chartOf(excel).from).toEqual({ row: 1, column: 1, x: 12, y: 0 });
  });

  it("follows its cells when rows are inserted, the sheet is renamed, and names its series by a cell", async () => {
    const excel = await withChart((sheet) => {
      const chart = sheet.charts.add("Line", sheet.getRange("B1:B4"), "Columns");
      chart.setPosition("E2", "F9");
      sheet.getRange("1:2").insert("Down");
      sheet.name = "Plan 2027";
    });
    const chart = chartOf(excel);
    expect(chart.series[0]).toMatchObject({ name: "='Plan 2027'!$B$3", values: "='Plan 2027'!$B$4:$B$6" });
    expect([chart.from.row, chart.to.row]).toEqual([3, 10]);
  });

  it("is found by its name, counted, and deleted", async () => {
    const excel = await withChart(async (sheet, context) => {
      sheet.charts.add("Line", sheet.getRange("B2:B4"), "Columns").name = "Courbe";
      const found = sheet.charts.getItem("courbe").load("id");
      const none = sheet.charts.getItemOrNullObject("Anneau");
      const count = sheet.charts.getCount();
      await context.sync();
      expect([none.isNullObject, count.value]).toEqual([true, 1]);
      found.delete();
      await context.sync();
    });
    expect(excel.store.book.sheets[0]!.charts).toEqual([]);
  });

  it("comes and goes with the undo of its request", async () => {
    const excel = await withChart((sheet) => {
      sheet.charts.add("Line", sheet.getRange("B2:B4"), "Columns").title.text = "Courbe";
    });
    excel.store.undo();
    expect(excel.store.book.sheets[0]!.charts).toEqual([]);
    excel.store.redo();
    expect(chartOf(excel).title.text).toBe("Courbe");
  });

  it("refuses what it does not draw, and a protected sheet", async () => {
    await expect(
      withChart((sheet) => {
        sheet.charts.add("Radar", sheet.getRange("B2:B4"), "Columns");
      }),
    ).rejects.toMatchObject({ code: "ApiNotFound" });
    await expect(
      withChart((sheet) => {
        sheet.protection.protect();
        sheet.charts.add("Line", sheet.getRange("B2:B4"), "Columns");
      }),
    ).rejects.toMatchObject({ code: "AccessDenied" });
  });

  it("refuses a block of cells as the values of one series", async () => {
    await expect(
      withChart((sheet) => {
        const chart = sheet.charts.add("Line", sheet.getRange("B2:B4"), "Columns");
        chart.series.getItemAt(0).setValues(sheet.getRange("B2:C4"));
      }),
    ).rejects.toMatchObject({ code: "InvalidArgument" });
  });
});
