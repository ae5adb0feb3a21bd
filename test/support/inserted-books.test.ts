import { serialise } from "../../src/preview/book/serialise";
import { openAddIn } from "./add-in";
import { openInserted } from "./inserted-books";

const SET = { set: "complete", language: "fr", example: "COSMETIC_VALLEY", year: 2026 } as const;

it("a workbook opened with its results is the one that is inserted and calculated", async () => {
  const opened = await openInserted(SET);
  const inserted = await openAddIn();
  try {
    const { set, ...options } = SET;
    await inserted.window.equilibre.insert(set, options);
    await inserted.calculate();
    expect(serialise(opened.store.book) === serialise(inserted.store.book)).toBe(true);
  } finally {
    opened.close();
    inserted.close();
  }
});

it("holds what calculating all of it gives, and calculates what changes", async () => {
  const excel = await openInserted(SET);
  try {
    const before = serialise(excel.store.book);
    await excel.calculate();
    expect(serialise(excel.store.book) === before).toBe(true);
    const change = (amount: number | string) =>
      excel.run(async ({ workbook }) => {
        workbook.names.getItem("eq_depenses").getRange().getCell(0, 0).values = [[amount]];
      });
    await change(1);
    await excel.calculate();
    const changed = serialise(excel.store.book);
    expect(changed === before).toBe(false);
    excel.store.edit((edit) => edit.changed({ kind: "all" }));
    await excel.calculate();
    expect(serialise(excel.store.book) === changed).toBe(true);
  } finally {
    excel.close();
  }
});
