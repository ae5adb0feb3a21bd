/** The grids that were published, gaps included, as a list to copy from: the cells of the user's grid stay her own. */
import { publishedFees } from "../../../domain";
import { area, height, paint, put } from "../../draft";
import { formats } from "../../styles";
import { BAND_ROW, band, FIRST_ROW, HEADING_ROW, LEFT, type Draft } from "./layout";

/** Writes the list and its source; returns the last row used. */
export function publishedGrids({ sheet, t }: Draft): number {
  const left = LEFT.published;
  band(sheet, BAND_ROW, left, 3, t.headings.published);
  put(sheet, HEADING_ROW, left, t.columns.cluster, t.columns.fromEmployees, t.columns.fee);
  paint(sheet, area(HEADING_ROW, left), "columnHeading");
  paint(sheet, area(HEADING_ROW, left + 1, 1, 2), "columnHeading", { align: "Right" });
  let row = FIRST_ROW;
  for (const { name, year, slabs } of publishedFees) {
    put(sheet, row, left, `${name} ${year}`);
    slabs.forEach(({ from, fee }, index) => put(sheet, row + index, left + 1, from, fee));
    row += slabs.length;
  }
  const count = row - FIRST_ROW;
  paint(sheet, area(FIRST_ROW, left, count), "label");
  paint(sheet, area(FIRST_ROW, left + 1, count), "formula", { numberFormat: formats.number, align: "Right" });
  paint(sheet, area(FIRST_ROW, left + 2, count), "formula", { numberFormat: formats.euros, align: "Right" });
  const document = publishedFees[0]!.source.document;
  const pages = publishedFees.map(({ source }) => `« ${source.page} »`).join(", ");
  put(sheet, row, left, t.publishedNote(`${document}, ${pages}`));
  const note = area(row, left, 4, 3);
  sheet.merges.push(note);
  paint(sheet, note, "note");
  height(sheet, HEADING_ROW, 30);
  return note.bottom;
}
