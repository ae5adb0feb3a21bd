import type { Area, SheetTemplate, StyleSpan } from "../model";

/** How the other cells to fill in of that column look. */
export function inputLook(
  sheet: SheetTemplate,
  { top, bottom }: Area,
  column: number,
): Omit<StyleSpan, "area"> | undefined {
  const found = sheet.styles.find(
    ({ role, area }) =>
      role === "input" &&
      area.left <= column &&
      column <= area.right &&
      area.top <= bottom &&
      top <= area.bottom,
  );
  if (!found) return undefined;
  const { area: _, ...look } = found;
  return look;
}

/** What a person wrote over a line that was given looks from now on like what she filled in. */
export function paintAsTyped(sheet: SheetTemplate, list: Area, row: number, column: number): void {
  const look = inputLook(sheet, list, column);
  if (look) sheet.styles.push({ ...look, area: { top: row, bottom: row, left: column, right: column } });
}
