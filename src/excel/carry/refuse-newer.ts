import { TEMPLATE_VERSION } from "../../workbook";
import { ExcelFailure } from "../failure";
import type { SheetSet } from "./snapshot";

/** Sheets of a later version hold what this one does not know, and would lose. @throws {ExcelFailure} */
export function refuseNewer({ sheets }: SheetSet): void {
  if (sheets.some(({ version }) => version > TEMPLATE_VERSION))
    throw new ExcelFailure("newerTemplate", sheets.map(({ name }) => name).join(", "));
}
