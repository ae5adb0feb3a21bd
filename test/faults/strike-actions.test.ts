import { distFolder } from "../support/add-in";
import { ACTIONS } from "./actions";
import { HOSTS } from "./hosts";
import { strikeAction } from "./strike-actions";

/** `npm run faults -- --actions` strikes every point. */
const MOST = { points: 6, manners: 3 };

describe("when Excel refuses an action of the ribbon or the pane", () => {
  it.each(ACTIONS.map((action) => [action.name, action] as const))(
    "« %s » leaves the workbook as it was, says why, and works the next time",
    async (_name, action) => {
      const hosts = [HOSTS[ACTIONS.indexOf(action) % HOSTS.length]!];
      const found = await strikeAction(action, { distFolder, most: MOST, hosts, refusals: "in turn" });
      expect(found).toMatchObject({ changed: [], untold: [], stuck: [] });
      expect(found.points).toBeGreaterThan(0);
    },
    300_000,
  );

  it("would find a workbook that was changed, a refusal without a reason, an action that stays stuck", async () => {
    let isBroken = false;
    const careless = {
      name: "careless",
      set: null,
      act: (excel: Parameters<(typeof ACTIONS)[number]["act"]>[0]) =>
        excel.run(async (context) => {
          if (isBroken) throw new Error("no reason");
          const sheet = context.workbook.worksheets.getFirst();
          sheet.getRange("A1").values = [[1]];
          await context.sync();
          isBroken = true;
          sheet.getRange("A2").values = [[2]];
          await context.sync();
          isBroken = false;
        }),
    };
    const found = await strikeAction(careless, { distFolder, hosts: [], refusals: "in turn" });
    expect(found.changed.length).toBeGreaterThan(0);
    expect(found.untold.length).toBeGreaterThan(0);
    expect(found.stuck.length).toBeGreaterThan(0);
  });

  it("would find a person who cannot stop waiting, and an Excel that is too old without a word", async () => {
    const hasty = {
      name: "hasty",
      set: null,
      act: (excel: Parameters<(typeof ACTIONS)[number]["act"]>[0]) =>
        excel.run(async (context) => {
          context.workbook.worksheets.getFirst().getRange("A1").formulasLocal = [["=SOMME(1;2)"]];
          await context.sync();
        }),
    };
    const most = { points: 0, manners: Infinity };
    const found = await strikeAction(hasty, { distFolder, most, hosts: HOSTS, refusals: "in turn" });
    expect(found.changed).toEqual(expect.arrayContaining(["ExcelApi 1.10 1", "ExcelApi 1.11 1"]));
    expect(found.untold).toEqual(
      expect.arrayContaining(["late 1", "unheard 1", "held back 1", "held back, then refused 1"]),
    );
    expect(found.stuck).toContain(`${HOSTS[0]!.name}: FormulasLocal`);
  });
});
