import type { reading as shape } from "../../fr/panels/reading";

export const reading: typeof shape = {
  none: "This workbook has no sheets of Équilibre yet. Insert a template, then come back here.",
  insert: "Insert a template",
  absent: (sheets) =>
    `This panel needs sheets that this template does not have: ${sheets}. Insert a template that has them, then come back here.`,
  missing: (names) =>
    `Names of the workbook were deleted (${names}): insert the sheet again to get them back.`,
  unreadable: (cell, shown) =>
    `The cell named ${cell} shows “${shown}”: nothing can be calculated. Correct it, then read again.`,
  retry: "Try again",
  go: "Show the cell",
};
