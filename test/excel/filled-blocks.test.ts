import fc from "fast-check";
import { filledBlocks } from "../../src/excel/filled-blocks";

const grid = fc
  .tuple(fc.integer({ min: 1, max: 14 }), fc.integer({ min: 1, max: 40 }))
  .chain(([rows, columns]) =>
    fc.array(fc.array(fc.constantFrom("", "", "", "x"), { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    }),
  );

it("covers each cell that holds something once, and nothing twice", () => {
  fc.assert(
    fc.property(grid, (cells) => {
      const covered = cells.map((row) => row.map(() => 0));
      for (const { top, left, bottom, right } of filledBlocks(cells)) {
        for (let row = top; row <= bottom; row++)
          for (let column = left; column <= right; column++) covered[row]![column]!++;
      }
      cells.forEach((row, y) =>
        row.forEach((cell, x) => {
          expect(covered[y]![x]).toBeLessThanOrEqual(1);
          if (cell !== "") expect(covered[y]![x]).toBe(1);
        }),
      );
    }),
  );
});

it("writes two lists far from one another apart, and a list with holes as one", () => {
  const cells = Array.from({ length: 40 }, () => new Array<string>(30).fill(""));
  for (let row = 0; row < 10; row++) cells[row]![0] = "a";
  for (let row = 30; row < 40; row++) cells[row]!.fill("b", 20, 30);
  cells[33]![25] = "";
  expect(filledBlocks(cells)).toEqual([
    { top: 0, left: 0, bottom: 9, right: 0 },
    { top: 30, left: 20, bottom: 39, right: 29 },
  ]);
});

it("writes nothing where all is empty", () => {
  expect(filledBlocks([["", ""]])).toEqual([]);
});
