/** One builder a sheet: options in, the sheet as data out. */
import type { SheetKind, SheetOptions, SheetTemplate } from "../model";
import { actionsSheet } from "./actions";
import { budgetSheet } from "./budget";
import { parametersSheet } from "./parameters";

export const sheetBuilders: Partial<Record<SheetKind, (options: SheetOptions) => SheetTemplate>> = {
  parameters: parametersSheet,
  budget: budgetSheet,
  actions: actionsSheet,
};
