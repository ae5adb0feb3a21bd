/** Opens the fixture add-in in the emulated Excel; formulas are held, not calculated, unless a grid is asked for. */
import { join } from "node:path";
import { openExcel, type OpenExcel, type OpenOptions } from "../../src/preview/headless";

const opened: OpenExcel[] = [];

export async function openFixture(options: Partial<OpenOptions> = {}): Promise<OpenExcel> {
  const excel = await openExcel({
    distFolder: join(__dirname, "fixture-addin"),
    namespace: "TEST",
    grid: false,
    ...options,
  });
  opened.push(excel);
  return excel;
}

/** To be called after each test. */
export function closeAll(): void {
  for (const excel of opened.splice(0)) excel.close();
}
