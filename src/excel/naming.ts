/** Names that are free in the user's workbook. Excel compares them without regard to case. */

const same = (name: string): string => name.toLocaleLowerCase("fr");

const SHEET_NAME_LIMIT = 31;

/** `wanted`, or `wanted (2)`, `wanted (3)` … when a sheet has it already. */
export function freeSheetName(wanted: string, taken: readonly string[]): string {
  const used = new Set(taken.map(same));
  for (let copy = 1; ; copy++) {
    const suffix = copy === 1 ? "" : ` (${copy})`;
    const name = wanted.slice(0, SHEET_NAME_LIMIT - suffix.length) + suffix;
    if (!used.has(same(name))) return name;
  }
}

/**
 * The suffix that makes all of these names free at once: the one preferred, or with `_2`, `_3` … One suffix for all keeps
 * the formulas of one insertion together.
 */
export function freeSuffix(wanted: readonly string[], taken: readonly string[], preferred = ""): string {
  const used = new Set(taken.map(same));
  for (let copy = 1; ; copy++) {
    const suffix = copy === 1 ? preferred : `${preferred}_${copy}`;
    if (wanted.every((name) => !used.has(same(name + suffix)))) return suffix;
  }
}

/** A formula with the suffix added to each of our names; texts between quotes are left alone. */
export function withSuffix(formula: string, suffix: string): string {
  if (suffix === "") return formula;
  return formula
    .split('"')
    .map((part, index) => (index % 2 ? part : part.replace(/\beq_[a-z0-9_]+/g, (name) => name + suffix)))
    .join('"');
}
