import type { Book } from "../model";

/** Width of the widest digit, as a part of the font size, for fonts that Excel has used as its body font. */
const DIGIT_WIDTHS: Record<string, number> = { Calibri: 0.507, Arial: 0.556, "Aptos Narrow": 0.51 };

/** Excel's layout is in pixels at 96 to the inch: four for three points. */
const PIXELS_PER_POINT = 4 / 3;

/**
 * Column width in the file's unit: widths of the body font's digits, to 1/256 (ECMA-376 18.3.1.13; the 5 pixels of
 * padding are part of it). Calibri 11 has digits of 7 pixels: 48 points = 64 pixels = 9.140625.
 */
export function fileColumnWidth(points: number, font: Book["defaultFont"]): number {
  const digit = Math.floor(
    font.size * PIXELS_PER_POINT * (DIGIT_WIDTHS[font.name] ?? DIGIT_WIDTHS["Calibri"]!),
  );
  const pixels = Math.round(points * PIXELS_PER_POINT);
  return Math.floor((pixels / digit) * 256) / 256;
}
