import { JSDOM } from "jsdom";
import type { ChartAxis } from "../../../src/preview/book/model";
import { drawChart } from "../../../src/preview/grid/chart/draw-chart";
import { chartValues } from "../../../src/preview/grid/chart/chart-values";
import { scaleOf } from "../../../src/preview/grid/chart/scale";
import type { OpenExcel } from "../../../src/preview/headless";
import { closeAll } from "../../support/open-fixture";
import { openWithSampleCharts } from "../../support/sample-charts";

const SIZE = { width: 400, height: 300 };
let excel: OpenExcel;
beforeAll(async () => {
  excel = await openWithSampleCharts();
});
afterAll(closeAll);

const sheet = () => excel.store.book.sheets[0]!;
const named = (name: string) => sheet().charts.find((chart) => chart.name === name)!;
const drawn = (name: string): Element => {
  const text = drawChart(excel.store.book, named(name), `Ce que montre ${name} & co`, SIZE, "fr-FR");
  return new JSDOM(text, { contentType: "image/svg+xml" }).window.document.documentElement;
};
const texts = (svg: Element) => [...svg.querySelectorAll("text")].map((one) => one.textContent);
const numbers = (svg: Element, tag: string, attribute: string) =>
  [...svg.querySelectorAll(tag)].map((one) => Number(one.getAttribute(attribute)));

describe("a drawn chart", () => {
  it("is an image that says what it shows", () => {
    const svg = drawn("Anneau");
    expect([svg.getAttribute("role"), svg.getAttribute("aria-label")]).toEqual([
      "img",
      "Ce que montre Anneau & co",
    ]);
  });

  it("has a slice for each figure, in its colour, with its share", () => {
    const svg = drawn("Anneau");
    expect([...svg.querySelectorAll("path")].map((path) => path.getAttribute("fill"))).toEqual([
      "#2F6DB5",
      "#0F5C63",
      "#B45309",
      "#7A6C9D",
    ]);
    expect(texts(svg)).toEqual(
      expect.arrayContaining(["Ressources", "36%", "29%", "21%", "14%", "État & villes"]),
    );
  });

  it("has bars as long as their figures, the first category on top, numbers as French writes them", () => {
    const svg = drawn("Barres");
    const bars = [...svg.querySelectorAll("rect[fill='#2F6DB5']")].slice(0, 4);
    const widths = bars.map((bar) => Number(bar.getAttribute("width")));
    expect(widths[0]! / widths[1]!).toBeCloseTo(400 / 250, 2);
    expect(widths[3]! / widths[0]!).toBeCloseTo(30 / 400, 1);
    const tops = bars.map((bar) => Number(bar.getAttribute("y")));
    expect(tops).toEqual([...tops].sort((a, b) => a - b));
    expect(texts(svg)).toContain("250\u202f000");
  });

  it("stacks columns above and below zero", () => {
    const svg = drawn("Colonnes");
    const heights = numbers(svg, "rect", "height");
    const bottoms = numbers(svg, "rect", "y").map((y, index) => y + heights[index]!);
    const [publicRegion, privateRegion] = [1, 2].map((index) => ({
      y: bottoms[index]! - heights[index]!,
      bottom: bottoms[index]!,
    }));
    expect(privateRegion!.bottom).toBeCloseTo(publicRegion!.y, 1);
  });

  it("dashes a line that is dashed, and marks points by shape", () => {
    const svg = drawn("Ligne");
    expect(
      [...svg.querySelectorAll("polyline")].map((line) => line.getAttribute("stroke-dasharray")),
    ).toEqual([null, "8 5"]);
    expect(svg.querySelectorAll("circle").length).toBe(4 + 1);
    expect(drawn("Points").querySelectorAll("polyline")).toHaveLength(0);
  });

  it("leaves out the points that lie outside its axes, as Excel does, and their labels", () => {
    const points = named("Points");
    const limited = {
      ...points,
      axes: { ...points.axes, category: { ...points.axes.category, minimum: 70_000 } },
    };
    const labels = (chart: typeof points) =>
      drawChart(excel.store.book, chart, "", SIZE, "fr-FR").split(">Clusters<").length - 1;
    expect([labels(points), labels(limited)]).toEqual([4, 2]);
  });

  it("follows the cells", () => {
    const before = drawChart(excel.store.book, named("Ligne"), "", SIZE, "fr-FR");
    excel.store.typeCells(sheet().id, [{ row: 2, column: 3, input: 0.9 }]);
    expect(drawChart(excel.store.book, named("Ligne"), "", SIZE, "fr-FR")).not.toBe(before);
    excel.store.undo();
  });

  it("leaves a gap at an empty cell and at an error, and takes a text for 0, as Excel does", () => {
    excel.store.typeCells(sheet().id, [
      { row: 1, column: 3, input: null },
      { row: 2, column: 3, input: "?" },
    ]);
    const [rates] = chartValues(excel.store.book, named("Ligne"), "fr-FR").series;
    expect(rates!.values).toEqual([null, 0, 0.47, 0.52]);
    excel.store.undo();
  });
});

describe("an axis of numbers", () => {
  const axis = {} as ChartAxis;
  it.each([
    [[3, 47], 5, [0, 10, 20, 30, 40, 50]],
    [[-30000, 400000], 5, [-100000, 0, 100000, 200000, 300000, 400000, 500000]],
    [[0.1, 0.52], 6, [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6]],
    [[], 4, [0, 0.5, 1]],
    [[-5, -1], 3, [-6, -4, -2, 0]],
  ])("of %j has round steps", (values, steps, ticks) => {
    const scale = scaleOf(values, axis, steps);
    expect(scale.ticks.map((tick) => Number(tick.toFixed(9)))).toEqual(ticks);
  });
  it("keeps the limits it was given", () => {
    const { minimum, maximum } = scaleOf([0.4], { minimum: 0, maximum: 1 } as ChartAxis, 5);
    expect([minimum, maximum]).toEqual([0, 1]);
  });
});
