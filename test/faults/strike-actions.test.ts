import { distFolder } from "../support/add-in";
import { ACTIONS } from "./actions";
import { strikeAction } from "./strike-actions";

/** `npm run faults -- --actions` strikes every point. */
const MOST = 8;

describe("when Excel refuses an action of the ribbon or the pane", () => {
  it.each(ACTIONS.map((action) => [action.name, action] as const))(
    "« %s » leaves the workbook as it was, says why, and works the next time",
    async (_name, action) => {
      const found = await strikeAction(action, { distFolder, most: MOST, refusals: "in turn" });
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
    const found = await strikeAction(careless, { distFolder, refusals: "in turn" });
    expect(found.changed.length).toBeGreaterThan(0);
    expect(found.untold.length).toBeGreaterThan(0);
    expect(found.stuck.length).toBeGreaterThan(0);
  });
});
