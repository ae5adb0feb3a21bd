/** Workbooks that people and other add-ins have been at: every panel says a sentence and offers a way on. */
import { usePreview, type PreviewPage } from "../support/preview-page";

/** Several panels over several states of one workbook. */
const TIME = 180_000;

const browser = usePreview();
let opened: PreviewPage;

const READING = ["checks", "fees", "caps", "trajectory", "benchmarks", "send"];
/** What no person should ever read. */
const RAW = /undefined|\bNaN\b|\[object|Error\b|Exception|InvalidArgument|ItemNotFound| at .*\.js/;

/** What a panel says once it has read the workbook. */
async function saidBy(id: string): Promise<string> {
  await opened.openPanel(id);
  await opened.pane
    .locator(".panel-content")
    .filter({ hasNotText: /^(Chargement|Loading)/ })
    .waitFor();
  await opened.pane.locator(".panel-content").filter({ hasNotText: "Lecture du classeur…" }).waitFor();
  await opened.idle();
  return opened.pane.locator(".panel-content").innerText();
}

async function expectSentences(): Promise<Record<string, string>> {
  const said: Record<string, string> = {};
  for (const id of READING) {
    said[id] = await saidBy(id);
    expect({ id, raw: RAW.exec(said[id])?.[0] ?? null }).toEqual({ id, raw: null });
    expect(said[id].length).toBeGreaterThan(40);
  }
  return said;
}

/** By another hand, at once. */
const damage = (kind: "names" | "sheets" | "rename" | "foreign" | "empty") =>
  opened.pane.locator("#pane").evaluate(
    (_node, what) =>
      Excel.run(async (context) => {
        const { names, worksheets } = context.workbook;
        if (what === "rename") worksheets.getItem("Adhérents").name = "Nos membres 2027";
        if (what === "sheets") for (const name of ["Grilles", "Actions"]) worksheets.getItem(name).delete();
        if (what === "names")
          for (const name of ["eq_adherents_effectif", "eq_actions_nom", "eq_annee"])
            names.getItem(name).delete();
        if (what === "foreign") {
          const other = worksheets.add("Autre complément");
          other.customProperties.add("autre.kind", "members");
          names.add("eq_autre", other.getRange("A1"));
          names.add("eq_annee_7", other.getRange("A2"));
          names.add("budget_total", other.getRange("A3"));
        }
        if (what === "empty")
          for (const name of ["eq_adherents_nom", "eq_actions_nom"])
            names.getItem(name).getRange().clear("Contents");
        await context.sync();
      }),
    kind,
  );

describe("a workbook that others have been at", () => {
  it(
    "is read as before where a sheet is renamed and another add-in has names alike",
    async () => {
      opened = await browser.open("fr", { set: "essential", example: "COSMETIC_VALLEY" });
      await damage("rename");
      await damage("foreign");
      const said = await expectSentences();
      expect(said["caps"]).toContain("4\u202f750");
      expect(said["fees"]).not.toContain("Insérer un modèle");
    },
    TIME,
  );

  it(
    "is told what it lacks where lists are emptied, names deleted, then sheets",
    async () => {
      opened = await browser.open("fr", { set: "essential", example: "COSMETIC_VALLEY" });
      await damage("empty");
      await expectSentences();
      await damage("names");
      const named = await expectSentences();
      expect(named["fees"]).toContain("eq_adherents_effectif");
      expect(named["fees"]).toContain("Insérer un modèle");
      await damage("sheets");
      const left = await expectSentences();
      expect(left["fees"]).toContain("Grilles");
      expect(left["caps"]).toContain("Actions");
      expect(left["caps"]).toContain("Insérer un modèle");
    },
    TIME,
  );

  it("is read once the cell under way is left, and nothing is lost meanwhile", async () => {
    opened = await browser.open("fr", { set: "essential", example: "COSMETIC_VALLEY" });
    await opened.page.evaluate(() => window.preview.host!.setCellEditing(true));
    await opened.openPanel("caps");
    await opened.pane.locator(".panel-content", { hasText: "Lecture" }).waitFor();
    await opened.page.evaluate(() => window.preview.host!.setCellEditing(false));
    await opened.pane.locator("#caps-verdict").waitFor();
  });
});
