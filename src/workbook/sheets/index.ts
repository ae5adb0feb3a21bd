/** One builder a sheet: options in, the sheet as data out. */
import type { SheetKind, SheetOptions, SheetTemplate } from "../model";
import { actionsSheet } from "./actions";
import { budgetSheet } from "./budget";
import { gridsSheet } from "./grids";
import { membersSheet } from "./members";
import { fundersSheet } from "./funders";
import { parametersSheet } from "./parameters";
import { trajectorySheet } from "./trajectory";

export const sheetBuilders: Partial<Record<SheetKind, (options: SheetOptions) => SheetTemplate>> = {
  parameters: parametersSheet,
  budget: budgetSheet,
  actions: actionsSheet,
  trajectory: trajectorySheet,
  members: membersSheet,
  grids: gridsSheet,
  funders: fundersSheet,
};
