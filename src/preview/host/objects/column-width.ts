/** Widths in characters of Calibri 11 (7 pixels a digit, 5 of padding) and in points, as Excel rounds them. */

const DIGIT = 7;
const PADDING = 5;

export function charactersToPoints(characters: number): number {
  const pixels =
    characters < 1
      ? Math.round(characters * (DIGIT + PADDING))
      : Math.trunc(characters * DIGIT + 0.5) + PADDING;
  return pixels * 0.75;
}

export function pointsToCharacters(points: number): number {
  const pixels = points / 0.75;
  const characters = pixels < DIGIT + PADDING ? pixels / (DIGIT + PADDING) : (pixels - PADDING) / DIGIT;
  return Math.round(characters * 100) / 100;
}
