import { readCerfa, readCurrentSet } from "../../src/excel";
import { fr } from "../../src/i18n/pane-fr";
import type { OpenExcel } from "../../src/preview/headless";
import { cerfaFromBudget, READ_FOR_CERFA } from "../../src/taskpane/send/cerfa-from-budget";
import { agreementOf, linesOf } from "../../src/taskpane/send/cerfa-lines";
import { figuresOf } from "../../src/taskpane/set-figures";
import { openInserted } from "../support/inserted-books";
import { speakTo } from "../support/frozen-workbook";

let excel: OpenExcel;
afterEach(() => excel.close());

const insert = async (set: "type" | "complete", example: "MECABOURG" | "COSMETIC_VALLEY") => {
  excel = await openInserted({ set, language: "fr", example });
  speakTo(excel);
};
const fromBudget = async () => {
  const set = (await readCurrentSet({ names: READ_FOR_CERFA }))!;
  return cerfaFromBudget(figuresOf(set), fr.sendPanel.cerfa);
};

it.each(["MECABOURG", "COSMETIC_VALLEY"] as const)(
  "the Budget alone gives the lines of the sheet CERFA (%s)",
  async (example) => {
    await insert("complete", example);
    // Cents whose rounding has to be settled, and contributions in kind.
    await excel.run(async ({ workbook }) => {
      const amounts = workbook.names.getItem("eq_ressources").getRange();
      const codes = workbook.names.getItem("eq_ressources_codes").getRange().load({ values: true });
      await codes.context.sync();
      const written = { PU1: 1000.5, PU2: 2000.5, PU4: 3000.4, AP: 7.7, TP: 1500 };
      for (const [code, amount] of Object.entries(written)) {
        const row = codes.values.findIndex(([held]) => held === code);
        amounts.getCell(row, 0).values = [[amount]];
      }
    });
    await excel.calculate();
    const sheet = linesOf((await readCerfa())!);
    const budget = await fromBudget();
    expect(budget.products).toEqual(sheet.products);
    expect(budget.charges.at(-1)).toEqual(sheet.charges.at(-1));
    expect(agreementOf(budget)).toEqual(agreementOf(sheet));
  },
);

it("reads the sheet renamed, with rows and columns inserted before it", async () => {
  await insert("complete", "COSMETIC_VALLEY");
  const before = linesOf((await readCerfa())!);
  await excel.run(async ({ workbook }) => {
    const sheet = workbook.worksheets.getItem("CERFA");
    sheet.getRange("1:2").insert("Down");
    sheet.getRange("A:A").insert("Right");
    sheet.name = "Dossier n° 1";
  });
  expect(linesOf((await readCerfa())!)).toEqual(before);
  expect(agreementOf(before)).toEqual({ state: "equal", total: 2169500 });
});

it("says that there is no such sheet, or not enough of it", async () => {
  await insert("type", "COSMETIC_VALLEY");
  expect(await readCerfa()).toBeNull();
  expect(agreementOf(await fromBudget())).toEqual({ state: "equal", total: 2169500 });
  await excel.run(async ({ workbook }) => workbook.names.getItem("eq_depenses_comptes").delete());
  const set = (await readCurrentSet({ names: READ_FOR_CERFA }))!;
  expect(set.values.get("eq_depenses_comptes")).toBeUndefined();
});
