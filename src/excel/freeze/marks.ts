/**
 * Marks of values, to tell later whether a cell still holds what was frozen in it. A file keeps numbers to 15 digits;
 * marks are of 12, so that no digit lost on the way counts as typed over.
 */
export type Raw = string | number | boolean;

const DIGITS = 12;

/** FNV-1a over the value and its type; the empty text and the empty cell have the empty mark. */
export function markOf(value: Raw): string {
  if (value === "") return "";
  const text = typeof value === "number" ? `n${value.toPrecision(DIGITS)}` : `${typeof value}${value}`;
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    hash ^= text.charCodeAt(index);
    hash = Math.imul(hash, 0x01000193);
  }
  return (hash >>> 0).toString(36);
}

export const marksOf = (values: readonly (readonly Raw[])[]): string[] => values.flat().map(markOf);

/**
 * Whether cells still hold what was frozen: each its own value; or, where rows were inserted or deleted among them
 * since, no value that is not one of the frozen ones in their order.
 */
export function stillFrozen(values: readonly (readonly Raw[])[], marks: readonly string[]): boolean {
  const now = marksOf(values);
  if (now.length === marks.length) return now.every((mark, index) => mark === marks[index]);
  let next = 0;
  return now.every((mark) => {
    if (mark === "") return true;
    const found = marks.indexOf(mark, next);
    next = found + 1;
    return found >= 0;
  });
}
