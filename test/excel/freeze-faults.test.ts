import type { OpenExcel } from "../../src/preview/headless";
import { openAddIn } from "../support/add-in";
import { contentOf, freezeFormulas, restoreFormulas, speakTo } from "../support/frozen-workbook";

let excel: OpenExcel;
beforeAll(async () => {
  excel = await openAddIn();
  speakTo(excel);
  await excel.window.equilibre.insert("type", { language: "fr", example: "MECABOURG" });
  // A formula that spills, a name for what it spills, and a reader of both.
  await excel.run(async ({ workbook }) => {
    const sheet = workbook.worksheets.getItem("Budget");
    sheet.getRange("P2").formulas = [
      ['=IF(SEQUENCE(3)=2,"",CLUSTER.PART(eq_ressources,eq_ressources_codes,"CO")+SEQUENCE(3))'],
    ];
    workbook.names.add("eq_essai", "='Budget'!$P$2#");
    sheet.getRange("R2").formulas = [["=SUM(P2#)"]];
    sheet.getRange("R3").formulas = [["=COUNTA(eq_essai)"]];
  });
});
afterAll(() => excel.close());

/** Tries `act` with a fault at its first action, its second, and so on until none keeps it from its end. */
async function strikeEachAction(
  act: () => Promise<unknown>,
  check: (action: number) => Promise<void>,
): Promise<number> {
  for (let action = 0; ; action++) {
    excel.host.fault.set({ action, code: "GeneralException", message: "Refused." });
    const isDone = await act().then(
      () => true,
      () => false,
    );
    excel.host.fault.set(null);
    if (isDone) return action;
    await check(action);
  }
}

/** Hundreds of tries, each calculated. */
const MANY = 300_000;

describe("wherever Excel refuses, the workbook is as it was", () => {
  let before: string;
  beforeAll(async () => {
    before = await contentOf(excel);
  });

  it(
    "freezing",
    async () => {
      const actions = await strikeEachAction(
        () => freezeFormulas("set"),
        async (action) => expect([action, (await contentOf(excel)) === before]).toEqual([action, true]),
      );
      expect(actions).toBeGreaterThan(80);
      expect((await contentOf(excel)) === before).toBe(false);
    },
    MANY,
  );

  it(
    "restoring",
    async () => {
      const frozen = await contentOf(excel);
      const actions = await strikeEachAction(
        () => restoreFormulas(),
        async (action) => expect([action, (await contentOf(excel)) === frozen]).toEqual([action, true]),
      );
      expect(actions).toBeGreaterThan(80);
      expect((await contentOf(excel)) === before).toBe(true);
    },
    MANY,
  );
});

it("loses no formula even when Excel refuses to take a half-done freezing back", async () => {
  const before = await contentOf(excel);
  let actions = 0;
  // Some values are written when Excel goes away for good.
  excel.host.fault.watch(() => {
    if (excel.store.book.customXml.length > 0 && ++actions > 60) throw new Error("Gone.");
  });
  await expect(freezeFormulas("set")).rejects.toMatchObject({ kind: "halfWritten" });
  excel.host.fault.watch(null);
  expect(excel.store.book.customXml).toHaveLength(1);
  expect((await contentOf(excel)) === before).toBe(false);
  await restoreFormulas();
  expect((await contentOf(excel)) === before).toBe(true);
});
