/** Where a workbook name points. */
export interface NameAddress {
  sheetName: string;
  /** Without `$`: `D5` or `D5:D20`. */
  address: string;
  /** The name stands for all that the cell's formula spills. */
  spills: boolean;
}

const REFERENCE = /^=(?:'((?:[^']|'')+)'|([^'!()]+))!(\$?[A-Z]{1,3}\$?\d+)(#|:\$?[A-Z]{1,3}\$?\d+)?$/;

/** Reads a name's formula; null when it means no one area of cells (`#REF!`, a constant, a calculation). */
export function nameAddress(formula: string): NameAddress | null {
  const found = REFERENCE.exec(formula);
  if (!found) return null;
  const [, quoted, plain, first, rest = ""] = found;
  const spills = rest === "#";
  return {
    sheetName: quoted?.replaceAll("''", "'") ?? plain!,
    address: (spills ? first! : first! + rest).replaceAll("$", ""),
    spills,
  };
}
