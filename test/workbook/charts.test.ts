/** The charts of every sheet as data: what they read, what they say, and how their series are told apart. */
import { templateOf, type SheetTemplate, type TemplateChart, type TemplateOptions } from "../../src/workbook";
import type { Area } from "../../src/workbook";

const options: TemplateOptions = {
  language: "fr",
  year: 2027,
  structure: "Pôle",
  example: null,
  followUp: false,
};
const sheets = templateOf("complete", options);
const english = templateOf("complete", { ...options, language: "en" });
const charts = (from: SheetTemplate[]): [string, SheetTemplate, TemplateChart][] =>
  from.flatMap((sheet) =>
    sheet.charts.map((chart): [string, SheetTemplate, TemplateChart] => [
      `${sheet.kind}: ${chart.name}`,
      sheet,
      chart,
    ]),
  );

/** Lightness of a colour, from 0 to 1, as the eye weighs it. */
function lightness(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16) / 255) as [
    number,
    number,
    number,
  ];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

const cellAt = (sheet: SheetTemplate, row: number, column: number) =>
  sheet.cells.find((cell) => cell.row === row && cell.column === column);

it("stand where the sheets call for them", () => {
  expect(sheets.filter((sheet) => sheet.charts.length > 0).map(({ kind }) => kind)).toEqual([
    "dashboard",
    "grids",
    "time",
    "cash",
    "trajectory",
    "benchmarks",
    "levers",
  ]);
});

describe.each(charts(sheets))("the chart %s", (_name, sheet, chart) => {
  it("is described in the cell under its corner, where no column of results can spill over it", () => {
    const { top, left } = chart.area;
    expect(cellAt(sheet, top, left)?.content).toEqual(chart.description);
    const spilling = sheet.names.filter(({ spills, area }) => spills && area.left === left && area.top < top);
    expect(spilling).toEqual([]);
  });

  it("covers no cell that is filled in or read", () => {
    const { area } = chart;
    const covered = sheet.cells.filter(
      ({ row, column }) =>
        row >= area.top && row <= area.bottom && column >= area.left && column <= area.right,
    );
    expect(covered).toHaveLength(1);
  });

  it("is on the printed page, and what it reads besides is not under it", () => {
    expect(chart.area.bottom).toBeLessThanOrEqual(sheet.print.area.bottom);
    expect(chart.area.right).toBeLessThanOrEqual(sheet.print.area.right);
  });

  it("reads as many abscissas as values, in one direction", () => {
    const size = (source: TemplateChart["series"][0]["values"]): number[] => {
      const { top, left, bottom, right } = source as Area;
      return [bottom - top + 1, right - left + 1];
    };
    for (const { values, categories } of chart.series) {
      if (categories) expect(size(categories)).toEqual(size(values));
      expect(size(values)[chart.seriesBy === "Rows" ? 0 : 1]).toBe(1);
    }
  });

  it("tells its series apart without colour: by shape, dash, name beside the point, or lightness", () => {
    const looks = chart.series
      .filter(({ labels }) => labels?.show !== "series")
      .map(({ color, marker, dash }) => ({ shape: `${marker ?? "None"} ${dash ?? ""}`, color }));
    looks.forEach((one, index) => {
      for (const other of looks.slice(index + 1)) {
        const isOneMark = one.color === other.color && one.shape === other.shape;
        const isTold =
          one.shape !== other.shape || Math.abs(lightness(one.color) - lightness(other.color)) > 0.2;
        expect(isTold || isOneMark).toBe(true);
      }
    });
  });
});

it("have one name a sheet, of at most 31 characters, and say the same in English", () => {
  const french = charts(sheets);
  const translated = charts(english);
  expect(translated.map(([, sheet, { type }]) => [sheet.kind, type])).toEqual(
    french.map(([, sheet, { type }]) => [sheet.kind, type]),
  );
  for (const sheet of [...sheets, ...english]) {
    const names = sheet.charts.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((name) => name.length > 31)).toEqual([]);
  }
  french.forEach(([, , chart], index) => expect(translated[index]![2].title).not.toBe(chart.title));
});
