import type { TemplateChart } from "../../src/workbook";
import { closeAll } from "../support/open-fixture";
import { openWithSampleCharts, sampleCharts } from "../support/sample-charts";

afterEach(closeAll);

describe("drawing the charts of a sheet", () => {
  it("needs ExcelApi 1.8 and no more", async () => {
    const excel = await openWithSampleCharts(sampleCharts, { requirements: { excelapi: "1.8" } });
    expect(excel.store.book.sheets[0]!.charts.map(({ name }) => name)).toEqual(
      sampleCharts.map(({ name }) => name),
    );
  });

  it("gives every series its own cells, whatever Excel guesses of the first", async () => {
    const excel = await openWithSampleCharts();
    const bars = excel.store.book.sheets[0]!.charts[1]!;
    expect(bars.series.map(({ name, values, categories }) => [name, values, categories])).toEqual([
      ["Public", "=Graphiques!$B$2:$B$5", "=Graphiques!$A$2:$A$5"],
      ["Privé", "=Graphiques!$C$2:$C$5", "=Graphiques!$A$2:$A$5"],
    ]);
  });

  it("takes the cells of a workbook name", async () => {
    const [ring] = sampleCharts;
    const chart = {
      ...ring!,
      series: [{ ...ring!.series[0], values: { name: "eq_sommes" as const } }] as TemplateChart["series"],
    };
    const excel = await openWithSampleCharts([chart], {}, (context) => {
      context.workbook.names.add("eq_sommes", "=Graphiques!$B$2:$B$5");
    });
    expect(excel.store.book.sheets[0]!.charts[0]!.series[0]!.values).toBe("=Graphiques!$B$2:$B$5");
  });

  it("covers its cells exactly", async () => {
    const excel = await openWithSampleCharts();
    const [ring] = excel.store.book.sheets[0]!.charts;
    const { top, left, bottom, right } = sampleCharts[0]!.area;
    expect(ring!.from).toEqual({ row: top, column: left, x: 0, y: 0 });
    expect(ring!.to).toEqual({ row: bottom, column: right, x: 48, y: 15 });
  });
});
