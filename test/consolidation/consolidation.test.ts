/**
 * What docs/consolider.md does with Power Query, done here by another engine: the tables of a folder of saved workbooks,
 * found by their name, put under one another by the titles of their columns, summed.
 */
import { DuckDBInstance, type DuckDBConnection } from "@duckdb/node-api";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { texts } from "../../src/i18n";
import { readTable, type FileValue } from "../../tools/interop/file-cells";
import { writeWorkbooks, type Sent } from "./three-hundred-workbooks";

const WORKBOOKS = 300;
const COLUMNS = ["structure", "annee", "code", "libelle", "montant", "indicateur", "valeur"];
const folder = mkdtempSync(path.join(tmpdir(), "consolidation-"));

let sent: Sent[];
let db: DuckDBConnection;

/** The rows of the table `eq_donnees` of a file: the last results of its cells, as a reader that calculates nothing finds them. */
async function rowsOf(file: string): Promise<(FileValue | null)[][]> {
  const { area, cells } = (await readTable(await readFile(file), "eq_donnees"))!;
  const [, left, top, right, bottom] = /^([A-Z])(\d+):([A-Z])(\d+)$/.exec(area)!;
  const columns = COLUMNS.map((_, index) => String.fromCharCode(left!.charCodeAt(0) + index));
  expect(columns.at(-1)).toBe(right);
  const row = (number: number) =>
    columns.map((column) => {
      const value = cells.get(`${column}${number}`)?.value;
      return value === undefined || value === "" ? null : value;
    });
  expect(row(Number(top))).toEqual(COLUMNS);
  return Array.from({ length: Number(bottom) - Number(top) }, (_, index) => row(Number(top) + 1 + index));
}

async function ask(sql: string): Promise<Record<string, unknown>[]> {
  return (await db.runAndReadAll(sql)).getRowObjectsJson();
}

beforeAll(async () => {
  sent = await writeWorkbooks(folder, WORKBOOKS);
  db = await (await DuckDBInstance.create(":memory:")).connect();
  await db.run(`CREATE TABLE lu (fichier VARCHAR, structure VARCHAR, annee VARCHAR, code VARCHAR, libelle VARCHAR,
    montant VARCHAR, indicateur VARCHAR, valeur VARCHAR)`);
  const appender = await db.createAppender("lu");
  for (const file of readdirSync(folder)) {
    for (const row of await rowsOf(path.join(folder, file))) {
      for (const cell of [file, ...row]) {
        if (cell === null) appender.appendNull();
        else appender.appendVarchar(String(cell));
      }
      appender.endRow();
    }
  }
  appender.closeSync();
  await db.run(`CREATE TABLE donnees AS SELECT fichier, structure, annee::INTEGER AS annee, code,
    montant::DECIMAL(18,2) AS montant, indicateur, valeur::DOUBLE AS valeur FROM lu`);
}, 300_000);
afterAll(() => {
  db.closeSync();
  rmSync(folder, { recursive: true });
});

const total = (pick: (one: Sent) => number): string =>
  sent.reduce((sum, one) => sum + BigInt(pick(one)), 0n).toString();

it("reads three hundred workbooks, each of another cluster, none lost and none twice", async () => {
  expect(
    await ask("SELECT count(DISTINCT fichier) AS files, count(DISTINCT structure) AS names FROM donnees"),
  ).toEqual([{ files: String(WORKBOOKS), names: String(WORKBOOKS) }]);
  const names = (await ask("SELECT DISTINCT structure FROM donnees")).map(({ structure }) => structure);
  expect(names.sort()).toEqual(sent.map(({ structure }) => structure).sort());
});

it("agrees to the cent with what was typed, by resource code", async () => {
  const found = await ask(
    "SELECT code, (sum(montant) * 100)::BIGINT AS cents FROM donnees WHERE montant <> 0 GROUP BY code ORDER BY code",
  );
  const codes = Object.keys(sent[0]!.cents).sort();
  expect(codes.length).toBeGreaterThanOrEqual(12);
  expect(found).toEqual(codes.map((code) => ({ code, cents: total(({ cents }) => cents[code]!) })));
});

it("agrees to the cent by year", async () => {
  const found = await ask(
    "SELECT annee, (sum(montant) * 100)::BIGINT AS cents FROM donnees WHERE code NOT LIKE 'FA_' GROUP BY annee ORDER BY annee",
  );
  const ofYear = (year: number) =>
    total((one) => (one.year === year ? Object.values(one.cents).reduce((a, b) => a + b, 0) : 0));
  expect(found).toEqual([2024, 2025, 2026].map((annee) => ({ annee, cents: ofYear(annee) })));
});

it("finds in each workbook the indicator that its own lines add up to", async () => {
  const odd = await ask(`SELECT structure, sum(montant) FILTER (code NOT LIKE 'FA_') AS lignes,
    max(valeur) FILTER (indicateur = 'BUDGET_RESSOURCES') AS total FROM donnees GROUP BY structure
    HAVING total IS NULL OR abs(lignes - total) > 0.001`);
  expect(odd).toEqual([]);
});

it("is told by docs/consolider.md with the table's name and the titles of its columns", () => {
  const guide = readFileSync(path.resolve(__dirname, "../../docs/consolider.md"), "utf8");
  for (const title of COLUMNS) expect(guide).toContain(`"${title}"`);
  expect(guide).toContain('"eq_donnees"');
  for (const language of ["fr", "en"] as const)
    expect(Object.values(texts(language).data.columns)).toEqual(expect.arrayContaining(COLUMNS));
});
