import type { Book, Cell } from "../../src/preview/book/model";

/** Every cell of a book with its place: `Budget R7C3`. */
export const cellsByPlace = ({ sheets }: Book): [place: string, cell: Cell][] =>
  sheets.flatMap(({ name, cells }) =>
    Object.entries(cells).flatMap(([row, line]) =>
      Object.entries(line).map(([column, cell]: [string, Cell]): [string, Cell] => [
        `${name} R${Number(row) + 1}C${Number(column) + 1}`,
        cell,
      ]),
    ),
  );
