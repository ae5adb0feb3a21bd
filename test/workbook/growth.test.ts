/** A year of a large cluster: lists pasted far beyond the prepared rows. Counts and sums, never times. */
import type { Content } from "../../src/workbook/model";
import {
  countCalls,
  insertOwnWorkbook,
  type InsertedWorkbook,
  type Value,
} from "../support/inserted-workbook";
import { day, errorsOn, placeOf } from "./named-cells";

const MEMBERS = 2000;
const ACTIONS = 300;
const LINES = 5000;

let book: InsertedWorkbook;
let calls: Record<string, number>;

/** Pastes a block from the first row of a list on; `null` leaves a cell as it is. */
function paste(first: string, rows: Content[][]): Promise<void> {
  return book.excel.run(async (context) => {
    const corner = context.workbook.names.getItem(first).getRange().getCell(0, 0);
    corner.getResizedRange(rows.length - 1, rows[0]!.length - 1).values = rows;
    await context.sync();
  });
}

/** Mécabourg publishes three amounts of its grid: 695 € up to 4 employees, 1,893 € at 31 to 40, 9,698 € from 1,001 on. */
const FEES = [
  { employees: 4, fee: 695 },
  { employees: 35, fee: 1893 },
  { employees: 1001, fee: 9698 },
] as const;
const kindOf = (index: number) => FEES[index % FEES.length]!;

const member = (index: number): Content[] => {
  // name, type, headcount
  return [`Entreprise ${index + 1}`, null, kindOf(index).employees];
};

const action = (index: number): Content[] => {
  // name, category, scheme, rate C, animation, external cost, hours, participations, other income, public money
  const category = index % 2 ? "B" : "D";
  return [
    `Action ${index + 1}`,
    category,
    null,
    null,
    null,
    1000 + index,
    null,
    100,
    null,
    index % 2 ? 500 : 0,
  ];
};

const entry = (index: number): Content[] => {
  // date, document, side, line, third party, account, net, VAT, state, paid on, proof
  const isExpense = index % 2 === 1;
  return [
    day(2027, 1, 1) + (index % 365),
    `P-${index}`,
    isExpense ? "dépense" : "ressource",
    isExpense ? "Fonctionnement & Animation" : "CO1",
    "Tiers",
    null,
    isExpense ? 10.1 : 20.2,
    2,
    null,
    null,
    "oui",
  ];
};

const rowsOf = (count: number, row: (index: number) => Content[]): Content[][] =>
  Array.from({ length: count }, (_, index) => row(index));

/** What spills from a result column, and the cell under it. */
async function results(name: string, rows: number): Promise<{ values: Value[]; below: Value }> {
  const values = await book.read(name, rows + 1);
  return { values: values.slice(0, rows), below: values[rows]! };
}

beforeAll(async () => {
  book = await insertOwnWorkbook("complete", "MECABOURG");
  calls = countCalls(book);
  await book.excel.calculate();
  await paste("eq_adherents_nom", rowsOf(MEMBERS, member));
  await paste("eq_actions_nom", rowsOf(ACTIONS, action));
  await paste("eq_realise_date", rowsOf(LINES, entry));
  await book.excel.calculate();
}, 300_000);
afterAll(() => book.excel.close());

it("calls custom functions once a column, 400 times at most from the insertion to the last list", () => {
  const total = Object.values(calls).reduce((sum, count) => sum + count, 0);
  expect(total).toBeLessThanOrEqual(400);
  expect(calls["COTISATION"]).toBeLessThanOrEqual(2);
});

it("gives each of 2,000 members a fee, and adds them up", async () => {
  const { values, below } = await results("eq_adherents_du", MEMBERS);
  expect(values).toEqual(Array.from({ length: MEMBERS }, (_, index) => kindOf(index).fee));
  expect(below).toBe("");
  // 667 × 695 + 667 × 1,893 + 666 × 9,698
  expect(await book.one("eq_adherents_total_du")).toBe(463_565 + 1_262_631 + 6_458_868);
  expect(await book.one("eq_adherents_nombre")).toBe(MEMBERS);
  expect(await book.one("eq_adherents_sans_montant")).toBe(0);
  expect(new Set((await results("eq_adherents_etat", MEMBERS)).values)).toEqual(new Set(["à facturer"]));
});

it("gives each of 300 actions its cost, cap and verdict, and adds them up", async () => {
  const { values, below } = await results("eq_actions_cout", ACTIONS);
  expect(values).toEqual(Array.from({ length: ACTIONS }, (_, index) => 1000 + index));
  expect(below).toBe("");
  // 300 × 1,000 + 0 + 1 + … + 299
  expect(await book.one("eq_actions_total_cout")).toBe(344_850);
  // Half of the B actions' cost: (150 × 1,000 + 1 + 3 + … + 299) / 2
  expect(await book.one("eq_actions_total_plafond")).toBe(86_250);
  expect(await book.one("eq_actions_anomalies")).toBe(0);
  expect(new Set((await results("eq_actions_plafond", ACTIONS)).values.map((value) => typeof value))).toEqual(
    new Set(["number"]),
  );
});

it("books 5,000 lines, each with its gross amount, key and verdict, to the cent", async () => {
  const gross = await results("eq_realise_ttc", LINES);
  expect(gross.values).toEqual(Array.from({ length: LINES }, (_, index) => (index % 2 ? 12.1 : 22.2)));
  expect(gross.below).toBe("");
  expect(new Set((await results("eq_realise_statut", LINES)).values)).toEqual(new Set(["✓"]));
  expect(await book.one("eq_realise_lignes")).toBe(LINES);
  expect(await book.one("eq_realise_total")).toBeCloseTo(25_250, 6);
  expect(await book.one("eq_realise_total_ressources")).toBeCloseTo(50_500, 6);
});

it("shows results beyond the prepared rows as those above them, and colours their verdicts", () => {
  const { book: data } = book.excel.store;
  const formatAt = (name: string, index: number) => {
    const { sheet, row, column } = placeOf(book.excel, name);
    const style = sheet.cells[row + index]?.[column]?.s;
    return style === undefined ? {} : data.styles[style];
  };
  for (const [name, last] of [
    ["eq_adherents_ttc", MEMBERS],
    ["eq_actions_cout", ACTIONS],
    ["eq_realise_ttc", LINES],
  ] as const) {
    const [first, grown] = [formatAt(name, 0), formatAt(name, last - 1)];
    expect([name, grown?.numberFormat, grown?.horizontal, grown?.font?.size]).toEqual([
      name,
      first?.numberFormat,
      "Right",
      first?.font?.size,
    ]);
    expect(grown?.numberFormat).toMatch(/€/);
  }
  const { sheet, row, column } = placeOf(book.excel, "eq_realise_statut");
  const reaches = ({ top, bottom, left, right }: (typeof sheet.rules)[number]["areas"][number]) =>
    top <= row && bottom >= row + LINES - 1 && left <= column && right >= column;
  expect(sheet.rules.filter(({ areas }) => areas.some(reaches))).toHaveLength(3);
});

it("leaves no error cell on any sheet", () => {
  const { excel } = book;
  for (const { name } of excel.store.book.sheets) expect([name, errorsOn(excel, name)]).toEqual([name, []]);
});
