import { displayText } from "../../../src/preview/grid/display-text";
import { workbook } from "./worksheet";

describe("display text", () => {
  it.each([
    [1234567.5, '#,##0.00 "€"', "1\u202f234\u202f567,50 €", "1,234,567.50 €"],
    [-1234.4, '#,##0 "€"', "-1\u202f234 €", "-1,234 €"],
    [0.49781, "0.0%", "49,8%", "49.8%"],
    [0, '#,##0;-#,##0;"–"', "–", "–"],
    [1 / 3, "General", "0,333333333", "0.333333333"],
    [45292, "d mmmm yyyy", "1 janvier 2024", "1 January 2024"],
    ["PU1", "0.00", "PU1", "PU1"],
    [true, "General", "VRAI", "TRUE"],
    [{ error: "#VALUE!" as const }, "0", "#VALEUR!", "#VALUE!"],
    [undefined, "0", "", ""],
  ])("of %p as %s is %s, in English %s", (value, format, french, english) => {
    expect(displayText(value, format, "fr-FR")).toBe(french);
    expect(displayText(value, format, "en-US")).toBe(english);
  });

  it("takes the cell's own format", async () => {
    const { type, format, text } = await workbook({ locale: "fr-FR" });
    await type({ A1: 2169500, A2: "=A1/2" });
    format("A1", '#,##0 "€"');
    expect([text("A1"), text("A2"), text("B9")]).toEqual(["2\u202f169\u202f500 €", "1084750", ""]);
  });
});
