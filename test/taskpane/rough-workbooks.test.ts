/**
 * What the panels write, and read, in workbooks that people, other versions and other add-ins have been at: a sentence and
 * a way on, and never a sheet that is half written.
 */
import type { Book, Sheet } from "../../src/preview/book/model";
import { serialise } from "../../src/preview/book/serialise";
import { READING, WRITING, type Writing } from "../support/driven-panels";
import { openPane, type HeadlessPane } from "../support/headless-pane";
import { insertWorkbookOfSixty, type WorkbookOfSixty } from "../support/workbook-of-sixty";

let book: WorkbookOfSixty;

beforeAll(async () => {
  book = await insertWorkbookOfSixty();
}, 120_000);
afterAll(() => book?.excel.close());

/** As at the start, then changed by another hand. */
async function roughen(change: (context: Excel.RequestContext) => unknown): Promise<void> {
  book.putBack();
  await book.excel.run(async (context) => {
    change(context);
    await context.sync();
  });
  await book.excel.calculate();
}

const content = (): string => serialise(book.excel.store.book);
const sheets = (): Sheet[] => book.excel.store.book.sheets;
const ours = (): Sheet[] => sheets().filter(({ customProperties }) => "equilibre" in customProperties);

/** What no person should ever read. */
const RAW = /undefined|\bNaN\b|\[object|Error\b|Exception|InvalidArgument|ItemNotFound| at .*\.js/;

/** What each panel that reads says. */
async function readAll(pane: HeadlessPane): Promise<Record<string, string>> {
  const said: Record<string, string> = {};
  for (const [id, shown] of READING) {
    await pane.open(id);
    await pane.shows(
      `${shown}, [data-unread], .home-state .buttons, #fees-empty, #caps-empty, #trajectory-empty`,
    );
    said[id] = pane.text();
    expect({ id, raw: RAW.exec(said[id])?.[0] ?? null }).toEqual({ id, raw: null });
  }
  return said;
}

/** Presses the button that writes, and tells what came of it: done, or refused with the workbook untouched. */
async function outcomeOf(pane: HeadlessPane, { prepare, button, done }: Writing): Promise<string> {
  const before = content();
  await prepare(pane);
  // Some are refused before there is anything to press.
  if (!pane.find(".outcome .failure")) await pane.click(button);
  await pane.shows(`${done}, .outcome .failure, #pack-result .retry, #send-result p:first-child:last-child`);
  await book.excel.host.idle();
  expect(RAW.exec(pane.text())?.[0]).toBeUndefined();
  if (pane.find(done)) return "done";
  expect(content() === before).toBe(true);
  return /protég/.test(pane.text())
    ? "protected"
    : /lecture seule/.test(pane.text())
      ? "read-only"
      : pane.text();
}

async function outcomes(names: readonly string[]): Promise<Record<string, string>> {
  const found: Record<string, string> = {};
  const damaged = JSON.stringify(book.excel.store.book);
  for (const writing of WRITING.filter(({ name }) => names.includes(name))) {
    found[writing.name] = await outcomeOf(await openPane(book.excel), writing);
    if (found[writing.name] !== "done") continue;
    book.excel.replaceBook(JSON.parse(damaged) as Book);
  }
  return found;
}

const ALL = WRITING.map(({ name }) => name);

describe("a workbook that is protected", () => {
  it("says so wherever a protected sheet would be written, and writes nothing of it", async () => {
    await roughen(({ workbook }) => {
      for (const { name } of sheets()) workbook.worksheets.getItem(name).protection.protect();
    });
    const found = await outcomes(ALL);
    expect(found).toEqual({
      Cotisations: "protected",
      Plafonds: "protected",
      Trajectoire: "protected",
      "Transmettre: formulas into values": "protected",
      // How a sheet prints may be changed whether or not it is protected.
      "Transmettre: the board pack": "done",
      "Modèle: beside": "done",
      "Modèle: replace": "done",
      "Modèle: next year": "done",
    });
  }, 120_000);

  it("says so wherever sheets would come or go, where its structure is protected", async () => {
    await roughen(({ workbook }) => workbook.protection.protect());
    const found = await outcomes(ALL);
    expect(found).toMatchObject({
      Cotisations: "done",
      "Modèle: beside": "protected",
      "Modèle: replace": "protected",
      "Modèle: next year": "protected",
    });
  }, 120_000);

  it("says so wherever anything would be written, where it is read-only", async () => {
    await roughen(() => {});
    book.excel.store.book.readOnly = true;
    // What setting up prints does there the preview cannot tell.
    const found = await outcomes(ALL.filter((name) => name !== "Transmettre: the board pack"));
    expect(Object.entries(found).filter(([, outcome]) => !/^(protected|read-only)$/.test(outcome))).toEqual(
      [],
    );
  }, 120_000);
});

describe("a workbook of another version, language or add-in", () => {
  it("names what an older one lacks, and is whole again once its sheets are replaced", async () => {
    await roughen(({ workbook }) => {
      for (const name of [
        "eq_actions_depassement",
        "eq_adherents_total_du",
        "eq_taux_net",
        "eq_adherents_effectif",
      ])
        workbook.names.getItem(name).delete();
      for (const { name, customProperties } of ours()) {
        const { kind, version, suffix } = JSON.parse(customProperties["equilibre"]!) as Record<
          string,
          unknown
        >;
        workbook.worksheets
          .getItem(name)
          .customProperties.add("equilibre", JSON.stringify({ kind, version, suffix }));
      }
    });
    const pane = await openPane(book.excel);
    await readAll(pane);
    expect(
      await outcomeOf(
        pane,
        WRITING.find(({ name }) => name === "Modèle: replace")!,
      ),
    ).toBe("done");
    for (const [id, shown] of READING) {
      await pane.open(id);
      await pane.shows(shown);
    }
  }, 120_000);

  it("leaves a newer one alone: it may be kept beside, neither replaced nor rolled over", async () => {
    await roughen(({ workbook }) => {
      for (const { name, customProperties } of ours())
        workbook.worksheets
          .getItem(name)
          .customProperties.add(
            "equilibre",
            customProperties["equilibre"]!.replace(/"version":\d+/, '"version":99'),
          );
    });
    const pane = await openPane(book.excel);
    await readAll(pane);
    await WRITING.find(({ name }) => name === "Modèle: replace")!.prepare(pane);
    expect(pane.text()).toContain("version plus récente");
    expect(pane.find("#replace")).toBeNull();
    await pane.click("#cancel");
    const before = content();
    await pane.click("#next-year");
    await pane.shows(".outcome .failure");
    expect(pane.text()).toContain(pane.t.messages.newerTemplate);
    expect(content() === before).toBe(true);
  }, 120_000);

  it("is read and written in a pane of the other language", async () => {
    await roughen(() => {});
    const pane = await openPane(book.excel, "en");
    const said = await readAll(pane);
    expect(said["home"]).toContain("Net self-financing");
    expect(said["fees"]).toContain("Adhérent 1");
    await pane.open("trajectory");
    await pane.type("#target-rate", "60");
    await pane.click("#apply-trajectory");
    await pane.shows("#undo-trajectory");
    expect(await book.one("eq_taux_cible")).toBe(0.6);
  }, 120_000);

  it("keeps what another add-in has named alike, and its own figures", async () => {
    await roughen(({ workbook }) => {
      const other = workbook.worksheets.add("Autre complément");
      other.getRange("A1:A3").values = [[1], [2], [3]];
      other.customProperties.add("autre.kind", "members");
      workbook.names.add("eq_autre", other.getRange("A1"));
      workbook.names.add("eq_annee_7", other.getRange("A2"));
      other.names.add("eq_taux_cible", other.getRange("A3"));
    });
    const others = () => JSON.stringify(sheets().find(({ name }) => name === "Autre complément"));
    const theirs = others();
    for (const writing of WRITING.slice(0, 4)) {
      expect(await outcomeOf(await openPane(book.excel), writing)).toBe("done");
      expect(others()).toBe(theirs);
    }
  }, 120_000);
});

it("shows and applies a trial grid over 5,000 members", async () => {
  await roughen(() => {});
  await book.fillRows(
    "eq_adherents",
    Array.from({ length: 5000 }, (_, k) => ({
      nom: `Adhérent ${k + 1}`,
      type: "entreprise",
      effectif: k % 45,
    })),
  );
  const pane = await openPane(book.excel);
  const [fees] = WRITING;
  expect(await outcomeOf(pane, fees!)).toBe("done");
  expect(pane.text()).toMatch(/Adhérents 5\s000/);
  expect(await book.one("eq_grille_montants")).toBe(777);
}, 180_000);
