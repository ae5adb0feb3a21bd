import { ESLint } from "eslint";
import path from "node:path";
import typescript from "typescript-eslint";
import config from "../eslint.config.js";

const root = path.resolve(__dirname, "..");

/** The walls stand on what is written, not on types, which would be worked out of the whole project for each line. */
const eslint = new ESLint({
  cwd: root,
  overrideConfigFile: true,
  overrideConfig: [...config, typescript.configs.disableTypeChecked as (typeof config)[number]],
});

/** Lints a line as if it stood in a file of the project. */
async function rulesBrokenBy(file: string, code: string): Promise<(string | null)[]> {
  const [result] = await eslint.lintText(code, { filePath: path.join(root, file) });
  return result!.messages.map((message) => message.ruleId);
}

describe("the walls of the house", () => {
  const breaches: [string, string, string][] = [
    ["the domain importing the workbook", "src/domain/money.ts", 'export * from "../workbook";'],
    [
      "functions entering the domain by a window",
      "src/functions/cells.ts",
      'export * from "../domain/money";',
    ],
    ["functions importing excel", "src/functions/cells.ts", 'export * from "../excel";'],
    [
      "the workbook importing excel",
      "src/workbook/model.ts",
      'import type { Inserted } from "../excel"; export type T = Inserted;',
    ],
    [
      "a sheet reaching into the domain's data",
      "src/workbook/sheets/budget/index.ts",
      'export * from "../../../domain/data/x.json";',
    ],
    ["excel importing the pane", "src/excel/failure.ts", 'export * from "../taskpane";'],
    [
      "commands importing the pane lazily",
      "src/commands/index.ts",
      'export const pane = () => import("../taskpane");',
    ],
    ["the preview importing the add-in", "src/preview/book/model.ts", 'export * from "../../workbook";'],
    ["texts importing the domain", "src/i18n/fr.ts", 'export * from "../domain";'],
  ];
  it.each(breaches)("stops %s", async (_what, file, code) => {
    const broken = await rulesBrokenBy(file, code);
    expect(broken.some((rule) => rule === "no-restricted-imports" || rule === "no-restricted-syntax")).toBe(
      true,
    );
  });

  it.each([
    ["Excel in the workbook", "src/workbook/model.ts", "export const run = Excel.run;"],
    ["Office in the domain", "src/domain/money.ts", "export const context = Office.context;"],
    [
      "CustomFunctions in a family of functions",
      "src/functions/fees.ts",
      "export const e = CustomFunctions.Error;",
    ],
    ["the document in the domain", "src/domain/money.ts", "export const title = document.title;"],
  ])("stops %s", async (_what, file, code) => {
    expect(await rulesBrokenBy(file, code)).toContain("no-restricted-globals");
  });

  it("stops a clock in the domain", async () => {
    expect(await rulesBrokenBy("src/domain/money.ts", "export const now = new Date();")).toContain(
      "no-restricted-syntax",
    );
  });

  it("lets everyone use the doors that are theirs", async () => {
    expect(await rulesBrokenBy("src/excel/failure.ts", 'export { templateOf } from "../workbook";')).toEqual(
      [],
    );
  });
});
