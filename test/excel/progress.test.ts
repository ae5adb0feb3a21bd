import { insertTemplate, type InsertStep } from "../../src/excel";
import { defaultOptions, templateOf } from "../../src/workbook";
import { closeAll, openFixture } from "../support/open-fixture";

afterEach(closeAll);

const templates = templateOf("type", defaultOptions("fr", new Date(2026, 0)));

describe("while sheets are inserted", () => {
  it("each step is told before it begins, with the number of sheets, and waited for", async () => {
    const excel = await openFixture();
    Object.assign(globalThis, { Office: excel.window.Office, Excel: excel.window.Excel });
    excel.host.requests.clear();
    const told: [InsertStep, number | undefined, syncs: number][] = [];
    await insertTemplate(templates, async (step, sheets) => {
      await new Promise((resume) => setTimeout(resume, 20));
      told.push([step, sheets, excel.host.requests.totals().syncs]);
    });
    expect(told.slice(0, 3)).toEqual([
      ["reading", undefined, 0],
      ["building", 2, 1],
      ["writing", 2, 1],
    ]);
    expect(excel.host.requests.totals().syncs).toBe(2);
  });
});
