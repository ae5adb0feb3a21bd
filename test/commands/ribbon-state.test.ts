/** Which of the ribbon's buttons are grey, as the add-in asks it of Excel. */
import type { RibbonUpdate } from "../../src/preview/host/services";
import type { OpenExcel } from "../../src/preview/headless";
import type { SetId } from "../../src/workbook";
import { openAddIn } from "../support/add-in";

let excel: OpenExcel;
let enabled: Map<string, boolean>;
let updates = 0;
afterEach(() => excel.close());

async function open(requirements: Record<string, string> = {}): Promise<void> {
  enabled = new Map();
  updates = 0;
  const onRibbonUpdate = (update: RibbonUpdate): void => {
    updates++;
    if ("button" in update) enabled.set(update.button.replace("Equilibre.Show", ""), update.enabled);
  };
  excel = await openAddIn({ grid: false, host: { onRibbonUpdate }, requirements });
}

/** The grey buttons, once they are these. */
async function greyIs(expected: readonly string[]): Promise<void> {
  const grey = (): string[] => [...enabled].flatMap(([button, works]) => (works ? [] : [button]));
  for (let wait = 0; wait < 100 && (updates === 0 || grey().join() !== expected.join()); wait++)
    await new Promise((later) => setTimeout(later, 50));
  expect(grey()).toEqual(expected);
}

const insert = (set: SetId) => excel.window.equilibre.insert(set, { language: "fr" });

describe("the ribbon's buttons", () => {
  it("are grey in a workbook without our sheets", async () => {
    await open();
    await greyIs(["Checks", "Fees", "Caps", "Trajectory"]);
  });

  it("come alive with the sheets they need, and go grey without them", async () => {
    await open();
    await insert("type");
    await greyIs(["Fees", "Caps"]);
    await insert("essential");
    await greyIs([]);
    await excel.run(async (context) => {
      for (const name of ["Actions", "Grilles"]) context.workbook.worksheets.getItem(name).delete();
      await context.sync();
    });
    await greyIs(["Fees", "Caps"]);
  });

  it("find a sheet that was renamed", async () => {
    await open();
    await insert("essential");
    await greyIs([]);
    await excel.run(async (context) => {
      context.workbook.worksheets.getItem("Actions").name = "Nos projets";
      context.workbook.worksheets.add("Autre").activate();
      await context.sync();
    });
    await greyIs([]);
  });

  it("are left as they are where Excel cannot change them", async () => {
    await open({ ribbonapi: "1.0" });
    await insert("type");
    await new Promise((later) => setTimeout(later, 1000));
    expect(updates).toBe(0);
  });
});
