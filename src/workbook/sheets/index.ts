/** One builder a sheet: options in, the sheet as data out. */
import type { SheetKind, SheetOptions, SheetTemplate } from "../model";
import { actionsSheet } from "./actions";
import { benchmarksSheet } from "./benchmarks";
import { budgetSheet } from "./budget";
import { cerfaSheet } from "./cerfa";
import { checksSheet } from "./checks";
import { dashboardSheet } from "./dashboard";
import { dataSheet } from "./data";
import { fundersSheet } from "./funders";
import { gridsSheet } from "./grids";
import { ledgerSheet } from "./ledger";
import { leversSheet } from "./levers";
import { membersSheet } from "./members";
import { cashSheet } from "./cash";
import { parametersSheet } from "./parameters";
import { servicesSheet } from "./services";
import { timeSheet } from "./time";
import { trajectorySheet } from "./trajectory";

export const sheetBuilders: Partial<Record<SheetKind, (options: SheetOptions) => SheetTemplate>> = {
  parameters: parametersSheet,
  dashboard: dashboardSheet,
  budget: budgetSheet,
  services: servicesSheet,
  time: timeSheet,
  actions: actionsSheet,
  trajectory: trajectorySheet,
  members: membersSheet,
  grids: gridsSheet,
  funders: fundersSheet,
  benchmarks: benchmarksSheet,
  levers: leversSheet,
  ledger: ledgerSheet,
  cerfa: cerfaSheet,
  checks: checksSheet,
  data: dataSheet,
  cash: cashSheet,
};
