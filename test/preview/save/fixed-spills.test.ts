import type { Book } from "../../../src/preview/book/model";
import { withFixedSpills } from "../../../src/preview/book/save-xlsx/fixed-spills";
import { emptyBook, emptySheet } from "./every-feature-book";

/** A column that a custom function spills, a total of it, and a name for it. */
function book(): Book {
  const made = emptyBook(emptySheet("Année", "{1}"));
  const sheet = made.sheets[0]!;
  sheet.name = "L'année";
  sheet.cells = {
    0: {
      0: { f: "=CLUSTER.COTISATION(B1:B3,C1:C2,D1:D2)", v: 695, spill: { rows: 3, columns: 1 } },
      4: { f: '=SUM(A1#)+LEN("A1#")', v: 0 },
      5: { f: "=SUM('L''année'!$A$1#)", v: 0 },
      6: { f: "=Z9#", v: 0 },
    },
  };
  made.names = [{ name: "eq_du", formula: "='L''année'!$A$1#", visible: true, comment: "" }];
  return made;
}

describe("spills in a saved file", () => {
  it("are written as the area they cover, texts left alone", () => {
    const [row] = Object.values(withFixedSpills(book()).sheets[0]!.cells);
    expect([row![4]!.f, row![5]!.f]).toEqual(['=SUM($A$1:$A$3)+LEN("A1#")', "=SUM('L''année'!$A$1:$A$3)"]);
  });

  it("of one cell stay one cell", () => {
    expect(withFixedSpills(book()).sheets[0]!.cells[0]![6]!.f).toBe("=$Z$9:$Z$9");
  });

  it("in names are written so too, and the book itself is left alone", () => {
    const live = book();
    expect(withFixedSpills(live).names[0]!.formula).toBe("='L''année'!$A$1:$A$3");
    expect(live.names[0]!.formula).toBe("='L''année'!$A$1#");
  });
});
