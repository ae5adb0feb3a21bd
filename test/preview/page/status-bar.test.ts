import { createBook } from "../../../src/preview/book/create-book";
import { selectionFigures } from "../../../src/preview/page/status-bar";

describe("the figures of a selection", () => {
  const book = createBook();
  const sheet = book.sheets[0]!;
  sheet.cells = {
    0: { 0: { v: "Adhésions" }, 1: { v: 1200.5 } },
    1: { 0: { s: "style" }, 1: { v: -200.5, f: "=B1" } },
    2: { 1: { v: { error: "#N/A" } }, 2: { v: 50 } },
  };

  it("add up numbers, calculated ones too, and count everything that is not empty", () => {
    const area = { top: 0, left: 0, bottom: 2, right: 1 };
    expect(selectionFigures(book, sheet.id, area)).toEqual({ count: 4, numbers: 2, sum: 1000 });
  });

  it("leave out what lies outside", () => {
    const area = { top: 2, left: 2, bottom: 9, right: 9 };
    expect(selectionFigures(book, sheet.id, area)).toEqual({ count: 1, numbers: 1, sum: 50 });
  });

  it("are none on a sheet that is gone", () => {
    expect(selectionFigures(book, "gone", { top: 0, left: 0, bottom: 9, right: 9 })).toEqual({
      count: 0,
      numbers: 0,
      sum: 0,
    });
  });
});
