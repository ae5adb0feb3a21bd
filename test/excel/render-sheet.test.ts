import {
  areaAddress,
  defaultOptions,
  exampleOptions,
  templateOf,
  type SetId,
  type SheetTemplate,
} from "../../src/workbook";
import { parseInput } from "../../src/preview/book/content";
import type { Sheet } from "../../src/preview/book/model";
import { styleAt } from "../../src/preview/book/formats";
import type { OpenExcel } from "../../src/preview/headless";
import { insertTemplate } from "../../src/excel";
import { lastRow } from "../../src/excel/sheet-areas";
import { closeAll, openFixture } from "../support/open-fixture";

let excel: OpenExcel;
const sheetOf = (name: string): Sheet => excel.store.book.sheets.find((sheet) => sheet.name === name)!;

/** What a cell of the template is in a book. */
const expected = (content: SheetTemplate["cells"][number]["content"]) =>
  content === null || content === ""
    ? {}
    : typeof content === "object"
      ? { f: content.formula }
      : typeof content === "string"
        ? { v: content }
        : parseInput(content, false);

describe.each(["MECABOURG", "COSMETIC_VALLEY", null] as const)("the complete set (%s)", (example) => {
  const set: SetId = "complete";
  const options = {
    ...(example ? exampleOptions(example, "fr") : defaultOptions("fr", new Date(2026, 0))),
    followUp: true,
  };
  const templates = templateOf(set, options);

  beforeAll(async () => {
    excel = await openFixture({ displayLanguage: "fr-FR" });
    Object.assign(globalThis, { Office: excel.window.Office, Excel: excel.window.Excel });
    await insertTemplate(templates);
  });
  afterAll(closeAll);

  it("holds in every cell what the template says, repeated formulas among them", () => {
    const different = templates.flatMap((template) =>
      template.cells.flatMap(({ row, column, content }) => {
        const { v, f } = sheetOf(template.name).cells[row]?.[column] ?? {};
        const held = f === undefined ? (v === undefined ? {} : { v }) : { f };
        const wanted = expected(content);
        return JSON.stringify(held) === JSON.stringify(wanted)
          ? []
          : [
              [
                template.name,
                areaAddress({ top: row, bottom: row, left: column, right: column }),
                held,
                wanted,
              ],
            ];
      }),
    );
    expect(different).toEqual([]);
  });

  it("shows every number in the template's format", () => {
    const different = templates.flatMap((template) => {
      const formats = new Map<string, string | undefined>();
      for (const { area, numberFormat } of template.styles)
        for (let row = area.top; row <= area.bottom; row++)
          for (let column = area.left; column <= area.right; column++)
            formats.set(`${row} ${column}`, numberFormat === "General" ? undefined : numberFormat);
      return [...formats].flatMap(([cell, wanted]) => {
        const [row, column] = cell.split(" ").map(Number) as [number, number];
        const held = styleAt(excel.store.book, sheetOf(template.name), row, column).numberFormat;
        return held === wanted ? [] : [[template.name, cell, held, wanted]];
      });
    });
    expect(different).toEqual([]);
  });

  it("gives every column its width, every row its height and every merged area its place", () => {
    for (const template of templates) {
      const sheet = sheetOf(template.name);
      for (let row = 0; row <= lastRow(template); row++) {
        const { height } = [...template.rowHeights]
          .reverse()
          .find(({ top, bottom }) => top <= row && row <= bottom) ?? {
          height: template.rowHeight,
        };
        expect(Math.abs((sheet.rowHeights[row] ?? sheet.standardHeight) - height)).toBeLessThan(0.75);
      }
      // Excel's widths are whole pixels: three quarters of a point.
      const widths = template.columnWidths.map(
        (_, column) => sheet.columnWidths[column] ?? sheet.standardWidth,
      );
      template.columnWidths.forEach((width, column) =>
        expect(Math.abs(widths[column]! - width)).toBeLessThan(0.75),
      );
      expect(sheet.merges.map(areaAddress).sort()).toEqual(template.merges.map(areaAddress).sort());
    }
  });
});
