/** What the names of the workbook hold, as the panels ask for it. */
import type { CellValue, SetValues } from "../excel";

/** A figure that cannot be read: its cell shows an error, or a text where a number is due. */
export class Unreadable extends Error {
  constructor(
    /** The workbook name of the cell. */
    readonly cell: string,
    readonly shown: string,
  ) {
    super(`${cell}: ${shown}`);
    this.name = "Unreadable";
  }
}

export interface Figures {
  has: (name: string) => boolean;
  /** The only cell of a name. An empty one is 0. @throws {Unreadable} */
  number: (name: string) => number;
  text: (name: string) => string;
  /** The cells of a name, row by row. */
  cells: (name: string) => CellValue[];
  /** Sum of the numbers of a name. Texts and errors have checks of their own. */
  sum: (name: string) => number;
  /** Sum of the resources whose code begins so. */
  resources: (code: string) => number;
}

export function figuresOf({ values }: Pick<SetValues, "values">): Figures {
  const cells = (name: string): CellValue[] => (values.get(name) ?? []).flat();
  const number = (name: string): number => {
    const value = cells(name)[0] ?? "";
    if (typeof value === "number") return value;
    if (value === "") return 0;
    throw new Unreadable(name, shownAs(value));
  };
  return {
    has: (name) => values.get(name) !== undefined,
    number,
    text: (name) => shownAs(cells(name)[0] ?? ""),
    cells,
    sum: (name) => total(cells(name)),
    resources: (code) => {
      const codes = cells("eq_ressources_codes");
      return total(cells("eq_ressources").filter((_, row) => shownAs(codes[row] ?? "").startsWith(code)));
    },
  };
}

export const shownAs = (value: CellValue): string =>
  typeof value === "object" ? value.error : String(value);

const total = (cells: readonly CellValue[]): number =>
  cells.reduce((sum: number, value) => (typeof value === "number" ? sum + value : sum), 0);
